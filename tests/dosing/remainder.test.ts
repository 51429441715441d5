import fc from 'fast-check';
import { drawUp, mixed, remainder } from '../../src/dosing/preparation';
import { type Quantity, quantity, type Unit } from '../../src/dosing/quantity';
import { exact } from './orders';

const bag = (drug: string, volume: string) => ({
  drug: quantity(drug, 'mg'),
  volume: quantity(volume, 'mL'),
});

/** "whole of needed; given mL, mg; left mL, mg" */
function left(drug: string, volume: string, given: string): string {
  const rest = remainder(bag(drug, volume), quantity(given, 'mL'));
  const pair = ({ volume: mL, drug: mg }: { volume: Quantity<Unit>; drug: Quantity<Unit> }) =>
    `${exact(mL)}, ${exact(mg)}`;
  return `${rest.whole.value} of ${rest.needed.value}; ${pair(rest.given)}; ${pair(rest.left)}`;
}

// left = made − given; mg = mL × mg made ÷ mL made
test.each([
  // 4.5 mL of 10 mg per mL are 45 mg; 20 − 4.5, 200 − 45
  ['200', '20', '4.5', '0 of 1; 4.5 mL, 45 mg; 15.5 mL, 155 mg'],
  // 17.5 mL/h for 4.5 h is 78.75 mL of 2 mg per mL, 157.5 mg
  ['500', '250', '78.75', '0 of 1; 78.75 mL, 157.5 mg; 171.25 mL, 342.5 mg'],
  // all of it
  ['50', '50', '50', '1 of 1; 50 mL, 50 mg; 0 mL, 0 mg'],
  // one whole of 50 and 48 of another
  ['50', '50', '98', '1 of 2; 48 mL, 48 mg; 2 mL, 2 mg'],
  ['100', '50', '100', '2 of 2; 50 mL, 100 mg; 0 mL, 0 mg'],
  // 22.08 mL are one whole of 22 and 0.08 of another
  ['110', '22', '22.08', '1 of 2; 0.08 mL, 0.4 mg; 21.92 mL, 109.6 mg'],
  // 14.3 mL of 500 mg in 510 mL are 7,150 ÷ 510 mg
  [
    '500',
    '510',
    '14.3',
    '0 of 1; 14.3 mL, 14.(0196078431372549) mg; 495.7 mL, 485.(9803921568627450) mg',
  ],
])('%s mg in %s mL, %s mL given: %s', (drug, volume, given, expected) => {
  expect(left(drug, volume, given)).toBe(expected);
});

test('given and left sum to what was made, for any amount', () => {
  const thousandths = fc.integer({ min: 1, max: 500_000 });
  fc.assert(
    fc.property(thousandths, thousandths, thousandths, (mg, mL, given) => {
      const made = bag(`${mg / 1000}`, `${mL / 1000}`);
      const rest = remainder(made, quantity(`${given / 1000}`, 'mL'));
      expect(rest.given.drug.value.add(rest.left.drug.value).equals(made.drug.value)).toBe(true);
      expect(rest.given.volume.value.add(rest.left.volume.value).equals(made.volume.value)).toBe(
        true,
      );
      // Never more left than one holds, and all that is given is accounted for.
      expect(rest.left.volume.value.lt(made.volume.value)).toBe(true);
      const used = rest.needed.value.mul(made.volume.value).sub(rest.left.volume.value);
      expect(used.equals(quantity(`${given / 1000}`, 'mL').value)).toBe(true);
    }),
  );
});

test.each([
  ['200', '20', 'made up to', true],
  ['400', '40', 'made up to', true],
  ['200', '20.5', 'made up to', false],
  // a full bag of 20 mL and 20 mL of drug
  ['200', '20', 'added to', false],
] as const)(
  '%s mg of 200 mg in 20 mL, %s mL, %s: nothing to mix is %s',
  (drug, entered, way, expected) => {
    const vial = {
      id: 'us-200-in-20',
      drug: { figure: '200', unit: 'mg' },
      volume: { figure: '20', unit: 'mL' },
    } as const;
    const made = mixed(quantity(drug, 'mg'), { vial, way, entered: quantity(entered, 'mL') });
    expect(drawUp(made)?.isUndiluted).toBe(expected);
  },
);

test('without a vial nothing is known of mixing', () => {
  expect(drawUp(bag('200', '20'))).toBeUndefined();
});
