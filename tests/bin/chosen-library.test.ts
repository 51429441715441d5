import { readFileSync } from 'node:fs';
import { commandUnder } from '../../bin/chosen-library';
import { LIBRARY } from '../../src/library/bundled';
import { changed, GOOD, written } from '../library/example-file';

const FOLDER = new URL('../library/published/', import.meta.url);
const HIGHLAND = readFileSync(new URL('nhs-highland-closed.ketamine-library.json', FOLDER), 'utf8');

const FILES: Readonly<Record<string, string>> = {
  'ours.json': written(GOOD),
  'highland.json': HIGHLAND,
  'refused.json': written(changed(GOOD, 'protocols.0.bands.1.limits.hardMax', '2500')),
};

function run(line: string) {
  const now = new Date(2026, 10, 26, 9, 30);
  const read = (name: string) => FILES[name];
  return commandUnder(line.split(' '), { now, version: '1.0.0', read, builtIn: LIBRARY });
}

test.each(['--library ours.json', '--library=ours.json'])(
  '%s: its limits, named first and last',
  (it) => {
    const said = run(`ranges 70 ${it}`);
    expect([said.exit, said.errors]).toEqual([0, []]);
    expect(said.output.slice(0, 3)).toEqual(['Example Hospital', '', 'Caution: not for patients']);
    expect(said.output.at(-1)).toMatch(
      /under Example Hospital, acute pain · version 1 · [0-9a-f ]{14} · draft: not for patients\./,
    );
    expect(said.output.join('\n')).toContain('Acute pain');
    expect(said.output.join('\n')).not.toContain('Subcutaneous');
  },
);

test('without it the built-in limits', () => {
  expect(run('ranges 70').output.at(-1)).toContain('under Built-in limits');
});

test('100 kg and 40 mg/h: stopped at 25; 25 mg/h is worked out, 5 mL/h', () => {
  const order =
    'dose --library highland.json --weight 100 --protocol acute-pain --adjustment none-of-these';
  const bag = '--drug 200 --volume 40';
  const stopped = run(`${order} --dose 40 ${bag}`);
  expect([stopped.exit, stopped.output]).toEqual([2, []]);
  expect(stopped.errors.join('\n')).toMatch(/25 mg\/h/);
  expect(stopped.errors.join('\n')).not.toMatch(/mL\/h/);
  const given = run(`${order} --dose 25 ${bag}`);
  expect(given.exit).toBe(0);
  expect(given.output).toContain('  Set pump to: 5 mL/h');
});

test('a refused file: its refusals, and nothing on any limits', () => {
  const said = run('ranges 70 --library refused.json');
  expect([said.exit, said.output]).toEqual([1, []]);
  expect(said.errors[0]).toMatch(
    /^refused\.json:\d+:\d+: Acute pain, band 2, limits hardMax: 2500 mg\/h/,
  );
});

test.each([
  ['ranges 70 --library nowhere.json', 'nowhere.json: there is no such file'],
  ['ranges 70 --library', '--library needs a file after it.'],
  ['ranges 70 --library ours.json --library ours.json', '--library is given twice'],
  ['dose --library ours.json --protocol oral --weight 70 --dose 1', '--protocol is one of: acute.'],
])('%s', (line, sentence) => {
  const said = run(line);
  expect([said.exit, said.output]).toEqual([1, []]);
  expect(said.errors[0]).toContain(sentence);
});
