import type { ClockMinutes } from '../dosing/clock-minutes';
import type { Library } from '../dosing/library';
import type { Over } from '../dosing/order';
import type { Plan } from '../dosing/plan';
import { exactly } from '../dosing/quantity';
import { citeLimit } from './citations';
import type { Content, FindingOf } from './finding-content';
import { digits, exactlyShown, shown, shownBeside, spoken, symbol } from './format';
import { type Row, settingRow } from './rows';
import { say } from './text';
import { working } from './working';

/** "15 minutes", "14 minutes 51 seconds", "about 9 minutes 54 seconds". */
export function timeShown({ minutes, seconds, isExact }: ClockMinutes): string {
  const parts = [minutes, seconds]
    .filter((part) => digits(part) !== '0')
    .map((part) => exactlyShown(part));
  return `${isExact ? '' : 'about '}${parts.join(' ')}`;
}

/** The same as a figure with its unit, for the eye and for the ear. */
export function timeRead(time: ClockMinutes): { figure: string; unit: string; spoken: string } {
  const { minutes, seconds, isExact } = time;
  const about = isExact ? '' : 'about ';
  const heard = [minutes, seconds]
    .filter((part) => digits(part) !== '0')
    .map((part) => spoken(part));
  const said = `${about}${heard.join(' ')}`;
  if (digits(seconds) === '0') {
    return { figure: `${about}${digits(minutes)}`, unit: symbol('min'), spoken: said };
  }
  const whole = digits(minutes) === '0' ? '' : `${shown(minutes)} `;
  return { figure: `${about}${whole}${digits(seconds)}`, unit: symbol('s'), spoken: said };
}

/** What a pump calls the volume that ends a dose. */
export const TO_BE_INFUSED = 'Volume to be infused';

/** "over 15 minutes, by pump" */
export function overShown({ minutes, by }: Pick<Over, 'minutes' | 'by'>): string {
  return `over ${shown(minutes)}, by ${by}`;
}

/** Over how long a single dose is given; by a pump how its rate was worked out, and what time that takes. */
export function overRows({ over }: Pick<Plan, 'over'>): Row[] {
  if (!over) return [];
  const ordered: Row = {
    label: 'Given over',
    working: say`by ${over.by}`,
    result: shown(over.minutes),
  };
  if (!over.pump) return [ordered];
  const { pump } = over;
  return [
    ordered,
    settingRow('Pump rate', { ...pump, set: pump.rate }, pump.rateStep, []),
    {
      label: 'Takes',
      working: working(pump.takes),
      result: timeShown(pump.onAClock),
      isEquation: true,
    },
  ];
}

/** A single dose over fewer or more minutes than is usual. */
export function outsideMinutes(finding: FindingOf<'minutes'>, library: Library): Content {
  const edge = exactly(finding.limit.at);
  const side = finding.side === 'below' ? 'less' : 'more';
  return {
    title: `given over ${side} than ${shown(edge)}`,
    body: say`${shownBeside(finding.minutes, edge)} is ${side} than ${shown(edge)}.`,
    citation: citeLimit(finding.limit, library),
  };
}

/** A step of the rate that makes another time. */
export function timeDifference(finding: FindingOf<'time difference'>, library: Library): Content {
  const edge = exactly(finding.limit.at);
  const { takes, ordered, figure, direction } = finding;
  return {
    title: `over ${shown(edge)} from the ordered minutes`,
    body: say`The step of the rate would give the dose over ${timeShown(takes)}, ${shownBeside(figure, edge)} ${direction} than the ordered ${shown(ordered)}. A finer step or a weaker preparation comes closer.`,
    citation: citeLimit(finding.limit, library),
  };
}

/** All that the bag or syringe on the pump holds, as a dose. */
export function wholeContainer(
  { kind, whole, limit }: FindingOf<'whole container' | 'no volume limit'>,
  onWhose: string,
  library: Library,
): Content {
  const gives = say`the pump gives the whole ${shown(whole.drug)}, ${`${shown(whole.perKg)} ${onWhose}`}.`;
  return kind === 'whole container'
    ? {
        title: 'the container holds more than the dose',
        body: [...say`Without the volume limit `, ...gives],
        citation: citeLimit(limit, library),
      }
    : {
        title: 'no volume limit is set',
        body: [...say`Without one `, ...gives],
        citation: citeLimit(limit, library),
      };
}

/** A volume that is much to give by hand. */
export function byHand(finding: FindingOf<'by hand'>, library: Library): Content {
  const edge = exactly(finding.limit.at);
  return {
    title: `more than ${shown(edge)} by hand`,
    body: say`${shownBeside(finding.volume, edge)} is more than ${shown(edge)}.`,
    citation: citeLimit(finding.limit, library),
  };
}
