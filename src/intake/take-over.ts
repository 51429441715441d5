import * as z from 'zod/mini';
import type { Identity, Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import { adjustmentsFor, NONE_OF_THESE } from './adjustment';
import { ASKED } from './bedside';
import { checksum } from './checksum';
import { BETWEEN, handOver, LAYOUT, limitsIn, WITHIN } from './hand-over';
import { readOrderForm } from './order-form';
import { GIVEN_BY } from './over-minutes';
import { EMPTY_ORDER, STEPS, type TypedOrder } from './typed-order';

/** Limits as a link says them: nobody here knows them. */
export interface LimitsSaid {
  /** Empty of the built-in limits. */
  readonly name: string;
  readonly version: string;
  /** The digits of it that people compare. */
  readonly fingerprint: string;
}

/** Why a link gives no order; with the limits that it was made under, where they are not those of this page. */
export type LinkRefusal =
  | { readonly why: 'lost' | 'torn' | 'without a unit' | 'another layout' | 'out of bounds' }
  | { readonly why: 'other limits'; readonly under: LimitsSaid };

const TORN: LinkRefusal = { why: 'torn' };

/** The layouts before orders had a unit of their own. */
const WITHOUT_UNIT: readonly string[] = ['1', '2', '3'];

const Figure = z.string().check(z.regex(/^[0-9.]{1,40}$/));
/** The limits: id, version, digits of the fingerprint, whose and which. */
const LIMITS = [
  z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
  z.string().check(z.regex(/^[^\p{Cc}]{1,40}$/u)),
  z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  z.string().check(z.regex(/^[^\p{Cc}]{0,80}$/u)),
] as const;
const Limits = z.tuple([...LIMITS]);
const Fields = z.tuple([
  z.literal(LAYOUT),
  ...LIMITS,
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
  z.optional(z.string().check(z.regex(/^[1-9][0-9]{0,3}$/))),
]);

/** The text of a link → the order that it says, or why it says none. Never trusted. */
export function readPayload(payload: string, library: Library): Order | LinkRefusal {
  const bytes = fromBase64Url(payload);
  const end = bytes.lastIndexOf(BETWEEN);
  if (end < 0 || checksum(bytes.slice(0, end)) !== bytes.slice(end + 1)) return TORN;
  const parts = fromBytes(bytes.slice(0, end)).split(BETWEEN);
  if (WITHOUT_UNIT.includes(parts[0] ?? '')) return { why: 'without a unit' };
  if (parts[0] !== LAYOUT) return { why: 'another layout' };
  const other = otherLimits(parts.slice(1, 1 + LIMITS.length), library.identity);
  if (other) return other;
  const fields = z.safeParse(Fields, parts);
  if (!fields.success) return TORN;
  const [
    ,
    ,
    ,
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
    adjusted,
  ] = fields.data;
  const [basis = '', sex = '', height = ''] = body.split(WITHIN);
  const way = vial === '' ? '' : 'added to';
  const [wantedRate = '', wantedHours = ''] = wanted.split(WITHIN);
  const entries = {
    protocol,
    adjustment: adjustmentOf({ protocol, weight }, adjusted, library),
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
  if (read.kind !== 'read' || read.value.kind !== 'order') return TORN;
  const { order } = read.value;
  if (handOver(order, library) !== payload) return TORN;
  return order;
}

/** Which adjustment a link names by its place; that none holds where it names none. */
function adjustmentOf(
  typed: Pick<TypedOrder, 'protocol' | 'weight'>,
  place: string | undefined,
  library: Library,
): string {
  if (place === undefined) return NONE_OF_THESE;
  return adjustmentsFor(typed, library).find((_, at) => `${at + 1}` === place) ?? place;
}

/** The limits of a link beside those of this page; nothing where they are the same. */
function otherLimits(said: readonly string[], identity: Identity): LinkRefusal | undefined {
  const limits = z.safeParse(Limits, said);
  if (!limits.success) return TORN;
  const [id, version, fingerprint, name] = limits.data;
  const own = limitsIn(identity);
  const isSame = [id, version, fingerprint].every((each, at) => each === own[at]);
  return isSame ? undefined : { why: 'other limits', under: { name, version, fingerprint } };
}

/** UTF-8, each byte as one character → its text; what is no UTF-8 becomes no field that is taken. */
function fromBytes(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

function fromBase64Url(payload: string): string {
  if (!/^[A-Za-z0-9_-]{1,500}$/.test(payload) || payload.length % 4 === 1) return '';
  return atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
}
