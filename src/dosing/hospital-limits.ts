import type { Basis, GivenBody } from './body-weight';
import type { Limit } from './cited';
import type { Caution, Finding } from './findings';
import { isListed } from './listed';
import { isAtFixedRate } from './own-giving';
import type { Preparation } from './preparation';
import type { Protocol } from './protocol';
import { exactly, isMore, type Quantity, type Unit } from './quantity';

type OfHospital = Pick<Protocol, 'own'>;

/** Whoever is in a band that a hospital leaves out gets nothing under its protocol. */
export function holdExcluded({ own }: OfHospital): Finding[] {
  return own?.excluded ? [{ severity: 'stop', kind: 'excluded', because: own.excluded }] : [];
}

/**
 * mg and mL, and their mg/mL, against what a hospital’s protocol is given from: a preparation that it lists, or its own
 * limits of any other; a bag for its fixed rate; where it has none of these, the tool’s limits alone.
 */
export function holdOwnStrength(
  made: Pick<Preparation, 'drug' | 'volume' | 'madeFor'>,
  strength: Quantity<'mg/mL'>,
  { own }: OfHospital,
  set?: Quantity<Unit>,
): Finding[] {
  if (!own) return [];
  const { listed, custom, fixedRate, citation } = own.strengths;
  const isForFixedRate = fixedRate && (made.madeFor || isAtFixedRate(set, fixedRate));
  if (isListed(made, own.strengths) || isForFixedRate) return [];
  if (custom) return holdCustom(strength, custom);
  return listed.length > 0
    ? [
        {
          severity: 'stop',
          kind: 'not listed',
          drug: made.drug,
          volume: made.volume,
          listed,
          citation,
        },
      ]
    : [];
}

type Custom = NonNullable<NonNullable<Protocol['own']>['strengths']['custom']>;

function holdCustom(
  figure: Quantity<'mg/mL'>,
  { hardMin, softMin, softMax, hardMax }: Custom,
): Finding[] {
  const isBelow = (limit: Limit<'mg/mL'>) => isMore(exactly(limit.at), figure);
  const isAbove = (limit: Limit<'mg/mL'>) => isMore(figure, exactly(limit.at));
  const found = { kind: 'strength', figure } as const;
  if (isBelow(hardMin)) return [{ ...found, severity: 'stop', side: 'below', limit: hardMin }];
  if (hardMax && isAbove(hardMax)) {
    return [{ ...found, severity: 'stop', side: 'above', limit: hardMax }];
  }
  if (softMin && isBelow(softMin)) {
    return [{ ...found, severity: 'caution', side: 'below', limit: softMin }];
  }
  return softMax && isAbove(softMax)
    ? [{ ...found, severity: 'caution', side: 'above', limit: softMax }]
    : [];
}

/** Another weight than a hospital’s protocol is dosed on: a caution; so is one that cannot be told for want of height and sex. */
export function holdOwnBasis(
  basis: Basis,
  body: GivenBody | undefined,
  { own }: OfHospital,
): Caution[] {
  if (!own) return [];
  const { weightBasis: asked } = own;
  const caution: Caution & { kind: 'another basis' } = {
    severity: 'caution',
    kind: 'another basis',
    basis,
    asked,
  };
  if (asked.value !== 'ideal or measured if lower') {
    return basis === (asked.value === 'measured' ? 'actual' : asked.value) ? [] : [caution];
  }
  const ideal = body?.weights.ideal;
  if (!body || !ideal) return [{ ...caution, isUnknown: true }];
  const right = isMore(ideal, body.weights.actual) ? 'actual' : 'ideal';
  return basis === right ? [] : [caution];
}
