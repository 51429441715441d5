import { rangeBar } from '../../src/wording/range-bar';
import { plain, spaced } from '../../src/wording/text';
import { planOf } from '../dosing/orders';

/** The bar of an order at 70 kg: its marks as "label at per cent", its band and its sentences. */
function barOf(protocol: string, dose: string, weight = '70') {
  const bar = rangeBar(planOf({ protocol, weight, dose }), 'actual');
  const { low, high, ceiling, ordered, specialistBand, caption, label } = bar;
  return {
    marks: [low, high, ceiling, ordered].map((mark) => spaced(`${mark.label} at ${mark.at}`)),
    specialistBand,
    caption: spaced(plain(caption)),
    label: spaced(label),
  };
}

test('with specialists: the source range, and the band up to the ceiling', () => {
  // 0.1, 0.5 and 0.6 of 1 mg/kg/h
  expect(barOf('continuous-iv', '0.6')).toEqual({
    marks: ['0.1 at 10', '0.5 at 50', '1 at 100', '0.6 mg/kg/h ordered at 60'],
    specialistBand: true,
    caption:
      'Above the source range, specialists up to 1 mg/kg/h; stopped above. Per kilogram of actual weight.',
    label:
      'Ordered 0 point 6 milligrams per kilogram per hour on actual weight; source range 0.1 to 0.5 mg/kg/h; stopped above 1 milligram per kilogram per hour.',
  });
});

describe('without specialists: stopped above the ceiling', () => {
  test('an infusion', () => {
    // 0.25, 0.75 and 0.35 of 1 mg/kg/h
    expect(barOf('crps-sci-iv', '0.35')).toEqual({
      marks: ['0.25 at 25', '0.75 at 75', '1 at 100', '0.35 mg/kg/h ordered at 35'],
      specialistBand: false,
      caption:
        'Above the source range, a caution; stopped above 1 mg/kg/h. Per kilogram of actual weight.',
      label:
        'Ordered 0 point 3 5 milligrams per kilogram per hour on actual weight; source range 0.25 to 0.75 mg/kg/h; stopped above 1 milligram per kilogram per hour.',
    });
  });

  test('a single dose', () => {
    // 0.1, 0.3 and 0.2 of 0.5 mg/kg
    expect(barOf('single-iv-dose', '0.2')).toMatchObject({
      marks: ['0.1 at 20', '0.3 at 60', '0.5 at 100', '0.2 mg/kg ordered at 40'],
      specialistBand: false,
    });
  });

  test('a starting dose is a point: 0.5 of 3.5 mg/kg per dose', () => {
    // 0.5 ÷ 3.5 = 1/7 and 1.75 ÷ 3.5 = 1/2
    expect(barOf('oral', '1.75', '50')).toMatchObject({
      marks: [
        '0.5 at 14.285714285714286',
        '0.5 at 14.285714285714286',
        '3.5 at 100',
        '1.75 mg/kg per dose ordered at 50',
      ],
      specialistBand: false,
      caption:
        'Above the source range, a caution; stopped above 3.5 mg/kg per dose. Per kilogram of actual weight.',
    });
  });
});

describe('where the fence for the whole body holds, the bar ends at it', () => {
  test('75 mg is 0.375 mg/kg at 200 kg', () => {
    // 0.1, 0.3 and 0.3 of 0.375
    expect(barOf('single-iv-dose', '0.3', '200')).toMatchObject({
      marks: ['0.1 at 26.666666666666668', '0.3 at 80', '0.375 at 100', '0.3 mg/kg ordered at 80'],
      caption:
        'Above the source range, a caution; stopped above 0.375 mg/kg, 75 mg. Per kilogram of actual weight.',
      label:
        'Ordered 0 point 3 milligrams per kilogram on actual weight; source range 0.1 to 0.3 mg/kg; stopped above 0 point 3 7 5 milligrams per kilogram, 75 mg.',
    });
  });

  test('1,000 mg in 24 hours is 0.41666… mg/kg/h at 100 kg: the fence itself, which has a last digit', () => {
    expect(barOf('subcutaneous', '0.2', '100')).toMatchObject({
      marks: ['0.1 at 24', '0.2 at 48', '1,000 mg in 24 hours at 100', '0.2 mg/kg/h ordered at 48'],
      caption:
        'Above the source range, a caution; stopped above 1,000 mg in 24 hours. Per kilogram of actual weight.',
      label:
        'Ordered 0 point 2 milligrams per kilogram per hour on actual weight; source range 0.1 to 0.2 mg/kg/h; stopped above 1,000 milligrams in 24 hours.',
    });
  });

  test('75 mg is 0.49966… mg/kg at 150.1 kg: never 0.499 beside a delivered 75 mg', () => {
    expect(barOf('single-iv-dose', '0.499', '150.1')).toMatchObject({
      caption:
        'Above the source range, a caution; stopped above 75 mg. Per kilogram of actual weight.',
      label:
        'Ordered 0 point 4 9 9 milligrams per kilogram on actual weight; source range 0.1 to 0.3 mg/kg; stopped above 75 milligrams.',
    });
  });

  test('never inside the source range: 0.3 mg/kg at 260 kg', () => {
    expect(barOf('single-iv-dose', '0.2', '260').caption).toContain('stopped above 0.3 mg/kg.');
  });
});
