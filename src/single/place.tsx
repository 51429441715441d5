import { dayAt } from '../answers/today';
import { readSite } from '../library/site';
import {
  type Chosen,
  SINGLE,
  type ThisFile,
  type Written,
  type WrongAddress,
} from '../ui/library/one-file';
import type { Place } from '../ui/site/place';
import { keptInFile } from '../wording/one-file';
import {
  codeFingerprint,
  type Inside,
  NOTHING_INSIDE,
  type Program,
  pageText,
  takenOut,
} from './saved-page';

/** Where this page stands: in one file, with all that it needs inside. */
export function placeOf(program: Program, inside: Inside | undefined, now: () => Date): Place {
  const line = keptInFile(inside?.library?.savedOn);
  return {
    address: () => undefined,
    answers: async () => true,
    KeptLine: () => <p>{line}</p>,
    oneFile: thisFile(program, inside, now),
  };
}

/** What the file can say of itself and write. */
export function thisFile(program: Program, inside: Inside | undefined, now: () => Date): ThisFile {
  const read = inside && readSite(inside.site);
  const site = read?.kind === 'site' ? read.site : {};
  const library = inside?.library;
  let known: string | undefined;
  const before = { name: SINGLE, text: pageText(program, NOTHING_INSIDE) };
  return {
    kind: 'this',
    // Worked out when it is wanted: whoever opens the page types a weight meanwhile.
    get code() {
      known ??= codeFingerprint(program);
      return known;
    },
    inside:
      library && site.library !== undefined
        ? { library: { name: site.library, text: library.text }, page: before }
        : undefined,
    publishedAt: site.publishedAt ?? '',
    withInside: (chosen, publishedAt) => withInside(program, chosen, publishedAt, dayAt(now())),
  };
}

function withInside(
  program: Program,
  { id, name, text }: Chosen,
  publishedAt: string,
  savedOn: string,
): Written | WrongAddress {
  const address = publishedAt.trim();
  const siteWith = (library: string) =>
    `${JSON.stringify({ library, ...(address === '' ? {} : { publishedAt: address }) })}\n`;
  const named = readSite(siteWith(name)).kind === 'site' ? name : `${id}.ketamine-library.json`;
  const site = siteWith(named);
  const read = readSite(site);
  if (read.kind === 'refused') return { problem: `${read.sentence} ${read.remedy}` };
  const page = pageText(program, { site, library: { text, savedOn } });
  // What cannot be taken out again as it was is not handed out.
  if (takenOut(page)?.inside.library?.text !== text)
    throw new Error('The library would not return');
  return { name: `ketamine-dose-${id}.html`, text: page };
}
