// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { QrCode } from '../../src/ui/dose/QrCode';
import { Announcement } from '../../src/ui/parts/Announcement';
import { Choice } from '../../src/ui/parts/Choice';
import { EntryForm } from '../../src/ui/parts/EntryForm';
import { Field } from '../../src/ui/parts/Field';
import { Fold, type FoldProps } from '../../src/ui/parts/Fold';
import { Messages } from '../../src/ui/parts/Messages';
import { say } from '../../src/wording/text';
import { words } from './views';

afterEach(cleanup);

/** What the ear hears of a field after its name. */
const describedBy = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

describe('a field', () => {
  const onType = vi.fn();
  const FIELD = {
    id: 'weight',
    label: 'Weight',
    unit: 'kg',
    typed: '',
    problem: undefined,
    onType,
  };
  const input = () => screen.getByRole('textbox', { name: 'Weight' });

  test('is described by its hint, its problem and its read-back, in that order', () => {
    render(<Field {...FIELD} hint="today" problem="It is empty." readBack="Read as nothing" />);
    expect(describedBy(input())).toEqual(['today', 'It is empty.', 'Read as nothing']);
    expect(input().getAttribute('aria-invalid')).toBe('true');
  });

  test('alone is described by nothing, and is not invalid', () => {
    render(<Field {...FIELD} />);
    expect(input().getAttribute('aria-describedby')).toBe('');
    expect(input().getAttribute('aria-invalid')).toBeNull();
    expect(document.querySelectorAll('p')).toHaveLength(0);
  });

  test('keeps a place for a read-back that has nothing to say yet', () => {
    render(<Field {...FIELD} readBack="" />);
    expect(document.querySelectorAll('p')).toHaveLength(1);
  });

  test('gives the characters on as they are; the browser mends and fills in none', () => {
    render(<Field {...FIELD} />);
    fireEvent.input(input(), { target: { value: ' 0,7' } });
    expect(onType).toHaveBeenCalledWith(' 0,7');
    expect(input().getAttribute('autocomplete')).toBe('off');
    expect(input().getAttribute('spellcheck')).toBe('false');
    expect(input().getAttribute('type')).toBe('text');
  });

  test('asks for every key once a comma was refused, and goes on asking', () => {
    const { rerender } = render(<Field {...FIELD} typed="0,7" />);
    expect(input().getAttribute('inputmode')).toBe('decimal');
    rerender(<Field {...FIELD} typed="0,7" problem="It has a comma." />);
    expect(input().getAttribute('inputmode')).toBe('text');
    rerender(<Field {...FIELD} typed="0" />);
    expect(input().getAttribute('inputmode')).toBe('text');
  });

  test('keeps the keypad where something else was refused', () => {
    render(<Field {...FIELD} typed="x" problem="It is no number." />);
    expect(input().getAttribute('inputmode')).toBe('decimal');
    cleanup();
    render(<Field {...FIELD} keyboard="text" />);
    expect(input().getAttribute('inputmode')).toBe('text');
  });
});

describe('a choice', () => {
  const onChoose = vi.fn();
  const OPTIONS = ['one', 'two'].map((value) => ({ value, label: value }));
  const CHOICE = { id: 'way', label: 'Way', options: OPTIONS, chosen: '', onChoose };

  test('has nothing chosen unless the form says so, and tells what is chosen', () => {
    render(<Choice {...CHOICE} />);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'two' }));
    expect(onChoose).toHaveBeenCalledWith('two');
  });

  test('is found by the link of its problem, at its first option alone', () => {
    render(<Choice {...CHOICE} problem="Choose one." />);
    expect(document.getElementById('way')).toBe(screen.getByRole('radio', { name: 'one' }));
    expect(document.querySelectorAll('#way')).toHaveLength(1);
    const group = screen.getByRole('radiogroup', { name: 'Way' });
    expect(describedBy(group)).toEqual(['Choose one.']);
  });

  test('without a problem is described by nothing', () => {
    render(<Choice {...CHOICE} />);
    const group = screen.getByRole('radiogroup', { name: 'Way' });
    expect(group.getAttribute('aria-describedby')).toBeNull();
    expect(group.querySelectorAll('p')).toHaveLength(1);
  });
});

describe('a fold', () => {
  const Inside = () => <p>inside</p>;
  const fold = () => document.querySelector('details') ?? document.createElement('details');
  const FOLD = {
    title: 'More',
    fields: ['height'],
    entries: Inside,
    library: LIBRARY,
    problem: () => undefined,
    set: () => () => {},
  } as const;
  const open = (more: Partial<FoldProps> = {}) =>
    render(<Fold {...FOLD} typed={EMPTY_ORDER} {...more} />);
  /** As a browser does: it opens or closes, and then tells. */
  const toggle = (isOpen: boolean) => {
    fold().open = isOpen;
    fireEvent(fold(), new Event('toggle'));
  };

  test('is closed and empty until it is wanted', () => {
    open();
    expect(fold().open).toBe(false);
    expect(screen.queryByText('inside')).toBeNull();
    toggle(true);
    screen.getByText('inside');
    toggle(false);
    expect(screen.queryByText('inside')).toBeNull();
  });

  test.each<[string, Partial<FoldProps>]>([
    ['an entry in it is in force', { typed: { ...EMPTY_ORDER, height: '170' } }],
    ['an entry in it is wrong', { problem: (field) => (field === 'height' ? 'No.' : undefined) }],
  ])('never closes while %s', (_, more) => {
    open(more);
    screen.getByText('inside');
    toggle(false);
    expect(fold().open).toBe(true);
    screen.getByText('inside');
  });

  test('is not held open by entries elsewhere', () => {
    open({
      typed: { ...EMPTY_ORDER, weight: '70' },
      problem: (field) => (field === 'dose' ? 'No.' : undefined),
    });
    expect(fold().open).toBe(false);
  });
});

test('a form is read by nobody but us: one button, no check and no filling-in by the browser', () => {
  const onSubmit = vi.fn();
  render(
    <EntryForm label="Order" act="Go" problems={[]} summary={null} onSubmit={onSubmit} again={null}>
      <p>fields</p>
    </EntryForm>,
  );
  const form = screen.getByRole('form', { name: 'Order' });
  expect(form).toHaveProperty('noValidate', true);
  expect(form.getAttribute('autocomplete')).toBe('off');
  const submit = createEvent.submit(form);
  fireEvent(form, submit);
  expect(onSubmit).toHaveBeenCalledTimes(1);
  expect(submit.defaultPrevented).toBe(true);
  expect(screen.queryByRole('region')).toBeNull();
});

test('one problem is one, two are counted', () => {
  const problem = (field: string) => ({ field, sentence: `${field} is empty.` });
  const form = (fields: readonly string[]) => (
    <EntryForm
      label="Order"
      act="Go"
      problems={fields.map(problem)}
      summary={null}
      onSubmit={() => {}}
      again={null}
    >
      <p>fields</p>
    </EntryForm>
  );
  const { rerender } = render(form(['Weight']));
  screen.getByRole('region', { name: 'There is a problem' });
  rerender(form(['Weight', 'Dose']));
  const two = screen.getByRole('region', { name: 'There are 2 problems' });
  expect(within(two).getAllByRole('link').map(words)).toEqual([
    'Weight is empty.',
    'Dose is empty.',
  ]);
});

test('the same words after another asking are new words to the ear, and else the same', () => {
  function Said({ asked }: { asked: object }) {
    const [, setCount] = useState(0);
    return (
      <>
        <button type="button" onClick={() => setCount((count) => count + 1)}>
          draw
        </button>
        <p role="status">
          <Announcement text="7 mL/h" asked={asked} />
        </p>
      </>
    );
  }
  const said = () => screen.getByRole('status').textContent;
  const { rerender } = render(<Said asked={{}} />);
  const seen = [said()];
  fireEvent.click(screen.getByRole('button'));
  expect(said()).toBe(seen[0]);
  for (let each = 0; each < 3; each += 1) {
    const before = said();
    rerender(<Said asked={{}} />);
    expect(said()).not.toBe(before);
    seen.push(said());
  }
  expect(new Set(seen.map((words) => words?.trim())).size).toBe(1);
});

test('each severity of a message has a sign of its own, beside its words and its place', () => {
  const message = (severity: 'note' | 'caution' | 'stop', citation = '') => ({
    severity,
    title: severity,
    body: say`of 1 mg/kg`,
    citation,
  });
  const { container, rerender } = render(
    <Messages messages={[message('note', 'Page 3'), message('caution'), message('stop')]} />,
  );
  const signs = [...container.querySelectorAll('svg')].map((sign) => sign.innerHTML);
  expect(new Set(signs).size).toBe(3);
  const said = screen.getAllByRole('heading').map(({ parentElement }) => words(parentElement));
  expect(said).toEqual(['noteof 1 mg/kgPage 3', 'cautionof 1 mg/kg', 'stopof 1 mg/kg']);
  expect(container.querySelectorAll('p')).toHaveLength(4);
  rerender(<Messages messages={[]} />);
  expect(container.innerHTML).toBe('');
});

test('a code has the white around it that a reader needs', () => {
  render(<QrCode text="https://dose.example/" label="code" />);
  const code = screen.getByRole('img', { name: 'code' });
  // Version 2 has 25 modules a side, and four more on each side of them.
  expect(code.getAttribute('viewBox')).toBe('-4 -4 33 33');
  expect(code.querySelector('rect')?.getAttribute('x')).toBe('-4');
  expect(code.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(100);
});
