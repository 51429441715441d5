import { amount } from '../dosing/dose-by-weight';
import { inHours } from '../dosing/duration';
import type { Preparation as Made } from '../dosing/preparation';
import type { Protocol } from '../dosing/protocol';
import { type Quantity, quantity } from '../dosing/quantity';
import type { Amount, DosingUnit } from '../dosing/units';
import { doseOf, exact } from './amounts';
import { HEAVIEST, isIn, LIGHTEST } from './band-weights';
import { EXAMPLE_STEP } from './bundled/check-figures';
import { type ExampleWeight, exampleWeight } from './example-weight';
import type { Path } from './fault';
import { type HeldBand, isDosed } from './held-band';
import { type Judged, judge, type Says } from './judged';
import type { Preparation } from './schema';
import type { Example, OpenProtocol } from './schema-protocol';

/** An example worked out; without an amount where nothing is, in a band that is left out. */
export interface WorkedExample {
  readonly kind: 'worked';
  readonly says: Says;
  readonly judged?: Judged;
  /** In which band, on which weight, and its dose. */
  readonly in?: {
    readonly band: HeldBand;
    readonly weight: ExampleWeight;
    readonly dose: Quantity<DosingUnit>;
  };
}

/** Why an example cannot be worked out; or that what keeps it from that is refused elsewhere. */
export type Unworked =
  | {
      readonly kind: 'wrong';
      readonly at: Path;
      readonly sentence: string;
      readonly remedy: string;
    }
  | { readonly kind: 'left' };

/** A protocol of a file, its bands, and the same protocol as the dosing reads it, if it can. */
export interface ReadProtocol {
  readonly protocol: OpenProtocol;
  readonly bands: readonly HeldBand[];
  readonly preparations: readonly Preparation[];
  readonly read: () => Protocol | undefined;
}

/** A worked example of a protocol → what the tool makes of it. */
export function workExample(
  { protocol, bands, preparations, read }: ReadProtocol,
  example: Example,
): WorkedExample | Unworked {
  const weight = exampleWeight(example, protocol.weightBasis);
  if (typeof weight === 'string') return wrong(['height'], weight, 'Put the example right.');
  const { value } = weight.measured;
  if (value.lt(LIGHTEST) || value.gt(HEAVIEST)) return { kind: 'worked', says: 'stop' };
  const having = protocol.bands.flatMap((band, at) =>
    isIn(value, band.appliesTo) ? [{ band, at }] : [],
  );
  const [only, ...others] = having;
  // A hole or an overlap is refused as such.
  if (!only || others.length > 0) return { kind: 'left' };
  if (!isDosed(only.band)) return { kind: 'worked', says: 'stop' };
  const { adjustment } = example;
  const band = bands.find((each) => each.at[1] === only.at && each.adjustment === adjustment);
  if (!band) {
    return wrong(
      ['adjustment'],
      `No adjustment of this band is “${adjustment}”.`,
      'Name it as it stands in the band.',
    );
  }
  const dose = doseOf(example.order);
  const made = madeFrom(
    protocol,
    example,
    preparations,
    amount(protocol.delivery, dose, weight.dosedOn),
  );
  if (made && 'kind' in made) return made;
  const dosed = read();
  if (!dosed || !band.limits.hardMax) return { kind: 'left' };
  const { step = EXAMPLE_STEP.figure } = example;
  const judged = judge(dosed, weight, { dose, adjustment, made, step });
  return { kind: 'worked', says: judged.says, judged, in: { band, weight, dose } };
}

function wrong(at: Path, sentence: string, remedy: string): Unworked {
  return { kind: 'wrong', at, sentence, remedy };
}

/** What an example is made from: a listed preparation, one of its own, or what a fixed rate asks for. */
function madeFrom(
  protocol: OpenProtocol,
  { preparation }: Example,
  preparations: readonly Preparation[],
  ordered: Quantity<Amount>,
): Made | Unworked | undefined {
  const { fixedRate, customStrength, preparations: listed = [] } = protocol;
  if (preparation === undefined) {
    if (!fixedRate) return undefined;
    // mg/h × h = mg, in mL/h × h = mL
    const rate = exact(fixedRate.rate);
    const hours = inHours(fixedRate.runsFor);
    return {
      drug: quantity(ordered.value.mul(hours.value), 'mg'),
      volume: quantity(rate.mul(hours.value), 'mL'),
      madeFor: { rate: quantity(rate, 'mL/h'), hours },
    };
  }
  if (typeof preparation === 'string') {
    const found = preparations.find(({ id }) => id === preparation);
    if (!found || !listed.includes(preparation)) {
      return wrong(
        ['preparation'],
        `“${preparation}” is no preparation of this protocol.`,
        'Write one of its preparations.',
      );
    }
    return {
      drug: quantity(exact(found.drug), 'mg'),
      volume: quantity(exact(found.finalVolume), 'mL'),
    };
  }
  const isFree = listed.length === 0 && !fixedRate;
  if (!customStrength && !isFree) {
    return wrong(
      ['preparation'],
      'This protocol allows only the preparations that it lists.',
      'Write one of these, or give the protocol the limits of a strength of one’s own.',
    );
  }
  return {
    drug: quantity(preparation.drug, 'mg'),
    volume: quantity(preparation.finalVolume, 'mL'),
  };
}
