// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Library } from '../../src/dosing/library';
import { LIBRARY } from '../../src/library/bundled';
import { App } from '../../src/ui/App';
import { under } from './under';

afterEach(cleanup);

function open(library: Library = LIBRARY) {
  window.location.hash = '';
  window.matchMedia = vi.fn().mockReturnValue({ matches: true });
  render(<App {...under(library)} now={() => new Date(2026, 10, 23, 9, 41)} version="1.0.0" />);
  return userEvent.setup();
}

const group = () => screen.queryByRole('radiogroup', { name: 'Ordered in' });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const dose = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Ordered dose/ });
const names = () =>
  within(group() ?? document.body)
    .getAllByRole<HTMLInputElement>('radio')
    .map(({ checked, labels }) => `${labels?.[0]?.textContent}${checked ? ', chosen' : ''}`);

test('no group before a protocol; then its units by name, its own chosen', async () => {
  const user = open();
  expect(group()).toBeNull();
  await user.click(radio('Continuous intravenous infusion'));
  expect(names()).toEqual([
    'milligrams per kilogram per hour, chosen',
    'milligrams per hour',
    'micrograms per kilogram per minute',
  ]);
  await user.click(radio('milligrams per hour'));
  // Its own again with another protocol, though that has the chosen one too.
  await user.click(radio('Subcutaneous infusion'));
  expect(names()).toEqual([
    'milligrams per kilogram per hour, chosen',
    'milligrams per hour',
    'milligrams in 24 hours',
  ]);
});

test('a protocol with one unit shows no group, and its dose is in that unit', async () => {
  const protocols = LIBRARY.protocols.map((each) =>
    each.delivery === 'divided doses' ? { ...each, orderedIn: ['mg/kg/dose'] as const } : each,
  );
  const user = open({ ...LIBRARY, protocols });
  await user.click(radio('Continuous intravenous infusion'));
  expect(group()).not.toBeNull();
  await user.click(radio('Oral'));
  expect(group()).toBeNull();
  expect(screen.getByLabelText('Ordered dose, in milligrams per kilogram per dose')).toBe(dose());
});

test('another unit empties the dose, and takes the read-back with it', async () => {
  const user = open();
  await user.type(screen.getByRole('textbox', { name: 'Weight, in kilograms' }), '70');
  await user.click(radio('Continuous intravenous infusion'));
  await user.type(dose(), '0.2');
  const read = screen.getByText(/^Read as 0\.2/);
  expect(dose().getAttribute('aria-describedby')?.split(' ')).toContain(read.id);
  expect(read.closest('[aria-live], [role=status], [role=alert]')).toBeNull();
  await user.click(radio('milligrams per hour'));
  expect(dose().value).toBe('');
  expect(screen.queryByText(/^Read as 0\.2/)).toBeNull();
  // The unit that is chosen already, once more, takes nothing away.
  await user.type(dose(), '5');
  await user.click(radio('milligrams per hour'));
  expect(dose().value).toBe('5');
});
