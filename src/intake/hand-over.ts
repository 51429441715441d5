import { adjustmentsAt, measuredOf } from '../dosing/for-person';
import type { Identity, Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import { fingerprintShown } from '../library/fingerprint-shown';
import { wholeName } from '../library/whole-name';
import { checksum } from './checksum';

/** The version of the payload’s own layout. */
export const LAYOUT = '5';
export const BETWEEN = '~';
export const WITHIN = '/';

/**
 * An order with a preparation → a compact text for the address’s fragment: layout, the limits by
 * id, version, fingerprint and name, protocol, unit, figures, the steps of its own titration table, the minutes of a single dose, what its bag
 * was made for, which adjustment of its protocol holds if any does, checksum; no identity. Nothing for an order that has no preparation to check.
 */
export function handOver(order: Order, library: Library): string | undefined {
  const { preparation } = order;
  if (!preparation) return undefined;
  // Only a drug added to a full bag changes the strength, and needs its vial to be worked out again.
  const added = preparation.mixing?.way === 'added to' ? preparation.mixing : undefined;
  const volume = added ? added.entered : preparation.volume;
  const { dosedOn } = order;
  const weight = dosedOn ? dosedOn.body.actual : order.weight;
  // Another weight than the measured one is worked out again from the body.
  const body = dosedOn
    ? [dosedOn.basis, dosedOn.body.sex, dosedOn.body.height.value.toString()].join(WITHIN)
    : '';
  const quantities = [weight, order.dose, preparation.drug, volume, order.step];
  const figures = quantities.map(({ value }) => value.toString());
  // Whoever reads the neighbouring row of that table reads a rate that only its steps explain.
  const rows = order.titrationStep?.value.toString() ?? '';
  const last = [order.dosesPerDay?.value ?? '', added?.vial.id ?? '', body, rows];
  const { over } = order;
  const rateStep = over?.by === 'pump' ? over.rateStep.value.toString() : '';
  // Not what it is made of alone: how strong such a bag may be follows from what it was made for.
  const { madeFor } = preparation;
  const wanted = madeFor
    ? [madeFor.rate, madeFor.hours].map(({ value }) => value.toString()).join(WITHIN)
    : '';
  const overMinutes = [over?.minutes.value.toString() ?? '', over?.by ?? '', rateStep];
  const fields = [
    LAYOUT,
    ...limitsIn(library.identity),
    order.protocol.id,
    order.dose.unit,
    ...figures,
    ...last,
    ...overMinutes,
    wanted,
    ...adjustmentIn(order),
  ];
  const text = fields.join(BETWEEN);
  const bytes = inBytes(text);
  return inBase64Url(`${bytes}${BETWEEN}${checksum(bytes)}`);
}

/**
 * An adjustment by its place, from 1, among those of its protocol at the measured weight: its name may be long and of
 * any letters, and the fingerprint says that whoever reads the link has the same list.
 */
function adjustmentIn(order: Order): string[] {
  if (order.adjustment === undefined) return [];
  const names = adjustmentsAt(order.protocol, measuredOf(order));
  return [`${names.indexOf(order.adjustment) + 1}`];
}

/** As many letters of a name or a version as a link carries: a longer code is hard to scan. */
const NAME = 40;
const VERSION = 16;
const ID = 80;

/** Which limits an order was made under: the fingerprint as people compare it, the name for whoever has others. */
export function limitsIn(identity: Identity): string[] {
  const { id, version, fingerprint, status } = identity;
  // Every page knows what the built-in limits are called; without it the link is a line shorter on paper.
  const name = status === 'reference' ? '' : wholeName(identity);
  const digits = fingerprintShown(fingerprint).replaceAll(' ', '');
  return [id.slice(0, ID), short(version, VERSION), digits, short(name, NAME)];
}

/** A text of any length → one that a field of the link can hold: its beginning and its end, which set names apart. */
function short(text: string, most: number): string {
  const letters = [...text.replaceAll(BETWEEN, '-')];
  if (letters.length <= most) return letters.join('');
  const half = most / 2;
  return [...letters.slice(0, half), '…', ...letters.slice(1 - half)].join('');
}

/** UTF-8, each byte as one character. */
function inBytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** Base64 for an address (RFC 4648, section 5), so that nobody reads the order off the link. */
function inBase64Url(bytes: string): string {
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
