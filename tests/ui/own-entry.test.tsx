// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { ownLibrary } from '../library/own-library';
import { field, openPage } from './page';
import { words } from './views';

afterEach(cleanup);

async function open(...library: Parameters<typeof ownLibrary>) {
  const { user } = openPage('', null, undefined, true, ownLibrary(...library));
  const [protocol] = ownLibrary(...library).protocols;
  await user.click(screen.getByRole('radio', { name: protocol?.name ?? '' }));
  return user;
}
const choice = () => screen.queryByRole('combobox', { name: 'Preparation of this protocol' });
const options = () => [...(choice()?.querySelectorAll('option') ?? [])].map(words);

test('the preparations of the protocol alone are offered; that no other is allowed is said', async () => {
  const user = await open('nhs-highland-closed');
  expect(screen.queryByRole('combobox', { name: 'Standard preparation' })).toBeNull();
  expect(options()).toEqual(['None chosen', '200 mg in 40 mL (5 mg per mL)']);
  expect(words(choice()?.closest('.field'))).toContain('only these are worked out');
  expect(field(/^Drug in the bag/)).toHaveProperty('value', '');
  await user.selectOptions(choice() ?? document.body, '200 mg in 40 mL (5 mg per mL)');
  expect(field(/^Drug in the bag/)).toHaveProperty('value', '200');
  expect(field(/^Final volume/)).toHaveProperty('value', '40');
});

test('where other strengths are allowed their limits stand beside the fields', async () => {
  await open('conway-as-published');
  expect(options()).toEqual([
    'None chosen',
    '50 mg in 50 mL (1 mg per mL)',
    '100 mg in 100 mL (1 mg per mL)',
  ]);
  expect(words(choice()?.closest('.field'))).toContain(
    'Of another strength: 0.5 to 1.5 mg per mL; stopped below 0.1 mg per mL',
  );
});

test('limits of a strength without any listed', async () => {
  await open('conway-as-published', {
    preparations: undefined,
    customStrength: { hardMin: '0.2', softMax: '2', hardMax: '5' },
  });
  expect(choice()).toBeNull();
  expect(words(document.body)).toContain(
    'Strength of this protocol: up to 2 mg per mL; stopped below 0.2 mg per mL and above 5 mg per mL',
  );
});

test('a fixed rate is asked for in the form, and taken by one press on its name', async () => {
  const user = await open('schwartzman-as-published');
  expect(field(/^Wanted rate/)).toHaveProperty('value', '');
  expect(field(/^Hours at this rate/)).toHaveProperty('value', '');
  expect(words(document.body)).toContain('This protocol always runs at 25 mL/h, for 4 h');
  await user.click(screen.getByRole('button', { name: /^Take 25.mL\/h for 4.h$/ }));
  expect(field(/^Wanted rate/)).toHaveProperty('value', '25');
  expect(field(/^Hours at this rate/)).toHaveProperty('value', '4');
  await user.type(field('Weight, in kilograms'), '60');
  await user.type(field(/^Ordered dose/), '0.35');
  await user.click(screen.getByRole('button', { name: 'Work out the dose' }));
  const sheet = words(await screen.findByRole('region', { name: 'Dose sheet' }));
  // 21 mg/h × 4 h = 84 mg in 25 mL/h × 4 h = 100 mL; 84 ÷ 100 = 0.84 mg per mL.
  for (const said of ['25 mL/h', '84 mg', '100 mL', '0.84 mg per mL', '21 mg/h'])
    expect(sheet).toContain(said);
  expect(sheet).not.toContain('than the protocol’s');
});

test('stated minutes, steps and number of doses stand beside their fields', async () => {
  await open('uwhc-as-published', { giveOver: { figure: '15', unit: 'min' } });
  expect(words(field(/^Give over/).closest('.field'))).toContain('This protocol: over 15 minutes');
  cleanup();
  await open('mid-essex-closed', {}, 'oral');
  expect(screen.getAllByRole('radio', { name: '3' })).toHaveLength(1);
  cleanup();
  const other = await open('froedtert-as-published');
  await other.click(screen.getByText('Preparation, titration and run-out'));
  await other.click(screen.getByRole('checkbox', { name: /^Titration table/ }));
  expect(words(field(/^Titration step/).closest('.field'))).toContain(
    'This protocol: 5 microgram/kg/min, 9 microgram/kg/min; left empty, the table is of these',
  );
});
