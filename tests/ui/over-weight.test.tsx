// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { limitsOverWeight } from '../../src/answers/over-weight';
import { LIBRARY } from '../../src/library/bundled';
import { OverWeight } from '../../src/ui/library/OverWeight';
import { inUse } from '../library/published-in-use';

afterEach(cleanup);

test('each protocol has a picture by name, and a table that says the same', () => {
  render(<OverWeight protocols={limitsOverWeight(LIBRARY)} />);
  for (const { name } of LIBRARY.protocols) {
    expect(screen.getByRole('img', { name: `${name} over weight: the table below says the same` }));
    const table = screen.getByRole('table', { name: `${name}, over weight` });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
  }
});

test('a line for each band, dashed for an adjustment; the bend is a corner of it', () => {
  const { container } = render(
    <OverWeight protocols={limitsOverWeight(inUse('nhs-highland-closed'))} />,
  );
  const lines = [...container.querySelectorAll('.stop-line')];
  expect(lines.map((line) => line.classList.contains('adjusted'))).toEqual([
    false,
    true,
    false,
    true,
  ]);
  // 15 of 25 mg/h, 40 % down, as far as (50 − 30) ÷ 270 = 7.41 %.
  expect(lines[0]?.getAttribute('points')).toMatch(/^0,40 7\.407\d*,40$/);
});
