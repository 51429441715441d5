import { typeOrder, workOut } from './order';
import { expect, test } from './page';
import { onePage } from './paper-expect';

test.skip(({ isMobile }) => isMobile, 'paper is the same from every screen');

const INFUSION = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50' },
};
const NOTHING = 'Nothing to print: no dose has been worked out from the form.';

for (const { what, typed, edit = {}, line } of [
  { what: 'an empty form', typed: {}, line: NOTHING },
  { what: 'a changed form', typed: INFUSION, edit: { dose: '0.25' }, line: NOTHING },
  { what: 'a refused entry', typed: { ...INFUSION, dose: '0,2' }, line: NOTHING },
  {
    what: 'an order of 1.2 mg/kg/h',
    typed: { ...INFUSION, dose: '1.2' },
    line: 'Nothing was worked out. Stop: above 1 mg/kg/h.',
  },
  {
    what: 'a weight of 25 kg',
    typed: { weight: '25' },
    line: 'Nothing was worked out. Stop: weight below 30 kg.',
  },
]) {
  test(`${what} prints one line: “${line}”`, async ({ page }) => {
    if (Object.keys(typed).length > 0) await workOut(page, typed);
    await typeOrder(page, edit);
    expect((await onePage(page, 'A4')).text).toBe(line);
  });
}
