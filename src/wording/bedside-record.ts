import type { HospitalCare } from '../dosing/hospital-care';
import type { Library } from '../dosing/library';
import type { Plan } from '../dosing/plan';
import { cite } from './citations';
import { symbol } from './format';
import type { Sheet } from './sheet';
import { timeStated } from './stated';
import { say, spaced, type Text } from './text';
import type { TitrationTable } from './titration-table';

/** Room for a hand: what is written there, and its unit, or what kind of word it is. */
export interface Room {
  readonly what: string;
  readonly unit: string;
}

/** A table that is printed blank, with so many lines to write on. */
export interface BlankTable {
  readonly title: string;
  readonly columns: readonly Room[];
  readonly lines: number;
}

/** What hangs at the bedside, blank: nothing is filled in but what the library says of watching and of stopping. */
export interface BedsideRecord {
  readonly fills: readonly Room[];
  /** What is said of the line that it runs through; empty where there is none. */
  readonly line: Text;
  /** When to stop and to call, in the words of the library and at their place; nothing where it is silent. */
  readonly stop: { readonly criteria: readonly string[]; readonly citation: string } | undefined;
  readonly changes: BlankTable | undefined;
  /** Beside the changes, where it was asked for: rates that nobody has ordered. */
  readonly titration: TitrationTable | undefined;
  readonly scores: {
    readonly title: string;
    /** How often, as the library says; none where it is silent. */
    readonly every: readonly Text[];
    readonly rows: readonly Room[];
    readonly times: number;
  };
  readonly bags: BlankTable | undefined;
  /** The short tables, which stand abreast. */
  readonly short: readonly BlankTable[];
}

/** What a table of rates must never be read as. */
const NOT_AN_ORDER = 'Not an order. Change only to what is prescribed';

/** As many lines as a page of A4 and of Letter has room for, the fullest record and its head on one of them. */
const LINES = { changes: 6, scores: 10, bags: 4, short: 3 } as const;

const DATE: Room = { what: 'Date', unit: 'day, month' };
const TIME: Room = { what: 'Time', unit: 'hh:mm' };
const WHEN = [DATE, TIME];
const SIGNED: Room = { what: 'Signed', unit: 'name' };
const MG = symbol('mg');

/** One plan, and its sheet → the record that hangs beside it. */
export function bedsideRecord(
  plan: Plan,
  sheet: Pick<Sheet, 'line' | 'follows'>,
  library: Library,
) {
  const { order } = plan;
  const care = order.protocol.own?.care;
  const isPumped = order.delivery === 'infusion' || order.over?.by === 'pump';
  const { titration } = sheet.follows;
  const record: BedsideRecord = {
    fills: fills(isPumped),
    line: sheet.line,
    stop: care && care.stopCriteria.length > 0 ? stopOf(care, library) : undefined,
    changes: order.delivery === 'infusion' ? changes(spaced(symbol(order.dose.unit))) : undefined,
    titration: titration && titration.columns.length > 0 ? notAnOrder(titration) : undefined,
    scores: {
      title: 'Watch and score',
      every: (care?.monitoring ?? []).map(({ what, every, for: during }) => {
        const long = during ? `, for ${timeStated(during)}` : '';
        return say`${what.join(', ')}: every ${timeStated(every)}${long} (${cite(every.citation, library)})`;
      }),
      rows: [
        ...WHEN,
        ...(isPumped ? [INFUSED] : []),
        ...SCORES,
        ...(isByMouth(plan) ? [] : [SITE]),
      ],
      times: LINES.scores,
    },
    bags: isPumped ? BAGS : undefined,
    short: [
      given(order.delivery === 'infusion' ? 'Boluses' : 'Doses given'),
      ...(isPumped ? [PAUSES] : []),
      WASTE,
    ],
  };
  return record;
}

function stopOf({ stopCriteria, citation }: HospitalCare, library: Library) {
  return { criteria: stopCriteria, citation: cite(citation, library) };
}

function isByMouth({ order }: Plan): boolean {
  return order.protocol.route === 'oral';
}

function notAnOrder(table: TitrationTable): TitrationTable {
  return { ...table, title: NOT_AN_ORDER, notes: [`${table.title}.`, ...table.notes] };
}

function fills(isPumped: boolean): Room[] {
  return [
    { what: 'Allergies', unit: '' },
    { what: 'Whom to call', unit: 'name, telephone' },
    ...(isPumped
      ? [
          { what: 'Pump', unit: 'number' },
          { what: 'Library on the pump', unit: 'profile' },
        ]
      : []),
  ];
}

function changes(ofDose: string): BlankTable {
  return {
    title: 'Changes of rate',
    columns: [
      ...WHEN,
      { what: 'Rate', unit: symbol('mL/h') },
      { what: 'Dose', unit: ofDose },
      SIGNED,
      SIGNED,
    ],
    lines: LINES.changes,
  };
}

const INFUSED: Room = { what: 'Volume infused', unit: symbol('mL') };

/** What is watched; the scales are the ward’s, and no figure stands beside them as a usual one. */
const SCORES: readonly Room[] = [
  { what: 'Running total given', unit: MG },
  { what: 'Sedation', unit: 'score' },
  { what: 'Respiration', unit: 'per minute' },
  { what: 'SpO2', unit: symbol('percent') },
  { what: 'Pulse', unit: 'per minute' },
  { what: 'Blood pressure', unit: 'mmHg' },
  { what: 'Pain at rest', unit: 'score' },
  { what: 'Pain on moving', unit: 'score' },
  { what: 'Dissociation', unit: 'score' },
  { what: 'Nausea', unit: 'score' },
];
const SITE: Room = { what: 'Site', unit: 'as seen' };

const BAGS: BlankTable = {
  title: 'Bag changes and shift handovers',
  columns: [
    ...WHEN,
    { what: 'Bag change or handover', unit: 'which' },
    { what: 'Pump, line and bag against the order', unit: 'tick each' },
    { what: 'Batch', unit: 'number' },
    { what: 'Prepared at', unit: 'date, time' },
    { what: 'Discard after', unit: 'date, time' },
    SIGNED,
    SIGNED,
  ],
  lines: LINES.bags,
};

function given(title: string): BlankTable {
  return { title, columns: [...WHEN, { what: 'Given', unit: MG }], lines: LINES.short };
}

const PAUSES: BlankTable = {
  title: 'Pause or stop',
  columns: [...WHEN, { what: 'Reason', unit: 'in words' }],
  lines: LINES.short,
};

const WASTE: BlankTable = {
  title: 'Waste',
  columns: [
    { what: 'Drug', unit: MG },
    { what: 'Volume', unit: symbol('mL') },
    SIGNED,
    { what: 'Witness', unit: 'name' },
  ],
  lines: LINES.short,
};
