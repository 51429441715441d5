import fc from 'fast-check';
import { checkPump, type OrderJson, ranges, workOut, workOutCourse } from '../../src/dosing';
import { LIBRARY } from '../../src/library/bundled';
import { orders } from './arbitrary-orders';
import { ownUnit, protocolOf } from './orders';

/** 0.2 mg/kg/h at 70 kg, 100 mg in 50 mL: 14 mg/h, 7 mL/h. */
export const ORDER = {
  protocol: 'continuous-iv',
  weight: '70',
  dose: { figure: '0.2', unit: 'mg/kg/h' },
  preparation: { drug: '100', volume: '50' },
  step: '0.1',
} as const satisfies OrderJson;

export const READING = {
  protocol: 'continuous-iv',
  weight: '70',
  dose: ORDER.dose,
  preparation: ORDER.preparation,
  set: '70',
  step: '0.1',
  running: true,
} as const;

export const COURSE = { infusion: ORDER, hours: '4', days: '5' } as const;

/** Each function of the face, called with anything at all. */
export const CALLS = [ranges, workOut, checkPump, workOutCourse].map(
  (face) =>
    [face.name, (request: unknown) => Reflect.apply(face, undefined, [request, LIBRARY])] as const,
);

/** A call that no type allows. */
export function calledWith(request: unknown) {
  return Reflect.apply(workOut, undefined, [request, LIBRARY]);
}

const VIALS = LIBRARY.products.vials.value;
const bodies = fc.record({
  basis: fc.constantFrom('actual', 'ideal', 'adjusted'),
  sex: fc.constantFrom('female', 'male'),
  height: fc.constantFrom('152.4', '160', '172.5', '190'),
} as const);
const mixings = fc.record({
  vial: fc.constantFrom(...VIALS).map(({ id }) => id),
  way: fc.constantFrom('made up to', 'added to'),
} as const);

const GIVEN = [
  { minutes: '15', by: 'pump', rateStep: '0.1' },
  { minutes: '7.5', by: 'pump', rateStep: '1' },
  { minutes: '2', by: 'hand' },
] as const;

/** A bag for a wanted rate, on whole steps of any size; only an intravenous infusion takes one. */
const wantedBags = fc.record({
  wantedRate: fc.integer({ min: 1, max: 40 }).map((rate) => `${rate}`),
  hours: fc.constantFrom('1', '3.25', '4', '24'),
});

/** Any order within the documented space as JSON: with and without a body, a mixing, a step of its own. */
export const orderJsons: fc.Arbitrary<OrderJson> = fc
  .record({
    row: orders,
    body: fc.option(bodies, { nil: undefined }),
    mixing: fc.option(mixings, { nil: undefined }),
    titrationStep: fc.constantFrom(undefined, undefined, undefined, '0.025', '0.1'),
    over: fc.constantFrom(undefined, ...GIVEN),
    wanted: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: wantedBags },
    ),
  })
  .map(({ row, body, mixing, wanted, titrationStep, over }) => {
    const protocol = protocolOf(row.protocol);
    const { id, delivery } = protocol;
    const { weight, drug = '', volume = '', step = '', dose, dosesPerDay } = row;
    return {
      protocol: id,
      ...{ weight, step },
      dose: { figure: dose, unit: ownUnit(protocol) },
      preparation:
        wanted && delivery === 'infusion' && protocol.route === 'intravenous'
          ? { ...wanted, ...(mixing ? { mixing: { ...mixing, way: 'made up to' as const } } : {}) }
          : { drug, volume, ...(mixing ? { mixing } : {}) },
      ...(body ? { body } : {}),
      ...(dosesPerDay === undefined ? {} : { dosesPerDay }),
      ...(delivery === 'single dose' && over ? { over } : {}),
      ...(delivery === 'infusion' && titrationStep !== undefined ? { titrationStep } : {}),
    };
  });
