import type { Identity, Library } from '../dosing/library';
import { TOOL_SOURCES } from './bundled/sources';
import { TOOL } from './bundled/tool';
import { citationFrom, ownSource } from './cited-from';
import { courseFrom, publishedFrom } from './context-from';
import { protocolFrom } from './protocol-from';
import type { LibraryFile } from './schema';
import { preparationFrom, productFrom } from './strengths-from';

/**
 * A file that passed the door, and its fingerprint → what the dosing reads: the tool’s own bounds, formulas and vials,
 * and of protocols those of the file alone.
 */
export function libraryFrom(file: LibraryFile, fingerprint: string): Library {
  const { preparations } = file;
  return {
    ...TOOL,
    identity: identityFrom(file, fingerprint),
    sources: [
      ...TOOL_SOURCES,
      ...file.sources.map(({ id, title, publisher, date, readAs }) => ({
        id: ownSource(id),
        title: [title, date].filter((part) => part !== undefined).join(', '),
        publisher,
        kind: `read: ${readAs}`,
      })),
    ],
    protocols: file.protocols.flatMap((each) => protocolFrom(each, preparations) ?? []),
    published: publishedFrom(file),
    remarks: [],
    products: productsFrom(file),
    course: courseFrom(file),
  };
}

function identityFrom(
  {
    library: { id, name, publisher, version, status, effectivePeriod, nextReviewDate },
  }: LibraryFile,
  fingerprint: string,
): Identity {
  if (status === 'retired') throw new TypeError(`${id} is retired`);
  const { start, end } = effectivePeriod;
  return {
    ...{ id, name, publisher, version, status, fingerprint, nextReviewDate },
    effectivePeriod: end === undefined ? { start } : { start, end },
  };
}

function productsFrom({ vials, preparations }: LibraryFile): Library['products'] {
  const { products } = TOOL;
  const [first] = preparations;
  return {
    ...products,
    ...(vials
      ? {
          vials: {
            value: vials.map(({ id, drug, volume, citation }) => ({
              ...productFrom({ id, drug, finalVolume: volume }),
              citation: citationFrom(citation),
            })),
          },
        }
      : {}),
    // What other hospitals are seen to make is no choice under a hospital’s own limits.
    preparations: {
      value: preparations.map(preparationFrom),
      citation: first ? citationFrom(first.citation) : products.preparations.citation,
    },
  };
}
