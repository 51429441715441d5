import type { FileUnit } from '../../library/schema-parts';
import { unitSaid } from '../file-figures';
import type {
  CitationControl,
  FigureControl,
  MeasureControl,
  Option,
  TextControl,
} from './control';

/** Words of the format that are called as they are written. */
export function asWritten(words: readonly string[]): Option[] {
  return words.map((value) => ({ value, label: value }));
}

/** The unit of every dose of the format, by its name. */
export const DOSE_UNITS: readonly Option[] = (
  [
    'mg/kg/h',
    'mg/h',
    'microgram/kg/min',
    'mg/24 h',
    'mg/kg',
    'mg',
    'mg/kg/dose',
    'mg/dose',
  ] satisfies readonly FileUnit[]
).map((value) => ({ value, label: unitSaid(value) }));

const TIMES: readonly Option[] = [
  { value: 'min', label: 'minutes' },
  { value: 'h', label: 'hours' },
  { value: 'days', label: 'days' },
];

type More = { readonly hint?: string; readonly isOptional?: true };

/** A text that a file may do without. */
export function maybe(key: string, label: string, more: Partial<TextControl> = {}): TextControl {
  return { ...more, kind: 'text', key, label, isOptional: true };
}

/** A text, a date or an id that every file has. */
export function text(key: string, label: string, more: Partial<TextControl> = {}): TextControl {
  return { ...more, kind: 'text', key, label };
}

export function figure(key: string, label: string, unit?: string, more: More = {}): FigureControl {
  return { ...more, kind: 'figure', key, label, unit };
}

/** A dose in one of the units of its protocol. */
export function dose(key: string, label: string, more: More = {}): MeasureControl {
  return { ...more, kind: 'measure', key, label, units: 'doses', isCited: true };
}

/** A time in minutes, hours or days. */
export function time(key: string, label: string, more: More = {}): MeasureControl {
  return { ...more, kind: 'measure', key, label, units: TIMES, isCited: true };
}

/** The source, or the reason, of what stands beside it. */
export const CITATION: CitationControl = {
  kind: 'citation',
  key: 'citation',
  label: 'Source or reason',
};

/** The same where the one around it holds as well. */
export const OWN_CITATION: CitationControl = {
  ...CITATION,
  label: 'Source or reason of its own',
  isOptional: true,
};

export const OPTIONAL = { isOptional: true } as const;
