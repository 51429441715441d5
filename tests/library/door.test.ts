import { readLibrary } from '../../src/library/door';
import { GOOD, written } from './example-file';

const TODAY = '2026-11-26';

test('a good file is read', () => {
  expect(readLibrary(written(GOOD), TODAY, [])).toMatchObject({ kind: 'library' });
});
