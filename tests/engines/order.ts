import { expect } from '@playwright/test';
import type { TypedOrder } from '../journeys/order';
import { type Person, role, until } from './person';
import type { Sought } from './sought';

export const SHEET = role('region', 'Dose sheet');
export const RANGES = role('region', /^Ranges at /);
export const MAIN = role('main');
/** The list of what is wrong, which takes the focus. */
export const PROBLEMS: Sought = {
  css: '[tabindex]',
  reads: { pattern: '^There (is a|are \\d+) problems?', flags: '' },
};

const DOSE = /^Ordered dose/;

/** Types an order in its spoken order; an absent field stays as it is. */
export async function typeOrder(person: Person, typed: TypedOrder) {
  const { weight, protocol, dose, dosesPerDay, drug, volume, step } = typed;
  if (weight !== undefined) await person.type('Weight, in kilograms', weight);
  if (protocol !== undefined) await person.choose('Protocol', protocol);
  if (dose !== undefined) await person.type(DOSE, dose);
  if (dosesPerDay !== undefined) await person.choose('Doses per day', dosesPerDay);
  if (drug !== undefined)
    await person.type(/^Drug in the (bag|bottle) or syringe, in milligrams$/, drug);
  if (volume !== undefined) await person.type('Final volume, in millilitres', volume);
  if (step !== undefined) await person.choose(/^(Rate|Syringe) step$/, step);
}

/** Types an order and asks for the dose. */
export async function workOut(person: Person, typed: TypedOrder) {
  await typeOrder(person, typed);
  await person.press('button', 'Work out the dose');
}

/** It says each figure with its unit, whole: "7 mL" is neither in "17 mL" nor in "7 mL/h". */
export function expectSays(person: Person, sought: Sought, figures: readonly (string | RegExp)[]) {
  return until(async () => {
    const said = await person.says(sought);
    for (const figure of figures) {
      const whole = typeof figure === 'string' ? figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '';
      const wanted = whole ? new RegExp(`(?<![\\d.,])${whole}(?![\\w/])`) : figure;
      expect(said, 'what is said').toMatch(wanted);
    }
  });
}

/** It is not there, or not any more. */
export function expectGone(person: Person, sought: Sought) {
  return until(async () => expect(await person.count(sought)).toBe(0));
}
