import { simulateRunning } from './simulated-running';

/** 72 cases, 20 runs each; the bench does 100,000 in all. */
const TOLD = simulateRunning(1440);
const of = (fault: string, minutes: number) =>
  TOLD.filter((told) => told.fault === fault && told.minutes === minutes);

test('a right pump is never told otherwise inside the tolerance', () => {
  const right = TOLD.filter(({ fault }) => fault === 'right');
  expect(right).toHaveLength(9);
  expect(right.map(({ otherwise }) => otherwise)).toEqual(right.map(() => 0));
});

test('after 30 minutes a right syringe and a right bag say nothing; ten times the rate is told of a syringe', () => {
  expect(of('right', 30).map(({ early, runs }) => early === runs)).toEqual([true, false, true]);
  // 4.6 gone of 0.46 mL ± 1; 35 of 3.5 ± 0.2; 50 of 5 ± 50 mL
  const tenfold = of('a decimal point above', 30);
  expect(tenfold.map(({ otherwise, runs }) => otherwise === runs)).toEqual([true, true, false]);
});

test('after 12 h a factor of two, a half and a decimal point are told on a syringe and a pump, always', () => {
  for (const fault of [
    'a factor of two',
    'half of it',
    'a decimal point above',
    'a decimal point below',
  ]) {
    const told = of(fault, 720).filter(({ instrument }) => instrument !== 'bag');
    expect(told.map(({ otherwise, runs }) => otherwise === runs)).toEqual([true, true]);
  }
});
