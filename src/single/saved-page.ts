import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { NOT_RUNNING } from '../wording/not-running.ts';

/** What runs in the one file, how it looks and what holds both, as they stand in it. */
export interface Program {
  /** The content security policy: the hashes of the style and the code, and nothing else that may be loaded or run. */
  readonly policy: string;
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
/** What the style is called. */
export const STYLE = 'style';

/**
 * The whole file, a text of UTF-8 without a carriage return. Browsers run and apply only what its policy has the hash
 * of; the code comes last, so that a file that was cut off runs nothing. Throws where style or code would end early.
 */
export function pageText({ policy, style, code }: Program, inside: Inside): string {
  if (/[^ -~]|["&<>]/.test(policy)) throw new TypeError('The policy would end its attribute early');
  if (/<\/style|[\r\0]/i.test(style) || /<\/script|<!-{2}|[\r\0]/i.test(code)) {
    throw new TypeError('The style or the code would not stay as it is between its tags');
  }
  return [HEAD[0], policy, HEAD[1], style, BODY, blocksOf(inside), BEFORE_CODE, code, END].join('');
}

/** A file → what was put into it; nothing where it is not, to the last character, one that this code writes. */
export function takenOut(page: string): { program: Program; inside: Inside } | undefined {
  if (!page.startsWith(HEAD[0]) || !page.endsWith(END)) return undefined;
  const [policy, styled] = cut(page.slice(HEAD[0].length, -END.length), HEAD[1]);
  const [style, body] = cut(styled, BODY);
  const [blocks, code] = cut(body, BEFORE_CODE);
  const texts = [...blocks.matchAll(BLOCK)].map(([, id, json]) => [id, textIn(json)] as const);
  const inside = insideFrom(texts);
  const program = { policy, style, code };
  return inside && pageText(program, inside) === page ? { program, inside } : undefined;
}

/** What stands before the first of a mark, and what after it. */
function cut(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
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
  return library !== undefined && isWhole
    ? { site, library: { text: library, savedOn } }
    : undefined;
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
  return text !== undefined && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
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
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<title>Ketamine dose</title>
<style id="${STYLE}">`,
] as const;

const BODY = `</style>
</head>
<body>
<div class="not-started">
<h1>${NOT_RUNNING.heading}</h1>
<p>${NOT_RUNNING.meanwhile}</p>
<ul>
${NOT_RUNNING.reasons.map((reason) => `<li>${reason}</li>`).join('\n')}
</ul>
</div>
<div id="root"></div>`;

/** Between the blocks and the code, and after it. */
const BEFORE_CODE = '\n<script>';
const END = '</script>\n</body>\n</html>\n';

const BLOCK = /\n<script type="application\/json" id="([^"]*)">([^<]*)<\/script>/g;
