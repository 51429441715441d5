import { LIBRARY } from '../../src/library/bundled';
import { cite, citeLimit, reference, saidBy } from '../../src/wording/citations';

test.each([
  ['balanced-ketamine', 'Balanced Ketamine, a place'],
  ['us-label', 'US label, a place'],
  ['published-protocols', 'Published protocols, a place'],
  ['devine', 'Devine 1974, a place'],
])('%s is cited as “%s”', (source, text) => {
  expect(cite({ source, place: 'a place' }, LIBRARY)).toBe(text);
});

test('a citation says who speaks: a source, or who decided it, with the reason', () => {
  const decided = { decidedBy: 'Example Committee', reason: 'exactly 50 kg goes with the lighter' };
  expect(saidBy({ source: 'us-label', place: 'a place' }, LIBRARY)).toBe('US label');
  expect(saidBy(decided, LIBRARY)).toBe('Example Committee');
  expect(cite(decided, LIBRARY)).toBe(
    'Decided by Example Committee: exactly 50 kg goes with the lighter',
  );
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
