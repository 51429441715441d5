import type { Protocol } from '../dosing/protocol';
import type { Unit } from '../dosing/quantity';
import { isDrawnUp } from './fields';
import { TO_BE_INFUSED } from './over-minutes';

/** How sentences call what the second checker reads. */
export const READING_NAMES = {
  pump: 'Pump rate',
  syringe: 'Volume drawn up',
  volume: TO_BE_INFUSED,
} as const;

/** What else only the second check asks. */
export const BEFORE_NAME = 'Rate before the last change';
export const UNLIMITED_NAME = 'The pump has no volume limit set';
export function runningName(protocol: Protocol | undefined): string {
  return protocol?.delivery === 'single dose' ? 'Is the dose running?' : 'Is the infusion running?';
}
export const MIXED_ASKED = 'How the label says it is mixed';

/** The label and the unit of what is read from the pump, or from the syringe. */
export function readingField(
  protocol: Protocol | undefined,
  isOnPump: boolean,
): { label: string; unit: Unit } {
  if (isOnPump) return { label: `${READING_NAMES.volume}, in millilitres`, unit: 'mL' };
  return isDrawnUp(protocol)
    ? { label: `${READING_NAMES.syringe}, in millilitres`, unit: 'mL' }
    : RATE_FIELD;
}

/** The label and the unit of a rate that a pump shows. */
export const RATE_FIELD: { readonly label: string; readonly unit: Unit } = {
  label: `${READING_NAMES.pump}, in millilitres per hour`,
  unit: 'mL/h',
};
