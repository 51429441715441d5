import { checkOf, compare, openCheck } from './check';
import { expectFigures, fieldsOf, radio, resultsOf } from './order';
import { expect, expectAccessible, photograph, test } from './page';

// 0.2 × 70 = 14 mg/h; 100 mg in 50 mL is 2 mg/mL; 14 ÷ 2 = 7 mL/h
const order = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  dose: '0.2',
  drug: '100',
  volume: '50',
};

// Each reading worked backwards by hand, × mg/mL and ÷ kg.
for (const { name, check, verdict, says, slip, stops } of [
  {
    name: 'agrees',
    check: { ...order, reading: '7' },
    verdict: 'Agrees',
    says: ['2 mg per mL', '14 mg/h', '0.2 mg/kg/h'],
    slip: undefined,
    stops: 0,
  },
  {
    name: 'mg-as-mL',
    check: { ...order, reading: '14' },
    verdict: 'Differs',
    says: ['28 mg/h', '0.4 mg/kg/h', '2 times the order'],
    slip: 'The pump shows 14, which is the ordered mg/h. Was the mg/h figure keyed as mL/h?',
    stops: 0,
  },
  {
    name: 'ten-times',
    check: { ...order, reading: '70' },
    verdict: 'Differs',
    says: ['140 mg/h', '2 mg/kg/h', '10 times the order'],
    slip: 'The pump shows 10 times what the order needs. Look at the decimal point in the rate, the dose, the weight and the drug.',
    stops: 1,
  },
  {
    name: 'one-tenth',
    check: { ...order, reading: '0.7' },
    verdict: 'Differs',
    says: ['1.4 mg/h', '0.02 mg/kg/h', 'the order divided by 10'],
    slip: 'The pump shows one tenth of what the order needs. Look at the decimal point in the rate, the dose, the weight and the drug.',
    stops: 0,
  },
  {
    name: 'no-slip',
    check: { ...order, reading: '9.1' },
    verdict: 'Differs',
    says: ['18.2 mg/h', '0.26 mg/kg/h', '30 % more than the order', 'No usual slip explains it'],
    slip: undefined,
    stops: 0,
  },
  {
    // 1.2 × 70 = 84 mg/h at 2 mg/mL is 42 mL/h, above the source's 1 mg/kg/h
    name: 'bad-order',
    check: { ...order, dose: '1.2', reading: '42' },
    verdict: 'Agrees, but past a limit',
    says: ['84 mg/h', '1.2 mg/kg/h', '1 mg/kg/h'],
    slip: undefined,
    stops: 1,
  },
  {
    name: 'nothing-compared',
    check: { ...order, dose: '', reading: '7' },
    verdict: 'Nothing was compared',
    says: ['14 mg/h', '0.2 mg/kg/h', 'No ordered dose was entered'],
    slip: undefined,
    stops: 0,
  },
  {
    name: 'nothing-compared-stop',
    check: { ...order, dose: '', reading: '70' },
    verdict: 'Nothing was compared',
    says: ['140 mg/h', '2 mg/kg/h', '1 mg/kg/h'],
    slip: undefined,
    stops: 1,
  },
]) {
  test(`${name}: ${check.dose || 'no'} mg/kg/h at 70 kg, pump ${check.reading} mL/h`, async ({
    page,
  }) => {
    await openCheck(page);
    await compare(page, check);
    const { verdict: heading, comparison, slips } = checkOf(page);
    await expect(heading).toHaveText(verdict);
    await expect(heading).toBeInViewport();
    await expectFigures(comparison, says);
    if (slip === undefined) await expect(slips).toHaveCount(0);
    else await expect(slips.first()).toHaveText(slip);
    await expect(comparison.getByRole('heading', { name: /^Stop:/ })).toHaveCount(stops);
    await expectAccessible(page);
    await photograph(page, `check-${name}`);
  });
}

// What is drawn up: 0.2 × 70 = 14 mg at 2 mg/mL is 7 mL; 0.5 × 70 = 35 mg at 10 mg/mL is 3.5 mL.
for (const { check, agrees, differs, slip } of [
  {
    check: { ...order, protocol: 'Single intravenous dose' },
    agrees: { reading: '7', says: ['14 mg', '0.2 mg/kg'] },
    differs: { reading: '14', says: ['28 mg', '0.4 mg/kg', '2 times the order'] },
    slip: 'The syringe holds 14, which is the ordered mg. Was the mg figure drawn up as mL?',
  },
  {
    check: { weight: '70', protocol: 'Oral', dose: '0.5', dosesPerDay: '3', drug: '500' },
    agrees: { reading: '3.5', says: ['35 mg per dose', '0.5 mg/kg per dose'] },
    differs: {
      reading: '0.4',
      says: ['4 mg per dose', '0.057 mg/kg per dose', 'the order divided by about 8.8'],
    },
    // 0.35 mL, a tenth, is set to 0.4 in steps of 0.1 mL.
    slip: 'The syringe holds one tenth of what the order needs. Look at the decimal point in the volume, the dose, the weight and the drug.',
  },
]) {
  test(`${check.protocol}: ${agrees.reading} mL drawn up agrees, ${differs.reading} mL differs`, async ({
    page,
  }) => {
    await openCheck(page);
    await compare(page, { ...check, volume: '50', reading: agrees.reading });
    const { verdict, comparison, slips, reading } = checkOf(page);
    await expect(reading).toHaveAccessibleName('Volume drawn up, in millilitres');
    await expect(radio(page, 'Syringe step', '0.1 mL')).toBeChecked();
    await expect(verdict).toHaveText('Agrees');
    await expectFigures(comparison, agrees.says);
    await expect(comparison).not.toContainText(/pump|mL\/h|per hour/);
    await compare(page, { reading: differs.reading });
    await expect(verdict).toHaveText('Differs');
    await expectFigures(comparison, differs.says);
    await expect(slips.first()).toHaveText(slip);
    await expect(comparison).not.toContainText(/pump|mL\/h|per hour/);
    await expectAccessible(page);
    await photograph(page, `check-${check.protocol.split(' ')[0]}`);
  });
}

test('problems take focus, each with a link to its field, and give no verdict', async ({
  page,
}) => {
  const { problems } = resultsOf(page);
  const { reading, verdict, comparison } = checkOf(page);
  await openCheck(page);
  await checkOf(page).compare.click();
  await expect(problems).toContainText('There are 6 problems');
  for (const [link, field] of [
    [/^Enter the weight/, fieldsOf(page).weight],
    [/^Choose the protocol/, radio(page, 'Protocol', 'Single intravenous dose')],
    [/^Enter the drug/, fieldsOf(page).drug],
    [/^Enter the final volume/, fieldsOf(page).volume],
    [/^Enter the pump rate, in millilitres per hour/, reading],
  ] as const) {
    await page.getByRole('link', { name: link }).click();
    await expect(field).toBeFocused();
  }
  await expect(page).toHaveURL(/#\/check$/);
  await expectAccessible(page);
  await photograph(page, 'check-problems');
  // A pump that moves in steps of 0.1 mL/h cannot show 7.25.
  await compare(page, { ...order, reading: '7.25' });
  await expect(problems).toContainText('There is a problem');
  await expect(reading).toHaveAccessibleDescription(
    /7\.25 has more decimals than steps of 0\.1\smL\/h/,
  );
  await expect(reading).toHaveValue('7.25');
  await expect(verdict).toHaveCount(0);
  await expect(comparison).not.toContainText(/\d/);
  await compare(page, { step: '0.01 mL/h' });
  await expect(verdict).toHaveText('Differs');
  await expectFigures(comparison, ['14.5 mg/h', '3.6 % more than the order']);
});
