import { LIBRARY } from '../../src/library/bundled';
import { named, ownerOf } from '../../src/wording/named-library';
import { plain, spaced } from '../../src/wording/text';
import { EXAMPLE_HOSPITAL } from '../dosing/example-hospital';

const shown = (identity: Parameters<typeof named>[0]) => spaced(plain(named(identity)));

test.each([
  ['released', 'released'],
  ['approved', 'approved, not released: not for patients'],
  ['draft', 'draft: not for patients'],
] as const)('a hospital’s limits that are %s: name, version, fingerprint, “%s”', (status, says) => {
  expect(shown({ ...EXAMPLE_HOSPITAL, status })).toBe(
    `Example Hospital acute pain · version 3 · 1a2b 3c4d 5e6f · ${says}`,
  );
});

test('opened by hand is said wherever the name stands', () => {
  const byHand = { ...EXAMPLE_HOSPITAL, openedByHand: true } as const;
  expect(shown(byHand)).toMatch(/ · released · opened by hand$/);
  expect(ownerOf(byHand)).toEqual({
    name: 'Example Hospital',
    aside: 'opened by hand',
    leads: true,
  });
});

test('the built-in limits are a clinic’s, and no hospital’s name leads', () => {
  expect(shown(LIBRARY.identity)).toMatch(
    /^Built-in limits · version 2026-11-26 · [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} · a clinic’s web page; approved by no hospital$/,
  );
  expect(ownerOf(LIBRARY.identity)).toEqual({
    name: 'Balanced Ketamine',
    aside: 'a clinic’s web page',
    leads: false,
  });
});

test('the fingerprint is never parted at a line end', () => {
  expect(named(EXAMPLE_HOSPITAL)).toContainEqual({
    text: '1a2b\u00a03c4d\u00a05e6f',
    kept: true,
  });
});
