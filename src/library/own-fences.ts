import type { Limit, ToolLimit } from '../dosing/cited';
import type { HospitalRules, Regimen } from '../dosing/protocol';
import type { Delivery, PerKg } from '../dosing/units';
import { CONTINUOUS_IV } from './bundled/continuous-iv';
import { ORAL } from './bundled/oral';
import { SINGLE_IV_DOSE } from './bundled/single-iv-dose';
import { SUBCUTANEOUS } from './bundled/subcutaneous';

const HIGHEST =
  'the highest figure of the source of the built-in limits, which no library may pass';

type Fenced<D extends Delivery> = Pick<Regimen<D>, 'flatCeiling'> & {
  readonly ceiling: Limit<PerKg<D>>;
};

/** The tool’s own fences for a delivery and a route: held whatever a library says, at every weight. */
export const OWN_FENCES: {
  readonly [D in Delivery]: (route: Regimen['route']) => NonNullable<HospitalRules<D>['fences']>;
} = {
  infusion: (route) =>
    fencesOf<'infusion'>(route === 'subcutaneous' ? SUBCUTANEOUS : CONTINUOUS_IV),
  'single dose': () => fencesOf<'single dose'>(SINGLE_IV_DOSE),
  'divided doses': () => fencesOf<'divided doses'>(ORAL),
};

function fencesOf<D extends Delivery>({
  ceiling,
  flatCeiling,
}: Fenced<D>): NonNullable<HospitalRules<D>['fences']> {
  const reason = ceiling.setBy === 'tool' ? ceiling.reason : HIGHEST;
  const perKg: ToolLimit<PerKg<D>> = { setBy: 'tool', at: ceiling.at, reason };
  return flatCeiling ? { perKg, flat: flatCeiling } : { perKg };
}
