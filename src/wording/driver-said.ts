import type { DriverCheck } from '../dosing/driver-check';
import type { SecondCheck } from '../dosing/second-check';
import type { AskedSaid } from './asked-said';
import { shown } from './format';
import { say, type Text } from './text';

/** What a driver that works out its own rate shows, beside the order; nothing of any other pump. */
export function driverSaid({ reading, asked: { driver } }: SecondCheck): AskedSaid | undefined {
  if (!driver) return undefined;
  return {
    heading: HEADINGS[driver.answer],
    tone: driver.answer === 'differs' ? 'stop' : driver.answer === 'caution' ? 'caution' : 'plain',
    lines: linesOf(driver, shown(reading.set), shown(reading.preparation.drug)),
    explanations: [],
    toDo: [],
  };
}

const HEADINGS: Record<DriverCheck['answer'], string> = {
  agrees: 'The driver: volume, duration and milligrams agree',
  caution: 'The driver: agrees, with a caution',
  differs: 'The driver: differs',
  'not compared': 'The driver: not compared with an order',
};

function linesOf(driver: DriverCheck, rate: string, drug: string): Text[] {
  const { read, worksOut, isRateItsOwn, isDurationOrdered, needs, isDrugOrdered } = driver;
  return [
    say`${shown(read.volume)} in ${shown(read.hours)} is ${`${shown(worksOut)};`} it shows ${rate}${isRateItsOwn ? '.' : ': not the same.'}`,
    isDurationOrdered
      ? say`The duration is the ordered one, ${`${shown(read.orderedHours)}.`}`
      : say`It shows ${`${shown(read.hours)},`} ordered are ${`${shown(read.orderedHours)}.`}`,
    ...(needs
      ? [
          say`The order needs ${shown(needs)} for that time; the syringe holds ${drug}${isDrugOrdered ? '.' : ': not the same.'}`,
        ]
      : []),
    ...(driver.rateApart
      ? [
          say`At the strength on the label the rate shown is ${shown(driver.rateApart)} from the ordered one: did the driver measure another volume?`,
        ]
      : []),
  ];
}
