import type { FileSaid } from './library-file';
import type { LimitTable } from './limit-row';
import { spaced } from './text';

/**
 * A library file as a person reads it → comma-separated lines for a spreadsheet: protocol, part, what, what it says,
 * its source or reason. Figures are text; nothing that begins as a formula does is read as one.
 */
export function libraryCsv({ about, products, protocols, context }: FileSaid): string {
  const lines = [
    ['Protocol', 'Part', 'What', 'Says', 'Source or reason'],
    ...[...about, ...products].flatMap((table) => linesOf('', table)),
    ...protocols.flatMap(({ title, tables, examples }) =>
      [...tables, examples].flatMap((table) => linesOf(title, table)),
    ),
    ...context.flatMap((table) => linesOf('', table)),
  ];
  // Spreadsheets read UTF-8 where a mark says so.
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function linesOf(protocol: string, { title, rows }: LimitTable): string[][] {
  return rows.map(({ what, says, place }) => [protocol, title, what, says, place]);
}

/** A cell in quotation marks; an apostrophe before what a spreadsheet would work out. */
function cell(written: string): string {
  const text = spaced(written);
  const isFormula = /^[=+\-@\t\r]/.test(text);
  return `"${isFormula ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
