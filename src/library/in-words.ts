import { keyWords } from './shape-words';

/** What the figures under these keys are in, where the format does not say it beside them. */
const UNITS: Readonly<Record<string, string>> = {
  drug: 'mg',
  volume: 'mL',
  finalVolume: 'mL',
  rate: 'mL/h',
  weight: 'kg',
  height: 'cm',
  over: 'kg',
  atLeast: 'kg',
  under: 'kg',
  atMost: 'kg',
};

/** Anything that a library holds, in words: "drug 200 mg, final volume 40 mL"; `unit` where a figure names none. */
export function inWords(value: unknown, unit?: string): string {
  if (Array.isArray(value)) return value.map((each) => inWords(each)).join(' and ');
  if (typeof value !== 'object' || value === null) return said(`${value}`, unit);
  const entries = Object.entries(value);
  const own = entries.find(([key]) => key === 'unit')?.[1] ?? unit;
  return entries
    .flatMap(([key, each]) => {
      if (key === 'figure') return [said(`${each}`, own)];
      if (key === 'unit' && 'figure' in value) return [];
      // A field that a protocol leaves open is named by its key.
      if (key === 'field') return [keyWords(`${each}`)];
      return [`${keyWords(key)} ${inWords(each, UNITS[key])}`];
    })
    .join(', ');
}

/** A figure with its unit; a text in quotation marks. */
function said(text: string, unit: string | undefined): string {
  if (!/^\d+(\.\d+)?$/.test(text)) return `“${text}”`;
  return unit === undefined ? text : `${text} ${unit}`;
}
