import { readFileSync } from 'node:fs';
import { answer } from '../../src/answers/dose';
import type { Library } from '../../src/dosing/library';
import type { Today } from '../../src/dosing/run-out-time';
import { NONE_OF_THESE } from '../../src/intake/adjustment';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { readLibrary } from '../../src/library/door';
import { libraryFrom } from '../../src/library/in-use';
import { type BedsideRecord, bedsideRecord } from '../../src/wording/bedside-record';
import { plain, spaced } from '../../src/wording/text';

const TODAY: Today = { date: { year: 2026, month: 11, day: 26 }, now: 600, ahead: () => 0 };

function recordOf(typed: Partial<TypedOrder>, library: Library = LIBRARY): BedsideRecord {
  const given = answer({ ...EMPTY_ORDER, ...typed }, TODAY, library);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  return bedsideRecord(given.plan, given, library);
}

const INFUSION = {
  ...{ protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' },
};
const SINGLE = { protocol: 'single-iv-dose', weight: '70', dose: '0.3', drug: '50', volume: '50' };
const ORAL = { protocol: 'oral', weight: '70', dose: '0.5' };

/** Every room as "what, unit", by the table that it stands in. */
function roomsOf(record: BedsideRecord): Record<string, string[]> {
  const { fills, changes, scores, bags, short } = record;
  const said = (rooms: BedsideRecord['fills']) => rooms.map(({ what, unit }) => `${what}, ${unit}`);
  const tables = [changes, bags, ...short].flatMap((table) => table ?? []);
  return {
    'above all': said(fills),
    [scores.title]: said(scores.rows),
    ...Object.fromEntries(tables.map(({ title, columns }) => [title, said(columns)])),
  };
}

test('an infusion: all that is written by hand, each with its unit, the date before each time', () => {
  expect(roomsOf(recordOf(INFUSION))).toEqual({
    'above all': [
      'Allergies, ',
      'Whom to call, name, telephone',
      'Pump, number',
      'Library on the pump, profile',
    ],
    'Changes of rate': [
      ...['Date, day, month', 'Time, hh:mm', 'Rate, mL/h', 'Dose, mg/kg/h'],
      ...['Signed, name', 'Signed, name'],
    ],
    'Watch and score': [
      ...['Date, day, month', 'Time, hh:mm', 'Volume infused, mL', 'Running total given, mg'],
      ...['Sedation, score', 'Respiration, per minute', 'SpO2, %', 'Pulse, per minute'],
      ...['Blood pressure, mmHg', 'Pain at rest, score', 'Pain on moving, score'],
      ...['Dissociation, score', 'Nausea, score', 'Site, as seen'],
    ],
    'Bag changes and shift handovers': [
      ...['Date, day, month', 'Time, hh:mm', 'Bag change or handover, which'],
      ...['Pump, line and bag against the order, tick each', 'Batch, number'],
      ...['Prepared at, date, time', 'Discard after, date, time', 'Signed, name', 'Signed, name'],
    ],
    Boluses: ['Date, day, month', 'Time, hh:mm', 'Given, mg'],
    'Pause or stop': ['Date, day, month', 'Time, hh:mm', 'Reason, in words'],
    Waste: ['Drug, mg', 'Volume, mL', 'Signed, name', 'Witness, name'],
  });
});

test.each([
  ['mg/h', 'Dose, mg/h', '14'],
  ['microgram/kg/min', 'Dose, microgram/kg/min', '3'],
])('a change is written in the unit of the order: %s', (unit, column, dose) => {
  const columns = roomsOf(recordOf({ ...INFUSION, unit, dose }))['Changes of rate'];
  expect(columns).toContain(column);
});

test.each<[string, Partial<TypedOrder>, string[]]>([
  [
    'by hand: no pump, no bag, no rate',
    SINGLE,
    ['above all', 'Watch and score', 'Doses given', 'Waste'],
  ],
  [
    'by a pump over minutes: a pump and a bag, no rate to change',
    { ...SINGLE, minutes: '15', givenBy: 'pump' },
    [
      ...['above all', 'Watch and score', 'Bag changes and shift handovers'],
      ...['Doses given', 'Pause or stop', 'Waste'],
    ],
  ],
  ['oral', ORAL, ['above all', 'Watch and score', 'Doses given', 'Waste']],
])('%s', (_, typed, tables) => {
  expect(Object.keys(roomsOf(recordOf(typed)))).toEqual(tables);
});

test('by mouth there is no site, and without a pump no volume infused', () => {
  const scores = roomsOf(recordOf(ORAL))['Watch and score'];
  expect(scores).not.toContain('Site, as seen');
  expect(scores).not.toContain('Volume infused, mL');
  expect(scores).toContain('Running total given, mg');
});

test('the line: an infusion is never flushed, and of a dose over minutes the flush is blank', () => {
  expect(plain(recordOf(INFUSION).line)).toMatch(/^Do not flush this line/);
  const over = recordOf({ ...SINGLE, minutes: '15', givenBy: 'pump' });
  expect(spaced(plain(over.line))).toContain('flush with ___ mL at the same rate, ___ mL/h');
});

test('the table of rates stands there where it was asked for, and says that it is no order', () => {
  expect(recordOf(INFUSION).titration).toBeUndefined();
  const { titration } = recordOf({ ...INFUSION, titration: 'asked' });
  expect(titration?.title).toBe('Not an order. Change only to what is prescribed');
  expect(titration?.notes[0]).toBe('Titration per kilogram of actual weight, for reference.');
  // 0.1 to 0.5 by 0.05 mg/kg/h
  expect(titration?.columns.flat()).toHaveLength(9);
  // Without a preparation no dose has a rate.
  const bare = recordOf({ ...INFUSION, drug: '', volume: '', titration: 'asked' });
  expect(bare.titration).toBeUndefined();
});

test('the built-in limits are silent: no interval, and no criterion to stop', () => {
  const { scores, stop } = recordOf(INFUSION);
  expect([scores.every, stop]).toEqual([[], undefined]);
});

const NAME = 'tests/library/published/nhs-highland-closed.ketamine-library.json';
const CARE = {
  monitoring: [
    {
      what: ['sedation', 'respiratory rate'],
      every: { figure: '15', unit: 'min' },
      for: { figure: '1', unit: 'h' },
    },
    { what: ['site'], every: { figure: '4', unit: 'h' } },
  ],
  stopCriteria: ['not rousable', 'fewer than 8 breaths a minute'],
};

function watched(): Library {
  const care = JSON.stringify(CARE).slice(1, -1);
  const text = readFileSync(NAME, 'utf8').replace(/"titration":/, `${care}, "titration":`);
  const read = readLibrary(text, '2026-11-26', []);
  if (read.kind === 'refused') throw new Error(read.refusals.map((r) => r.sentence).join('; '));
  return libraryFrom(read.file, read.fingerprint);
}

test('a library says how often and when to stop, in its own words and at its place', () => {
  const typed = { protocol: 'acute-pain', weight: '70', dose: '5', drug: '200', volume: '40' };
  const { scores, stop } = recordOf({ ...typed, adjustment: NONE_OF_THESE }, watched());
  const place = 'ketamine guidelines, adult acute pain';
  expect(scores.every.map((each) => spaced(plain(each)))).toEqual([
    expect.stringMatching(
      `^sedation, respiratory rate: every 15 minutes, for 1 h \\(.*, ${place}\\)$`,
    ),
    expect.stringMatching(`^site: every 4 h \\(.*, ${place}\\)$`),
  ]);
  expect(stop).toEqual({
    criteria: ['not rousable', 'fewer than 8 breaths a minute'],
    citation: expect.stringMatching(`, ${place}$`),
  });
});

test('nothing is filled in: no figure stands on a record but in its units and its count of lines', () => {
  const record = recordOf({ ...INFUSION, start: '08:00', vial: 'us-200-in-20', way: 'made up to' });
  const words = JSON.stringify({ ...record, scores: { ...record.scores, times: 0 } });
  // SpO2 is a name.
  const figures = words.replace(/SpO2/g, '').match(/\d+/g) ?? [];
  const { changes, bags, short } = record;
  const lines = [changes, ...[bags], ...short].map((table) => `${table?.lines}`);
  expect(figures.sort()).toEqual(['0', ...lines].sort());
  expect(words).not.toMatch(/naloxone|flumazenil|benzodiazepine|normal|next dose|✓|☑|08:00/i);
});
