import * as z from 'zod/mini';
import type { Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import { ASKED } from './bedside';
import { checksum } from './checksum';
import { BETWEEN, handOver, LAYOUT, WITHIN } from './hand-over';
import { readOrderForm } from './order-form';
import { GIVEN_BY } from './over-minutes';
import { EMPTY_ORDER, STEPS } from './typed-order';

/** Why a link gives no order. */
export type LinkRefusal =
  | 'lost'
  | 'torn'
  | 'without a unit'
  | 'another layout'
  | 'other limits'
  | 'out of bounds';

/** The layouts before orders had a unit of their own. */
const WITHOUT_UNIT: readonly string[] = ['1', '2', '3'];

const Figure = z.string().check(z.regex(/^[0-9.]{1,40}$/));
const Fields = z.tuple([
  z.literal(LAYOUT),
  z.string(),
  z.string(),
  z.string().check(z.minLength(1)),
  Figure,
  Figure,
  Figure,
  Figure,
  z.enum(STEPS),
  z.string(),
  z.string().check(z.regex(/^[a-z0-9-]{0,40}$/)),
  z.string().check(z.regex(/^(?:(?:ideal|adjusted)\/(?:female|male)\/[0-9.]{1,40})?$/)),
  z.string().check(z.regex(/^[0-9.]{0,40}$/)),
  z.string().check(z.regex(/^[0-9.]{0,40}$/)),
  z.enum(['', ...GIVEN_BY]),
  z.enum(['', ...STEPS]),
  z.string().check(z.regex(/^(?:[0-9.]{1,40}\/[0-9.]{1,40})?$/)),
]);

/** The text of a link → the order that it says, or why it says none. Never trusted. */
export function readPayload(payload: string, library: Library): Order | LinkRefusal {
  const text = fromBase64Url(payload);
  const end = text.lastIndexOf(BETWEEN);
  if (end < 0 || checksum(text.slice(0, end)) !== text.slice(end + 1)) return 'torn';
  const parts = text.slice(0, end).split(BETWEEN);
  if (WITHOUT_UNIT.includes(parts[0] ?? '')) return 'without a unit';
  if (parts[0] !== LAYOUT) return 'another layout';
  if (parts[1] !== library.identity.version) return 'other limits';
  const fields = z.safeParse(Fields, parts);
  if (!fields.success) return 'torn';
  const [
    ,
    ,
    protocol,
    unit,
    weight,
    dose,
    drug,
    volume,
    step,
    dosesPerDay,
    vial,
    body,
    titrationStep,
    minutes,
    givenBy,
    rateStep,
    wanted,
  ] = fields.data;
  const [basis = '', sex = '', height = ''] = body.split(WITHIN);
  const way = vial === '' ? '' : 'added to';
  const [wantedRate = '', wantedHours = ''] = wanted.split(WITHIN);
  const entries = {
    protocol,
    unit,
    weight,
    dose,
    // A bag for a wanted rate is worked out again, and below it is compared with what the link says.
    ...(wanted === '' ? { drug, volume } : { wantedRate, wantedHours }),
    step,
    dosesPerDay,
    vial,
    way,
    basis,
    sex,
    height,
    titration: titrationStep === '' ? '' : ASKED,
    titrationStep,
    minutes,
    givenBy,
    ...(rateStep === '' ? {} : { rateStep }),
  };
  const read = readOrderForm({ ...EMPTY_ORDER, ...entries }, library);
  if (read.kind !== 'read' || read.value.kind !== 'order') return 'torn';
  const { order } = read.value;
  if (handOver(order, library) !== payload) return 'torn';
  return order;
}

function fromBase64Url(payload: string): string {
  if (!/^[A-Za-z0-9_-]{1,300}$/.test(payload) || payload.length % 4 === 1) return '';
  return atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
}
