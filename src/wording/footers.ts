import type { Basis } from '../dosing/body-weight';
import type { Library } from '../dosing/library';
import type { Protocol } from '../dosing/protocol';
import type { Quantity } from '../dosing/quantity';
import { reference } from './citations';
import { shown } from './format';
import { rangeCitation } from './range';
import { say, type Text } from './text';
/** What every sheet says of the drug, the weight, the sources of its protocols and the limits. */
export function footers(
  { weight, pounds }: { readonly weight: Quantity<'kg'>; readonly pounds: Quantity<'lb'> },
  basis: Basis,
  protocols: readonly Protocol[],
  library: Library,
): Text[] {
  const cited = new Set(
    protocols.flatMap((protocol) => {
      const citation = rangeCitation(protocol);
      return citation && 'source' in citation ? [citation.source] : [];
    }),
  );
  return [
    say`For clinicians. Racemic ketamine, doses as base. Dosed on ${basis} body weight, ${shown(weight)} (${shown(pounds, 0)}).`,
    ...library.sources
      .filter(({ id }) => cited.has(id))
      .map((each) => [{ text: reference(each), kept: false }]),
  ];
}
