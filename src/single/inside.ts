import { BLOCKS, type Inside, insideFrom, type Program, STYLE, textIn } from './saved-page';

/**
 * The style and the code as they stand in this page; only while the script runs. Throws where the browser has refused
 * the style: without it a sheet hides nothing and marks nothing.
 */
export function programIn(page: Document): Program {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const style = page.getElementById(STYLE);
  if (!(style instanceof HTMLStyleElement) || !style.sheet)
    throw new Error('The style was refused');
  const code = page.currentScript?.textContent;
  if (!code) throw new Error('The code does not find itself');
  return { policy: policy?.getAttribute('content') ?? '', style: style.textContent, code };
}

/** What was put into this page; nothing where a block of it is missing, torn or there twice. */
export function insideIn(page: Document): Inside | undefined {
  const blocks = Object.values(BLOCKS).flatMap((id) => [
    ...page.querySelectorAll(`script[type="application/json"][id="${id}"]`),
  ]);
  return insideFrom(blocks.map(({ id, textContent }) => [id, textIn(textContent)]));
}
