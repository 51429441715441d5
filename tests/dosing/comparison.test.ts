import { compared } from '../../src/dosing/comparison';
import { LIBRARY } from '../../src/library/bundled';
import { orderOf, protocolOf } from './orders';

/** "Cohen et al. 2018 above 46.7 to 46.7", to a tenth of a per cent. */
function bands(protocol: string, weight?: string, dose = '') {
  const order = weight === undefined ? undefined : orderOf({ protocol, weight, dose });
  const { source, published, ordered } = compared(protocolOf(protocol), order, LIBRARY);
  const place = ({ from, to }: { from: number; to: number }) =>
    `${from.toFixed(1)} to ${to.toFixed(1)}`;
  return {
    source: place(source),
    published: published.map(({ range, stands = 'beside', ...band }) => {
      return `${range.by.publisher} ${stands} ${place(band)}`;
    }),
    ordered: ordered?.at.toFixed(1),
  };
}

test('without an order the scale ends at the stop, or above it where a published range does', () => {
  // 0.25 and 0.75 of 1 mg/kg/h; 0.35; 0.05 to 0.5; up to 0.35
  expect(bands('crps-sci-iv')).toEqual({
    source: '25.0 to 75.0',
    published: [
      'Cohen et al. 2018 beside 35.0 to 35.0',
      'ANZCA Faculty of Pain Medicine 2021 beside 5.0 to 50.0',
      'Schwartzman et al. 2009 beside 0.0 to 35.0',
    ],
    ordered: undefined,
  });
});

test('with an order of it, the exceeded first, at its weight', () => {
  expect(bands('crps-sci-iv', '70', '0.4')).toEqual({
    source: '25.0 to 75.0',
    published: [
      'Cohen et al. 2018 above 35.0 to 35.0',
      // 25 mg/h ÷ 70 kg = 0.357 mg/kg/h, more than its 0.35
      'Schwartzman et al. 2009 above 0.0 to 35.0',
      'ANZCA Faculty of Pain Medicine 2021 inside 5.0 to 50.0',
    ],
    ordered: '40.0',
  });
});

test('an order of another protocol has no place on it', () => {
  const order = orderOf({ protocol: 'crps-sci-iv', weight: '70', dose: '0.4' });
  const { ordered, published } = compared(protocolOf('continuous-iv'), order, LIBRARY);
  expect(ordered).toBeUndefined();
  expect(published.every(({ stands }) => stands === undefined)).toBe(true);
});

test('where a published range ends above every limit here, the scale ends with it', () => {
  const far = LIBRARY.published.flatMap((by) =>
    (by.doses ?? []).map((doses) => ({
      ...by,
      doses: [{ protocol: doses.protocol, high: { figure: '2', unit: 'mg/kg/h' } as const }],
    })),
  );
  const { source } = compared(protocolOf('continuous-iv'), undefined, {
    ...LIBRARY,
    published: far,
  });
  // 0.1 and 0.5 of 2 mg/kg/h
  expect([source.from, source.to]).toEqual([5, 25]);
});
