import type { Protocol } from './protocol';
import type { Quantity, Unit } from './quantity';
import { absentAt, ifThere } from './read-entries';
import { BY } from './read-over';
import type { ReadOver } from './reading';
import { fieldsOf, type Place, quantityAt, refuse, wordAt, yesOrNoAt } from './refusal';

/** How a single dose is given, as read: in minutes, mL/h and its step in mL/h. */
export type ReadOverJson =
  | {
      readonly by: 'pump';
      readonly minutes?: string;
      readonly rate: string;
      readonly rateStep: string;
      /** Whether a volume limit is set. */
      readonly limited: boolean;
    }
  | { readonly by: 'hand'; readonly minutes?: string };

/** What was read of a single dose over minutes; nothing where it says nothing, or is wrong. */
export function readOverAt(place: Place, { delivery }: Protocol): ReadOver | undefined {
  return delivery === 'single dose' ? ifThere(place, givenAt) : absentAt(place);
}

function givenAt(place: Place): ReadOver | undefined {
  const at = fieldsOf(place, ['by', 'minutes', 'rate', 'rateStep', 'limited']);
  if (!at) return undefined;
  const by = wordAt(at('by'), BY);
  const minutes = ifThere(at('minutes'), (there) => quantityAt(there, 'min'));
  const given = minutes ? { minutes } : {};
  if (by === 'hand') {
    for (const name of ['rate', 'rateStep', 'limited'] as const) absentAt(at(name));
    return { by, ...given };
  }
  const rate = quantityAt(at('rate'), 'mL/h');
  const rateStep = quantityAt(at('rateStep'), 'mL/h');
  const isLimited = yesOrNoAt(at('limited'));
  const stepped = rate && rateStep && steppedAt(at('rate'), rate, rateStep);
  if (!by || !stepped || isLimited === undefined) return undefined;
  return { by, ...given, rate: stepped.set, rateStep: stepped.step, isLimited };
}

/** What is set and the step it is set in; a figure that the step cannot show is a misreading. */
export function steppedAt<U extends Unit>(
  place: Place,
  set: Quantity<U>,
  step: Quantity<NoInfer<U>>,
): { readonly set: Quantity<U>; readonly step: Quantity<U> } | undefined {
  const shown = `${step.value}`;
  return decimalsOf(`${place.json}`) > decimalsOf(shown)
    ? refuse(place, { why: 'finer than step', step: shown })
    : { set, step };
}

function decimalsOf(figure: string): number {
  return figure.split('.')[1]?.length ?? 0;
}
