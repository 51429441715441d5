import * as z from 'zod/mini';
import type { Library } from '../dosing/library';
import { type Plan, workOut } from '../dosing/plan';
import { ASKED } from '../intake/bedside';
import { checksum } from '../intake/checksum';
import { BETWEEN, handOver, LAYOUT, WITHIN } from '../intake/hand-over';
import { EMPTY_ORDER, readOrderForm, STEPS } from '../intake/order-form';

/** An order that came with a link: its text, or, after a reload, only that there was one. */
export type HandedLink = { readonly payload: string } | 'lost';

/** Why a link gives no order. */
export type LinkRefusal = 'lost' | 'torn' | 'another layout' | 'other limits' | 'out of bounds';

export type HandedOver =
  | { readonly kind: 'order'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly why: LinkRefusal };

const Figure = z.string().check(z.regex(/^[0-9.]{1,40}$/));
const Fields = z.tuple([
  z.literal(LAYOUT),
  z.string(),
  z.string(),
  Figure,
  Figure,
  Figure,
  Figure,
  z.enum(STEPS),
  z.string(),
  z.string().check(z.regex(/^[0-9]?$/)),
  z.string().check(z.regex(/^(?:(?:ideal|adjusted)\/(?:female|male)\/[0-9.]{1,40})?$/)),
  z.string().check(z.regex(/^[0-9.]{0,40}$/)),
]);

/** What came with a link → its order, or why there is none; one that was lost is never forgotten. */
export function received(link: HandedLink, library: Library): HandedOver {
  return link === 'lost' ? refused('lost') : takeOver(link.payload, library);
}

/** The text of a link → its order, worked out anew, or why there is none. Never trusted. */
export function takeOver(payload: string, library: Library): HandedOver {
  const text = fromBase64Url(payload);
  const end = text.lastIndexOf(BETWEEN);
  if (end < 0 || checksum(text.slice(0, end)) !== text.slice(end + 1)) return refused('torn');
  const parts = text.slice(0, end).split(BETWEEN);
  if (parts[0] !== LAYOUT) return refused('another layout');
  if (parts[1] !== library.version) return refused('other limits');
  const fields = z.safeParse(Fields, parts);
  if (!fields.success) return refused('torn');
  const [, , protocol, weight, dose, drug, volume, step, dosesPerDay, vial, body, titrationStep] =
    fields.data;
  const [basis = '', sex = '', height = ''] = body.split(WITHIN);
  const way = vial === '' ? '' : 'added to';
  const entries = {
    protocol,
    weight,
    dose,
    drug,
    volume,
    step,
    dosesPerDay,
    vial,
    way,
    basis,
    sex,
    height,
    titration: titrationStep === '' ? '' : ASKED,
    titrationStep,
  };
  const read = readOrderForm({ ...EMPTY_ORDER, ...entries }, library);
  if (read.kind !== 'read' || read.value.kind !== 'order') return refused('torn');
  const { order } = read.value;
  if (handOver(order, library) !== payload) return refused('torn');
  const outcome = workOut(order, library);
  return outcome.kind === 'withheld'
    ? refused('out of bounds')
    : { kind: 'order', plan: outcome.plan };
}

function refused(why: LinkRefusal): HandedOver {
  return { kind: 'refused', why };
}

function fromBase64Url(payload: string): string {
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(payload) || payload.length % 4 === 1) return '';
  return atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
}
