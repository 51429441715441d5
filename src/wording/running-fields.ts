import type { MadeRead } from '../dosing/made-check';
import { quantity } from '../dosing/quantity';
import type { ReadFrom } from '../dosing/running-reading';
import type { DriverField } from '../intake/driver-read';
import type { MadeField } from '../intake/made-read';
import type { RunningField } from '../intake/running-read';

import { shown } from './format';
import { spaced } from './text';

/** How sentences call what is asked at the bedside: while it runs, of the preparation, and of a driver. */
export const BEDSIDE_NAMES: Record<RunningField | MadeField | DriverField, string> = {
  readFrom: 'Read from',
  volumeStep: 'Step of the volume infused',
  firstVolume: 'First volume',
  firstDate: 'First date',
  firstTime: 'First time',
  nowVolume: 'Volume now',
  nowDate: 'Date now',
  nowTime: 'Time now',
  changed: 'Any change since',
  made: 'The preparation',
  madeVial: 'Vial it was made from',
  opened: 'Vials opened',
  drawnUp: 'Drug drawn up',
  driverVolume: 'Volume that the driver shows',
  driverHours: 'Duration that the driver shows',
  orderedHours: 'Ordered duration',
};

/** What each of them is like. */
export const BEDSIDE_LIKE: Partial<Record<string, string>> = {
  firstVolume: '22 or 21.5',
  nowVolume: '11 or 18.5',
  opened: '1 or 2',
  drawnUp: '5 or 2.5',
  driverVolume: '22 or 21.6',
  driverHours: '24 or 23.5',
  orderedHours: '24 or 12',
};

export const RUNNING_ASKED = 'How much is gone, read from';
export const READ_FROM_LABELS: Record<ReadFrom, string> = {
  syringe: 'the syringe’s scale',
  pump: 'the pump’s volume infused',
  bag: 'the bag’s scale',
};
export const NOT_READ_LABEL = 'not read';

/** The label of a volume: what is left on a scale, or what a pump has counted. */
export function volumeReadLabel(from: ReadFrom, which: 'first' | 'now'): string {
  const at = which === 'now' ? 'now' : 'at the start or the last change';
  if (from === 'pump') return `Volume infused ${at}, in millilitres`;
  const primed = which === 'first' ? ', after priming' : '';
  return `Volume left in the ${from} ${at}${primed}, in millilitres`;
}

/** Beside the first volume: the start, or the last change, and no earlier. */
export const FIRST_HINT = 'Of the last change of rate, bag, bolus or pause, if there was one';
export const ZERO_HINT = 'As the pump shows it; 0 where it was cleared';
export const DATE_LABELS = { first: 'Date then', now: 'Date now' } as const;
export const TIME_LABELS = {
  first: 'Time then, on a 24-hour clock',
  now: 'Time now, on a 24-hour clock',
} as const;
export const CHANGED_ASKED = 'Any change of rate, bag, bolus or pause since then?';
export const VOLUME_STEP = BEDSIDE_NAMES.volumeStep;
/** "0.1 mL", a name: its figure and unit are kept together by the page. */
export function volumeStepShown(step: string): string {
  return spaced(shown(quantity(step, 'mL')));
}

export const MADE_ASKED = 'Who saw the preparation made?';
export const MADE_LABELS: Record<MadeRead['by'], string> = {
  seen: 'I saw it made',
  pharmacy: 'Ready-made by pharmacy',
  'nobody here': 'I did not see it made',
};
export const OPENED_LABEL = 'Vials opened';
export const DRAWN_UP_LABEL = 'Drug drawn up of them, in millilitres';
export const IF_SEEN = 'If you saw it; otherwise leave it empty';

export const DRIVER_LABELS: Record<DriverField, string> = {
  driverVolume: 'Volume that the driver shows, in millilitres',
  driverHours: 'Duration that the driver shows, in hours',
  orderedHours: 'Ordered duration, in hours',
};
