import { CHECK, placeOf } from './link-address';

/** How an order reaches the second checker: as a link, or as the text of one where no other device can open the page. */
export type HandOff =
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'text'; readonly text: string };

/** The text of an order and the address of the page, if others can open that → what is handed over. */
export function handOff(payload: string, address: string | undefined): HandOff {
  if (address === undefined) return { kind: 'text', text: payload };
  return { kind: 'link', link: `${address}${CHECK}/${payload}` };
}

/** What was typed or scanned, a whole link too → the text of an order; only takeOver knows whether it is whole. */
export function handedText(typed: string): string {
  const text = typed.replace(/[\s\u200b-\u200d\ufeff]/g, '');
  const [page = '', ...fragment] = text.split('#');
  const hash = fragment.length === 0 ? '' : `#${fragment.join('#')}`;
  return placeOf({ pathname: page, search: '', hash }).payload ?? text;
}
