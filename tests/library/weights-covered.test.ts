import { weightsCovered } from '../../src/library/weights-covered';

const band = (weight: Record<string, string>) => ({ appliesTo: { weight } });

test('without a band no weight is covered', () => {
  expect(weightsCovered([])).toEqual([{ weights: 'from 30 to 300 kg', bands: [] }]);
});

test('a hole of one weight is named, between the bands beside it', () => {
  expect(weightsCovered([band({ under: '50' }), band({ over: '50' })])).toEqual([
    { weights: 'from 30 to below 50 kg', bands: [1] },
    { weights: 'exactly 50 kg', bands: [] },
    { weights: 'above 50 to 300 kg', bands: [2] },
  ]);
});

test('a weight that two bands have is named with both', () => {
  expect(weightsCovered([band({ atMost: '60' }), band({ atLeast: '50' })])).toEqual([
    { weights: 'from 30 to below 50 kg', bands: [1] },
    { weights: 'from 50 to 60 kg', bands: [1, 2] },
    { weights: 'above 60 to 300 kg', bands: [2] },
  ]);
});

test('a band that cannot be read yet covers nothing, and the others keep their numbers', () => {
  const torn = { appliesTo: { weight: { over: '5O' } } };
  expect(weightsCovered([torn, {}, band({ atLeast: '40' })])).toEqual([
    { weights: 'from 30 to below 40 kg', bands: [] },
    { weights: 'from 40 to 300 kg', bands: [3] },
  ]);
});
