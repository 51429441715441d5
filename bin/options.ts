import type { Library } from '../src/dosing/library';
import type { Protocol, Regimen } from '../src/dosing/protocol';
import { NONE_OF_THESE } from '../src/intake/adjustment';
import { WAYS } from '../src/intake/bedside';
import { BASES, SEXES } from '../src/intake/body';
import { GIVEN_BY } from '../src/intake/over-minutes';
import { type OrderField, STEPS } from '../src/intake/typed-order';

/** A word of a choice, and what the page’s form has for it. */
type Word = readonly [word: string, chosen: string];

/** An option: a field of the page’s order form. */
export interface Option {
  readonly name: string;
  readonly field: OrderField;
  /** What follows it; nothing after an option that is only ticked. */
  readonly takes: string;
  /** The words to choose from, where the page has a choice and no field. */
  readonly words?: (library: Library) => readonly Word[];
  /** The only kind of protocol that the page asks it of. */
  readonly only?: Protocol['delivery'];
}

function themselves(words: readonly string[]): Word[] {
  return words.map((word) => [word, word]);
}

function vials({ products }: Library): Word[] {
  return themselves(products.vials.value.map(({ id }) => id));
}

function protocols({ protocols: all }: Library): Word[] {
  return themselves(all.map(({ id }) => id));
}

/** The units of every protocol; which of them one is ordered in, the page’s form knows. */
function units({ protocols: all }: Library): Word[] {
  return themselves([...new Set(all.flatMap(({ orderedIn }) => orderedIn))]);
}

/** What lowers the limits of any protocol; which of them one has at a weight, the page’s form knows. */
function adjustments({ protocols: all }: Library): Word[] {
  const names = new Set(
    all.flatMap((protocol: Regimen) =>
      (protocol.own?.bands() ?? []).flatMap(({ own }: Regimen) => own?.adjustments ?? []),
    ),
  );
  return [...themselves([...names]), ['none-of-these', NONE_OF_THESE]];
}

function dosesPerDay({ protocols: all }: Library): Word[] {
  const divided = all.filter((protocol) => protocol.delivery === 'divided doses');
  return themselves([...new Set(divided.flatMap((protocol) => protocol.dosesPerDay?.value ?? []))]);
}

function ways(): Word[] {
  return WAYS.map((way) => [way.replaceAll(' ', '-'), way]);
}

/** What a weight and a preparation are said by, whichever the command. */
const BOTH: readonly Option[] = [
  { name: 'drug', field: 'drug', takes: 'mg' },
  { name: 'volume', field: 'volume', takes: 'mL' },
  { name: 'vial', field: 'vial', takes: 'vial', words: vials },
  { name: 'mixed', field: 'way', takes: 'way', words: ways },
  { name: 'height', field: 'height', takes: 'cm' },
  { name: 'sex', field: 'sex', takes: 'sex', words: () => themselves(SEXES) },
  { name: 'basis', field: 'basis', takes: 'weight', words: () => themselves(BASES) },
];

const ORDERED: readonly Option[] = [
  { name: 'weight', field: 'weight', takes: 'kg' },
  { name: 'protocol', field: 'protocol', takes: 'protocol', words: protocols },
  { name: 'adjustment', field: 'adjustment', takes: 'adjustment', words: adjustments },
  { name: 'unit', field: 'unit', takes: 'unit', words: units },
  { name: 'dose', field: 'dose', takes: 'figure' },
  {
    name: 'doses-per-day',
    field: 'dosesPerDay',
    takes: 'number',
    words: dosesPerDay,
    only: 'divided doses',
  },
  { name: 'step', field: 'step', takes: 'mL/h or mL', words: () => themselves(STEPS) },
  { name: 'minutes', field: 'minutes', takes: 'minutes', only: 'single dose' },
  {
    name: 'given-by',
    field: 'givenBy',
    takes: 'pump or hand',
    words: () => themselves(GIVEN_BY),
    only: 'single dose',
  },
  {
    name: 'rate-step',
    field: 'rateStep',
    takes: 'mL/h',
    words: () => themselves(STEPS),
    only: 'single dose',
  },
  { name: 'wanted-rate', field: 'wantedRate', takes: 'mL/h', only: 'infusion' },
  { name: 'hours', field: 'wantedHours', takes: 'h', only: 'infusion' },
  { name: 'start', field: 'start', takes: 'hh:mm', only: 'infusion' },
  { name: 'titration', field: 'titration', takes: '', only: 'infusion' },
  { name: 'titration-step', field: 'titrationStep', takes: 'figure', only: 'infusion' },
];

/** The commands by name, and the options of each. */
export const COMMANDS = { ranges: BOTH, dose: [...ORDERED, ...BOTH] } as const;
export type Command = keyof typeof COMMANDS;
