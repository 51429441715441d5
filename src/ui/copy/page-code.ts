import { CODE_LIST, codeOfList, codeOfScript, type PageCode } from '../../library/page-code';

/** The code of this page as it runs here: the script inside it, or the files of its build, as they come or are kept. */
export async function pageCode(): Promise<PageCode> {
  // A page in one file, beside whose script stand blocks of text; the other has none, which its policy forbids.
  const inside = [...document.scripts].filter(({ src, type }) => src === '' && type === '');
  if (inside.length > 0) return codeOfScript(inside.map(({ text }) => text).join(''));
  const list = await fileOf(CODE_LIST);
  return list ? codeOfList(list, fileOf) : { kind: 'unknown', why: 'no list' };
}

/** The bytes of a file beside the page, from wherever the page itself has them. Throws nothing. */
async function fileOf(name: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`./${name}`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch (reason) {
    console.info(name, reason);
    return undefined;
  }
}
