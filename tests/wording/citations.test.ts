import { LIBRARY } from '../../src/library/bundled';
import { cite, citeLimit, reference, sourceOf } from '../../src/wording/citations';

test.each([
  ['balanced-ketamine', 'Balanced Ketamine, a place'],
  ['us-label', 'US label, a place'],
  ['published-protocols', 'Published protocols, a place'],
  ['devine', 'Devine 1974, a place'],
])('%s is cited as “%s”', (source, text) => {
  expect(cite({ source, place: 'a place' }, LIBRARY)).toBe(text);
});

test('the source of a citation is told whole', () => {
  expect(sourceOf({ source: 'us-label', place: 'a place' }, LIBRARY).publisher).toBe('US label');
});

test('a source that nobody knows is refused by name', () => {
  expect(() => cite({ source: 'hearsay', place: 'a place' }, LIBRARY)).toThrow(
    'No source is named hearsay',
  );
});

test('a limit of the source says its place, one of the tool its reason', () => {
  const at = { figure: '1', unit: 'mg/kg/h' } as const;
  const citation = { source: 'devine', place: 'a place' };
  expect(citeLimit({ setBy: 'source', at, citation }, LIBRARY)).toBe('Devine 1974, a place');
  expect(citeLimit({ setBy: 'tool', at, reason: 'a reason' }, LIBRARY)).toBe(
    'This tool’s bound, not from the source: a reason.',
  );
});

test('a reference says what kind of source it is', () => {
  const source = { id: 'a', publisher: 'A', title: 'On doses', kind: 'a leaflet' };
  expect(reference(source)).toBe('A, “On doses”: a leaflet.');
});
