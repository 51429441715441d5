import { readFileSync } from 'node:fs';
import { libraryCommand } from '../../bin/library-command';
import { readLibrary } from '../../src/library/door';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, SECTION = ''] = README.split('## Use your own hospital’s limits\n');
const [, PASTED = ''] = /```json\n([\s\S]*?)```/.exec(SECTION) ?? [];

test('the README’s file, pasted, is a library: a draft, with nothing to be said against it', () => {
  const read = readLibrary(PASTED, '2026-12-02', []);
  expect(read.kind === 'refused' ? read.refusals : []).toEqual([]);
  expect(read).toMatchObject({ kind: 'library', file: { library: { status: 'draft' } } });
});

test('its check prints its doses: from 5, at most 25 mg/h, at every weight', () => {
  const said = libraryCommand(
    ['check', 'ours.ketamine-library.json'],
    new Date(2026, 11, 2),
    () => PASTED,
  );
  expect([said?.exit, said?.errors]).toEqual([0, []]);
  expect(said?.output[0]).toMatch(/^Example Hospital, acute pain · 1 · [0-9a-f ]{14} · draft$/);
  expect(said?.output.slice(2, 9)).toEqual([
    'Acute pain (intravenous, infusion)',
    ...['40', '50', '50.1', '70', '100', '150'].map(
      (kg) => `  ${kg} kg: start 5 mg/h; at most 25 mg/h (everyone)`,
    ),
  ]);
});
