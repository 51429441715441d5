import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import type { Library } from '../../src/dosing/library';
import { handOver } from '../../src/intake/hand-over';
import { LIBRARY } from '../../src/library/bundled';
import { App } from '../../src/ui/App';
import { orderOf } from '../dosing/orders';
import { under } from './under';

// A shared machine may be slow: what comes is waited for.
configure({ asyncUtilTimeout: 10_000 });

export type User = ReturnType<typeof userEvent.setup>;

/** 0.2 × 70 = 14 mg/h at 100 ÷ 50 = 2 mg/mL is 7 mL/h. */
const IV = {
  protocol: 'continuous-iv',
  weight: '70',
  dose: '0.2',
  drug: '100',
  volume: '50',
};
/** The fragment of the link that hands that order over. */
export const LINK = `#/check/${handOver(orderOf(IV), LIBRARY)}`;

/** A page opened at a fragment, in a history entry that remembers what it is given, on a wide screen or a phone. */
export function openPage(
  fragment = '',
  state: unknown = null,
  user = userEvent.setup(),
  wide = true,
  library: Library = LIBRARY,
) {
  window.history.replaceState(state, '', `/${fragment}`);
  window.matchMedia = vi.fn().mockReturnValue({ matches: wide });
  const now = () => new Date(2026, 10, 23, 9, 41);
  const app = { ...under(library), now, version: '1.0.0' };
  const { unmount } = render(createElement(App, app));
  return { user, unmount };
}

/** Another address in the same page, as by a link, by hand, back or forward. */
export async function goTo(fragment: string) {
  await act(async () => {
    window.location.hash = fragment;
    await new Promise((arrived) => setTimeout(arrived, 20));
  });
}

export const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
export const entries = () =>
  screen.getAllByRole<HTMLInputElement>('textbox').map((each) => each.value);

/** Types an order, or the order of a check, field by field. */
export async function typeOrder(user: User, { weight = '70', dose = '0.2' } = {}) {
  await user.type(field('Weight, in kilograms'), weight);
  await user.click(screen.getByRole('radio', { name: 'Continuous intravenous infusion' }));
  await user.type(field(/^Ordered dose/), dose);
  await user.type(field(/^Drug in the bag/), '100');
  await user.type(field(/^Final volume/), '50');
}

/** Types a check of that order at a weight and a pump rate, and compares it. */
export async function check(user: User, typed: { weight: string; reading: string }) {
  await screen.findByRole('button', { name: 'Compare' });
  await typeOrder(user, typed);
  await user.type(field(/^Pump rate/), typed.reading);
  await user.click(screen.getByRole('radio', { name: 'The label does not say' }));
  const running = screen.getByRole('radiogroup', { name: 'Is the infusion running?' });
  await user.click(within(running).getByRole('radio', { name: 'no' }));
  await user.click(screen.getByRole('button', { name: 'Compare' }));
}

export const verdict = () => screen.getByRole('status').textContent ?? '';
