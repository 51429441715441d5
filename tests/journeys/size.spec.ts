import { expect, test } from '@playwright/test';
import { pageSizes, sizeLimits } from '../bench/size';

test('the production page is at most 95,000 bytes and 1.35 bare React pages', () => {
  const { product, ratio } = pageSizes();
  expect(product).toBeLessThanOrEqual(sizeLimits.bytes);
  expect(ratio).toBeLessThanOrEqual(sizeLimits.ratio);
});
