import type { OtherReading } from '../dosing/other-readings';
import { inFull, shownBeside } from './format';
import { say, type Text } from './text';

/** "30 milligrams in 24 hours would be 1.25 mg/h, 0.018 mg/kg/h" */
export function otherReadingSaid({ figure, reads, gives, edges, isOwn }: OtherReading): Text {
  const given = gives.map((each) => shownBeside(each, ...edges)).join(', ');
  return reads === 'inside'
    ? say`${inFull(figure)} would be inside the ${isOwn ? 'range' : 'source range'}: ${given}`
    : say`${inFull(figure)} would be ${given}`;
}

/** The same of each, after what a message says of the dose: look at the unit, and what each would be. */
export function otherReadingsSaid(
  others: readonly OtherReading[] | undefined,
  onWhose: string,
): Text {
  if (!others) return [];
  return [
    ...say` Look at the unit of the order: `,
    ...others.flatMap((each, at) => [...(at > 0 ? say`; ` : []), ...otherReadingSaid(each)]),
    ...say` ${onWhose}.`,
  ];
}
