import { keptAt } from '../../src/intake/aside';
import { draftFrom, edited, fileText, undone } from '../../src/intake/draft';
import type { Tree } from '../../src/library/tree';

const TREE: Tree = {
  sources: [{ id: 'ward' }],
  protocols: [{ bands: [{ unit: 'mg/h' }, { unit: 'mg/h' }] }],
};
const BANDS = ['protocols', 0, 'bands'];
const kept = (index: number, value: Tree) => ({
  at: [...BANDS, index, 'appliesTo'],
  side: 'weight',
  value,
});

test('what is kept of the side of a switch that was left is in no file, and is undone with the edit', () => {
  const keeps = kept(1, { weight: { over: '987' } });
  const draft = edited(draftFrom(TREE), [keeps.at, 'everyone'], { keeps });
  expect(keptAt(draft.aside, keeps.at, 'weight')).toEqual({ weight: { over: '987' } });
  expect(fileText(draft)).not.toContain('987');
  expect(keptAt(undone(draft).aside, keeps.at, 'weight')).toBeUndefined();
  const again = edited(draft, [keeps.at, 'everyone'], { keeps: kept(1, 'other') });
  expect(keptAt(again.aside, keeps.at, 'weight')).toBe('other');
});

test('what is kept goes with the band that it is of, and moves up with the one behind', () => {
  const draft = [0, 1].reduce(
    (each, index) =>
      edited(each, [kept(index, '').at, 'everyone'], { keeps: kept(index, `${index}`) }),
    draftFrom(TREE),
  );
  const { aside } = edited(draft, [[...BANDS, 0], undefined]);
  expect(aside).toEqual([kept(0, '1')]);
  expect(edited(draft, [[...BANDS, 1], undefined]).aside).toEqual([kept(0, '0')]);
  expect(edited(draft, [['protocols', 0], undefined]).aside).toEqual([]);
  expect(edited(draft, [BANDS, undefined]).aside).toEqual([]);
  expect(edited(draft, [['sources', 0], undefined]).aside).toEqual(draft.aside);
});
