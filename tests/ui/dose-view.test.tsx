// @vitest-environment jsdom
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LIBRARY } from '../../src/library/bundled';
import { App } from '../../src/ui/App';
import { under } from './under';

// A shared machine may be slow: what comes is waited for.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

/** Figures with ordinary spaces. */
const text = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ') ?? '';

function open({ beside = true, library = LIBRARY } = {}) {
  window.location.hash = '';
  window.matchMedia = vi.fn().mockReturnValue({ matches: beside });
  render(<App {...under(library)} now={() => new Date(2026, 10, 23, 9, 41)} version="1.0.0" />);
  return userEvent.setup();
}

const weight = () => screen.getByRole('textbox', { name: 'Weight, in kilograms' });
const sheetIs = (name: string) => screen.queryByRole('region', { name });

async function order(user: ReturnType<typeof userEvent.setup>, dose: string) {
  await user.type(weight(), '70');
  await user.click(screen.getByRole('radio', { name: 'Continuous intravenous infusion' }));
  const label = 'Ordered dose, in milligrams per kilogram per hour';
  await user.type(screen.getByRole('textbox', { name: label }), dose);
  const drug = screen.getByRole('textbox', { name: 'Drug in the bag or syringe, in milligrams' });
  await user.type(drug, '100');
  await user.type(screen.getByRole('textbox', { name: 'Final volume, in millilitres' }), '50');
  await user.click(screen.getByRole('button', { name: 'Work out the dose' }));
}

test('nothing clinical is filled in, and the middle step is chosen', () => {
  open();
  for (const field of screen.getAllByRole('textbox')) expect(field).toHaveProperty('value', '');
  const chosen = screen.getAllByRole('radio', { checked: true });
  expect(chosen.map((radio) => text(radio.closest('label') ?? radio))).toEqual(['0.1 mL/h']);
});

test('a weight and Enter give the five ranges at 70 kg', async () => {
  const user = open();
  await user.type(weight(), '70{Enter}');
  const region = screen.getByRole('region', { name: 'Ranges at 70 kg' });
  const rows = within(region).getAllByRole('row').slice(1);
  const figures = rows.map((row) => within(row).getAllByRole('cell').map(text)[0]);
  expect(figures).toEqual([
    '7 to 21 mg',
    '7 to 35 mg/hspecialists up to 70 mg/h',
    '17.5 to 52.5 mg/h',
    '35 mg per dose105 to 140 mg per day for 3 to 4 doses',
    '7 to 14 mg/h',
  ]);
});

describe('a library of 40 protocols', () => {
  const protocols = Array.from({ length: 8 }, (_, copy) =>
    LIBRARY.protocols.map((each) => ({
      ...each,
      id: `${each.id}-${copy}`,
      name: `${each.name} ${copy}`,
    })),
  ).flat();
  const library = { ...LIBRARY, protocols };
  const rowsAt = (kilograms: number) => {
    const region = screen.getByRole('region', { name: `Ranges at ${kilograms} kg` });
    return within(region).getAllByRole('row').slice(1).map(text);
  };
  afterEach(() => vi.unstubAllGlobals());

  /** The browser paints only when asked to. */
  function heldFrames() {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    return { paint: () => act(() => frames.splice(0).forEach((frame) => void frame(0))) };
  }

  test('six rows are painted first, then all 40, and none of another weight', async () => {
    const { paint } = heldFrames();
    const user = open({ library });
    await user.type(weight(), '70{Enter}');
    expect(rowsAt(70)).toHaveLength(6);
    paint();
    await waitFor(() => expect(rowsAt(70)).toHaveLength(40));
    await user.clear(weight());
    await user.type(weight(), '80{Enter}');
    // 0.1 to 0.3 mg/kg × 80 kg
    expect(rowsAt(80)[0]).toContain('8 to 24 mg');
    paint();
    await waitFor(() => expect(rowsAt(80)).toHaveLength(40));
    expect(rowsAt(80).filter((row) => row.includes('70 kg'))).toEqual([]);
  });

  test('who prints before the rest is drawn gets all 40 on paper', async () => {
    heldFrames();
    const user = open({ library });
    await user.type(weight(), '70{Enter}');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rowsAt(70)).toHaveLength(40);
  });
});

test('a weight is read back in pounds while it is typed', async () => {
  const user = open();
  await user.type(weight(), '70');
  expect(text(screen.getByText(/Read as/))).toBe('Read as 70 kg (154 lb)');
});

test('an order gives its sheet, and the status says it once', async () => {
  const user = open();
  await order(user, '0.6');
  expect(text(screen.getByRole('region', { name: 'Dose sheet' }))).toContain('21 mL/h');
  expect(screen.getByRole('status').textContent).toMatch(/^Set pump to 21 millilitres per hour\./);
});

test.each([
  ['typing', (user: ReturnType<typeof userEvent.setup>) => user.type(weight(), '5')],
  [
    'pasting',
    async (user: ReturnType<typeof userEvent.setup>) => {
      await user.click(weight());
      await user.paste('7');
    },
  ],
  ['an autofill-like event', async () => fireEvent.input(weight(), { target: { value: '71' } })],
  [
    'another protocol',
    (user: ReturnType<typeof userEvent.setup>) =>
      user.click(screen.getByRole('radio', { name: 'Subcutaneous infusion' })),
  ],
  [
    'another step',
    (user: ReturnType<typeof userEvent.setup>) =>
      user.click(screen.getByRole('radio', { name: '1 mL/h' })),
  ],
])('%s after a result removes the result', async (_, edit) => {
  const user = open();
  await order(user, '0.2');
  expect(sheetIs('Dose sheet')).not.toBeNull();
  await edit(user);
  expect(sheetIs('Dose sheet')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('typing the same figure again does not bring the result back by itself', async () => {
  const user = open();
  await user.type(weight(), '70{Enter}');
  await user.type(weight(), '{Backspace}0');
  expect(sheetIs('Ranges at 70 kg')).toBeNull();
});

test('a refused entry leaves no result, keeps what was typed, and takes the focus to the summary', async () => {
  const user = open();
  await user.type(weight(), '70{Enter}');
  await user.clear(weight());
  await user.type(weight(), '0,7{Enter}');
  expect(sheetIs('Ranges at 70 kg')).toBeNull();
  const summary = screen.getByRole('region', { name: 'There is a problem' });
  expect(document.activeElement).toBe(summary);
  expect(weight()).toHaveProperty('value', '0,7');
  expect(weight().getAttribute('aria-invalid')).toBe('true');
  const sentence = 'Weight has a comma. Use a point for decimals, and no comma for thousands.';
  await user.click(within(summary).getByRole('link', { name: sentence }));
  expect(document.activeElement).toBe(weight());
});

test('a stop shows why, and no pump rate anywhere', async () => {
  const user = open();
  await order(user, '1.2');
  const region = screen.getByRole('region', { name: 'Dose sheet' });
  expect(text(region)).toContain('Stop: above 1 mg/kg/h');
  expect(text(region)).not.toContain('mL/h');
});

test('on a phone the result takes the focus', async () => {
  const user = open({ beside: false });
  await order(user, '0.2');
  expect(document.activeElement?.textContent).toBe('Dose sheet');
});

test('oral asks how often; single and oral doses have a syringe step', async () => {
  const user = open();
  expect(screen.getByRole('radiogroup', { name: 'Rate step' })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Oral' }));
  const often = screen.getByRole('radiogroup', { name: 'Doses per day' });
  expect(within(often).getAllByRole('radio', { checked: false })).toHaveLength(2);
  expect(screen.getByRole('radiogroup', { name: 'Syringe step' })).toBeTruthy();
  const label = 'Ordered dose, in milligrams per kilogram per dose';
  expect(screen.getByRole('textbox', { name: label })).toBeTruthy();
});
