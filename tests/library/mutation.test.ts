import { readdirSync, readFileSync } from 'node:fs';
import { readLibrary } from '../../src/library/door';
import { drawFrom, pick } from '../dosing/drawn-orders';
import { changed, GOOD, type Json, written } from './example-file';
import { othersOf, type Slip, slipsOf } from './mutations';

const TODAY = '2026-11-26';
const FOLDER = new URL('./published/', import.meta.url);

/** The good file, and the published ones that are read. */
const FILES: readonly Json[] = [
  GOOD,
  ...readdirSync(FOLDER)
    .map((name): Json => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
    .filter((file) => isRead(written(file))),
];

function isRead(text: string): boolean {
  return readLibrary(text, TODAY, []).kind === 'library';
}

/** The same as a release that two people have approved. */
function released(file: Json): Json {
  const open = ['monitoring', 'stopCriteria', 'longestFor', 'strength'].map((field) => ({
    ...{ field, says: 'left open' },
  }));
  const protocols = [0, 1].filter((at) => JSON.stringify(file).split('"bands"').length > at + 1);
  const silent = protocols.reduce<Json>(
    (each, at) => changed(each, `protocols.${at}.silentAbout`, open),
    file,
  );
  const read = readLibrary(written(silent), TODAY, []);
  const fingerprint = read.kind === 'library' ? read.fingerprint : '';
  const signed = ['author', 'reviewer'].map((role) => ({
    ...{ role, name: `The ${role}`, position: 'pharmacist', date: '2026-11-26', fingerprint },
  }));
  return changed(changed(silent, 'approvals', signed), 'library.status', 'released');
}

/** A thousand slips, the same in every run. */
function drawn(files: readonly Json[]): Slip[] {
  const draw = drawFrom(15);
  const all = files.flatMap(slipsOf).filter(({ at }) => at[0] !== 'approvals');
  return Array.from({ length: 1000 }, () => pick(draw, all));
}

/** "ten times bands.limits.hardMax": a slip by its field, whichever protocol, band or example it is in. */
function fieldOf({ kind, at }: Slip): string {
  const field = at.filter((key) => !/^\d+$/.test(key) && key !== 'protocols');
  return `${kind} ${field.join('.')}`;
}

function passed(slips: readonly Slip[]): string[] {
  return [...new Set(slips.filter(({ text }) => isRead(text)).map(fieldOf))].sort();
}

test('of a released library no slip outside the approvals is read', () => {
  const files = FILES.map(released);
  expect(files.map((file) => isRead(written(file)))).toEqual(FILES.map(() => true));
  expect(passed(drawn(files))).toEqual([]);
});

/** What a limit, a cap, a unit, an edge, a preparation or a doubled key is, in a field’s name. */
const MUST = [
  /^doubled /,
  /^another unit (?!examples)/,
  /^band moved /,
  / bands\.(range|limits|notToExceed|unit|appliesTo|adjustments\.(range|limits))(?!.*\.(citation|hedge))/,
  / (protocols\.)?preparations(\.(drug|finalVolume))?$/,
];

/** What passes all the same: beside a range a soft maximum says nothing that the range does not. */
const SAYS_THE_SAME = ['dropped bands.limits.softMax'];

test('of a draft, whatever changes a limit, cap, unit, edge or preparation is refused: every one of them', () => {
  const must = FILES.flatMap(slipsOf).filter(
    (slip) => slip.kind !== 'doubled' && MUST.some((each) => each.test(fieldOf(slip))),
  );
  expect(must.length).toBeGreaterThan(350);
  expect(passed(must)).toEqual(SAYS_THE_SAME);
});

/**
 * Of a thousand slips in drafts, the fields whose slip is read. No limit is among them: they are seen by whoever
 * reads the report, and in a release by the fingerprint.
 */
const READ = [
  'another unit examples.order.unit',
  'dropped bands.appliesTo.weight.citation',
  'dropped examples.gives.setting',
  'dropped library.effectivePeriod.end',
  'dropped repeatAfter',
  'dropped silentAbout',
  'dropped sources.address',
  'dropped sources.date',
  'dropped titration.by',
  'dropped titration.goal',
  'dropped titration.notMoreOftenThan',
  'ten times dosesPerDay',
  'ten times examples.height',
  'ten times examples.order.figure',
  'ten times examples.preparation.finalVolume',
  'ten times examples.weight',
  'ten times session.days',
  'ten times titration.notMoreOftenThan.figure',
];

test('of a draft, what is read with a slip in it is this', () => {
  expect(passed(drawn(FILES))).toEqual(READ);
});

test('whatever stands anywhere in a file, the door throws at nothing, and says where', () => {
  for (const { text, at } of othersOf(GOOD)) {
    const read = readLibrary(text, TODAY, []);
    const refusals = read.kind === 'refused' ? read.refusals : [];
    const said = refusals.map(({ line, column, where, sentence, remedy }) => {
      const isPlaced = line > 0 && column > 0 && where !== '';
      return (
        isPlaced &&
        /^[“A-Z\d-]|^(exactly|from|above|null|true|hard|soft)/.test(sentence) &&
        /^\S.*\.$/.test(remedy)
      );
    });
    expect([at.join('.'), said]).toEqual([at.join('.'), said.map(() => true)]);
  }
});
