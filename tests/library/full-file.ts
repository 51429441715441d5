import type { Library } from '../../src/dosing/library';
import { readLibrary } from '../../src/library/door';
import { libraryFrom } from '../../src/library/in-use';
import { changed, examplesOf, GOOD, type Json, written } from './example-file';

/** The text of a library file → the library, as the page works on it. */
export function libraryOf(json: Json): Library {
  const read = readLibrary(written(json), '2026-11-26', []);
  if (read.kind === 'refused') {
    throw new Error(read.refusals.map(({ where, sentence }) => `${where}: ${sentence}`).join('\n'));
  }
  return libraryFrom(read.file, read.fingerprint);
}

const PAGE_3 = { source: 'ward-protocol', place: 'page 3' };
const h = (figure: string) => ({ figure, unit: 'h' });
const min = (figure: string) => ({ figure, unit: 'min' });

/** All that a protocol of an infusion can say around its doses. */
export const CARE: Readonly<Record<string, Json>> = {
  careAreas: ['recovery room', 'surgical ward 7'],
  restrictedTo: 'prescribed by the acute pain service only',
  blanks: [
    { when: 'always', says: 'Pain service, by name' },
    { when: 'above range', says: 'Consultant who agreed' },
    { when: 'above softMax', says: 'Second consultant' },
  ],
  titration: {
    by: { figure: '2.5', unit: 'mg/h' },
    notMoreOftenThan: h('1'),
    goal: 'pain of 4 or less, awake',
    holdIf: 'sedation score of 2 or more',
    citation: PAGE_3,
  },
  session: { runsFor: h('4'), perDay: '1', days: '5', citation: PAGE_3 },
  longestFor: h('48'),
  doseLimits: [
    { per: 'session', unit: 'mg', softMax: '60', hardMax: '80', citation: PAGE_3 },
    { per: 'course', unit: 'mg/kg', softMax: '4', hardMax: '5' },
  ],
  monitoring: [
    { what: ['sedation', 'breathing rate', 'oxygen saturation'], every: min('15'), for: h('1') },
    { what: ['pain', 'sedation', 'blood pressure'], every: h('1'), citation: PAGE_3 },
  ],
  stopCriteria: ['sedation score of 3: stop, and call 2222', 'hallucinations that distress'],
  coPrescriptions: ['midazolam 1 mg intravenously, if agitated'],
  clinicalAdvisory: 'Not with severe liver failure.',
  silentAbout: [{ field: 'other', says: 'what to do in pregnancy' }],
};

function withAll(json: Json, at: string, keys: Readonly<Record<string, Json>>): Json {
  return Object.entries(keys).reduce(
    (made, [key, value]) => changed(made, `${at}.${key}`, value),
    json,
  );
}

/** A single dose with all that can be said around it. */
const SINGLE: Json = {
  id: 'bolus',
  name: 'Single dose for acute pain',
  indication: 'acute pain before a dressing change',
  route: 'intravenous',
  delivery: 'single dose',
  weightBasis: 'measured',
  orderedIn: ['mg/kg', 'mg'],
  preparations: ['50-in-50'],
  citation: { source: 'ward-protocol', place: 'page 5' },
  bands: [
    {
      appliesTo: 'everyone',
      unit: 'mg/kg',
      limits: { hardMax: '0.3' },
      notToExceed: { figure: '20', unit: 'mg' },
    },
  ],
  giveOver: min('15'),
  repeatAfter: h('1'),
  mostDosesIn24h: '4',
  doseLimits: [{ per: '24 h', unit: 'mg', softMax: '15', hardMax: '60' }],
  silentAbout: [
    { field: 'monitoring', says: 'what to watch' },
    { field: 'stopCriteria', says: 'when to stop' },
  ],
  examples: [
    // 0.3 × 50 = 15 mg, ÷ 1 mg/mL = 15 mL.
    {
      weight: '50',
      order: { figure: '0.3', unit: 'mg/kg' },
      preparation: '50-in-50',
      gives: {
        says: 'nothing',
        amount: { figure: '15', unit: 'mg' },
        setting: { figure: '15', unit: 'mL' },
      },
    },
    ...examplesOf('50', 'mg/kg', 'mg', ['0.301', 'stop']),
    ...examplesOf('100', 'mg', 'mg', ['20', 'caution', '20'], ['20.1', 'stop']),
  ],
};

/** The same file with one more in one of its lists. */
function withAlso(json: Json, key: string, value: Json): Json {
  const entry = Object.entries(json ?? {}).find(([name]) => name === key);
  const list: unknown = entry?.[1];
  if (!Array.isArray(list)) throw new Error(`no list ${key}`);
  return changed(json, key, [...list, value]);
}

const WITH_CARE = withAll(withAll(GOOD, 'protocols.0', CARE), 'preparations.0', {
  container: '50 mL syringe',
  diluent: 'sodium chloride 0.9 %',
  discardAfter: h('24'),
});

/** A library that says all that can be said around a dose. */
export const FULL: Json = withAlso(withAlso(WITH_CARE, 'protocols', SINGLE), 'preparations', {
  id: '50-in-50',
  drug: '50',
  finalVolume: '50',
  citation: { source: 'ward-protocol', place: 'page 5' },
});
