import type { Library } from '../dosing/library';
import type { Protocol } from '../dosing/protocol';
import { bandSaid } from './bands';
import { cite, citeLimit } from './citations';
import { OWN_BASES } from './fields';
import { limitShown } from './limit-figures';
import type { Row } from './rows';

/** Whom the limits of a hospital’s protocol are for, with who decided where the band lies; nothing where for all. */
export function limitsFor({ own }: Protocol, library: Library): Row[] {
  if (!own) return [];
  const { band, adjustment } = own;
  if (!band.from && !band.to && adjustment === undefined) return [];
  const whom = [bandSaid(band), ...(adjustment === undefined ? [] : [adjustment])].join(', ');
  return [said('Limits for', whom, band.citation && cite(band.citation, library))];
}

/** The same, where the protocol starts, and on which weight it doses. Of the built-in limits nothing. */
export function ownRows(protocol: Protocol, library: Library): Row[] {
  const { own } = protocol;
  if (!own) return [];
  const { start, weightBasis } = own;
  return [
    ...limitsFor(protocol, library),
    ...(start ? [said('Start', limitShown(start.at), citeLimit(start, library))] : []),
    said('Protocol doses on', OWN_BASES[weightBasis.value], cite(weightBasis.citation, library)),
  ];
}

/** What nothing is worked out for: a label, what it says, and where that stands. */
function said(label: string, result: string, citation: string | undefined): Row {
  return { label, working: [], result, ...(citation ? { citation } : {}) };
}
