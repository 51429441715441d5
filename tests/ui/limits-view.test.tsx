// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { EMPTY_ORDER } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { LimitsView } from '../../src/ui/limits/LimitsView';
import { courseProblemSentence } from '../../src/wording/course-problems';

afterEach(cleanup);

test('every figure that the library states is on the page, with a place or a reason', () => {
  const { container } = render(<LimitsView library={LIBRARY} asked={undefined} />);
  const page = container.textContent?.replaceAll('\u00a0', ' ').replaceAll(',', '') ?? '';
  // The most of a course is said where it is typed: the next test.
  const { longestCourse, ...bounds } = LIBRARY.bounds;
  const stated = JSON.stringify({ ...LIBRARY, bounds });
  expect(Object.keys(longestCourse)).toEqual(['days', 'sessions', 'weeks']);
  const figures = [...stated.matchAll(/"figure":"([^"]+)"/g)].map(([, f]) => f);
  expect(figures.length).toBeGreaterThan(30);
  for (const figure of figures) expect(page).toContain(figure);
  const reasons = [...stated.matchAll(/"reason":"([^"]+)"/g)].map(([, r]) => r);
  for (const reason of reasons) expect(page).toContain(reason?.replaceAll(',', ''));
});

test.each(Object.entries(LIBRARY.bounds.longestCourse))(
  'the most %s of a course are said to whoever types more',
  (unit, { at }) => {
    const field = unit === 'days' ? 'days' : unit === 'weeks' ? 'weeks' : 'sessions';
    expect(courseProblemSentence({ field, kind: 'not whole', most: at.figure })).toContain(
      `from 1 to ${at.figure}`,
    );
  },
);

test('a changed number in the library changes the page', () => {
  const [first, ...rest] = LIBRARY.protocols;
  if (first?.delivery !== 'single dose') throw new Error('expected the single dose first');
  const high = { figure: '0.35', unit: 'mg/kg' } as const;
  const value = { ...first.documented.value, high };
  const changed = { ...first, documented: { ...first.documented, value } };
  render(<LimitsView library={{ ...LIBRARY, protocols: [changed, ...rest] }} asked={undefined} />);
  expect(screen.getByText('“starting doses are often around” 0.1 to 0.35 mg/kg')).toBeTruthy();
});

test.each([
  ['0.9', 1],
  ['1.1', 0],
])(
  'an order of %s mg/kg/h is drawn among the published %i times: a withheld one never',
  (dose, times) => {
    const asked = { ...EMPTY_ORDER, weight: '70', protocol: 'continuous-iv', dose };
    render(<LimitsView library={LIBRARY} asked={asked} />);
    expect(screen.queryAllByText(/the order on the Dose view/)).toHaveLength(times);
    expect(screen.queryAllByText(/the order is above it/)).toHaveLength(times * 2);
  },
);
