// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { wholeFile as saidOf } from '../../src/answers/limits';
import { FILE } from '../../src/library/schema';
import { FileView } from '../../src/ui/library/FileView';
import { type Choice, type Leaf, wholeFile } from '../wording/whole-file';
import { words } from './views';

afterEach(cleanup);

/** Words that are written otherwise than the file has them. */
const WORDED: Readonly<Record<string, string>> = {
  measured: 'measured weight',
  '24 h': 'In 24 hours',
  always: 'Blank on paper, always',
  monitoring: 'Silent about monitoring',
  author: 'Author',
  nothing: 'nothing is said',
  session: 'Per session',
  'the-source': 'Words',
};

function expected({ at, value }: Leaf): string {
  const date = /^(\d{4})-03-04$/.exec(value);
  if (date) return `4 March ${date[1]}`;
  if (/fingerprint$/.test(at)) return value.replace(/(.{4})(?!$)/g, '$1 ');
  if (value === '1899-03') return 'March 1899';
  if (/(bands\[\]\.unit|orderedIn\[\])$/.test(at)) return 'milligrams';
  return WORDED[value] ?? value;
}

const CHOICES: Choice[] = [
  { form: 'first', cites: 'what is around them' },
  { form: 'last', cites: 'what is around them' },
  { form: 'first', cites: 'the smallest' },
  { form: 'last', cites: 'the smallest' },
];

test.each(CHOICES)(
  'every key of the schema, in a file that has all ($form form, cited by $cites): its value is on the page',
  (choice) => {
    const { json, leaves } = wholeFile(choice);
    const { container } = render(<FileView said={saidOf(FILE.parse(json), 'b'.repeat(64))} />);
    const page = words(container).replaceAll(',', '').replaceAll('\u2060', '');
    expect(leaves.length).toBeGreaterThan(200);
    const missing = leaves
      .filter((leaf) => !page.includes(expected(leaf).replaceAll(',', '')))
      // What every figure beneath has a nearer one for does not apply.
      .filter(
        ({ at, isNearest }) =>
          choice.cites !== 'the smallest' || isNearest || !/\.citation\./.test(at),
      );
    expect(missing).toEqual([]);
  },
);

test('what a library file says is never markup', () => {
  const { json } = wholeFile(CHOICES[1] ?? { form: 'last', cites: 'the smallest' });
  const text = JSON.stringify(json).replace(/Words (\d+)/g, '<img src=x onerror=alert($1)>&lt;');
  const said = saidOf(FILE.parse(JSON.parse(text)), 'b'.repeat(64));
  const { container } = render(<FileView said={said} />);
  expect(container.querySelectorAll('img')).toHaveLength(0);
  expect(words(container)).toContain('<img src=x onerror=');
});

test('worked examples are folded on the screen until they are wanted, and on paper always there', () => {
  const { json } = wholeFile({ form: 'first', cites: 'what is around them' });
  render(<FileView said={saidOf(FILE.parse(json), 'b'.repeat(64))} />);
  const fold = screen.getByRole('button', { name: 'Show the worked examples' });
  const folded = document.getElementById(fold.getAttribute('aria-controls') ?? '');
  expect(folded?.className).toBe('paper');
  fireEvent.click(fold);
  expect(folded?.className).toBe('');
  expect(screen.getByRole('button', { name: 'Fold the worked examples' })).toBe(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
});
