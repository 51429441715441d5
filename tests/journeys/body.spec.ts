import { courseSheetOf, view, workOutCourse } from './course';
import { expectFigures, fieldsOf, radio, resultsOf, typeOrder, workOut } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, photograph, tabTo, test } from './page';

const order = {
  weight: '100',
  protocol: 'Continuous intravenous infusion',
  dose: '0.2',
  drug: '100',
  volume: '50',
};
const FOLD = 'Ideal and adjusted weight';

/** The dosing weight’s group, folded until wanted. */
function bodyOf(page: Parameters<typeof radio>[0]) {
  return {
    fold: page.getByText(FOLD, { exact: true }),
    height: page.getByRole('textbox', { name: 'Height, in centimetres' }),
    sex: (name: string) => radio(page, 'Sex', name),
    basis: (name: string) => radio(page, 'Weight to dose on', name),
  };
}

test('folded until wanted, and then nothing is chosen but the actual weight', async ({ page }) => {
  const { fold, height, sex, basis } = bodyOf(page);
  await expect(height).toHaveCount(0);
  await fold.click();
  await expect(height).toHaveValue('');
  await expect(sex('female')).not.toBeChecked();
  await expect(sex('male')).not.toBeChecked();
  await expect(basis('actual')).toBeChecked();
  await expectAccessible(page);
  await photograph(page, 'body-open');
});

// 177.8 cm is 10 in over 152.4: man 73 kg, adjusted 73 + 0.4 × 27 = 83.8 kg; 100 ÷ 3.161 = 31.6.
for (const [basis, weight, figures] of [
  ['actual', '100 kg', ['10 mL/h', '20 mg/h']],
  ['ideal', '73 kg', ['7.3 mL/h', '14.6 mg/h']],
  // 16.76 mg/h ÷ 2 = 8.38, set 8.4, which delivers 16.8
  ['adjusted', '83.8 kg', ['8.4 mL/h', '16.8 mg/h']],
] as const) {
  test(`177.8 cm, 100 kg, dosed on the ${basis} weight, ${weight}: ${figures.join(', ')}`, async ({
    page,
  }) => {
    const { fold, height, sex, basis: choose } = bodyOf(page);
    const { sheet } = resultsOf(page);
    await fold.click();
    await height.fill('177.8');
    await sex('male').check();
    await choose(basis).check();
    await workOut(page, order);
    await expectFigures(sheet, [...figures, `${weight}, ${basis}`, '31.6 kg/m²']);
    await expect(sheet).toContainText(new RegExp(`mg/kg/h.*, ${basis} weight`));
    // At 30 or more the ideal dose stands beside the actual one, whatever was chosen.
    await expect(sheet.getByRole('heading', { name: /^Note: body mass index/ })).toHaveCount(1);
    await expectFigures(sheet, ['14.6 mg/h', '20 mg/h', '16.8 mg/h']);
    await expectAccessible(page);
    await photograph(page, `body-${basis}`);
    // Another basis takes the sheet away at once.
    await choose(basis === 'ideal' ? 'actual' : 'ideal').check();
    await expect(sheet).toHaveCount(0);
  });
}

test('at 30 kg/m² the basis is noted and nothing switches; just below, nothing is said', async ({
  page,
}) => {
  const { fold, height, sex, basis } = bodyOf(page);
  const { sheet } = resultsOf(page);
  const note = sheet.getByRole('heading', { name: /^Note: body mass index/ });
  await fold.click();
  await height.fill('200');
  await sex('female').check();
  // at 200 cm, kg ÷ 4
  await workOut(page, { ...order, weight: '119.999' });
  await expectFigures(sheet, ['119.999 kg, actual']);
  await expect(note).toHaveCount(0);
  await workOut(page, { weight: '120' });
  await expect(note).toHaveCount(1);
  await expectFigures(sheet, ['120 kg, actual', '24 mg/h', '12 mL/h']);
  await expect(basis('actual')).toBeChecked();
});

test('height and weight swapped are named, and the actual weight of 310 kg is still a stop', async ({
  page,
}) => {
  const { fold, height, sex, basis } = bodyOf(page);
  const { sheet } = resultsOf(page);
  await fold.click();
  await height.fill('70');
  await sex('male').check();
  await workOut(page, { ...order, weight: '145' });
  await expect(sheet.getByRole('heading', { name: /^Caution: height and weight/ })).toHaveCount(1);
  // 145 ÷ 0.49 = 295.9
  await expectFigures(sheet, ['295.9 kg/m²', '70 kg/m²']);
  await expectAccessible(page);
  await photograph(page, 'body-swapped');
  await height.fill('180');
  await basis('ideal').check();
  await workOut(page, { weight: '310' });
  await expect(sheet.getByRole('heading', { name: /^Stop: weight above/ })).toHaveCount(1);
  await expectFigures(sheet, ['310 kg', '300 kg']);
  await expect(sheet).not.toContainText(/mL\/h/);
  await expectAccessible(page);
});

test('below 152.4 cm the ideal weight is refused with the reason; the actual one still serves', async ({
  page,
}) => {
  const { fold, height, sex, basis } = bodyOf(page);
  const { sheet, problems } = resultsOf(page);
  await fold.click();
  await height.fill('152.3');
  await sex('female').check();
  await basis('ideal').check();
  await workOut(page, { ...order, weight: '60' });
  await expect(problems).toContainText(/below 152\.4\scm, where the Devine formula is not defined/);
  await expect(sheet).toHaveCount(0);
  await page.getByRole('link', { name: /Devine/ }).click();
  await expect(height).toBeFocused();
  await expectAccessible(page);
  await photograph(page, 'body-refused');
  await basis('actual').check();
  await workOut(page, {});
  await expectFigures(sheet, ['60 kg, actual', '12 mg/h', '6 mL/h']);
  await expect(sheet).toContainText('not defined');
});

test('an entry in the group is never folded away, and the links of its problems go there', async ({
  page,
}) => {
  const { fold, height, sex } = bodyOf(page);
  await fold.click();
  await height.fill('1,80');
  await fold.click();
  await expect(height).toBeVisible();
  await workOut(page, order);
  await expect(resultsOf(page).problems).toContainText('There are 2 problems');
  await expect(height).toHaveAccessibleDescription(/comma/);
  await page.getByRole('link', { name: /sex/ }).click();
  await expect(sex('female')).toBeFocused();
  await page.getByRole('link', { name: /comma/ }).click();
  await expect(height).toBeFocused();
});

test('keyboard alone: unfold, height, sex, the ideal weight', async ({ page }) => {
  const { fold, height, sex, basis } = bodyOf(page);
  await typeOrder(page, order);
  await fieldsOf(page).weight.focus();
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await tabTo(page, height);
  await page.keyboard.type('177.8');
  await tabTo(page, sex('female'));
  await page.keyboard.press('ArrowRight');
  await expect(sex('male')).toBeChecked();
  await tabTo(page, basis('actual'));
  await page.keyboard.press('ArrowRight');
  await expect(basis('ideal')).toBeChecked();
  await page.keyboard.press('Enter');
  await expectFigures(resultsOf(page).sheet, ['7.3 mL/h', '73 kg, ideal']);
});

test('a basis chosen in the Dose view is the one of the Course view, and is seen there', async ({
  page,
}) => {
  const { fold, height, sex, basis } = bodyOf(page);
  await fold.click();
  await height.fill('177.8');
  await sex('male').check();
  await basis('ideal').check();
  await typeOrder(page, { weight: '100', protocol: order.protocol, dose: '0.2' });
  await view(page, 'Course').click();
  // 14.6 mg/h × 5 h = 73 mg; × 2 = 146 mg
  await workOutCourse(page, { hours: '5', days: '2' });
  await expectFigures(courseSheetOf(page), ['73 kg, ideal', '14.6 mg/h', '146 mg']);
  await expect(courseSheetOf(page)).toContainText(/body mass index/i);
  // What decides the dose is not folded away.
  await expect(basis('ideal')).toBeVisible();
  await expect(basis('ideal')).toBeChecked();
});

test('at 320 px the open group is no wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { fold, height, sex } = bodyOf(page);
  await fold.click();
  await expectNoSidewaysScroll(page);
  await height.fill('150');
  await sex('male').check();
  await workOut(page, order);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await photograph(page, '320-body');
});
