import { cappedFaults } from './above-cap';
import { coverageFaults } from './coverage';
import { exampleFaults } from './examples';
import { amongUnread, type Fault, under } from './fault';
import { fenceFaults } from './fences';
import type { HeldBand } from './held-band';
import { adjustmentFaults, countFaults, orderFaults } from './limit-order';
import { silenceFaults } from './release';
import type { Preparation } from './schema';
import type { OpenProtocol } from './schema-protocol';
import type { Parts, PlacedProtocol } from './shape-parts';
import { strengthFaults } from './strength-fences';
import { titrationFaults } from './titration-rules';
import { unitFaults } from './unit-rules';

/** Everything that is wrong with one protocol of a file. */
export function protocolFaults(placed: PlacedProtocol, { library, preparations }: Parts): Fault[] {
  const { protocol, at, examplesAt } = placed;
  const units = unitFaults(protocol);
  const found = [
    ...(preparations ? unlisted(protocol, preparations) : []),
    ...units,
    ...coverageFaults(protocol.bands),
    ...orderFaults(protocol),
    ...countFaults(protocol),
    ...adjustmentFaults(protocol),
    // What a wrong unit would make of the figures is left until it is right.
    ...(units.length > 0 ? [] : figureFaults(protocol, { library, preparations })),
  ];
  return [
    ...(library ? silenceFaults(placed, library.status) : []),
    ...under(['protocols', at], examplesAt ? amongUnread('examples', examplesAt, found) : found),
  ];
}

function figureFaults(
  protocol: OpenProtocol,
  { library, preparations }: Pick<Parts, 'library' | 'preparations'>,
): Fault[] {
  const wrong = [...orderFaults(protocol), ...adjustmentFaults(protocol)];
  const isRefused = ({ limits, at: [, index] }: HeldBand) =>
    limits.hardMax === undefined || wrong.some(({ at }) => at[1] === index);
  const isReference = library?.status === 'reference';
  const hasAll = preparations && unlisted(protocol, preparations).length === 0;
  const past = fenceFaults(protocol);
  const examples = hasAll ? exampleFaults(protocol, preparations, { isRefused, isReference }) : [];
  return [
    ...past,
    ...strengthFaults(protocol, preparations),
    ...cappedFaults(protocol),
    ...titrationFaults(protocol),
    // Of a figure that cannot stay no example is asked for.
    ...examples.filter(({ at }) => !past.some((each) => each.at.join() === at.join())),
  ];
}

/** Preparations that a protocol names and the file does not list. */
function unlisted(
  { preparations: named = [] }: OpenProtocol,
  preparations: readonly Preparation[],
): Fault[] {
  return named.flatMap((id, index): Fault[] =>
    preparations.some((each) => each.id === id)
      ? []
      : [
          {
            rule: 'missing',
            at: ['preparations', index],
            sentence: `The preparation “${id}” is not in the list of preparations.`,
            remedy:
              'Add it to the preparations of the library, or spell its id as it stands there.',
          },
        ],
  );
}
