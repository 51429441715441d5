/** What JSON holds. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Everything that a library needs, once, and nothing more: one infusion for everyone, limits, and their examples. */
export const GOOD: Json = {
  format: 'ketamine-protocol-library',
  formatVersion: '1',
  library: {
    id: 'example-hospital-acute',
    name: 'Example Hospital, acute pain',
    publisher: 'Example Hospital',
    version: '1',
    status: 'draft',
    date: '2026-11-01',
    effectivePeriod: { start: '2026-11-01', end: '2027-10-31' },
    nextReviewDate: '2027-10-01',
  },
  sources: [
    {
      id: 'ward-protocol',
      title: 'Ketamine infusion, ward protocol',
      publisher: 'Example Hospital',
      readAs: 'whole',
    },
  ],
  preparations: [
    {
      id: '200-in-40',
      drug: '200',
      finalVolume: '40',
      citation: { source: 'ward-protocol', place: 'page 2' },
    },
  ],
  protocols: [
    {
      id: 'acute',
      name: 'Acute pain',
      indication: 'acute pain in adults',
      route: 'intravenous',
      delivery: 'infusion',
      weightBasis: 'measured',
      orderedIn: ['mg/kg/h', 'mg/h'],
      preparations: ['200-in-40'],
      citation: { source: 'ward-protocol', place: 'page 1' },
      bands: [
        {
          appliesTo: { weight: { atMost: '70' } },
          unit: 'mg/kg/h',
          range: { low: '0.1', high: '0.2' },
          limits: { hardMin: '0.05', initial: '0.1', softMax: '0.3', hardMax: '0.4' },
          notToExceed: { figure: '25', unit: 'mg/h' },
        },
        {
          appliesTo: { weight: { over: '70' } },
          unit: 'mg/h',
          limits: { initial: '5', hardMax: '25' },
          adjustments: [{ when: 'frail or elderly', limits: { initial: '2.5', hardMax: '10' } }],
        },
      ],
      titration: { by: { figure: '2.5', unit: 'mg/h' } },
      examples: [
        // 0.2 × 60 = 12 mg/h; ÷ 5 mg/mL = 2.4 mL/h. Above the start of 0.1: a note.
        {
          weight: '60',
          order: { figure: '0.2', unit: 'mg/kg/h' },
          preparation: '200-in-40',
          gives: {
            says: 'note',
            amount: { figure: '12', unit: 'mg/h' },
            setting: { figure: '2.4', unit: 'mL/h' },
          },
        },
        // 0.05 × 60 = 3.
        ...examplesAt(
          '60',
          'mg/kg/h',
          ['0.05', 'note', '3'],
          ['0.049', 'stop'],
          ['0.1', 'nothing', '6'],
        ),
        // 0.3 × 60 = 18; 0.301 × 60 = 18.06; 0.4 × 60 = 24.
        ...examplesAt('60', 'mg/kg/h', ['0.3', 'caution', '18'], ['0.301', 'caution', '18.06']),
        ...examplesAt('60', 'mg/kg/h', ['0.4', 'caution', '24'], ['0.401', 'stop']),
        // 25 ÷ 65 = 0.385 mg/kg/h; 25.1 is above the cap, and 0.386 mg/kg/h.
        ...examplesAt('65', 'mg/h', ['25', 'caution', '25'], ['25.1', 'stop']),
        ...examplesAt('100', 'mg/h', ['5', 'nothing'], ['25', 'note'], ['25.1', 'stop']),
        ...examplesAt('100', 'mg/h', ['5', 'note'], ['10', 'note'], ['10.1', 'stop']).map(
          (each) => ({
            ...each,
            adjustment: 'frail or elderly',
          }),
        ),
      ],
    },
  ],
  changeLog: [{ version: '1', date: '2026-11-01', says: 'The first one.' }],
  approvals: [],
};

type ExampleRow = readonly [figure: string, says: string, amount?: string];

/** Examples of infusions at one weight: a figure, what it says, and what it comes to in mg/h. */
export function examplesAt(weight: string, unit: string, ...rows: readonly ExampleRow[]) {
  return examplesOf(weight, unit, 'mg/h', ...rows);
}

/** The same, with what they come to in another unit. */
export function examplesOf(
  weight: string,
  unit: string,
  amountIn: string,
  ...rows: readonly ExampleRow[]
) {
  return rows.map(([figure, says, amount]) => ({
    weight,
    order: { figure, unit },
    gives: { says, ...(amount ? { amount: { figure: amount, unit: amountIn } } : {}) },
  }));
}

/** A place in a JSON value, as "protocols.0.bands.1.unit". */
export type At = string;

/** The same with another value at a place; with none, without what stands there. */
export function changed(json: Json, at: At, value?: Json): Json {
  return changedAt(json, at.split('.'), value);
}

function changedAt(json: Json, [key, ...rest]: readonly string[], value: Json | undefined): Json {
  if (key === undefined) throw new Error('no place');
  if (Array.isArray(json)) {
    return json.flatMap((each: Json, index): Json[] => {
      if (`${index}` !== key) return [each];
      if (rest.length > 0) return [changedAt(each, rest, value)];
      return value === undefined ? [] : [value];
    });
  }
  if (typeof json !== 'object' || json === null) throw new Error(`nothing at ${key}`);
  const entries = Object.entries(json);
  if (rest.length > 0) {
    return Object.fromEntries(
      entries.map(([name, each]) => [name, name === key ? changedAt(each, rest, value) : each]),
    );
  }
  const others = entries.filter(([name]) => name !== key);
  if (value === undefined) return Object.fromEntries(others);
  return entries.length > others.length
    ? Object.fromEntries(entries.map(([name, each]) => [name, name === key ? value : each]))
    : Object.fromEntries([...entries, [key, value]]);
}

/** As it would be written to a file. */
export function written(json: Json): string {
  return JSON.stringify(json, null, 2);
}
