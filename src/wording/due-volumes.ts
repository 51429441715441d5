import { weekday } from '../dosing/calendar';
import type { DueVolumes } from '../dosing/due-volumes';
import { blank } from './blank';
import { clockShown, WEEKDAYS } from './dates';
import { shown } from './format';
import type { Row } from './rows';
import { say } from './text';

/**
 * What should be gone at 30 minutes and 4-hourly, by a clock that nobody changes. From a bag it is told as given,
 * since its overfill makes what is left unreadable; of a syringe what is left is the volume after priming less it.
 */
export function dueRows(due: DueVolumes | undefined): Row[] {
  if (!due || due.volumes.length === 0) return [];
  const times = due.volumes.map(({ at, volume }, each) => {
    const before = due.volumes[each - 1]?.at.daysLater ?? 0;
    const day = at.daysLater > before && at.date ? `${WEEKDAYS[weekday(at.date)]} ` : '';
    return `${day}${clockShown(at.time)}\u00a0${shown(volume)}`;
  });
  const isChanged = due.volumes.some(({ at }) => at.clockChange);
  return [
    {
      label: 'Given by',
      working: [
        ...say`of a syringe left: volume after priming `,
        blank('mL'),
        ...say`, less this; void after any change of rate or bag`,
        ...(due.isCut ? say`; for the first day` : []),
        ...(isChanged ? say`; a clock change in between is not counted` : []),
      ],
      result: times.join(', '),
    },
  ];
}
