import { dilutionRule, drawUp, mixed, overflows } from '../../src/dosing/preparation';
import type { Product } from '../../src/dosing/product';
import { exactly, quantity } from '../../src/dosing/quantity';
import { runOut } from '../../src/dosing/run-out';
import { LIBRARY } from '../../src/library/bundled';
import { exact } from './orders';

const vial = (drug: string, volume: string): Product => ({
  id: `${drug}-in-${volume}`,
  drug: { figure: drug, unit: 'mg' },
  volume: { figure: volume, unit: 'mL' },
});

function made(drug: string, entered: string, product: Product, way: 'made up to' | 'added to') {
  const mixing = { vial: product, way, entered: quantity(entered, 'mL') };
  const drawn = drawUp(mixed(quantity(drug, 'mg'), mixing));
  if (!drawn) throw new Error('nothing to draw up');
  return drawn;
}

/** What runs out is the volume, whatever drug is in it. */
const bag = (volume: string) => ({ drug: quantity('100', 'mg'), volume: quantity(volume, 'mL') });

const figure = ({ value }: { value: { toString(): string } }) => value.toString();

test('each in its own unit, made up to the volume or added to a full bag', () => {
  const inUnits = (way: 'made up to' | 'added to') => {
    const { leftOver, ...drawn } = made('600', '50', vial('500', '10'), way);
    const { drug, diluent, final, vials } = drawn;
    return [drug, diluent, final, vials, leftOver.drug, leftOver.volume].map(exact);
  };
  // 600 ÷ 50 = 12 mL of two vials: 400 mg and 8 mL are left
  const left = ['2 vials', '400 mg', '8 mL'];
  expect(inUnits('made up to')).toEqual(['12 mL', '38 mL', '50 mL', ...left]);
  expect(inUnits('added to')).toEqual(['12 mL', '50 mL', '62 mL', ...left]);
  const lasts = runOut(bag('50'), quantity('7', 'mL/h'), quantity('14', 'mg/h'));
  // 7 × 24 = 168 mL; 14 × 24 = 336 mg
  expect([lasts.drugInADay, lasts.volumeInADay].map(exact)).toEqual(['336 mg', '168 mL']);
});

test('a day is said as 24 h', () => {
  const lasts = runOut(bag('50'), quantity('7', 'mL/h'), quantity('14', 'mg/h'));
  const terms = [lasts.drugInADay, lasts.volumeInADay].flatMap(({ terms }) => terms);
  expect(terms.map((term) => exact(term.operand))).toEqual(['24 h', '24 h']);
});

test('without a vial there is nothing to draw up', () => {
  const preparation = { drug: quantity('100', 'mg'), volume: quantity('50', 'mL') };
  expect(drawUp(preparation)).toBeUndefined();
  expect(overflows(preparation)).toBe(false);
});

test.each([
  // drug, final, vial, drug mL, diluent mL, vials, left over mg, left over mL
  ['100', '50', vial('200', '20'), '10', '40', '1', '100', '10'],
  ['500', '50', vial('500', '10'), '10', '40', '1', '0', '0'],
  ['600', '50', vial('500', '10'), '12', '38', '2', '400', '8'],
  ['200', '40', vial('200', '2'), '2', '38', '1', '0', '0'],
  ['250', '50', vial('500', '5'), '2.5', '47.5', '1', '250', '2.5'],
  ['1234.5', '250', vial('1000', '10'), '12.345', '237.655', '2', '765.5', '7.655'],
])('%s mg made up to %s mL', (drug, final, product, mL, diluent, vials, wasteMg, wasteMl) => {
  const drawn = made(drug, final, product, 'made up to');
  expect(figure(drawn.drug)).toBe(mL);
  expect(figure(drawn.diluent)).toBe(diluent);
  expect(figure(drawn.vials)).toBe(vials);
  expect(figure(drawn.leftOver.drug)).toBe(wasteMg);
  expect(figure(drawn.leftOver.volume)).toBe(wasteMl);
  // the parts sum to the whole: drug + diluent = final; used + left over = vials
  expect(drawn.drug.value.add(drawn.diluent.value).equals(final)).toBe(true);
  const opened = exactly(product.drug).value.mul(vials);
  expect(drawn.leftOver.drug.value.add(drug).equals(opened)).toBe(true);
});

test('500 mg of 50 mg per mL added to a full 500 mL bag is 510 mL, 0.98 mg per mL', () => {
  const mixing = {
    vial: vial('500', '10'),
    way: 'added to',
    entered: quantity('500', 'mL'),
  } as const;
  const { drug, volume } = mixed(quantity('500', 'mg'), mixing);
  expect(figure(volume)).toBe('510');
  expect(drug.value.div(volume.value).equals('50/51')).toBe(true);
});

test.each([
  ['500', '40', vial('200', '20'), true],
  ['500', '50', vial('200', '20'), false],
  ['500', '40', vial('500', '10'), false],
])('%s mg made up to %s mL: the vial alone takes more, %#', (drug, final, product, tooMuch) => {
  const mixing = { vial: product, way: 'made up to', entered: quantity(final, 'mL') } as const;
  expect(overflows(mixed(quantity(drug, 'mg'), mixing))).toBe(tooMuch);
});

test.each([
  // 50 ÷ 7 = 7.142857 h = 428.57 min; 7 × 24 = 168 mL
  ['50', '7', '14', 428n, '336', '168'],
  // 40 ÷ 1.9 = 21.0526 h = 1,263.2 min
  ['40', '1.9', '23.75', 1263n, '570', '45.6'],
  // 24 h exactly from one bag
  ['240', '10', '20', 1440n, '480', '240'],
  // 22 ÷ 0.92 = 23.913 h = 1,434.8 min: six minutes short of a day, which takes 22.08 mL
  ['22', '0.92', '4.6', 1434n, '110.4', '22.08'],
])('%s mL at %s mL/h', (volume, rate, delivers, minutes, mg, mL) => {
  const lasts = runOut(bag(volume), quantity(rate, 'mL/h'), quantity(delivers, 'mg/h'));
  expect(lasts.minutes).toBe(minutes);
  expect(figure(lasts.drugInADay)).toBe(mg);
  expect(figure(lasts.volumeInADay)).toBe(mL);
});

test.each([
  ['intravenous', '99.9', false],
  ['intravenous', '100', true],
  ['intravenous', '100.1', true],
  ['subcutaneous', '100', false],
  ['oral', '100', false],
] as const)('%s, from a vial of %s mg/mL: diluted first is %s', (route, mgPerMl, isFirst) => {
  const rule = dilutionRule(quantity(mgPerMl, 'mg/mL'), route, LIBRARY.products);
  expect(rule).toEqual(isFirst ? LIBRARY.products.dilutedFrom : undefined);
});
