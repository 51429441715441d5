import { readFileSync } from 'node:fs';
import { type OrderJson, workOut } from '../../src/dosing';
import type { Library } from '../../src/dosing/library';
import { LIBRARY, openLibrary } from '../../src/library';

const FILE = '../second-opinion/example-hospital.ketamine-library.json';
const opened = openLibrary(readFileSync(new URL(FILE, import.meta.url), 'utf8'), '2026-11-27');
const HOSPITAL = opened.kind === 'library' ? opened.library : LIBRARY;

/** A woman of 175 cm and 50 kg: 45.5 + 2.3 × (175 − 152.4) ÷ 2.54 = 65.96 kg ideal. */
const ON_IDEAL = {
  weight: '50',
  body: { basis: 'ideal', sex: 'female', height: '175' },
  step: '0.1',
} as const;

function given(order: OrderJson, library: Library = LIBRARY) {
  const answer = workOut(order, library);
  if (answer.kind !== 'plan') return { kind: answer.kind };
  const { administration, findings } = answer.plan;
  const [note] = findings.flatMap((each) => (each.kind === 'rounded down' ? [each] : []));
  return {
    set: administration?.set.figure,
    would: note && `${note.wouldDeliver.figure} ${note.wouldDeliver.unit}`,
    limit: note && `${note.limit.at.figure} ${note.limit.at.unit}`,
    isOnActual: note?.isOnActual ?? false,
  };
}

test('the opened library is the hospital’s', () => {
  expect(HOSPITAL.identity.id).toBe('example-hospital-everything');
});

test.each([
  // 25 mg ÷ 4 = 6.25 mL; 6.3 is 25.2 mg, 0.504 mg/kg of 50 kg, which is stopped
  ['single-iv-dose', '25', 'mg', '4', '6.2', '0.504 mg/kg', '0.5 mg/kg'],
  // 50 mg/h ÷ 8 = 6.25 mL/h; 6.3 is 50.4 mg/h, 1.008 mg/kg/h of 50 kg
  ['continuous-iv', '50', 'mg/h', '8', '6.2', '1.008 mg/kg/h', '1 mg/kg/h'],
  // 35 mg/h ÷ 8 = 4.375 mL/h; 4.4 is 35.2 mg/h, 0.704 mg/kg/h of 50 kg
  ['subcutaneous', '35', 'mg/h', '8', '4.3', '0.704 mg/kg/h', '0.7 mg/kg/h'],
] as const)(
  '%s, %s %s on ideal weight at %s mg/mL: set %s, as %s of the measured weight is more than %s',
  (protocol, figure, unit, drug, set, would, limit) => {
    const preparation = { drug, volume: '1' };
    const order = { ...ON_IDEAL, protocol, dose: { figure, unit }, preparation };
    expect(given(order)).toEqual({ set, would, limit, isOnActual: true });
  },
);

test('a bag’s nearest mark does not run past what stops a dose on the measured weight', () => {
  // 50 mg/h × 4.111 h = 205.55 mg, from 50 mg/mL 4.111 mL: the mark at 4.11 holds 205.5.
  // 50 × 4.119 = 205.95, 4.119 mL: the mark at 4.12 holds 206, 50.01 mg/h, more than 1 mg/kg/h of 50 kg.
  const marks = ['4.111', '4.119'].map((hours) => {
    const mixing = { vial: 'us-500-in-10', way: 'made up to' } as const;
    const preparation = { wantedRate: '25', hours, mixing };
    const dose = { figure: '50', unit: 'mg/h' } as const;
    const answer = workOut({ ...ON_IDEAL, protocol: 'continuous-iv', dose, preparation }, LIBRARY);
    return answer.kind === 'plan' && answer.plan.bag?.from[0]?.offTheMark;
  });
  expect(marks).toMatchObject([
    { nearest: { figure: '4.11' }, holds: { figure: '205.5' } },
    { nearest: { figure: '4.11' }, holds: { figure: '205.5' } },
  ]);
});

test('rounding up does not pass what a hospital gives at most in a day', () => {
  // 24.7 mg ÷ 6 mg/mL = 4.117 mL; at a step of 0.2 mL 4.2 is 25.2 mg, more than its 25 mg in 24 hours: 4 mL, 24 mg
  const single = {
    ...{ ...ON_IDEAL, weight: '80', protocol: 'on-ideal', step: '0.2' },
    ...{ dose: { figure: '24.7', unit: 'mg' as const }, preparation: { drug: '60', volume: '10' } },
  };
  const day = { set: '4', would: '25.2 mg', limit: '25 mg', isOnActual: false };
  expect(given(single, HOSPITAL)).toEqual(day);
  // 66.5 mg ÷ 10 = 6.65 mL; 6.7 is 67 mg, three times a day 201 mg, more than its 200 mg: 6.6 mL
  const oral = {
    ...{ protocol: 'by-mouth', weight: '100', dosesPerDay: '4', step: '0.1' },
    ...{
      dose: { figure: '49.96', unit: 'mg/dose' as const },
      preparation: { drug: '100', volume: '10' },
    },
  };
  // 49.96 ÷ 10 = 4.996 mL; 5 is 50 mg, four times a day 200 mg: at it, not past it
  expect(given(oral, HOSPITAL)).toMatchObject({ set: '5', would: undefined });
  // 49.8 ÷ 8 = 6.225 mL; at a step of 0.3 mL 6.3 is 50.4 mg, 201.6 mg a day: 6 mL
  const coarse = {
    ...{ ...oral, dose: { figure: '49.8', unit: 'mg/dose' as const }, step: '0.3' },
    preparation: { drug: '80', volume: '10' },
  };
  const often = { set: '6', would: '201.6 mg/day', limit: '200 mg/day', isOnActual: false };
  expect(given(coarse, HOSPITAL)).toEqual(often);
});

test('a day above the typical one is a caution where each dose is above the soft maximum', () => {
  // 59.4 ÷ 40 = 1.485 mg/kg: above its range to 0.6 and its soft maximum of 1; twice a day 118.8 mg, above 90
  const dose = { figure: '59.4', unit: 'mg/dose' } as const;
  const order = { protocol: 'by-mouth', weight: '40', dose, dosesPerDay: '2', step: '0.1' };
  const answer = workOut(order, HOSPITAL);
  const findings = answer.kind === 'plan' ? answer.plan.findings : [];
  const [day] = findings.filter(({ kind }) => kind === 'day total');
  expect(day).toMatchObject({ severity: 'caution', total: { figure: '118.8', unit: 'mg/day' } });
});

const FROEDTERT = '../library/published/froedtert-as-published.ketamine-library.json';

test.each([
  // Its protocol lists no preparation and no strength of its own: the tool’s bounds of an infusion, 0.2 to 50 mg/mL
  ['19.9', '0.199 mg/mL', ['strength below 0.2 mg/mL']],
  ['20', '0.2 mg/mL', []],
])('%s mg in 100 mL where a hospital says nothing of strength: %s', (drug, _, stops) => {
  const published = openLibrary(
    readFileSync(new URL(FROEDTERT, import.meta.url), 'utf8'),
    '2026-11-27',
  );
  const library = published.kind === 'library' ? published.library : LIBRARY;
  const dose = { figure: '3', unit: 'microgram/kg/min' } as const;
  const preparation = { drug, volume: '100' };
  const answer = workOut(
    { protocol: 'trauma', weight: '70', dose, preparation, step: '0.1' },
    library,
  );
  const said = answer.kind === 'withheld' ? answer.stops : [];
  expect(
    said.map((each) =>
      each.kind === 'strength'
        ? `${each.kind} ${each.side} ${each.limit.at.figure} ${each.limit.at.unit}`
        : each.kind,
    ),
  ).toEqual(stops);
});

test.each([
  // 103 kg, hard minimum 0.02 mg/kg/h = 2.06 mg/h: 0.241 mg/h would be stopped; 2.1 mg/h, 0.0204, would not
  ['0.241', []],
  ['2.1', ['2.1 mg/h', '2.1 microgram/kg/min']],
])(
  '%s mg/kg/h: a unit is named only where its figure is not below the hard minimum either',
  (figure, named) => {
    const dose = { figure, unit: 'mg/kg/h' } as const;
    const answer = workOut({ protocol: 'in-bands', weight: '103', dose, step: '0.1' }, HOSPITAL);
    const findings =
      answer.kind === 'withheld'
        ? answer.stops
        : answer.kind === 'plan'
          ? answer.plan.findings
          : [];
    const readings = findings.flatMap((each) =>
      'otherReadings' in each ? (each.otherReadings ?? []) : [],
    );
    const units = readings.map((each) => `${each.figure.figure} ${each.figure.unit}`);
    // 0.241 and 2.1 microgram/kg/min are 0.0145 and 0.126 mg/kg/h: the second is above its minimum
    expect(units).toEqual(named);
  },
);
