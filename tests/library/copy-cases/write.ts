import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Asked, BODIES, DOSES, INFUSIONS, OVER_MINUTES, READINGS } from './inputs';
import { body, order, overMinutes, reading } from './second-method';

const FOLDER = join(import.meta.dirname, '../../../src/library/copy-cases');
const HEAD = `// Written by tests/library/copy-cases/run.mjs: each figure by a second method, in whole numbers, none by the program.`;

const each = (list: string) => list.split(/,\s*/).map((words) => words.trim());
const quoted = (cells: readonly string[]) =>
  `[${cells.map((cell) => `'${cell === '-' ? '' : cell}'`).join(', ')}]`;
/** "in-a-day 70 100 mg/24 h 100/20": the one unit with a space. */
const wordsOf = (row: string) =>
  row
    .replace('mg/24 h', 'mg/24_h')
    .split(' ')
    .map((word) => word.replace('_', ' '));

/** What is asked, as it is held in a file: with what it comes to. */
export function orderRows({ limits, adjustment, unit, orders }: Asked): readonly string[][] {
  return each(orders).map((words) => {
    const [kg = '', dose = '', bag = '', step = ''] = words.split(' ');
    const { says, amount, setting } = order(limits, adjustment, [kg, dose, unit, bag, step]);
    return [kg, dose, unit, bag, step, says, amount, setting];
  });
}

export function bodyRows(): readonly string[][] {
  return each(BODIES).map((row) => {
    const [id = '', kg = '', cm = '', sex = '', dose = ''] = row.split(' ');
    const { says, dosedOn, amount } = body(id, [kg, cm, sex, dose]);
    return [id, kg, cm, sex, dose, says, dosedOn, amount];
  });
}

export function readingRows(): readonly string[][] {
  return each(READINGS).map((row) => {
    const [id = '', kg = '', dose = '', unit = '', bag = '', step = '', shows = ''] = wordsOf(row);
    const { verdict, delivers } = reading(id, [kg, dose, unit, bag, step, shows]);
    return [id, kg, dose, unit, bag, step, shows, verdict, delivers];
  });
}

export function minutesRows(): readonly string[][] {
  return each(OVER_MINUTES).map((row) => {
    const [kg = '', dose = '', bag = '', step = '', minutes = '', rateStep = ''] = row.split(' ');
    const { setting, rate } = overMinutes([kg, dose, bag, step, minutes, rateStep]);
    return [kg, dose, bag, step, minutes, rateStep, setting, rate];
  });
}

function orderSets(name: string, asked: readonly Asked[]): string {
  const sets = asked.map((set) => {
    const adjustment = set.adjustment ? `adjustment: '${set.adjustment}', ` : '';
    const rows = orderRows(set).map((cells) => `${quoted(cells)},`);
    return `{ limits: '${set.limits}', ${adjustment}rows: [\n${rows.join('\n')}\n] },`;
  });
  return `export const ${name}: readonly OrderSet[] = [\n${sets.join('\n')}\n];\n`;
}

const list = (name: string, type: string, rows: readonly string[][]) =>
  `export const ${name}: readonly ${type}[] = [\n${rows.map((cells) => `${quoted(cells)},`).join('\n')}\n];\n`;

/** Writes the three files anew. */
export function write() {
  const files: Record<string, string> = {
    'infusion-rows.ts': `import type { OrderSet } from './case-rows';\n\n${orderSets('INFUSION_CASES', INFUSIONS)}`,
    'dose-rows.ts': `import type { OrderSet } from './case-rows';\n\n${orderSets('DOSE_CASES', DOSES)}`,
    'other-rows.ts': `import type { BodyRow, MinutesRow, ReadingRow } from './case-rows';\n\n${[
      list('BODY_CASES', 'BodyRow', bodyRows()),
      list('READING_CASES', 'ReadingRow', readingRows()),
      list('MINUTES_CASES', 'MinutesRow', minutesRows()),
    ].join('\n')}`,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(FOLDER, name), `${HEAD}\n${text}`);
  }
  execFileSync('npx', ['biome', 'check', '--write', FOLDER]);
}
