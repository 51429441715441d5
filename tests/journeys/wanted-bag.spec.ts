import { checkOf, compare } from './check';
import { handOverOf, openLink, pairsIn } from './hand-over';
import { expectFigures, fieldsOf, radio, resultsOf, typeOrder, workOut } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, test } from './page';
import { codeOn, printed } from './paper';

const ORDER = { weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.35' };

function wantedOf(page: Parameters<typeof radio>[0]) {
  return {
    fold: page.getByText('From the pump to the bag', { exact: true }),
    rate: page.getByRole('textbox', { name: 'Wanted rate, in millilitres per hour' }),
    hours: page.getByRole('textbox', { name: 'Hours at this rate' }),
  };
}

test('a wanted rate, typed, gives the bag; its sheet is printed, and its code is checked', async ({
  page,
}) => {
  const { fold, rate, hours } = wantedOf(page);
  const { sheet, problems } = resultsOf(page);
  await typeOrder(page, ORDER);
  await expect(rate).toHaveCount(0);
  await fold.click();
  await rate.fill('25');
  await fieldsOf(page).workOut.click();
  await expect(problems).toContainText('Enter the hours that the bag runs at 25');
  await expectAccessible(page);
  await photograph(page, 'wanted-bag-problem');
  await hours.fill('4');
  await expect(page.getByText(/^Read as 25\smL\/h for 4\sh: 100\smL$/)).toHaveCount(1);
  await workOut(page, {});
  // 0.35 × 70 = 24.5 mg/h × 4 h = 98 mg in 25 × 4 = 100 mL; ÷ 10, 50 and 100 mg per mL
  await expectFigures(sheet, ['25 mL/h', '98 mg', '100 mL', '9.8 mL', '1.96 mL', '0.98 mL']);
  await expect(sheet).toContainText(/98\smg of ketamine/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await photograph(page, 'wanted-bag');
  const [paper, ...others] = await printed(page, 'A4', `wanted-bag-${test.info().project.name}`);
  expect(others).toEqual([]);
  expect(paper?.text).toMatch(/98 mg of ketamine/);
  expect(paper?.text).toMatch(/From 500 mg in 10 mL \(50 mg per mL\)/);
  await expectLinked(page, paper && codeOn(paper));
});

/** The code of the paper, opened elsewhere: the order that it says agrees with the label and the pump. */
async function expectLinked(page: Parameters<typeof radio>[0], address: string | undefined) {
  if (!address) throw new Error('no code on the paper');
  const check = await openLink(page, address);
  const label = { drug: '98', volume: '100' };
  await compare(check, { ...ORDER, ...label, reading: '25' });
  await expect(checkOf(check).verdict).toHaveText('Agrees');
  expect(await pairsIn(check)).toContainEqual(expect.arrayContaining(['98 mg']));
  await photograph(check, 'wanted-bag-checked');
}

test('drug and volume beside it, or a full bag, are refused where they stand, and nothing is lost', async ({
  page,
}) => {
  const { fold, rate, hours } = wantedOf(page);
  const { sheet, problems } = resultsOf(page);
  await typeOrder(page, { ...ORDER, drug: '100', volume: '50' });
  await fold.click();
  await rate.fill('25');
  await hours.fill('4');
  await workOut(page, {});
  await expect(problems).toContainText('Drug and volume follow from the wanted rate');
  await expect(sheet).toHaveCount(0);
  await expect(fieldsOf(page).drug).toHaveValue('100');
  await typeOrder(page, { drug: '', volume: '' });
  await page.getByText('Preparation, titration and run-out', { exact: true }).click();
  await radio(page, 'Vial', '500 mg in 10 mL (50 mg per mL)').check();
  await radio(page, 'How it is mixed', 'Added to a full bag').check();
  await workOut(page, {});
  await expect(problems).toContainText('nothing can be added to a full bag');
  await radio(page, 'How it is mixed', 'Made up to the volume').check();
  await workOut(page, {});
  // 98 ÷ 50 = 1.96 mL, and 98.04 mL to it; 402 mg in 8.04 mL are left
  await expectFigures(sheet, ['1.96 mL', '98.04 mL', '402 mg', '25 mL/h']);
  await photograph(page, 'wanted-bag-vial');
});

test('an odd weight says what no syringe shows; a weak bag is handed over and is no stop there', async ({
  page,
}) => {
  const { fold, rate, hours } = wantedOf(page);
  const { sheet } = resultsOf(page);
  await typeOrder(page, { ...ORDER, weight: '70.5' });
  await fold.click();
  await rate.fill('25');
  await hours.fill('4');
  await workOut(page, {});
  await expect(sheet).toContainText(
    /1.974\smL, 1\svial no syringe shows it: 1.97\smL holds 98.5\smg/,
  );
  await photograph(page, 'wanted-bag-odd');
  // 0.1 × 30 × 4 = 12 mg in 100 mL: 0.12 mg per mL
  await workOut(page, { weight: '30', dose: '0.1' });
  await expect(sheet).toContainText(/Caution: strength below 0.5/);
  const { button, code, link } = handOverOf(page);
  await button.click();
  await code.waitFor();
  const check = await openLink(page, (await link.getAttribute('href')) ?? '');
  const read = { ...ORDER, weight: '30', dose: '0.1', drug: '12', volume: '100', reading: '25' };
  await compare(check, read);
  await expect(checkOf(check).verdict).toHaveText('Agrees, with a caution');
});
