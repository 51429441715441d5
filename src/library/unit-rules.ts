import { DELIVERIES, type Delivery, DOSING_UNITS } from '../dosing/units';
import { dosingUnit, isOneForm } from './amounts';
import type { Fault, Path } from './fault';
import { isDosed } from './held-band';
import type { FileUnit } from './schema-parts';
import type { OpenProtocol } from './schema-protocol';

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
function foreign({ delivery }: OpenProtocol, unit: FileUnit, at: Path): Fault[] {
  if (isOf(delivery, unit)) return [];
  return [fault(at, `${unit} is no unit of ${NAMED[delivery]}.`, `It has ${unitsOf(delivery)}.`)];
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
        `“${key}” is not said of ${NAMED[delivery]}: nothing would read it.`,
        `Take it out; it belongs to ${deliveries.map((each) => NAMED[each]).join(' or ')}.`,
      ),
    ),
  ];
}

function bandFaults(protocol: OpenProtocol): Fault[] {
  const { bands, delivery, orderedIn } = protocol;
  return bands.flatMap((band, index) => {
    if (!isDosed(band)) return [];
    const { unit, notToExceed: cap } = band;
    const at = ['bands', index];
    const isListed = orderedIn.includes(unit);
    return [
      ...foreign(protocol, unit, [...at, 'unit']),
      ...(isListed || !isOf(delivery, unit)
        ? []
        : [
            fault(
              [...at, 'unit'],
              `${unit} is not in “orderedIn”.`,
              'Add it there, or change it here.',
            ),
          ]),
      ...(cap ? foreign(protocol, cap.unit, [...at, 'notToExceed', 'unit']) : []),
      ...(cap && isOf(delivery, cap.unit) && isOneForm(dosingUnit(cap.unit), dosingUnit(unit))
        ? [
            fault(
              [...at, 'notToExceed', 'unit'],
              `${cap.unit} is of the same form as the band’s ${unit}: it would be a second hardMax.`,
              'Write the cap for the whole body where the band is per kilogram, or the reverse.',
            ),
          ]
        : []),
    ];
  });
}

/** The doses outside the bands. */
function doseFaults(protocol: OpenProtocol): Fault[] {
  const { delivery, orderedIn, titration, typicalPerDay, examples } = protocol;
  const { setting: settingUnit } = DELIVERIES[delivery];
  const setIn = settingUnit === 'mL/h' ? settingUnit : 'mL';
  return [
    ...(titration?.by ? foreign(protocol, titration.by.unit, ['titration', 'by', 'unit']) : []),
    ...(titration?.steps ?? []).flatMap(({ unit }, at) =>
      foreign(protocol, unit, ['titration', 'steps', at, 'unit']),
    ),
    ...(typicalPerDay && typicalPerDay.unit !== 'mg/24 h'
      ? [
          fault(
            ['typicalPerDay', 'unit'],
            `${typicalPerDay.unit} is not what a day comes to.`,
            'Write mg/24 h.',
          ),
        ]
      : []),
    ...examples.flatMap(({ order, gives: { amount, setting } }, index) => {
      const at = ['examples', index];
      return [
        ...foreign(protocol, order.unit, [...at, 'order', 'unit']),
        ...(orderedIn.includes(order.unit) || !isOf(delivery, order.unit)
          ? []
          : [
              fault(
                [...at, 'order', 'unit'],
                `${order.unit} is not in “orderedIn”: nobody could order it.`,
                'Write the example in a unit of the list.',
              ),
            ]),
        ...(amount ? foreign(protocol, amount.unit, [...at, 'gives', 'amount', 'unit']) : []),
        ...(amount &&
        isOf(delivery, amount.unit) &&
        DOSING_UNITS[dosingUnit(amount.unit)].per === 'kilogram'
          ? [
              fault(
                [...at, 'gives', 'amount', 'unit'],
                `${amount.unit} is no amount: it agrees with itself at any weight.`,
                'Write what it comes to for the whole body.',
              ),
            ]
          : []),
        ...(setting && setting.unit !== setIn
          ? [
              fault(
                [...at, 'gives', 'setting', 'unit'],
                `${setting.unit} is not what is set for ${NAMED[delivery]}.`,
                `Write ${setIn}.`,
              ),
            ]
          : []),
      ];
    }),
  ];
}
