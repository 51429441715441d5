import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Commit } from './commit';

/** What every paper says of where it comes from. */
export interface Made {
  readonly product: { readonly name: string; readonly version: string };
  readonly commit: Commit;
  readonly at: string;
}

// Text is escaped here too: no quotation mark, no sign of a child.
const STYLE = `
  @page { size: A4; margin: 14mm 12mm }
  body { font: 11pt/1.4 system-ui, sans-serif; color: #15232d; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem }
  h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 0.5rem; border-bottom: 3px solid; padding-bottom: 0.5rem }
  h2 { font-size: 14pt; margin: 1.75rem 0 0.5rem; break-after: avoid }
  h3 { font-size: 11.5pt; margin: 1.25rem 0 0.25rem; break-after: avoid }
  p, ul { margin: 0.25rem 0 0.5rem; max-width: 46rem }
  table { border-collapse: collapse; width: 100%; margin: 0.25rem 0 0.75rem; font-size: 10pt }
  th, td { border: 1px solid #5a6873; padding: 0.2rem 0.4rem; text-align: left; vertical-align: top }
  th { font-weight: 600 }
  thead { display: table-header-group }
  tr, .together { break-inside: avoid }
  td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums }
  .asked th, .asked td { width: 50% }
  td.blank { min-width: 4rem; height: 1.6rem }
  .made { color: #4b5b66; font-size: 9.5pt }
  .notice { border: 2px solid #9a5b00; padding: 0.4rem 0.6rem; max-width: 46rem }
  code, pre { font: 9pt/1.35 ui-monospace, monospace; overflow-wrap: anywhere }
  pre { border: 1px solid #d8d4c8; padding: 0.5rem; overflow-x: auto }
  .proof { font-size: 9pt; color: #4b5b66 }
  @media print { body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt } table { font-size: 8.5pt } pre { font-size: 6.5pt; white-space: pre-wrap } }
`;

function MadeAt({ product, commit, at }: Made) {
  return (
    <p className="made">
      {product.name} {product.version}, commit <code>{commit.hash}</code> of {commit.at}. Written by{' '}
      <code>npm run evidence</code> on {at}.
    </p>
  );
}

/** A whole page of HTML that needs no other file. */
export function paper(title: string, made: Made, content: ReactNode): string {
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>{title}</h1>
        <MadeAt {...made} />
        {content}
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

/** A table with a head; a cell that is undefined is left blank to be filled in by hand. */
export function Table({
  head,
  rows,
  figures = [],
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly figures?: readonly number[];
}) {
  const at = (column: number) => (figures.includes(column) ? 'figure' : undefined);
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, column) => (
            <th key={cell} scope="col" className={at(column)}>
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never moved
          <tr key={line}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never moved
              <td key={column} className={cell === undefined ? 'blank' : at(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
