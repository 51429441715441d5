import type { TypedCheck } from '../journeys/check';
import { typeOrder } from './order';
import { type Person, role, until } from './person';
import { expect } from './test';

export const COMPARISON = role('region', 'Comparison');
export const VERDICT = role('heading', undefined, role('status', undefined, COMPARISON));
export const ARRIVED = /An order came with the link\. It stays hidden until you compare\./;
const READING = /^(Pump rate, in millilitres per hour|Volume drawn up, in millilitres)$/;

/** Opens the second check as someone at this screen does. */
export async function openCheck(person: Person) {
  await person.press('link', 'Second check');
  await until(async () => expect(await person.count(role('form', 'Second check'))).toBe(1));
}

/** Types a check and compares; the label says nothing of the mixing, and nothing runs unless said. */
export async function compare(person: Person, typed: TypedCheck) {
  await typeOrder(person, typed);
  if (typed.reading !== undefined) await person.type(READING, typed.reading);
  const mixing = 'How the label says it is mixed';
  if ((await person.count(role('radiogroup', mixing))) > 0)
    await person.choose(mixing, 'The label does not say');
  const running = /^Is the (infusion|dose) running\?$/;
  if ((await person.count(role('radiogroup', running))) > 0)
    await person.choose(running, typed.running ?? 'no');
  await person.press('button', 'Compare');
}

/** What the comparison says in its largest words. */
export function expectVerdict(person: Person, words: string | RegExp) {
  return until(async () => expect(await person.says(VERDICT)).toMatch(words));
}

/** No entry, no choice but those that an empty form has, no verdict. */
export function expectBlank(person: Person) {
  return until(async () => {
    expect(await person.values()).toEqual(['', '', '', '', '']);
    expect(await person.chosen()).toEqual(['actual weight', '0.1 mL/h']);
    expect(await person.count(VERDICT)).toBe(0);
  });
}

/** Works an order out and hands it over; the address of its link. */
export async function handOver(person: Person, order: TypedCheck) {
  await typeOrder(person, order);
  await person.press('button', 'Work out the dose');
  await person.press('button', 'Hand over for a second check');
  return person.href(/#\/check\//);
}
