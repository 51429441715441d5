import type { Unit } from '../dosing/quantity';
import { symbol } from './format';
import type { Part } from './text';

/** Room for a hand to write a figure in, with its unit printed beside it: "___ mL". Never computed. */
export function blank(unit: Unit): Part {
  return { text: symbol(unit), kept: true, isBlank: true };
}
