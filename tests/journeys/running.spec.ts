import { checkOf, expectBlank, openCheck, type TypedCheck, typeCheck } from './check';
import { radio, resultsOf } from './order';
import { expect, expectAccessible, expectNoSidewaysScroll, listen, photograph, test } from './page';
import { onePage } from './paper-expect';

/** 0.2 × 70 = 14 mg/h at 2 mg/mL is 7 mL/h: 28 mL in 4 h. */
const ORDER: TypedCheck = {
  weight: '70',
  protocol: 'Continuous intravenous infusion',
  dose: '0.2',
  drug: '100',
  volume: '50',
  reading: '7',
  running: 'yes',
};
const ASKED = 'How much is gone, read from';

for (const width of [320, 1280]) {
  test(`${width} px: what is gone while it runs is asked, refused, told and printed`, async ({
    page,
  }) => {
    // A time that is still to come by this computer’s clock is told, and nothing worked out of it.
    await page.clock.setFixedTime(new Date(2026, 10, 23, 12, 5));
    await page.setViewportSize({ width, height: 800 });
    await openCheck(page);
    await expect(page.getByRole('radiogroup', { name: ASKED })).toHaveCount(0);
    const type = (name: RegExp, text: string) => page.getByRole('textbox', { name }).fill(text);
    await typeCheck(page, ORDER);
    await radio(page, 'Who saw the preparation made?', 'I saw it made').check();
    await radio(page, 'Vial it was made from', '500 mg in 10 mL (50 mg per mL)').check();
    await type(/^Vials opened/, '1');
    await type(/^Drug drawn up/, '2');
    await checkOf(page).compare.click();
    await expect(checkOf(page).verdict).toHaveText('Agrees');
    await radio(page, ASKED, 'the syringe’s scale').check();
    // Any edit takes the verdict away.
    await expect(checkOf(page).verdict).toHaveCount(0);
    await checkOf(page).compare.click();
    await expect(resultsOf(page).problems).toContainText('Enter the first volume, in millilitres.');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await type(/^Volume left in the syringe at the start/, '48');
    await type(/^Date then/, '2026-11-23');
    await type(/^Time then/, '08:00');
    await type(/^Volume left in the syringe now/, '10');
    await type(/^Date now/, '2026-11-23');
    await type(/^Time now/, '12:00');
    await radio(page, /^Any change of rate, bag, bolus or pause/, 'no').check();
    const heard = await listen(page);
    await checkOf(page).compare.click();
    await expect(checkOf(page).verdict).toHaveText('Agrees; more is gone than fits');
    // The same check with volumes is no second attempt.
    await expect(checkOf(page).comparison).not.toContainText('attempt');
    // 38 ± 1 gone, 28 expected
    const said = page.getByRole('heading', { name: 'While it runs: more than fits' });
    await expect(said).toBeVisible();
    expect((await heard.jsonValue()).join(' ')).toMatch(
      /While it runs: more than fits.*Pause it\./,
    );
    await expect(checkOf(page).comparison).toContainText('37 to 39 mL gone, 28 mL expected');
    await expect(checkOf(page).comparison).toContainText('2 mL drawn up hold 100 mg');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await photograph(page, `running-${width}`);
    for (const format of ['A4', 'Letter'] as const) {
      const paper = await onePage(page, format, `running-${width}`);
      expect(paper.text).toContain('While it runs: more than fits');
      expect(paper.text).toContain('1 vial holds up to 500 mg.');
      expect(paper.text).toContain('Do not flush this line');
    }
    await checkOf(page).again.click();
    await expectBlank(page);
  });
}
