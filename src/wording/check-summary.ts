import type { ApartBy } from '../dosing/apart-by';
import type { Reading } from '../dosing/reading';
import type { SecondCheck } from '../dosing/second-check';
import { type Delivery, isPerKilogram } from '../dosing/units';
import { aboutFigure, shown, shownBeside, shownOrLess } from './format';
import { howFast, isOnPump, timeOfAnother, timeOther } from './rate-check';
import { say, type Text } from './text';

/** What a second check comes to, in a sentence or a few. */
export function summaryOf(second: SecondCheck): Text {
  const { reading, check, standing, differs } = second;
  const noun = nounOf(reading);
  if (standing === 'step asked') {
    return say`The ${noun} shows what the order needs, but the step entered is not the order’s: see below.`;
  }
  if (standing === 'doses asked') {
    return say`The ${noun} holds what the order needs for one dose. How many doses a day the order says was not entered, so that was not compared.`;
  }
  if (standing === 'minutes asked') {
    return isOnPump(reading)
      ? say`The volume to be infused is what the order needs. Over how many minutes was not entered, so the rate was not compared.`
      : say`The syringe holds what the order needs. Over how many minutes the order says was not entered, so that was not compared.`;
  }
  if (check.verdict.kind === 'agrees' && standing === 'differs' && !differs.entries) {
    const beside = besideAlone(second);
    if (beside.length > 0) return beside;
  }
  const time = timeOther(check.rate);
  if (check.verdict.kind === 'agrees' && time.length > 0) return timeAlone(second, time);
  switch (check.verdict.kind) {
    case 'agrees':
      return differs.entries
        ? [
            ...say`The ${noun} shows what these entries need.`,
            ...(strengthSaid(second) ?? moreByEntries(second)),
            ...ENTRY_DIFFERS,
          ]
        : say`The figures you read fit the order. Not checked: ${uncheckedOf(reading)}.`;
    case 'differs':
      return differsSaid(second, check.verdict);
    case 'not compared':
      return [
        ...say`No ordered dose was entered: the reading is only worked backwards.`,
        ...(differs.entries ? ENTRY_DIFFERS : []),
      ];
  }
}

/** The rate fits the order, and what was seen of the preparation does not fit its label, or a driver its order. */
function besideAlone({ asked, reading }: SecondCheck): Text {
  const { made, driver } = asked;
  return [
    ...(driver?.answer === 'differs'
      ? say`What the driver shows does not fit the order: see below.`
      : []),
    ...(made?.answer === 'differs'
      ? say`The ${nounOf(reading)} shows what the order needs at the strength on the label; what was seen of the preparation does not fit the label: see below.`
      : []),
  ];
}

/** The volume fits, and the rate does not. */
function timeAlone({ check, differs }: SecondCheck, time: Text): Text {
  const isExplained = check.rate?.verdict.kind === 'differs' && check.rate.verdict.slips.length > 0;
  const isOther = differs.entries && !differs.settingAlone;
  return [
    ...say`The volume fits ${isOther ? 'the order as entered' : 'the order'}; the time is other. `,
    ...time,
    ...(isExplained || isOther ? [] : say` No usual slip explains it.`),
    ...(isOther ? ENTRY_DIFFERS : []),
  ];
}

const ENTRY_DIFFERS = say` An entry differs from the order that was handed over: see below.`;

function moreByEntries({ differs, direction }: SecondCheck): Text {
  return differs.entries && direction === 'more'
    ? say` By these entries more is given than the order that was handed over says.`
    : [];
}

/** The dose as ordered at another strength: which, and what it is should the label have been misread. */
function strengthSaid({ otherStrength, reading, check }: SecondCheck): Text | undefined {
  if (!otherStrength) return undefined;
  const { read, ordered, dose, delivers, atOrdered } = otherStrength;
  const figure = (each: typeof dose) => shownBeside(each, ...check.edges);
  const given = figure(delivers) === figure(dose) ? '' : `, but for the step: ${figure(delivers)}`;
  return say` By the label as read the dose is as ordered, ${`${figure(dose)}${given};`} the strength is another: ${shown(read)} read, ${shown(ordered)} ordered. At the ordered strength ${shown(reading.set)} would be ${`${figure(atOrdered)}.`}`;
}

function differsSaid(
  second: SecondCheck,
  { apart, noSetting }: Extract<SecondCheck['check']['verdict'], { kind: 'differs' }>,
): Text {
  const { reading, differs, slips } = second;
  // The entries are those of the order that was handed over; only the reading is not.
  const isOther = differs.entries && !differs.settingAlone;
  const order = isOther ? 'the order as entered' : 'the order';
  const isUnexplained = slips.length === 0 && !noSetting?.isRounded;
  return [
    ...say`The ${nounOf(reading)} would deliver ${howMuch(apart, order)}.`,
    ...(noSetting
      ? say` In steps of ${shown(noSetting.step)} no setting fits ${order}: a finer step, or another preparation.`
      : []),
    ...(apart.direction === 'less' ? moreByEntries(second) : []),
    ...(isUnexplained && !differs.entries ? say` No usual slip explains it.` : []),
    ...(isUnexplained && !reading.body && mayBeAnotherBasis(reading)
      ? say` Without height and sex, ideal and adjusted weight were not tried.`
      : []),
    ...(second.check.rate?.verdict.kind === 'differs'
      ? [...say` The time is other too. `, ...timeOfAnother(second.check.rate)]
      : []),
    ...(isOther ? ENTRY_DIFFERS : []),
  ];
}

/** Whether the weight has a part in what the ordered dose comes to, and may be another than the measured one. */
function mayBeAnotherBasis({ dose, protocol }: Reading): boolean {
  const isOnWeight = dose !== undefined && isPerKilogram(dose.unit);
  return isOnWeight && protocol.own?.weightBasis.value !== 'measured';
}

/** What a reading says nothing about. */
const UNCHECKED: Record<Delivery, string> = {
  infusion: 'patient, line, the bag’s content, the pump',
  'single dose': 'patient, line, the syringe’s content',
  'divided doses': 'patient, the syringe’s content',
};

/** A dose on a pump leaves unchecked what an infusion does. */
function uncheckedOf(reading: Reading): string {
  return UNCHECKED[isOnPump(reading) ? 'infusion' : reading.delivery];
}

/** How an attempt came out, for the attempts that follow. */
export function cameOut({
  standing,
  differs,
  asked,
  check: { verdict, rate },
}: SecondCheck): string {
  switch (standing) {
    case 'agrees':
      return 'agreed';
    case 'with a caution':
      return 'agreed, with a caution';
    case 'past a limit':
      return 'agreed, but past a limit';
    case 'step asked':
      return 'asked about the step';
    case 'doses asked':
      return 'asked how many doses a day';
    case 'minutes asked':
      return 'asked over how many minutes';
    case 'not compared':
      return 'was not compared with a dose';
    case 'differs':
      if (verdict.kind === 'differs') return howItDiffered(verdict.apart);
      if (rate?.verdict.kind === 'differs') return `was ${howFast(rate.verdict.apart)}`;
      if (differs.entries) return 'had an entry that differs from the order';
      return asked.driver?.answer === 'differs'
        ? 'had a driver that differs from the order'
        : 'had a preparation that differs from its label';
  }
}

/** "differed by a factor of 2", "was 4 % more than the order" */
function howItDiffered(apart: ApartBy): string {
  return apart.by === 'factor'
    ? `differed by a factor of ${aboutFigure(apart.factor, 1)}`
    : `was ${howMuch(apart, 'the order')}`;
}

/** "10 times the order", "4 % more than the order". */
function howMuch(apart: ApartBy, order: string): string {
  if (apart.by === 'percent') {
    return `${shownOrLess(apart.figure)} ${apart.direction} than ${order}`;
  }
  const factor = aboutFigure(apart.factor, 1);
  if (apart.direction === 'more') return `${factor} times ${order}`;
  return apart.isTwo ? `half ${order}` : `${order} divided by ${factor}`;
}

/** What was read: a pump, or a syringe. */
export function nounOf(reading: Reading): string {
  return isOnPump(reading) ? 'pump' : 'syringe';
}
