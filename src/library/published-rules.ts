import type { Fault, Path } from './fault';
import type { LibraryFile } from './schema';
import type { PlacedProtocol } from './shape-parts';
import { valueAt } from './shape-parts';
import { foreign } from './unit-rules';

type Published = NonNullable<LibraryFile['published']>;

/**
 * What a file sets beside its own protocols, where that is beside none of them or in a unit that no order of it has:
 * nothing would show it, and whoever wrote it would believe that it is shown.
 */
export function publishedFaults(
  published: Published,
  protocols: readonly PlacedProtocol[],
  json: unknown,
): Fault[] {
  const ids = idsIn(json);
  return published.flatMap(({ beside, doses = [] }, index) => {
    const at: Path = ['published', index];
    return [
      ...(beside === undefined ? [] : unknownId(beside, ids, [...at, 'beside'])),
      ...doses.flatMap(({ protocol: id, low, high, atMost }, place) => {
        const here: Path = [...at, 'doses', place];
        const named = protocols.find(({ protocol }) => protocol.id === id)?.protocol;
        return [
          ...unknownId(id, ids, [...here, 'protocol']),
          ...Object.entries({ low, high, atMost }).flatMap(([key, dose]) =>
            named && dose ? foreign(named, dose.unit, [...here, key, 'unit']) : [],
          ),
        ];
      }),
    ];
  });
}

/** The ids of all protocols of a file, of those too that cannot be read for another reason. */
function idsIn(json: unknown): unknown[] {
  const protocols = valueAt(json, ['protocols']);
  return (Array.isArray(protocols) ? protocols : []).map((each: unknown) => valueAt(each, ['id']));
}

function unknownId(id: string, ids: readonly unknown[], at: Path): Fault[] {
  if (ids.includes(id)) return [];
  return [
    {
      rule: 'missing',
      at,
      sentence: `No protocol of the file has the id “${id}”: what is published would stand beside none.`,
      remedy: 'Spell it as the protocol does, or take what is published out.',
    },
  ];
}
