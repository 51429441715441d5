import type { ListedPreparation, Strengths } from './hospital-rules';
import type { Preparation } from './preparation';
import { exactly } from './quantity';

type Made = Pick<Preparation, 'drug' | 'volume'>;
type Listed = Pick<Strengths, 'listed'>;

/** The preparation, its mg and its mL, as a hospital’s protocol lists it. */
export function asListed(
  { drug, volume }: Made,
  { listed }: Listed,
): ListedPreparation | undefined {
  return listed.find(
    (each) =>
      exactly(each.drug).value.equals(drug.value) &&
      exactly(each.volume).value.equals(volume.value),
  );
}

/** Whether a preparation is one that a hospital’s protocol lists. */
export function isListed(made: Made, strengths: Listed): boolean {
  return asListed(made, strengths) !== undefined;
}
