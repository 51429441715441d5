import type { CheckSheet } from './check-sheet';
import { say, spaced, type Text, uncapitalised } from './text';

/** Without a link nobody can tell one order from the next; said where attempts are counted. */
export const COUNTED_WITHOUT_LINK = say`No order came by link: attempts count as one order until one has agreed and another order is typed, until weight and protocol are others, or until you start again.`;

/** What a checker may choose for a difference that no slip explains. */
const ON_PAPER = 'paper';
const MISTYPED = 'mistyped';

const FIRST = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];

/** "the first", "the 12th" */
function ordinal(at: number): string {
  return FIRST[at] ?? nth(at);
}

const ENDINGS: Record<string, string> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** "1st", "2nd", "11th", "22nd"; counted from 0. */
function nth(at: number): string {
  const text = `${at + 1}`;
  const ending = /1[123]$/.test(text) ? undefined : ENDINGS[text.slice(-1)];
  return `${text}${ending ?? 'th'}`;
}

const AT: Record<CheckSheet['verdict'], string> = {
  agrees: 'Agrees',
  'with a caution': 'Agrees, with a caution,',
  'past a limit': 'Agrees, but past a limit,',
  differs: 'Differs',
  'step asked': 'Asked about the step',
  'doses asked': 'Asked how many doses a day',
  'minutes asked': 'Asked over how many minutes',
  'not compared': 'Nothing was compared',
};

/**
 * Every attempt at one order, the last one first in mind: "Agrees at the 2nd attempt; the first
 * reading, 14 mL/h, differed by a factor of 2: perhaps mg/h keyed as mL/h." `wrongs` is what was said of each.
 */
export function attemptsSaid(
  sheets: readonly CheckSheet[],
  wrongs: readonly string[],
): readonly Text[] {
  const now = sheets[sheets.length - 1];
  const earlier = sheets.slice(0, -1);
  if (!now || earlier.length === 0) return [];
  const lines = earlier.map((sheet, at) => {
    const lead =
      at === 0
        ? say`${AT[now.verdict]} at the ${nth(earlier.length)} attempt; the first reading, `
        : say`The ${ordinal(at)} reading, `;
    return [...lead, ...attemptSaid(sheet, now, wrongs[at] ?? '')];
  });
  return [...lines, ...ranBefore(earlier, wrongs)];
}

/** A pump that ran too fast before it was put right: what to do has not gone with the second answer. */
function ranBefore(earlier: readonly CheckSheet[], wrongs: readonly string[]): readonly Text[] {
  const ran = earlier.filter((sheet, at) => sheet.tooFast && wrongs[at] !== MISTYPED);
  const rates = [...new Set(ran.map(({ reading }) => reading))].join(', ');
  return rates === ''
    ? []
    : [
        say`If the pump did run at ${rates}: look at the patient, tell the prescriber, keep the bag, note time and volume, and report it.`,
      ];
}

/** "14 mL/h (weight, actual 154 kg), differed by a factor of 2: mg/h keyed as mL/h." */
function attemptSaid(sheet: CheckSheet, now: CheckSheet, wrong: string): Text {
  const changed = changedEntries(sheet, now);
  const entries = changed === '' ? [] : say` (${changed})`;
  const why = wrongSaid(sheet, wrong);
  return [
    ...say`${sheet.reading}`,
    ...entries,
    ...say`, ${sheet.came}`,
    ...(why === '' ? [] : say`: ${why}`),
    ...say`.`,
  ];
}

/** The entries of an earlier attempt that are not those of the last one; its reading is told anyway. */
function changedEntries(sheet: CheckSheet, now: CheckSheet): string {
  return sheet.pairs
    .slice(0, -1)
    .map((pair) => ({ label: pair.label, alone: aloneOf(pair) }))
    .filter(({ label, alone }) => {
      const other = now.pairs.find((each) => each.label === label);
      return (other && aloneOf(other)) !== alone;
    })
    .map(({ label, alone }) => `${uncapitalised(label)}: ${alone}`)
    .join('; ');
}

/** What was entered, without what it is in a second unit. */
function aloneOf({ checked, alone = checked }: CheckSheet['pairs'][number]): string {
  return alone;
}

/** What was chosen; while nobody has chosen, perhaps the likeliest slip. */
function wrongSaid({ slipNames, verdict }: CheckSheet, wrong: string): string {
  if (verdict !== 'differs') return '';
  if (wrong === ON_PAPER) return 'what was wrong is on paper';
  if (wrong === MISTYPED) return 'mistyped in the check';
  const chosen = slipNames.find((_, at) => `${at}` === wrong);
  const [likeliest] = slipNames;
  return chosen ?? (likeliest === undefined ? '' : `perhaps ${likeliest}`);
}

/** What the record asks after a difference, and the answers to choose from. */
export interface WrongAsked {
  /** The place of the attempt that differed. */
  readonly at: number;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The chosen answer, in words; empty while nobody has chosen. */
  readonly said: string;
  /** Whether the record leaves a line for words by hand. */
  readonly byHand: boolean;
}

/** The last attempt that differed, if any did: what was wrong with it? */
export function wrongAsked(
  sheets: readonly CheckSheet[],
  wrongs: readonly string[],
): WrongAsked | undefined {
  const differed = sheets.flatMap(({ verdict }, at) => (verdict === 'differs' ? [at] : []));
  const at = differed[differed.length - 1] ?? -1;
  const sheet = sheets[at];
  if (!sheet) return undefined;
  const chosen = wrongs[at] ?? '';
  return {
    at,
    label: `What was wrong with ${askedAbout(sheet, sheets.length === 1 ? undefined : at)}?`,
    options: [
      ...sheet.slipNames.map((name, value) => ({ value: `${value}`, label: name })),
      { value: MISTYPED, label: 'mistyped in this check' },
      { value: ON_PAPER, label: 'something else, in words on paper' },
    ],
    said: chosenSaid(sheet, chosen),
    byHand: chosen === '' || chosen === ON_PAPER,
  };
}

/** "the first reading, 14 mL/h"; "the final volume (100 mL), in the first attempt". */
function askedAbout({ asksAbout, pairs, reading }: CheckSheet, at: number | undefined): string {
  if (asksAbout === 'reading') {
    return `the ${at === undefined ? '' : `${ordinal(at)} `}reading, ${spaced(reading)}`;
  }
  const entries = pairs
    .slice(0, -1)
    .filter(({ same }) => !same)
    .map((pair) => `the ${uncapitalised(pair.label)} (${spaced(aloneOf(pair))})`);
  return `${entries.join(' and ')}${at === undefined ? '' : `, in the ${ordinal(at)} attempt`}`;
}

function chosenSaid(sheet: CheckSheet, chosen: string): string {
  if (chosen === ON_PAPER) return 'something else, in words:';
  return chosen === '' ? '' : wrongSaid(sheet, chosen);
}

/** Who settles a difference, beside the line for a name. */
export const SETTLED_BY = 'Settled by a third person, by name (by telephone counts)';
