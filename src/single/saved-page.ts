import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { NOT_RUNNING } from '../wording/not-running';

/** What runs in the one file and how it looks, as they stand in it. */
export interface Program {
  readonly style: string;
  readonly code: string;
}

/** What stands beside the served page, and here inside it: `site.json`, the library that it names, the day of saving. */
export interface Inside {
  readonly site: string;
  readonly library?: { readonly text: string; readonly savedOn: string };
}

/** The one file as it is built: no library is named. */
export const NOTHING_INSIDE: Inside = { site: '{}\n' };

/** What each block of text is called in the file. */
export const BLOCKS = { site: 'site.json', library: 'library', savedOn: 'saved-on' } as const;
/** What the style and the code are called. */
export const STYLE = 'style';
export const CODE = 'code';

/**
 * The whole file, a text of UTF-8 without a carriage return. Browsers run and apply only what its policy has the hash
 * of; the code comes last, so that a file that was cut off runs nothing. Throws where style or code would end early.
 */
export function pageText({ style, code }: Program, inside: Inside): string {
  for (const part of [style, code]) {
    if (/<\/(?:style|script)|<!--|[\r\0]/i.test(part)) {
      throw new TypeError('The style or the code would not stay as it is between its tags');
    }
  }
  return `${HEAD[0]}${policyOf({ style, code })}${HEAD[1]}${style}${BODY}${blocksOf(inside)}
<script id="${CODE}">${code}</script>
</body>
</html>
`;
}

/** A file → what was put into it; nothing where it is not, to the last character, one that this code writes. */
export function takenOut(page: string): { program: Program; inside: Inside } | undefined {
  const [, style, blocks, code] = WHOLE.exec(page) ?? [];
  if (style === undefined || blocks === undefined || code === undefined) return undefined;
  const texts = [...blocks.matchAll(BLOCK)].map(([, id, json]) => [id, textIn(json)] as const);
  const inside = insideFrom(texts);
  const program = { style, code };
  return inside && pageText(program, inside) === page ? { program, inside } : undefined;
}

/** The texts of the blocks by their ids → what is inside; nothing where one is missing, torn, unknown or there twice. */
export function insideFrom(
  blocks: readonly (readonly [id: string | undefined, text: string | undefined])[],
): Inside | undefined {
  const texts = new Map(blocks);
  const [site, library, savedOn] = [BLOCKS.site, BLOCKS.library, BLOCKS.savedOn].map((id) =>
    texts.get(id),
  );
  if (site === undefined || texts.size !== blocks.length) return undefined;
  if (texts.size === 1) return { site };
  const isWhole = texts.size === Object.keys(BLOCKS).length && isDay(savedOn);
  return library !== undefined && isWhole ? { site, library: { text: library, savedOn } } : undefined;
}

/** What a block holds; nothing where that is no text. */
export function textIn(json: string | null | undefined): string | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'string' ? value : undefined;
  } catch {
    // That it is torn is the answer; whoever asked says so.
    return undefined;
  }
}

/** 64 hexadecimal digits: the SHA-256 of the code, which the browser holds it against too. */
export function codeFingerprint({ code }: Program): string {
  return bytesToHex(sha256(utf8ToBytes(code)));
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text);
}

/** The served page’s policy with nothing that may be loaded, and no policy for trusted types. */
function policyOf({ style, code }: Program): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The hash of a text as policies write it. */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}

/** A text as a JSON text in which nothing is markup: no tag ends in it and no comment begins. */
function block(id: string, text: string): string {
  const json = JSON.stringify(text).replaceAll('<', '\\u003c');
  return `\n<script type="application/json" id="${id}">${json}</script>`;
}

function blocksOf({ site, library }: Inside): string {
  const first = block(BLOCKS.site, site);
  if (!library) return first;
  return `${first}${block(BLOCKS.library, library.text)}${block(BLOCKS.savedOn, library.savedOn)}`;
}

const HEAD = [
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="`,
  `">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Ketamine dose</title>
<style id="${STYLE}">`,
] as const;

const BODY = `</style>
</head>
<body>
<div id="root">
<div class="not-started">
<h1>${NOT_RUNNING.heading}</h1>
<p>${NOT_RUNNING.meanwhile}</p>
<ul>
${NOT_RUNNING.reasons.map((reason) => `<li>${reason}</li>`).join('\n')}
</ul>
</div>
</div>`;

const WHOLE = /<style id="style">([^]*?)<\/style>[^]*?<\/div>\n<\/div>((?:\n<script type="[^"]*" id="[^"]*">[^<]*<\/script>)+)\n<script id="code">([^]*)<\/script>/;
const BLOCK = /id="([^"]*)">([^<]*)</g;
