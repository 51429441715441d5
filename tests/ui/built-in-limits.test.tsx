// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { comparison, limitsPage } from '../../src/answers/limits';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { BuiltInLimits } from '../../src/ui/library/BuiltInLimits';
import { Comparison } from '../../src/ui/library/Comparison';
import { plain } from '../../src/wording/text';
import { orderOf, protocolOf } from '../dosing/orders';
import { IV, words } from './views';

afterEach(cleanup);

test('every figure that the library states is on the page, with a place or a reason', () => {
  const { container } = render(<BuiltInLimits library={LIBRARY} asked={undefined} />);
  const page = container.textContent?.replaceAll('\u00a0', ' ').replaceAll(',', '') ?? '';
  const figures = [...JSON.stringify(LIBRARY).matchAll(/"figure":"([^"]+)"/g)].map(([, f]) => f);
  expect(figures.length).toBeGreaterThan(30);
  for (const figure of figures) expect(page).toContain(figure);
  const reasons = [...JSON.stringify(LIBRARY).matchAll(/"reason":"([^"]+)"/g)].map(([, r]) => r);
  for (const reason of reasons) expect(page).toContain(reason?.replaceAll(',', ''));
});

test('a changed number in the library changes the page', () => {
  const [first, ...rest] = LIBRARY.protocols;
  if (first?.delivery !== 'single dose') throw new Error('expected the single dose first');
  const high = { figure: '0.35', unit: 'mg/kg' } as const;
  const value = { ...first.documented.value, high };
  const changed = { ...first, documented: { ...first.documented, value } };
  render(
    <BuiltInLimits library={{ ...LIBRARY, protocols: [changed, ...rest] }} asked={undefined} />,
  );
  expect(screen.getByText('“starting doses are often around” 0.1 to 0.35 mg/kg')).toBeTruthy();
});

test.each([
  ['0.9', 1],
  ['1.1', 0],
])(
  'an order of %s mg/kg/h is drawn among the published %i times: a withheld one never',
  (dose, times) => {
    const asked = { ...EMPTY_ORDER, weight: '70', protocol: 'continuous-iv', dose };
    render(<BuiltInLimits library={LIBRARY} asked={asked} />);
    expect(screen.queryAllByText(/the order on the Dose view/)).toHaveLength(times);
    expect(screen.queryAllByText(/the order is above it/)).toHaveLength(times * 2);
  },
);

test('every list of the page is there whole: limits by protocol, reasons, formulas, what it does not do', () => {
  const { container } = render(<BuiltInLimits library={LIBRARY} asked={undefined} />);
  const page = limitsPage(LIBRARY);
  const { protocols, course, products, published, bodyWeight, bounds } = page;
  const tables = [...protocols, course, products, published, bodyWeight, bounds];
  const drawn = [...container.querySelectorAll('table')].map((table) => ({
    title: words(table.querySelector('caption')),
    // A row is what, figure and place; the first row is the head.
    rows: [...table.rows].slice(1).map((row) => [...row.cells].map(words)),
    head: [...(table.rows[0]?.cells ?? [])].map(words),
  }));
  const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(drawn.map(({ title }) => title)).toEqual(tables.map(({ title }) => title));
  for (const [at, { rows, head }] of drawn.entries()) {
    expect(head).toEqual(['What', 'Figure', 'Place or reason']);
    const expected = tables[at]?.rows.map(({ what, says }) => [spaced(what), spaced(says)]);
    expect(rows.map((row) => row.slice(0, 2))).toEqual(expected);
    for (const row of rows) expect(row[2]).not.toBe('');
  }
  const said = words(container);
  for (const { silentAbout } of protocols)
    expect(said).toContain(spaced(`The source is silent about: ${silentAbout}.`));
  for (const line of [...page.sources, ...page.holds, ...page.doesNot])
    expect(said.replaceAll('\u2060', '')).toContain(spaced(line));
  for (const formula of page.formulas)
    expect(words(screen.getByText(formula.name).parentElement)).toBe(
      spaced(`${formula.name}${formula.words}`),
    );
});

describe('the published ranges beside that of the source', () => {
  const protocol = protocolOf('continuous-iv');
  const draw = (order = orderOf(IV)) => {
    const bands = comparison(protocol, order, LIBRARY);
    const { container } = render(<Comparison comparison={bands} />);
    return { bands, container, lines: within(container).getAllByRole('listitem') };
  };

  test('each band is where it is on one scale', () => {
    const { bands, lines, container } = draw();
    expect(words(container.querySelector('figcaption'))).toBe(
      bands.title.replaceAll('\u00a0', ' '),
    );
    expect(bands.bands.length).toBeGreaterThan(1);
    for (const [at, { from, to, what }] of bands.bands.entries()) {
      const line = lines[at];
      expect(words(line)).toMatch(new RegExp(`^${what.slice(0, 5)}`));
      const rect = line?.querySelector('rect');
      expect(rect?.getAttribute('x')).toBe(`${from}%`);
      expect(rect?.getAttribute('width')).toBe(`${to - from}%`);
      const ends = [...(line?.querySelectorAll('line') ?? [])].map((each) =>
        each.getAttribute('x1'),
      );
      // The axis, both edges, the order: 0.2 of 1 mg/kg/h, or as far along as the scale has it.
      expect(ends).toEqual(['0%', `${from}%`, `${to}%`, `${bands.ordered?.at}%`]);
    }
  });

  test('without an order no line of one is drawn, nor told of', () => {
    const { container } = render(
      <Comparison comparison={comparison(protocol, undefined, LIBRARY)} />,
    );
    const [first] = within(container).getAllByRole('listitem');
    expect(first?.querySelectorAll('line')).toHaveLength(3);
    expect(words(container)).not.toContain('The thick line');
  });

  test('a published protocol that has no dose at this weight says so in words', () => {
    const gaps = [[{ text: 'none at 200 kg', kept: false }]];
    render(<Comparison comparison={{ title: 'Doses', bands: [], gaps, ordered: undefined }} />);
    expect(screen.getAllByRole('listitem').map(words)).toEqual(gaps.map(plain));
  });
});
