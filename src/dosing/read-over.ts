import type { Over } from './order';
import type { Protocol } from './protocol';
import { absentAt, ifThere } from './read-entries';
import { fieldsOf, type Place, quantityAt, wordAt } from './refusal';

/** What a single dose over minutes may be given by. */
export const BY: readonly Over['by'][] = ['pump', 'hand'];

/** The minutes of a single dose, where they are ordered, and what it is given by; a rate’s step of a pump alone. */
export function overAt(place: Place, { delivery }: Protocol): Over | undefined {
  return delivery === 'single dose' ? ifThere(place, givenOverAt) : absentAt(place);
}

function givenOverAt(place: Place): Over | undefined {
  const at = fieldsOf(place, ['minutes', 'by', 'rateStep']);
  if (!at) return undefined;
  const minutes = quantityAt(at('minutes'), 'min');
  const by = wordAt(at('by'), BY);
  if (by !== 'pump') {
    if (by === 'hand') absentAt(at('rateStep'));
    return minutes && by && { minutes, by };
  }
  const rateStep = quantityAt(at('rateStep'), 'mL/h');
  return minutes && rateStep && { minutes, by, rateStep };
}
