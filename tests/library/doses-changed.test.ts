import { readFileSync } from 'node:fs';
import { bodyWeights } from '../../src/dosing/body-weight';
import { quantity } from '../../src/dosing/quantity';
import { BODY_WEIGHT } from '../../src/library/bundled/body-weight';
import { readLibrary } from '../../src/library/door';
import { dosesChanged } from '../../src/library/doses-changed';
import { judge } from '../../src/library/judged';
import { protocolFrom } from '../../src/library/protocol-from';
import { doseChangeSaid } from '../../src/wording/desk/changed';
import { spaced } from '../../src/wording/text';

function read(name: string, change: (text: string) => string = (text) => text) {
  const at = new URL(`./published/${name}.ketamine-library.json`, import.meta.url);
  const { kind, ...found } = readLibrary(change(readFileSync(at, 'utf8')), '2026-11-27', []);
  const file = 'file' in found ? found.file : found.shown;
  if (!file) throw new Error(`${name} has not the right shape: ${kind}`);
  return file;
}

const HIGHLAND = read('nhs-highland-closed');
const CRPS = read('schwartzman-as-published');

type File = typeof HIGHLAND;
type Band = File['protocols'][number]['bands'][number];

/** The same file, its first protocol’s bands changed. */
function withBands(file: File, change: (band: Band) => Band): File {
  const [first, ...others] = file.protocols;
  if (!first) throw new Error('no protocol');
  return { ...file, protocols: [{ ...first, bands: first.bands.map(change) }, ...others] };
}

/** The same file, dosed on another weight. */
function dosedOn(file: File, weightBasis: File['protocols'][number]['weightBasis']): File {
  return { ...file, protocols: file.protocols.map((each) => ({ ...each, weightBasis })) };
}

/** The frail lowered to 10 mg/h over 50 kg, under a name. */
const lowered = (when: string) =>
  withBands(HIGHLAND, (band) =>
    'excluded' in band || band.limits.hardMax !== '25'
      ? band
      : { ...band, adjustments: [{ when, limits: { hardMax: '10' } }] },
  );

const plain = (when?: string) =>
  withBands(HIGHLAND, (band) => {
    if ('excluded' in band) return band;
    const { adjustments: _, ...rest } = band;
    return when && band.limits.hardMax === '25'
      ? { ...rest, adjustments: [{ when, limits: { initial: '2.5' } }] }
      : rest;
  });

const NAME = HIGHLAND.protocols[0]?.name;
const said = (before: File, after: File) =>
  dosesChanged(before, after).map((each) => spaced(doseChangeSaid(each)).replace(`${NAME}, `, ''));

test('the same file changes no dose', () => {
  expect(dosesChanged(HIGHLAND, HIGHLAND)).toEqual([]);
});

test('a higher maximum over 50 kg changes what is given at 70 and 100 kg, to the frail too', () => {
  const looser = read('nhs-highland-closed', (text) =>
    text.replace('"hardMax": "25"', '"hardMax": "30"'),
  );
  expect(said(HIGHLAND, looser)).toEqual([
    'at 70 kg: up to 25 mg/h, now 30 mg/h',
    'frail or elderly, at 70 kg: up to 25 mg/h, now 30 mg/h',
    'at 100 kg: up to 25 mg/h, now 30 mg/h',
    'frail or elderly, at 100 kg: up to 25 mg/h, now 30 mg/h',
  ]);
});

test('an adjustment taken out: whom it named are held by the band, as everyone is', () => {
  expect(said(lowered('frail or elderly'), plain())).toEqual([
    'frail or elderly, at 70 kg: up to 10 mg/h, now 25 mg/h, as for everyone',
    'frail or elderly, at 100 kg: up to 10 mg/h, now 25 mg/h, as for everyone',
  ]);
});

test('a new adjustment: whom it names were held by the band', () => {
  expect(said(plain(), lowered('frail'))).toEqual([
    'frail, at 70 kg: up to 25 mg/h, as for everyone, now 10 mg/h',
    'frail, at 100 kg: up to 25 mg/h, as for everyone, now 10 mg/h',
  ]);
});

test('an adjustment that lowers no maximum, taken out or new, changes no highest dose', () => {
  expect(said(plain('frail'), plain())).toEqual([]);
  expect(said(plain(), plain('frail'))).toEqual([]);
});

test('an adjustment under another name: both names are told truly', () => {
  expect(
    said(lowered('frail or elderly'), lowered('frail')).filter((line) => /70/.test(line)),
  ).toEqual([
    'frail or elderly, at 70 kg: up to 10 mg/h, now 25 mg/h, as for everyone',
    'frail, at 70 kg: up to 25 mg/h, as for everyone, now 10 mg/h',
  ]);
});

test('a cap less changes what is given where it held: 0.35 mg/kg/h is 24.5 mg/h at 70 kg, 35 at 100', () => {
  const uncapped = read('schwartzman-as-published', (text) =>
    text.replace(/"notToExceed": \{[^}]*"figure": "25"/, (cap) => cap.replace('"25"', '"40"')),
  );
  expect(said(CRPS, uncapped)).toEqual([
    expect.stringMatching(/at 100 kg: up to 25 mg\/h, now 35 mg\/h$/),
  ]);
});

test('a protocol that is new, and one that is gone', () => {
  const lines = said(HIGHLAND, read('uwhc-as-published'));
  expect(lines).toContain('at 50 kg: up to 15 mg/h, now nothing');
  // 0.3 mg/kg, at most 20 mg.
  expect(lines).toContainEqual(expect.stringMatching(/at 50 kg: nothing before, now up to 15 mg$/));
  expect(lines).toContainEqual(
    expect.stringMatching(/at 100 kg: nothing before, now up to 20 mg$/),
  );
});

describe('dosed on another weight than before', () => {
  // Devine, by hand: 45.5 + 2.3 × (165 − 152.4) ÷ 2.54 = 56.909…, rounded to 56.91 kg.
  // 0.35 mg/kg/h × 56.91 kg = 19.9185 mg/h; × 50 kg = 17.5; × 70 kg = 24.5; × 100 kg = 35, not over 25.
  const name = CRPS.protocols[0]?.name;

  test('ideal before, measured now: what a woman of 165 cm gets by each', () => {
    expect(said(dosedOn(CRPS, 'ideal'), CRPS)).toEqual([
      `${name}: dosed on ideal weight before, on the measured weight now, so that a figure per kilogram is for other kilograms. Its highest doses are compared for a woman of 165 cm.`,
      `${name}, a woman of 165 cm, at 70 kg: up to 19.9185 mg/h (on 56.91 kg), now 24.5 mg/h (on 70 kg)`,
      `${name}, a woman of 165 cm, at 100 kg: up to 19.9185 mg/h (on 56.91 kg), now 25 mg/h (on 100 kg)`,
    ]);
  });

  test('measured before, ideal now', () => {
    expect(said(CRPS, dosedOn(CRPS, 'ideal')).slice(1)).toEqual([
      `${name}, a woman of 165 cm, at 70 kg: up to 24.5 mg/h (on 70 kg), now 19.9185 mg/h (on 56.91 kg)`,
      `${name}, a woman of 165 cm, at 100 kg: up to 25 mg/h (on 100 kg), now 19.9185 mg/h (on 56.91 kg)`,
    ]);
  });

  test('limits in mg/h alone let the same through: said with the weight, never as “the same”', () => {
    expect(said(dosedOn(HIGHLAND, 'ideal'), HIGHLAND)).toEqual([
      `${NAME}: dosed on ideal weight before, on the measured weight now, so that a figure per kilogram is for other kilograms. At 50, 70 and 100 kg no highest dose of a woman of 165 cm changes by it.`,
    ]);
  });

  test.each(['ideal', 'adjusted', 'ideal or measured if lower'] as const)(
    'by a second method: the dosing itself lets through what is said of %s weight, and stops 0.1 % more',
    (basis) => {
      const file = dosedOn(CRPS, basis);
      const [protocol] = file.protocols;
      const made = protocol && protocolFrom(protocol, file.preparations);
      if (!made) throw new Error('no protocol');
      const changes = dosesChanged(CRPS, file).flatMap((each) =>
        each.kind === 'dose' ? [each] : [],
      );
      expect(changes.length).toBeGreaterThan(0);
      for (const { weight, after } of changes) {
        if (!after?.dosedOn) throw new Error('dosed on nothing');
        const body = { actual: weight, height: quantity('165', 'cm'), sex: 'female' as const };
        const kind = basis === 'adjusted' ? basis : 'ideal';
        const weights = bodyWeights(body, BODY_WEIGHT);
        const on = { measured: weight, dosedOn: after.dosedOn };
        const given = after.dosedOn.value.equals(weight.value)
          ? on
          : ({ ...on, body: { basis: kind, body, weights } } as const);
        const tried = (share: string) =>
          judge(made, given, {
            dose: quantity(after.dose.value.mul(share), 'mg/h'),
            ...{ adjustment: undefined, made: undefined, step: '0.1' },
          }).says;
        expect(tried('1')).not.toBe('stop');
        expect(tried('1.001')).toBe('stop');
      }
    },
  );
});
