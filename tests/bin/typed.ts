import { COMMANDS, type Option } from '../../bin/options';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { type Draw, drawFrom, pick } from '../dosing/drawn-orders';

/** A form as typed → the same as arguments of a command. */
export function argumentsOf(
  typed: TypedOrder,
  options: readonly Option[] = COMMANDS.dose,
): string[] {
  return options.flatMap(({ name, field, takes, words }) => {
    const entry = typed[field];
    if (entry === EMPTY_ORDER[field]) return [];
    const word = words?.(LIBRARY).find(([, chosen]) => chosen === entry)?.[0] ?? entry;
    return takes === '' ? [`--${name}`] : [`--${name}`, word];
  });
}

const BAGS = ['100/50', '200/50', '250/50', '500/250', '500/500', '200/20', '500/30', '1000/7'];
const BODIES = [
  { height: '170', sex: 'female', basis: 'ideal' },
  { height: '182.5', sex: 'male', basis: 'adjusted' },
  { height: '158', sex: 'female', basis: 'actual' },
];

const WANTED = [
  { wantedRate: '25', wantedHours: '4' },
  { wantedRate: '12.5', wantedHours: '3.25', vial: 'us-500-in-10' },
  { wantedRate: '25' },
];

const GIVEN_OVER = [
  { minutes: '15', givenBy: 'pump', rateStep: '1' },
  { minutes: '7.5', givenBy: 'pump' },
  { minutes: '2', givenBy: 'hand' },
];

function drawTyped(draw: Draw): TypedOrder {
  const { id, delivery, documented, ceiling, orderedIn } = pick(draw, LIBRARY.protocols);
  const { low, high } = documented.value;
  const [drug = '', volume = ''] = pick(draw, ['/', ...BAGS]).split('/');
  const isInfusion = delivery === 'infusion';
  return {
    ...EMPTY_ORDER,
    protocol: id,
    unit: pick(draw, ['', ...orderedIn]),
    weight: pick(draw, ['70', '82.5', '48.3', '30', '151', '110', '29.9']),
    dose: pick(draw, [
      low.figure,
      high.figure,
      '0.15',
      '0.23',
      '0.777',
      ceiling.at.figure,
      '9',
      '0,2',
      '',
    ]),
    ...{ drug, volume },
    step: pick(draw, ['0.1', '0.01', '1']),
    ...(drug === ''
      ? pick(draw, [{}, ...(isInfusion ? WANTED : [])])
      : pick(draw, [
          {},
          { vial: 'us-500-in-10', way: 'made up to' },
          { vial: 'uk-1000-in-10', way: 'added to' },
          { vial: 'us-200-in-20', way: 'made up to' },
        ])),
    ...pick(draw, [{}, {}, ...BODIES]),
    ...(isInfusion
      ? pick(draw, [{}, { titration: 'asked' }, { start: '21:30' }, { start: '2130' }])
      : {}),
    ...(delivery === 'single dose' ? pick(draw, [{}, { minutes: '15' }, ...GIVEN_OVER]) : {}),
    ...(delivery === 'divided doses' ? pick(draw, [{}, { dosesPerDay: '3' }]) : {}),
  };
}

/** The same forms in every run. */
export const FORMS: readonly TypedOrder[] = (() => {
  const draw = drawFrom(13);
  return Array.from({ length: 100 }, () => drawTyped(draw));
})();
