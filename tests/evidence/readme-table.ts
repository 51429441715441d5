import type { Hazard } from './hazard';
import { classOf } from './risk';

const BEGIN = '<!-- hazards: npm run evidence -- readme -->';
const END = '<!-- end of hazards -->';

/** The hazards as the README has them, one a row, between two marks. */
function hazardBlock(hazards: readonly Hazard[]): string {
  const rows = hazards.map(
    ({ id, name, answer, before, after }) =>
      `| ${id} ${name} | ${answer} | ${classOf(before)}, ${classOf(after)} |`,
  );
  return [BEGIN, '| hazard | answer | class |', '| --- | --- | --- |', ...rows, END].join('\n');
}

/** A text with the block in the place of the one that it has; refuses a text without both marks. */
export function withHazardBlock(text: string, hazards: readonly Hazard[]): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md has no ${BEGIN} … ${END}.`);
  return `${text.slice(0, begin)}${hazardBlock(hazards)}${text.slice(end + END.length)}`;
}
