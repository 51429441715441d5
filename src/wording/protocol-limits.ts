import type { Library } from '../dosing/library';
import type { Protocol } from '../dosing/protocol';
import { exactly, type Unit } from '../dosing/quantity';
import { cite, citeLimit } from './citations';
import { shownRange } from './format';
import { limitShown } from './limit-figures';
import { hedged, type LimitRow } from './limit-row';

/** What the source and this tool say of one protocol: its range, what goes with it, and what stops it. */
export function protocolRows(protocol: Protocol, library: Library): LimitRow[] {
  const { documented, ceiling, flatCeiling } = protocol;
  return [
    ...(documented
      ? [
          {
            what: 'Source range',
            says: hedged(
              shownRange<Unit>({
                low: exactly<Unit>(documented.value.low),
                high: exactly<Unit>(documented.value.high),
              }),
              documented,
            ),
            place: cite(documented.citation, library),
          },
        ]
      : []),
    ...(protocol.delivery === 'divided doses' && protocol.dosesPerDay && protocol.typicalDay
      ? [
          {
            what: 'How often',
            says: `${protocol.dosesPerDay.value.join(' to ')} doses daily`,
            place: cite(protocol.dosesPerDay.citation, library),
          },
          {
            what: 'Typical day, note above; a caution with a dose above the start',
            says: hedged(limitShown(protocol.typicalDay.at), protocol.typicalDay),
            place: citeLimit(protocol.typicalDay, library),
          },
        ]
      : []),
    ...(protocol.delivery === 'infusion' && protocol.specialistBand
      ? [
          {
            what: 'Specialists, up to',
            says: hedged(limitShown(ceiling.at), ceiling),
            place: cite(protocol.specialistBand, library),
          },
        ]
      : []),
    ...(protocol.delivery === 'infusion' && protocol.careOf
      ? [
          {
            what: 'Given',
            says: hedged(
              `${protocol.careOf.value.specialist}, ${protocol.careOf.value.pump}`,
              protocol.careOf,
            ),
            place: cite(protocol.careOf.citation, library),
          },
        ]
      : []),
    ...(protocol.delivery === 'single dose' && protocol.repeated
      ? [
          {
            what: 'Repeated',
            says: `“${protocol.repeated.value}”: no interval is worked out`,
            place: cite(protocol.repeated.citation, library),
          },
        ]
      : []),
    {
      what: 'Stop above',
      says: `${limitShown(ceiling.at)}${ceiling.setBy === 'source' && ceiling.scope ? `, ${ceiling.scope}` : ''}`,
      place: citeLimit(ceiling, library),
    },
    ...(flatCeiling
      ? [
          {
            what: 'Stop above, at any weight',
            says: limitShown(flatCeiling.at),
            place: citeLimit(flatCeiling, library),
          },
        ]
      : []),
  ];
}
