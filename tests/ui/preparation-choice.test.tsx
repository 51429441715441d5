// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { field, openPage } from './page';
import { openDose } from './views';

afterEach(cleanup);

async function open(protocol: string) {
  const { user } = openPage();
  await user.click(screen.getByRole('radio', { name: protocol }));
  return user;
}
const choice = () => screen.queryByRole('combobox', { name: 'Standard preparation' });

test('a standard preparation is chosen, never preset, and stays to be edited', async () => {
  const user = await open('Continuous intravenous infusion');
  expect(choice()).toHaveProperty('value', '');
  expect(field(/^Drug in the bag/)).toHaveProperty('value', '');
  await user.selectOptions(choice() ?? document.body, '100 mg in 50 mL (2 mg per mL)');
  expect(field(/^Drug in the bag/)).toHaveProperty('value', '100');
  expect(field(/^Final volume/)).toHaveProperty('value', '50');
  expect(choice()).toHaveProperty('value', '100-in-50');
  await user.type(field(/^Final volume/), '0');
  expect(choice()).toHaveProperty('value', '');
});

test('choosing none leaves the fields as they are', async () => {
  const user = await open('Continuous intravenous infusion');
  await user.selectOptions(choice() ?? document.body, '100 mg in 50 mL (2 mg per mL)');
  await user.selectOptions(choice() ?? document.body, 'None chosen');
  expect(field(/^Drug in the bag/)).toHaveProperty('value', '100');
  expect(field(/^Final volume/)).toHaveProperty('value', '50');
});

test('none is offered for a dose that is drawn up', async () => {
  await open('Oral');
  expect(choice()).toBeNull();
});

test.each([
  ['continuous-iv', 1],
  ['single-iv-dose', 0],
])(
  'a titration table and a start are asked for of an infusion alone: %s, %i',
  (protocol, times) => {
    openDose({ protocol, way: 'made up to' });
    expect(screen.queryAllByRole('checkbox', { name: /^Titration table/ })).toHaveLength(times);
    expect(screen.queryAllByLabelText(/^Start time/)).toHaveLength(times);
  },
);
