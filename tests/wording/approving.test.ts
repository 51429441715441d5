import { untypedSaid } from '../../src/wording/desk/approving';

const field = (what: string) => ({
  ...{ protocol: 'Acute pain', part: 'over 50 kg', what, stands: '25', isOptional: false },
  is: 'in its unit' as const,
});

test('what a reviewer has not typed is named where it is little, and never what stands there', () => {
  expect(untypedSaid([field('Hard maximum')])).toEqual([
    'One of them is not typed yet: nothing is compared before.',
    'Acute pain, over 50 kg: Hard maximum',
  ]);
  const four = ['a', 'b', 'c', 'd'].map(field);
  expect(untypedSaid(four)).toEqual(['4 of them are not typed yet: nothing is compared before.']);
  expect(untypedSaid(four.slice(1)).join()).not.toContain('25');
});
