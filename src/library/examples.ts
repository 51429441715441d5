import type { Fraction } from 'fraction.js';
import { amount } from '../dosing/dose-by-weight';
import type { Protocol } from '../dosing/protocol';
import { doseOf, shown } from './amounts';
import { type Fault, type Path, under } from './fault';
import { type HeldBand, heldBands, isPerKg } from './held-band';
import { protocolFrom } from './protocol-from';
import type { Preparation } from './schema';
import type { Example, OpenProtocol } from './schema-protocol';
import { untouched } from './untouched';
import { type WorkedExample, workExample } from './worked-example';

/** What is known of the bands of a protocol before its examples are worked out. */
interface BandsKnown {
  readonly isRefused: (band: HeldBand) => boolean;
  /** Whether they are those of the built-in limits. */
  readonly isReference: boolean;
}

/**
 * Examples that do not come out, limits that none of them touches, and preparations that none of them is made from.
 * Examples of a band whose own limits are refused wait until these are right.
 */
export function exampleFaults(
  protocol: OpenProtocol,
  preparations: readonly Preparation[],
  { isRefused, isReference }: BandsKnown,
): Fault[] {
  const held = heldBands(protocol).map((band): HeldBand => {
    return isReference ? { ...band, isReference } : band;
  });
  // Once for all examples: of a file of hundreds this is most of the work.
  let dosed: { readonly protocol: Protocol | undefined } | undefined;
  const read = () => {
    dosed ??= { protocol: protocolFrom(protocol, preparations, isReference) };
    return dosed.protocol;
  };
  const known = { protocol, bands: held, preparations, read };
  const worked = protocol.examples.map((each) => workExample(known, each));
  const faults = worked.flatMap((each, index): Fault[] => {
    const example = protocol.examples[index];
    if (each.kind === 'left' || !example) return [];
    if (each.kind === 'worked' && each.in && isRefused(each.in.band)) return [];
    const found =
      each.kind === 'wrong'
        ? [fault(each.at, each.sentence, each.remedy)]
        : comesOut(protocol, example, each);
    return under(['examples', index], found);
  });
  const all = worked.flatMap((each) => (each.kind === 'worked' ? [each] : []));
  const bands = held.filter((band) => !isRefused(band));
  return [
    ...faults,
    ...bands.flatMap((band) => untouched(protocol, band, all)),
    ...unmade(protocol),
  ];
}

function fault(at: Path, sentence: string, remedy: string, inFile?: string): Fault {
  return { rule: 'examples', at, sentence, remedy, ...(inFile === undefined ? {} : { inFile }) };
}

/** What an example says, against what it comes to. */
function comesOut(
  protocol: OpenProtocol,
  { gives }: Example,
  { says, judged, in: where }: WorkedExample,
): Fault[] {
  const at = (key: string) => ['gives', key];
  if (gives.says !== says) {
    const why = judged && judged.because.length > 0 ? ` (${judged.because.join(', ')})` : '';
    return [
      fault(
        at('says'),
        `The example says ${gives.says}; by the limits of the file and of the tool it is ${says}${why}.`,
        'Work it out again by hand: the example is wrong, or a limit is.',
      ),
    ];
  }
  if (says === 'stop') {
    return (['amount', 'setting'] as const).flatMap((key) =>
      gives[key]
        ? [
            fault(
              at(key),
              `A stop gives no ${key}.`,
              'Take it out: nothing is worked out past a stop.',
            ),
          ]
        : [],
    );
  }
  if (!judged || !where) return [];
  const { delivery } = protocol;
  const given = gives.amount && amount(delivery, doseOf(gives.amount), where.weight.dosedOn);
  const isNeeded = isPerKg(where.band) && !given;
  return [
    ...(isNeeded
      ? [
          fault(
            at('amount'),
            'The example does not say what the dose comes to for the whole body.',
            'Write the amount, worked out by hand.',
            '"amount": {"figure": "…", "unit": "…"} in "gives"',
          ),
        ]
      : []),
    ...(given && !given.value.equals(judged.amount.value)
      ? [
          fault(
            [...at('amount'), 'figure'],
            `The amount is ${shown(given.value, judged.amount.value)} ${judged.amount.unit} in the example, and works out as ${shown(judged.amount.value, given.value)}.`,
            'Work it out again by hand: weight, unit and figure.',
          ),
        ]
      : []),
    ...under(at('setting'), settingFaults(gives.setting, judged.setting?.value)),
  ];
}

function settingFaults(setting: Example['gives']['setting'], is: Fraction | undefined): Fault[] {
  if (!setting) return [];
  if (!is) {
    const remedy = 'Write the preparation, or take the setting out.';
    return [fault([], 'The example has a setting and no preparation.', remedy)];
  }
  return is.equals(setting.figure)
    ? []
    : [
        fault(
          ['figure'],
          `The setting is ${setting.figure} ${setting.unit} in the example, and works out as ${shown(is)}.`,
          'Work it out again by hand: drug ÷ volume, and the step.',
        ),
      ];
}

/** Listed preparations that no example is set from. */
function unmade({ preparations = [], examples }: OpenProtocol): Fault[] {
  return preparations.flatMap((id, at) =>
    examples.some(({ preparation, gives }) => preparation === id && gives.setting)
      ? []
      : [
          fault(
            ['preparations', at],
            `No worked example is set from “${id}”.`,
            `Write an example that is made of it, and what is set.`,
            `"preparation": "${id}" and "setting" in "gives"`,
          ),
        ],
  );
}
