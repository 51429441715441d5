// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { TypedOrder } from '../../src/intake/typed-order';
import { choose, drawWhole, IV, openDose, press, words } from './views';

afterEach(cleanup);

function open(typed: Partial<TypedOrder>, how = {}) {
  const user = openDose(typed, how);
  press('Work out the dose');
  return user;
}

describe('handing over', () => {
  const button = () => screen.findByRole('button', { name: 'Hand over for a second check' });
  const LINK = /^https:\/\/dose\.example\/#\/check\/\S+$/;

  test('makes link and code only when asked for, and takes them away again', async () => {
    const user = open(IV);
    expect(screen.queryByRole('link', { name: LINK })).toBeNull();
    expect(await button()).toHaveProperty('ariaExpanded', 'false');
    await user.click(await button());
    expect(await button()).toHaveProperty('ariaExpanded', 'true');
    const link = screen.getByRole('link', { name: LINK });
    expect(link.getAttribute('href')).toBe(words(link));
    expect(link.getAttribute('rel')).toBe('noreferrer');
    screen.getByText(/^Opens a blank second check on another device/);
    expect(screen.getAllByRole('img', { name: /^QR code/ }).length).toBeGreaterThan(0);
    await user.click(await button());
    expect(screen.queryByRole('link', { name: LINK })).toBeNull();
  });

  test('the paper has the link in words, and its code when it is printed', async () => {
    open(IV);
    await button();
    drawWhole();
    screen.getByText(/^Second check: scan the code, or open https:\/\/dose\.example\/#\/check\//);
    screen.getByRole('img', { name: 'QR code of the link for the second check' });
  });

  test('where nothing is set there is nothing to hand over', async () => {
    open({ ...IV, drug: '', volume: '' });
    expect(screen.queryByText(/scan the code/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Hand over/ })).toBeNull();
  });
});

describe('printing', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('one press prints', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    open(IV);
    press('Print');
    expect(print).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/no way to print/)).toBeNull();
  });

  test('a browser without print says so, until it prints', () => {
    vi.stubGlobal('print', undefined);
    open(IV);
    expect(screen.queryByText(/no way to print/)).toBeNull();
    press('Print');
    screen.getByText(/^This browser gives the page no way to print\./);
    vi.stubGlobal('print', vi.fn());
    press('Print');
    expect(screen.queryByText(/no way to print/)).toBeNull();
  });
});

describe('the focus after an answer', () => {
  const shown = vi.fn();
  beforeEach(() => {
    shown.mockClear();
    Element.prototype.scrollIntoView = shown;
  });
  afterEach(() => Reflect.deleteProperty(Element.prototype, 'scrollIntoView'));

  test('stays in the form where the result stands beside it, whose head comes into sight', () => {
    openDose(IV);
    screen.getByLabelText('Weight, in kilograms').focus();
    fireEvent.submit(screen.getByRole('form', { name: 'Order' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Weight, in kilograms'));
    expect(shown).toHaveBeenCalledWith({ block: 'nearest' });
  });

  test('goes to the result on a phone, which begins at the top', () => {
    open(IV, { wide: false });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dose sheet' }));
    expect(shown).toHaveBeenCalledWith({ block: 'start' });
  });

  test('is not moved by an edit', () => {
    open(IV, { wide: false });
    screen.getByLabelText('Weight, in kilograms').focus();
    choose('1 mL/h');
    expect(document.activeElement).toBe(screen.getByLabelText('Weight, in kilograms'));
  });

  test('goes to what is wrong, which stays in sight while it is put right', async () => {
    const user = open({ ...IV, weight: '0,7', dose: 'x' });
    const summary = screen.getByRole('region', { name: 'There are 2 problems' });
    expect(document.activeElement).toBe(summary);
    await user.click(within(summary).getByRole('link', { name: /^Weight has a comma/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Weight, in kilograms'));
    expect(window.location.hash).not.toContain('weight');
    await user.keyboard('{Backspace}');
    screen.getByRole('region', { name: 'There are 2 problems' });
    press('Work out the dose');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /problem/ }));
  });
});
