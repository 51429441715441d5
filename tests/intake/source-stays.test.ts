import { sourceStays } from '../../src/intake/source-stays';
import { grafted, type Tree } from '../../src/library/tree';

const SOURCE = { source: 'ward', place: 'page 1' };
const BEGUN: Tree = {
  protocols: [
    {
      citation: SOURCE,
      bands: [{ limits: { hardMax: '25', initial: { figure: '5', citation: SOURCE } } }, {}],
    },
  ],
};
const MAX = ['protocols', 0, 'bands', 0, 'limits', 'hardMax'];
const START = ['protocols', 0, 'bands', 0, 'limits', 'initial'];
const after = (at: readonly (string | number)[], value?: Tree, tree: Tree = BEGUN): Tree =>
  grafted(tree, at, value) ?? {};

test('a figure that was changed and keeps the source around it is told, with what it was', () => {
  expect(sourceStays(BEGUN, after(MAX, '30'), MAX)).toEqual({ was: '25', citation: SOURCE });
  expect(sourceStays(BEGUN, after([...START, 'figure'], '6'), START)).toEqual({
    was: '5',
    citation: SOURCE,
  });
  // With a source of its own that is the old one still.
  const own = after(MAX, { figure: '30', citation: SOURCE });
  expect(sourceStays(BEGUN, own, MAX)).toEqual({ was: '25', citation: SOURCE });
});

test('nothing is told of a figure as it was, of one that is new or empty, or that has another source', () => {
  expect(sourceStays(BEGUN, BEGUN, MAX)).toBeUndefined();
  expect(sourceStays(BEGUN, after(MAX, undefined), MAX)).toBeUndefined();
  const softMax = [...MAX.slice(0, -1), 'softMax'];
  expect(sourceStays(BEGUN, after(softMax, '20'), softMax)).toBeUndefined();
  const decided = { decidedBy: 'Example committee', reason: 'as the ward does' };
  expect(sourceStays(BEGUN, after(MAX, { figure: '30', citation: decided }), MAX)).toBeUndefined();
  const around = after(['protocols', 0, 'citation'], decided, after(MAX, '30'));
  expect(sourceStays(BEGUN, around, MAX)).toBeUndefined();
});

test('nothing is told once bands were added or taken out: what stands there may be another', () => {
  expect(
    sourceStays(BEGUN, after(['protocols', 0, 'bands', 1], undefined, after(MAX, '30')), MAX),
  ).toBeUndefined();
});
