import { readFileSync } from 'node:fs';
import { readLibrary } from '../../src/library/door';
import { dosesChanged } from '../../src/library/doses-changed';

function read(name: string, change: (text: string) => string = (text) => text) {
  const at = new URL(`./published/${name}.ketamine-library.json`, import.meta.url);
  const { kind, ...found } = readLibrary(change(readFileSync(at, 'utf8')), '2026-11-27', []);
  const file = 'file' in found ? found.file : found.shown;
  if (!file) throw new Error(`${name} has not the right shape: ${kind}`);
  return file;
}

const said = (before: ReturnType<typeof read>, after: ReturnType<typeof read>) =>
  dosesChanged(before, after).map(({ weight, adjustment, ...each }) => {
    const [from, to] = [each.before, each.after].map((dose) =>
      dose ? `${dose.value} ${dose.unit}` : 'nothing',
    );
    return `${weight.value} kg${adjustment ? `, ${adjustment}` : ''}: ${from}, now ${to}`;
  });

test('the same file changes no dose', () => {
  expect(dosesChanged(read('nhs-highland-closed'), read('nhs-highland-closed'))).toEqual([]);
});

test('a higher maximum over 50 kg changes what is given at 70 and 100 kg, to the frail too', () => {
  const looser = read('nhs-highland-closed', (text) =>
    text.replace('"hardMax": "25"', '"hardMax": "30"'),
  );
  expect(said(read('nhs-highland-closed'), looser)).toEqual([
    '70 kg: 25 mg/h, now 30 mg/h',
    '70 kg, frail or elderly: 25 mg/h, now 30 mg/h',
    '100 kg: 25 mg/h, now 30 mg/h',
    '100 kg, frail or elderly: 25 mg/h, now 30 mg/h',
  ]);
});

test('a cap less changes what is given where it held: 0.35 mg/kg/h is 24.5 mg/h at 70 kg, 35 at 100', () => {
  const uncapped = read('schwartzman-as-published', (text) =>
    text.replace(/"notToExceed": \{[^}]*"figure": "25"/, (cap) => cap.replace('"25"', '"40"')),
  );
  expect(said(read('schwartzman-as-published'), uncapped)).toEqual([
    '100 kg: 25 mg/h, now 35 mg/h',
  ]);
});

test('a protocol that is new, and one that is gone', () => {
  const [highland, uwhc] = [read('nhs-highland-closed'), read('uwhc-as-published')];
  const lines = said(highland, uwhc);
  expect(lines).toContain('50 kg: 15 mg/h, now nothing');
  // 0.3 mg/kg, at most 20 mg.
  expect(lines).toContain('50 kg: nothing, now 15 mg');
  expect(lines).toContain('100 kg: nothing, now 20 mg');
});
