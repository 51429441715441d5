import { expect, test } from '@playwright/test';
import { pageSizes, sizeLimits } from '../bench/size';

test('the Dose view loads at most 95,000 bytes and 1.41 bare React pages; all views, 1.9', () => {
  const { first, ratio, allRatio } = pageSizes();
  expect(first).toBeLessThanOrEqual(sizeLimits.bytes);
  expect(ratio).toBeLessThanOrEqual(sizeLimits.ratio);
  expect(allRatio).toBeLessThanOrEqual(sizeLimits.allRatio);
});
