import type { Strengths } from './hospital-rules';
import type { Preparation } from './preparation';
import { exactly } from './quantity';

/** Whether a preparation, its mg and its mL, is one that a hospital’s protocol lists. */
export function isListed(
  { drug, volume }: Pick<Preparation, 'drug' | 'volume'>,
  { listed }: Pick<Strengths, 'listed'>,
): boolean {
  return listed.some(
    (each) =>
      exactly(each.drug).value.equals(drug.value) &&
      exactly(each.volume).value.equals(volume.value),
  );
}
