import { Fraction } from 'fraction.js';
import { type Decimal, decimalText } from './decimal-text';
import type { Order } from './order';
import { type OrderJson, orderJson } from './order-json';
import type { Protocol } from './protocol';

/**
 * What an exact value is as plain JSON. A quantity is `{ figure, unit }` and what else it has (`formula`,
 * `first` and `terms` where it was worked out); a bare fraction is `{ figure }`; a count is text. An order is
 * what `workOut` takes, a protocol its id. What is undefined is left out.
 */
export type Json<T> = T extends Fraction
  ? Decimal
  : T extends bigint
    ? string
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends Order
        ? OrderJson
        : T extends Protocol
          ? string
          : T extends { readonly value: Fraction }
            ? Decimal & { readonly [K in Exclude<keyof T, 'value'>]: Json<T[K]> }
            : { readonly [K in keyof T]: Json<T[K]> };

/** Anything that the dosing works out → plain JSON, whole: every field that it has, whatever it is called. */
export function json<T>(value: T): Json<T>;
export function json(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}`;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Fraction) return decimalText(value);
  if (Array.isArray(value)) return value.map((each: unknown) => json(each));
  if (isOrder(value)) return orderJson(value);
  if (isProtocol(value)) return value.id;
  return Object.fromEntries(Object.entries(value).flatMap(([name, field]) => fieldOf(name, field)));
}

/** A quantity’s exact value is its figure; a cited value, plain already, keeps its name. */
function fieldOf(name: string, field: unknown): (readonly [string, unknown])[] {
  if (field === undefined || typeof field === 'function') return [];
  return name === 'value' && field instanceof Fraction
    ? Object.entries(decimalText(field))
    : [[name, json(field)]];
}

/** A reading has these fields too, and what was set. */
function isOrder(value: object): value is Order {
  return ['protocol', 'weight', 'dose', 'step'].every((name) => name in value) && !('set' in value);
}

function isProtocol(value: object): value is Protocol {
  return ['id', 'delivery', 'orderedIn', 'ceiling'].every((name) => name in value);
}
