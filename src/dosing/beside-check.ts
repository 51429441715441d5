import { amount } from './dose-by-weight';
import { checkDriver, type DriverCheck } from './driver-check';
import { setting, strength } from './formulas';
import type { Library } from './library';
import { checkMade, type MadeCheck } from './made-check';
import type { PumpCheck } from './pump-check';
import type { Quantity } from './quantity';
import type { Reading } from './reading';
import { toStep } from './rounding';
import { type RunningCheck, runningCheck } from './running-check';
import { neighbours } from './titration';
import { titrationStepOf } from './titration-steps';

/** What is asked beside the pump and the order: the preparation, a driver, and what is gone while it runs. */
export interface BesideCheck {
  readonly made: MadeCheck | undefined;
  readonly driver: DriverCheck | undefined;
  readonly running: RunningCheck | undefined;
  /** What the preparation and the driver come to, the further off of the two. */
  readonly answer: 'differs' | 'caution' | undefined;
  /** Which way it differs; more where it is not known. */
  readonly direction: 'more' | 'less';
}

/** A reading → what is asked beside the pump and the order, each where it was read. */
export function besideCheck(reading: Reading, library: Library): BesideCheck {
  const { drug, volume } = reading.preparation;
  const { running: bounds, stepDifference } = library.bounds;
  const made = reading.made && checkMade(reading.made, drug, bounds);
  const infusion = isInfusionReading(reading) ? reading : undefined;
  const mgPerMl = strength(drug, volume);
  const driver =
    infusion?.driver &&
    checkDriver(
      infusion.driver,
      {
        rate: infusion.set,
        step: infusion.step,
        drug,
        strength: mgPerMl,
        ordered: orderedRate(infusion),
      },
      stepDifference.caution,
    );
  const running =
    infusion?.runs &&
    runningCheck(
      infusion.runs,
      {
        rate: infusion.set,
        strength: mgPerMl,
        container: volume,
        neighbours: neighbouringRates(infusion, library),
        before: infusion.before,
      },
      bounds,
    );
  const answers = [made?.answer, driver?.answer];
  const answer = (['differs', 'caution'] as const).find((each) => answers.includes(each));
  return { made, driver, running, answer, direction: directionOf(made, driver) };
}

/** The preparation holds less than its label says, or the driver gives less: and nothing of the two more. */
function directionOf(
  made: MadeCheck | undefined,
  driver: DriverCheck | undefined,
): 'more' | 'less' {
  const off = [
    ...(made?.answer === 'differs'
      ? [made.opened?.isEnough === false ? 'less' : made.drawnUp?.direction]
      : []),
    ...(driver?.answer === 'differs' ? [driver.direction] : []),
  ];
  return off.length > 0 && off.every((each) => each === 'less') ? 'less' : 'more';
}

function isInfusionReading(reading: Reading): reading is Reading<'infusion'> {
  return reading.delivery === 'infusion';
}

/** The ordered mg/h at the weight entered. */
function orderedRate({ dose, weight }: Reading<'infusion'>): Quantity<'mg/h'> | undefined {
  return dose && amount('infusion', dose, weight);
}

/** What the pump would be set to for the rows beside the order’s. */
function neighbouringRates(reading: Reading<'infusion'>, { bounds }: Library): Quantity<'mL/h'>[] {
  const { dose, weight, preparation, step, titrationStep } = reading;
  if (!dose || (titrationStep && titrationStep.unit !== dose.unit)) return [];
  const order = { ...reading, dose };
  const mgPerMl = strength(preparation.drug, preparation.volume);
  return neighbours(order, titrationStepOf(order, bounds)).map((each) =>
    toStep(setting('infusion', amount('infusion', each, weight), mgPerMl), step),
  );
}

/** What a driver shows is held by its volume, its duration and its milligrams, not by the step of a pump. */
export function underDriver(check: PumpCheck, { driver }: BesideCheck): PumpCheck {
  return driver?.answer === 'agrees' || driver?.answer === 'caution'
    ? { ...check, verdict: { kind: 'agrees' } }
    : check;
}
