import { readLibrary } from '../../src/library/door';
import { changed, GOOD, type Json, written } from './example-file';

const TODAY = '2026-11-26';
const P = 'protocols.0';
const BAND = `${P}.bands.0`;
const WHOLE = `${P}.bands.1`;

/** Each refusal as "rule pointer". */
function refused(text: string, today = TODAY): string[] {
  const read = readLibrary(text, today, []);
  return read.kind === 'library'
    ? []
    : read.refusals.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

/** What is said at the only place that a file is refused at. */
function only(text: string, today = TODAY) {
  const read = readLibrary(text, today, []);
  const [first] = read.kind === 'refused' ? read.refusals : [];
  return `${first?.sentence} ${first?.remedy}`;
}

type Row = readonly [
  name: string,
  file: Json,
  refusals: readonly string[],
  /** What the first of them says. */
  says: RegExp,
];

const with_ = (...changes: readonly (readonly [at: string, value?: Json])[]) =>
  changes.reduce<Json>((file, [at, value]) => changed(file, at, value), GOOD);

/** A custom strength, or a fixed rate, in place of the listed preparation, whose example goes with it. */
const unlisted = (...changes: readonly (readonly [at: string, value?: Json])[]) =>
  with_([`${P}.preparations`], [`${P}.examples.0`], ...changes);

const ROWS: readonly Row[] = [
  // Text.
  [
    'an unknown key',
    with_([`${P}.bolus2`, 'x']),
    ['text /protocols/0/bolus2'],
    /“bolus2” is no key/,
  ],
  [
    'an unknown key in a list',
    with_([`${BAND}.limits.hardmax`, '1']),
    ['text /protocols/0/bands/0/limits/hardmax'],
    /no key/,
  ],
  [
    'an unknown unit',
    with_([`${BAND}.unit`, 'mg/kg/hour']),
    ['text /protocols/0/bands/0/unit'],
    /“mg\/kg\/hour” is none of the words/,
  ],
  [
    'mcg/kg/min',
    with_([`${BAND}.unit`, 'mcg/kg/min']),
    ['text /protocols/0/bands/0/unit'],
    /Write microgram\/kg\/min/,
  ],
  [
    'microgram/kg/h',
    with_([`${BAND}.unit`, 'microgram/kg/h']),
    ['text /protocols/0/bands/0/unit'],
    /60-fold/,
  ],
  [
    'a number that is not text',
    with_([`${BAND}.limits.hardMax`, 0.4]),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /0\.4 is a number.*"0\.4"/,
  ],
  [
    'a trailing zero',
    with_([`${BAND}.limits.hardMax`, '0.40']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /“0\.40” cannot be read/,
  ],
  [
    'a comma',
    with_([`${BAND}.limits.hardMax`, '0,4']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /comma/,
  ],
  [
    'a sign',
    with_([`${BAND}.limits.hardMax`, '-0.4']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /sign/,
  ],
  [
    'an exponent',
    with_([`${BAND}.limits.hardMax`, '4e-1']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /exponent/,
  ],
  [
    'zero',
    with_([`${BAND}.limits.hardMax`, '0']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /more than zero/,
  ],
  [
    'full-width digits',
    with_([`${BAND}.limits.hardMax`, '０.４']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /cannot be read/,
  ],
  [
    'null',
    with_([`${BAND}.limits.hardMax`, null]),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /null cannot stand here|none of the forms/,
  ],
  [
    'intranasal',
    with_([`${P}.route`, 'intranasal']),
    ['text /protocols/0/route'],
    /no such route.*intravenous, subcutaneous and oral/,
  ],
  [
    'intramuscular',
    with_([`${P}.route`, 'intramuscular']),
    ['text /protocols/0/route'],
    /no such route/,
  ],
  ['PCA', with_([`${P}.delivery`, 'PCA']), ['text /protocols/0/delivery'], /patient-controlled/],
  [
    'an age band',
    with_([`${BAND}.appliesTo`, { age: { over: '70' } }]),
    ['text /protocols/0/bands/0/appliesTo/age'],
    /adjustment/,
  ],
  [
    'a mixture',
    with_([`${P}.drugs`, ['ketamine', 'midazolam']]),
    ['text /protocols/0/drugs'],
    /no mixtures/,
  ],
  [
    'S-ketamine',
    with_([`${P}.enantiomer`, 'S']),
    ['text /protocols/0/enantiomer'],
    /racemic ketamine alone/,
  ],
  [
    'the status of the built-in limits',
    with_(['library.status', 'reference']),
    ['text /library/status'],
    /built-in limits alone/,
  ],
  [
    'a date that does not exist',
    with_(['library.date', '2026-02-30']),
    ['text /library/date'],
    /must be one that exists/,
  ],
  ['another format', with_(['formatVersion', '2']), ['text /formatVersion'], /“1”/],
  [
    'a weight over and at least',
    with_([`${BAND}.appliesTo`, { weight: { over: '30', atLeast: '30', atMost: '70' } }]),
    ['text /protocols/0/bands/0/appliesTo/weight'],
    /one of each at most/,
  ],
  // Order.
  [
    'a soft maximum above the hard one',
    with_([`${BAND}.limits.softMax`, '0.5']),
    ['order /protocols/0/bands/0/limits/hardMax'],
    /soft maximum 0\.5 mg\/kg\/h is above the hard maximum 0\.4/,
  ],
  [
    'low above high',
    with_([`${BAND}.range.low`, '0.25']),
    ['order /protocols/0/bands/0/range/high'],
    /low end of the range 0\.25 mg\/kg\/h is above the high end of the range 0\.2/,
  ],
  [
    'a start below the hard minimum',
    with_([`${BAND}.limits.initial`, '0.04']),
    ['order /protocols/0/bands/0/limits/initial'],
    /hard minimum 0\.05 mg\/kg\/h is above the start 0\.04/,
  ],
  [
    'a titration step above the maximum',
    with_([`${P}.titration`, { steps: [{ figure: '26', unit: 'mg/h' }] }]),
    ['order /protocols/0/titration/steps/0'],
    /26 mg\/h is above the maximum of every band/,
  ],
  [
    'a step that leaves no room above the start',
    with_([`${P}.titration.by.figure`, '20.5']),
    ['order /protocols/0/titration/by'],
    /20\.5 mg\/h is more than the 18 mg\/h/,
  ],
  // Missing.
  ['no citation', with_([`${P}.citation`]), ['missing /protocols/0/citation'], /stand on nothing/],
  [
    'a source that is not listed',
    with_([`${P}.citation.source`, 'another']),
    ['missing /protocols/0/citation/source'],
    /“another” is not in the list/,
  ],
  [
    'a preparation that is not listed',
    with_(['preparations', []]),
    ['missing /protocols/0/preparations/0'],
    /“200-in-40” is not in the list/,
  ],
  [
    'no hard maximum',
    with_([`${WHOLE}.limits.hardMax`]),
    ['missing /protocols/0/bands/1/limits/hardMax'],
    /no hard maximum/,
  ],
  [
    'a custom strength without a hard minimum',
    unlisted([`${P}.customStrength`, { softMin: '0.5' }]),
    ['missing /protocols/0/customStrength/hardMin'],
    /no hard minimum/,
  ],
  ['no strength, and not said so', unlisted(), ['missing /protocols/0'], /gives no strength/],
  [
    'no line in the change log',
    with_(['library.version', '2']),
    ['missing /changeLog'],
    /no line of version 2/,
  ],
  // Unit.
  [
    'a dose for an infusion',
    with_([`${P}.orderedIn`, ['mg/kg/h', 'mg/h', 'mg']]),
    ['unit /protocols/0/orderedIn/2'],
    /mg is no unit of an infusion/,
  ],
  [
    'a cap of the same form',
    with_([`${BAND}.notToExceed`, { figure: '0.3', unit: 'mg/kg/h' }]),
    ['unit /protocols/0/bands/0/notToExceed/unit'],
    /same form/,
  ],
  [
    'a cap of another kind',
    with_([`${BAND}.notToExceed`, { figure: '25', unit: 'mg' }]),
    ['unit /protocols/0/bands/0/notToExceed/unit'],
    /mg is no unit of an infusion/,
  ],
  [
    'a band’s unit that nobody may order in',
    with_([`${WHOLE}.unit`, 'mg/24 h']),
    ['unit /protocols/0/bands/1/unit'],
    /not in “orderedIn”/,
  ],
  [
    'a time to give an infusion over',
    with_([`${P}.giveOver`, { figure: '15', unit: 'min' }]),
    ['unit /protocols/0/giveOver'],
    /not said of an infusion/,
  ],
  [
    'an infusion by mouth',
    with_([`${P}.route`, 'oral']),
    ['unit /protocols/0/route'],
    /No infusion is oral/,
  ],
  // Bands.
  [
    'exactly 70 kg in no band',
    with_([`${BAND}.appliesTo`, { weight: { under: '70' } }]),
    ['bands /protocols/0/bands'],
    /exactly 70 kg: in no band.*"atMost": "70".*"atLeast": "70"/,
  ],
  [
    '70 to 80 kg in no band',
    with_([`${WHOLE}.appliesTo`, { weight: { over: '80' } }]),
    ['bands /protocols/0/bands'],
    /above 70 to 80 kg: in no band.*\{"over": "70", "atMost": "80"\}/,
  ],
  [
    '30 to 40 kg in no band',
    with_([`${BAND}.appliesTo`, { weight: { atLeast: '40', atMost: '70' } }]),
    ['bands /protocols/0/bands'],
    /from 30 to below 40 kg: in no band.*\{"under": "40"\}/,
  ],
  [
    'exactly 70 kg in two bands',
    with_([`${WHOLE}.appliesTo`, { weight: { atLeast: '70' } }]),
    ['bands /protocols/0/bands/1'],
    /exactly 70 kg: in more than one band/,
  ],
  [
    'exactly 300 kg in no band',
    with_([`${WHOLE}.appliesTo`, { weight: { over: '70', under: '300' } }]),
    ['bands /protocols/0/bands'],
    /exactly 300 kg: in no band/,
  ],
  [
    'exactly 30 kg in no band',
    with_([`${BAND}.appliesTo`, { weight: { over: '30', atMost: '70' } }]),
    ['bands /protocols/0/bands'],
    /exactly 30 kg: in no band/,
  ],
  [
    'an adjustment that raises',
    with_([`${WHOLE}.adjustments.0.limits.initial`, '6']),
    ['bands /protocols/0/bands/1/adjustments/0/limits/initial'],
    /raises the start from 5 to 6 mg\/h.*restrictedTo/,
  ],
  ['an id twice', withTwoSources(), ['bands /sources/1/id'], /“ward-protocol” is there twice/],
  // Dates and approvals.
  ['retired', with_(['library.status', 'retired']), ['dates /library/status'], /retired/],
  [
    'ended',
    with_(['library.effectivePeriod.end', '2026-11-25']),
    ['dates /library/effectivePeriod/end'],
    /ended on 2026-11-25/,
  ],
  [
    'an end before the start',
    with_(['library.effectivePeriod.end', '2026-10-31']),
    ['dates /library/effectivePeriod/end'],
    /ends on 2026-10-31, before it starts on 2026-11-01/,
  ],
];

function withTwoSources(): Json {
  const source = {
    id: 'ward-protocol',
    title: 'Another',
    publisher: 'Example Hospital',
    readAs: 'whole',
  };
  return changed(GOOD, 'sources', [source, source]);
}

test.each(ROWS)('%s', (_, file, refusals, says) => {
  expect(refused(written(file))).toEqual(refusals);
  expect(only(written(file))).toMatch(says);
});
