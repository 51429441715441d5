import { limitsOverWeight } from '../../src/answers/over-weight';
import type { Library } from '../../src/dosing/library';
import { LIBRARY } from '../../src/library/bundled';
import { spaced } from '../../src/wording/text';
import { ownLibrary } from '../library/own-library';
import { inUse } from '../library/published-in-use';

function rowsOf(library: Library, title?: string) {
  const found = limitsOverWeight(library).find(
    (each) => title === undefined || each.title === title,
  );
  return found?.table.rows.map(({ what, says, place }) => spaced(`${what} | ${says} | ${place}`));
}

test('a cap that bends the line: both limits, from which weight on, and who says so', () => {
  expect(rowsOf(inUse('schwartzman-as-published'))).toEqual([
    'Everyone, 30 to about 71.4 kg, stop above | 0.35 mg/kg/h: 10.5 to 25 mg/h | Schwartzman et al., abstract',
    'Everyone, about 71.4 to 300 kg, stop above | 25 mg/h | Schwartzman et al., abstract',
  ]);
});

test('the built-in limits: the source at its place, this tool for its reason', () => {
  expect(rowsOf(LIBRARY, 'Single intravenous dose')).toEqual([
    'Everyone, 30 to 300 kg, source range | “starting doses are often around” 0.1 to 0.3 mg/kg: 3 to 90 mg | Balanced Ketamine, IV (intravenous) infusions',
    expect.stringMatching(
      /^Everyone, 30 to 150 kg, stop above \| 0\.5 mg\/kg: 15 to 75 mg \| This tool’s bound, not from the source/,
    ),
    expect.stringMatching(/^Everyone, 150 to 250 kg, stop above \| 75 mg \| This tool’s bound/),
    'Everyone, 250 to 300 kg, stop above | 0.3 mg/kg: 75 to 90 mg | Balanced Ketamine, IV (intravenous) infusions',
  ]);
});

test('an adjustment is a line of its own; a band that nobody is dosed in says why', () => {
  expect(rowsOf(inUse('nhs-highland-closed'))?.[1]).toMatch(
    /^At most 50 kg, frail or elderly, 30 to 50 kg, stop above \| 15 mg\/h \| /,
  );
  const excluded = ownLibrary('conway-as-published', {
    bands: [
      {
        appliesTo: { weight: { under: '40' } },
        excluded: { reason: 'too light for this ward' },
      },
      {
        appliesTo: { weight: { atLeast: '40' } },
        unit: 'mg/kg/h',
        limits: { softMin: '0.05', softMax: '0.5', hardMax: '1' },
      },
    ],
  });
  expect(rowsOf(excluded)?.map((row) => row.replace(/ \| [^|]*$/, ''))).toEqual([
    'Under 40 kg | nothing is given: too light for this ward',
    'At least 40 kg, 40 to 300 kg, soft limits | 0.05 to 0.5 mg/kg/h: 2 to 150 mg/h',
    'At least 40 kg, 40 to 300 kg, stop above | 1 mg/kg/h: 40 to 300 mg/h',
  ]);
});

test('every row has a place or a reason', () => {
  for (const name of [
    'nhs-highland-closed',
    'conway-as-published',
    'uwhc-as-published',
    'mid-essex-closed',
  ]) {
    for (const { table } of limitsOverWeight(inUse(name))) {
      for (const { place } of table.rows) expect(place).not.toBe('');
    }
  }
});

test('on which weight limits per kilogram count is said, where it is not the measured one', () => {
  const basis = (name: string) => limitsOverWeight(inUse(name))[0]?.basis;
  expect(basis('froedtert-as-published')).toBe(
    'Drawn on the weight itself; this protocol doses on ideal weight, or the measured one where that is lower.',
  );
  expect(basis('conway-as-published')).toBeUndefined();
  expect(limitsOverWeight(LIBRARY)[0]?.basis).toBeUndefined();
});
