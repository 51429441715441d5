import type { Finding } from '../dosing/findings';
import type { Held } from '../dosing/held';
import type { Quantity, Unit } from '../dosing/quantity';
import type { Text } from './text';

/** What a note, caution or stop says: its title, its figure beside its limit, and who set the limit. */
export interface Content {
  readonly title: string;
  readonly body: Text;
  readonly citation: string;
}

/** The findings of one kind, of every severity that it has. */
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

/** "ordered on ideal weight"; the same order on the measured weight is "on actual weight". */
export function heldOn(held: Held, onWhose: string): string {
  return held === 'on actual weight' ? held : `${held} ${onWhose}`;
}

/** Whether a figure is per kilogram: then the weight that it is per is said beside it. */
export function isPerKg({ unit }: Quantity<Unit>): boolean {
  return unit.startsWith('mg/kg');
}
