import { DELIVERIES, type Delivery, DOSING_UNITS, isPerKilogram } from '../dosing/units';
import { dosingUnit, isOneForm } from './amounts';
import { type Fault, type Path, under } from './fault';
import { isDosed } from './held-band';
import type { FileUnit } from './schema-parts';
import type { BandsGiven, Example, OpenProtocol } from './schema-protocol';
import { keyWords } from './shape-words';

const ROUTES: Readonly<Record<Delivery, readonly OpenProtocol['route'][]>> = {
  infusion: ['intravenous', 'subcutaneous'],
  'single dose': ['intravenous', 'subcutaneous', 'oral'],
  'divided doses': ['oral'],
};

/** What only some deliveries have; beside another it would be a limit that nothing reads. */
const BELONGS: Readonly<Partial<Record<keyof OpenProtocol, readonly Delivery[]>>> = {
  fixedRate: ['infusion'],
  session: ['infusion'],
  giveOver: ['single dose'],
  repeatAfter: ['single dose'],
  mostDosesIn24h: ['single dose', 'divided doses'],
  dosesPerDay: ['divided doses'],
  typicalPerDay: ['divided doses'],
};

/** Units, routes and fields that do not belong to what a protocol gives. */
export function unitFaults(protocol: OpenProtocol): Fault[] {
  return [...deliveryFaults(protocol), ...bandFaults(protocol), ...doseFaults(protocol)];
}

function fault(at: Path, sentence: string, remedy: string): Fault {
  return { rule: 'unit', at, sentence, remedy };
}

/** The units of a delivery as files write them. */
function unitsOf(delivery: Delivery): string {
  const units = Object.entries(DOSING_UNITS).filter(([, row]) => row.delivery === delivery);
  return units.map(([unit]) => (unit === 'mg/24h' ? 'mg/24 h' : unit)).join(', ');
}

function isOf(delivery: Delivery, unit: FileUnit): boolean {
  return DOSING_UNITS[dosingUnit(unit)].delivery === delivery;
}

/** A unit that is of another delivery. */
export function foreign(
  { delivery }: Pick<BandsGiven, 'delivery'>,
  unit: FileUnit,
  at: Path,
): Fault[] {
  if (isOf(delivery, unit)) return [];
  return [fault(at, `${unit} is no unit of ${NAMED[delivery]}.`, `It has ${unitsOf(delivery)}.`)];
}

/** A unit of another delivery, or one that nobody may order in. */
function unorderable(protocol: BandsGiven, unit: FileUnit, at: Path): Fault[] {
  if (protocol.orderedIn.includes(unit) || !isOf(protocol.delivery, unit)) {
    return foreign(protocol, unit, at);
  }
  const remedy = 'Add it to the units that it is ordered in, or write one of these.';
  return [fault(at, `This protocol is not ordered in ${unit}: nobody could order it.`, remedy)];
}

const NAMED: Readonly<Record<Delivery, string>> = {
  infusion: 'an infusion',
  'single dose': 'a single dose',
  'divided doses': 'divided doses',
};

function deliveryFaults(protocol: OpenProtocol): Fault[] {
  const { delivery, route, orderedIn } = protocol;
  const routes = ROUTES[delivery];
  const misplaced = Object.entries(BELONGS).filter(
    ([key, deliveries]) => key in protocol && !deliveries.includes(delivery),
  );
  return [
    ...(routes.includes(route)
      ? []
      : [fault(['route'], `No ${delivery} is ${route}.`, `Write ${routes.join(' or ')}.`)]),
    ...orderedIn.flatMap((unit, at) => foreign(protocol, unit, ['orderedIn', at])),
    ...misplaced.map(([key, deliveries]) =>
      fault(
        [key],
        `“${keyWords(key)}” is not said of ${NAMED[delivery]}: nothing would read it.`,
        `Take it out; it belongs to ${deliveries.map((each) => NAMED[each]).join(' or ')}.`,
      ),
    ),
  ];
}

/** Units of bands, and of their caps, that are of another delivery, of one form, or in no order. */
export function bandFaults(protocol: BandsGiven): Fault[] {
  const { bands, delivery } = protocol;
  return bands.flatMap((band, index) => {
    if (!isDosed(band)) return [];
    const { unit, notToExceed: cap } = band;
    const at = ['bands', index];
    const own = unorderable(protocol, unit, [...at, 'unit']);
    if (!cap) return own;
    const capAt = [...at, 'notToExceed', 'unit'];
    const isSecondMax =
      isOf(delivery, cap.unit) && isOneForm(dosingUnit(cap.unit), dosingUnit(unit));
    const sentence = `${cap.unit} is of the same form as the band’s ${unit}: it would be a second hard maximum.`;
    return [
      ...own,
      ...foreign(protocol, cap.unit, capAt),
      ...(isSecondMax ? [fault(capAt, sentence, OTHER_FORM)] : []),
    ];
  });
}

const OTHER_FORM =
  'Write the cap for the whole body where the band is per kilogram, or the reverse.';

/** The doses outside the bands. */
function doseFaults(protocol: OpenProtocol): Fault[] {
  const { titration, typicalPerDay, examples } = protocol;
  const steps = titration?.steps ?? [];
  const day = typicalPerDay?.unit;
  return [
    ...(titration?.by ? unorderable(protocol, titration.by.unit, ['titration', 'by', 'unit']) : []),
    ...steps.flatMap(({ unit }, at) =>
      unorderable(protocol, unit, ['titration', 'steps', at, 'unit']),
    ),
    ...(day && day !== 'mg/24 h'
      ? [fault(['typicalPerDay', 'unit'], `${day} is not what a day comes to.`, 'Write mg/24 h.')]
      : []),
    ...examples.flatMap((example, index) => under(['examples', index], unitsIn(protocol, example))),
  ];
}

/** The units of an example: of its order, of what it comes to, and of what is set. */
function unitsIn(protocol: OpenProtocol, { order, gives: { amount, setting } }: Example): Fault[] {
  const { delivery } = protocol;
  const { setting: unit } = DELIVERIES[delivery];
  const setIn = unit === 'mL/h' ? unit : 'mL';
  const amountAt = ['gives', 'amount', 'unit'];
  const isAmount =
    amount && (!isOf(delivery, amount.unit) || !isPerKilogram(dosingUnit(amount.unit)));
  return [
    ...unorderable(protocol, order.unit, ['order', 'unit']),
    ...(amount ? foreign(protocol, amount.unit, amountAt) : []),
    ...(amount && !isAmount
      ? [
          fault(
            amountAt,
            `${amount.unit} is no amount: it agrees with itself at any weight.`,
            'Write what it comes to for the whole body.',
          ),
        ]
      : []),
    ...(setting && setting.unit !== setIn
      ? [
          fault(
            ['gives', 'setting', 'unit'],
            `${setting.unit} is not what is set for ${NAMED[delivery]}.`,
            `Write ${setIn}.`,
          ),
        ]
      : []),
  ];
}
