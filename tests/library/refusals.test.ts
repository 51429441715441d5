import { readLibrary } from '../../src/library/door';
import { remedySaid } from '../../src/wording/opened-file';
import { changed, examplesAt, examplesOf, GOOD, type Json, written } from './example-file';

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
function saysOf(text: string, today = TODAY) {
  const read = readLibrary(text, today, []);
  const [first] = read.kind === 'refused' ? read.refusals : [];
  return `${first?.sentence} ${first && remedySaid(first)}`.replaceAll('\u00a0', ' ');
}

type Row = readonly [
  name: string,
  file: Json,
  refusals: readonly string[],
  /** What the first of them says. */
  says: RegExp,
];

const goodBut = (...changes: readonly (readonly [at: string, value?: Json])[]) =>
  changes.reduce<Json>((file, [at, value]) => changed(file, at, value), GOOD);

/** A custom strength, or a fixed rate, in place of the listed preparation, whose example goes with it. */
const unlisted = (...changes: readonly (readonly [at: string, value?: Json])[]) =>
  goodBut([`${P}.preparations`], [`${P}.examples.0`], ...changes);

/** Another protocol in place of the good file’s: one band for everyone, and what else it says. */
const fileOf = (
  band: { readonly [key: string]: Json },
  examples: readonly Json[],
  more: { readonly [key: string]: Json } = {},
) => {
  const protocol = {
    ...{ id: 'acute', name: 'Acute pain', indication: 'acute pain' },
    ...{ route: 'intravenous', delivery: 'infusion', weightBasis: 'measured' },
    orderedIn: ['mg/kg/h', 'mg/h', 'mg/24 h'],
    citation: { source: 'ward-protocol', place: 'page 1' },
    silentAbout: [{ field: 'strength', says: 'the strength' }],
    bands: [{ appliesTo: 'everyone', ...band }],
    examples,
    ...more,
  };
  return changed(GOOD, P, protocol);
};
const inMg = (figure: string, unit = 'mg/h') => ({ figure, unit });
/** The good file with something published beside its protocols. */
const withPublished = (more: { readonly [key: string]: Json }) =>
  goodBut([
    'published',
    [
      {
        ...{ publisher: 'Example Society', for: 'acute pain', title: 'A consensus', says: 'doses' },
        ...{ address: 'not verified', readAs: 'abstract', against: 'inside' },
        citation: { source: 'ward-protocol', place: 'page 3' },
        ...more,
      },
    ],
  ]);
const HARD = (hardMax: string, unit = 'mg/h') => ({ unit, limits: { hardMax } });

const ROWS: readonly Row[] = [
  // Text.
  [
    'an unknown key',
    goodBut([`${P}.bolus2`, 'x']),
    ['text /protocols/0/bolus2'],
    /“bolus2” is no key/,
  ],
  [
    'an unknown key in a list',
    goodBut([`${BAND}.limits.hardmax`, '1']),
    ['text /protocols/0/bands/0/limits/hardmax'],
    /no key/,
  ],
  [
    'an unknown unit',
    goodBut([`${BAND}.unit`, 'mg/kg/hour']),
    ['text /protocols/0/bands/0/unit'],
    /“mg\/kg\/hour” is none of the words/,
  ],
  [
    'mcg/kg/min',
    goodBut([`${BAND}.unit`, 'mcg/kg/min']),
    ['text /protocols/0/bands/0/unit'],
    /Write microgram\/kg\/min/,
  ],
  [
    'microgram/kg/h',
    goodBut([`${BAND}.unit`, 'microgram/kg/h']),
    ['text /protocols/0/bands/0/unit'],
    /60-fold/,
  ],
  [
    'a number that is not text',
    goodBut([`${BAND}.limits.hardMax`, 0.4]),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /0\.4 is a number.*"0\.4"/,
  ],
  [
    'a trailing zero',
    goodBut([`${BAND}.limits.hardMax`, '0.40']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /“0\.40” cannot be read/,
  ],
  [
    'a comma',
    goodBut([`${BAND}.limits.hardMax`, '0,4']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /comma/,
  ],
  [
    'a sign',
    goodBut([`${BAND}.limits.hardMax`, '-0.4']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /sign/,
  ],
  [
    'an exponent',
    goodBut([`${BAND}.limits.hardMax`, '4e-1']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /exponent/,
  ],
  [
    'zero',
    goodBut([`${BAND}.limits.hardMax`, '0']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /more than zero/,
  ],
  [
    'full-width digits',
    goodBut([`${BAND}.limits.hardMax`, '０.４']),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /cannot be read/,
  ],
  [
    'null',
    goodBut([`${BAND}.limits.hardMax`, null]),
    ['text /protocols/0/bands/0/limits/hardMax'],
    /null cannot stand here|none of the forms/,
  ],
  [
    'intranasal',
    goodBut([`${P}.route`, 'intranasal']),
    ['text /protocols/0/route'],
    /no such route.*intravenous, subcutaneous and oral/,
  ],
  [
    'intramuscular',
    goodBut([`${P}.route`, 'intramuscular']),
    ['text /protocols/0/route'],
    /no such route/,
  ],
  ['PCA', goodBut([`${P}.delivery`, 'PCA']), ['text /protocols/0/delivery'], /patient-controlled/],
  [
    'an age band',
    goodBut([`${BAND}.appliesTo`, { age: { over: '70' } }]),
    ['text /protocols/0/bands/0/appliesTo/age'],
    /adjustment/,
  ],
  [
    'a mixture',
    goodBut([`${P}.drugs`, ['ketamine', 'midazolam']]),
    ['text /protocols/0/drugs'],
    /no mixtures/,
  ],
  [
    'S-ketamine',
    goodBut([`${P}.enantiomer`, 'S']),
    ['text /protocols/0/enantiomer'],
    /racemic ketamine alone/,
  ],
  [
    'the status of the built-in limits',
    goodBut(['library.status', 'reference']),
    ['text /library/status'],
    /built-in limits alone/,
  ],
  [
    'a date that does not exist',
    goodBut(['library.date', '2026-02-30']),
    ['text /library/date'],
    /must be one that exists/,
  ],
  ['another format', goodBut(['formatVersion', '2']), ['text /formatVersion'], /“1”/],
  [
    'a weight over and at least',
    goodBut([`${BAND}.appliesTo`, { weight: { over: '30', atLeast: '30', atMost: '70' } }]),
    ['text /protocols/0/bands/0/appliesTo/weight'],
    /one of each at most/,
  ],
  // Order.
  [
    'a soft maximum above the hard one',
    goodBut([`${BAND}.limits.softMax`, '0.5']),
    ['order /protocols/0/bands/0/limits/hardMax'],
    /soft maximum 0\.5 mg\/kg\/h is above the hard maximum 0\.4/,
  ],
  [
    'low above high',
    goodBut([`${BAND}.range.low`, '0.25']),
    ['order /protocols/0/bands/0/range/high'],
    /low end of the range 0\.25 mg\/kg\/h is above the high end of the range 0\.2/,
  ],
  [
    'a start below the hard minimum',
    goodBut([`${BAND}.limits.initial`, '0.04']),
    ['order /protocols/0/bands/0/limits/initial'],
    /hard minimum 0\.05 mg\/kg\/h is above the start 0\.04/,
  ],
  [
    'a titration step above the maximum',
    goodBut([`${P}.titration`, { steps: [{ figure: '26', unit: 'mg/h' }] }]),
    ['order /protocols/0/titration/steps/0'],
    /26 mg\/h is above the maximum of every band/,
  ],
  [
    'a step that leaves no room above the start',
    goodBut([`${P}.titration.by.figure`, '20.5']),
    ['order /protocols/0/titration/by'],
    /20\.5 mg\/h is more than the 18 mg\/h/,
  ],
  [
    'an adjustment’s soft maximum below the band’s range',
    goodBut([`${BAND}.adjustments`, [{ when: 'frail', limits: { softMax: '0.15' } }]]),
    ['order /protocols/0/bands/0/adjustments/0/limits/softMax'],
    /high end of the range 0\.2 mg\/kg\/h is above the soft maximum 0\.15/,
  ],
  [
    // 0.1 × 30 = 3 mg/h at the lightest: 2.5 for 25 leaves the start and the range to nobody.
    'a start and a range that “not to exceed” leaves to nobody',
    fileOf(
      {
        ...{ unit: 'mg/kg/h', range: { low: '0.1', high: '0.2' } },
        ...{ limits: { initial: '0.1', hardMax: '0.4' }, notToExceed: inMg('2.5') },
      },
      [
        ...examplesAt('100', 'mg/kg/h', ['0.4', 'stop'], ['0.401', 'stop']),
        ...examplesAt('100', 'mg/h', ['2.5', 'note', '2.5'], ['2.51', 'stop']),
      ],
    ),
    ['order /protocols/0/bands/0/range/low', 'order /protocols/0/bands/0/limits/initial'],
    /low end of the range 0\.1 mg\/kg\/h is above “not to exceed”, 2\.5 mg\/h, at every weight/,
  ],
  [
    'a start above the hard maximum',
    goodBut([`${BAND}.limits.initial`, '0.5']),
    ['order /protocols/0/bands/0/limits/initial'],
    /start 0\.5 mg\/kg\/h is above the hard maximum 0\.4/,
  ],
  // Missing.
  [
    'no citation',
    goodBut([`${P}.citation`]),
    ['missing /protocols/0/citation'],
    /stand on nothing/,
  ],
  [
    'a source that is not listed',
    goodBut([`${P}.citation.source`, 'another']),
    ['missing /protocols/0/citation/source'],
    /“another” is not in the list/,
  ],
  [
    'a preparation that is not listed',
    goodBut(['preparations', []]),
    ['missing /protocols/0/preparations/0'],
    /“200-in-40” is not in the list/,
  ],
  [
    'no hard maximum',
    goodBut([`${WHOLE}.limits.hardMax`]),
    ['missing /protocols/0/bands/1/limits/hardMax'],
    /no hard maximum/,
  ],
  [
    'a custom strength without a hard minimum',
    unlisted([`${P}.customStrength`, { softMin: '0.5' }]),
    ['missing /protocols/0/customStrength/hardMin'],
    /no hard minimum/,
  ],
  [
    'published doses of a protocol that the file has not',
    withPublished({ doses: [{ protocol: 'acut', high: inMg('20') }] }),
    ['missing /published/0/doses/0/protocol'],
    /No protocol of the file has the id “acut”.*Spell it as the protocol does, or take/,
  ],
  [
    'published without doses, beside a protocol that the file has not',
    withPublished({ beside: 'chronic' }),
    ['missing /published/0/beside'],
    /No protocol of the file has the id “chronic”/,
  ],
  [
    'published doses in a unit that no order of the protocol has',
    withPublished({
      doses: [{ protocol: 'acute', low: inMg('0.1', 'mg/kg'), high: inMg('0.3', 'mg/kg') }],
    }),
    ['unit /published/0/doses/0/low/unit', 'unit /published/0/doses/0/high/unit'],
    /mg\/kg is no unit of an infusion.*mg\/kg\/h/,
  ],
  [
    'published doses of a protocol that is itself refused: that alone is told',
    changed(
      withPublished({ doses: [{ protocol: 'acute', high: inMg('20') }] }),
      `${P}.weightBasis`,
      'lean',
    ),
    [`text /protocols/0/weightBasis`],
    /“lean” is none of the words/,
  ],
  ['no strength, and not said so', unlisted(), ['missing /protocols/0'], /gives no strength/],
  [
    'no line in the change log',
    goodBut(['library.version', '2']),
    ['missing /changeLog'],
    /no line of version 2/,
  ],
  // Unit.
  [
    'a dose for an infusion',
    goodBut([`${P}.orderedIn`, ['mg/kg/h', 'mg/h', 'mg']]),
    ['unit /protocols/0/orderedIn/2'],
    /mg is no unit of an infusion/,
  ],
  [
    'a cap of the same form',
    goodBut([`${BAND}.notToExceed`, { figure: '0.3', unit: 'mg/kg/h' }]),
    ['unit /protocols/0/bands/0/notToExceed/unit'],
    /same form/,
  ],
  [
    'a cap of another kind',
    goodBut([`${BAND}.notToExceed`, { figure: '25', unit: 'mg' }]),
    ['unit /protocols/0/bands/0/notToExceed/unit'],
    /mg is no unit of an infusion/,
  ],
  [
    'a band’s unit that nobody may order in',
    goodBut([`${WHOLE}.unit`, 'mg/24 h']),
    ['unit /protocols/0/bands/1/unit'],
    /not ordered in mg\/24 h: nobody could order it/,
  ],
  [
    'a time to give an infusion over',
    goodBut([`${P}.giveOver`, { figure: '15', unit: 'min' }]),
    ['unit /protocols/0/giveOver'],
    /not said of an infusion/,
  ],
  [
    'an infusion by mouth',
    goodBut([`${P}.route`, 'oral']),
    ['unit /protocols/0/route'],
    /No infusion is oral/,
  ],
  [
    'a rate for a single dose',
    fileOf(HARD('25', 'mg/h'), examplesAt('100', 'mg/h', ['25', 'nothing'], ['25.1', 'stop']), {
      ...{ delivery: 'single dose', orderedIn: ['mg'] },
    }),
    [
      'unit /protocols/0/bands/0/unit',
      'unit /protocols/0/examples/0/order/unit',
      'unit /protocols/0/examples/1/order/unit',
    ],
    /mg\/h is no unit of a single dose\. It has mg\/kg, mg\./,
  ],
  [
    'a titration in a unit that nobody may order in',
    goodBut([`${P}.titration.by`, { figure: '60', unit: 'mg/24 h' }]),
    ['unit /protocols/0/titration/by/unit'],
    /nobody could order it/,
  ],
  [
    'a soft maximum of a session above its hard one',
    goodBut([`${P}.doseLimits`, [{ per: 'session', unit: 'mg', softMax: '200', hardMax: '100' }]]),
    ['order /protocols/0/doseLimits/0/softMax'],
    /soft maximum per session is above the hard one/,
  ],
  // Bands.
  [
    'exactly 70 kg in no band',
    goodBut([`${BAND}.appliesTo`, { weight: { under: '70' } }]),
    ['bands /protocols/0/bands'],
    /exactly 70 kg: in no band.*"atMost": "70".*"atLeast": "70"/,
  ],
  [
    '70 to 80 kg in no band',
    goodBut([`${WHOLE}.appliesTo`, { weight: { over: '80' } }]),
    ['bands /protocols/0/bands'],
    /above 70 to 80 kg: in no band.*\{"over": "70", "atMost": "80"\}/,
  ],
  [
    '30 to 40 kg in no band',
    goodBut([`${BAND}.appliesTo`, { weight: { atLeast: '40', atMost: '70' } }]),
    ['bands /protocols/0/bands'],
    /from 30 to below 40 kg: in no band.*\{"under": "40"\}/,
  ],
  [
    'exactly 70 kg in two bands',
    goodBut([`${WHOLE}.appliesTo`, { weight: { atLeast: '70' } }]),
    ['bands /protocols/0/bands/1'],
    /exactly 70 kg: in more than one band/,
  ],
  [
    'exactly 300 kg in no band',
    goodBut([`${WHOLE}.appliesTo`, { weight: { over: '70', under: '300' } }]),
    ['bands /protocols/0/bands'],
    /exactly 300 kg: in no band/,
  ],
  [
    'exactly 30 kg in no band',
    goodBut([`${BAND}.appliesTo`, { weight: { over: '30', atMost: '70' } }]),
    ['bands /protocols/0/bands'],
    /exactly 30 kg: in no band/,
  ],
  [
    'an adjustment that raises',
    goodBut([`${WHOLE}.adjustments.0.limits.initial`, '6']),
    ['bands /protocols/0/bands/1/adjustments/0/limits/initial'],
    /raises the start from 5 to 6 mg\/h.*restricted to those it is for/,
  ],
  ['an id twice', withTwoSources(), ['bands /sources/1/id'], /“ward-protocol” is there twice/],
  // Dates and approvals.
  ['retired', goodBut(['library.status', 'retired']), ['dates /library/status'], /retired/],
  [
    'ended',
    goodBut(['library.effectivePeriod.end', '2026-11-25']),
    ['dates /library/effectivePeriod/end'],
    /ended on 2026-11-25/,
  ],
  [
    'an end before the start',
    goodBut(['library.effectivePeriod.end', '2026-10-31']),
    ['dates /library/effectivePeriod/end'],
    /ends on 2026-10-31, before it starts on 2026-11-01/,
  ],
];

const MAX = 'fences /protocols/0/bands/0/limits/hardMax';

const FENCES: readonly Row[] = [
  [
    '40 mg/h for everyone',
    fileOf(HARD('40'), examplesAt('100', 'mg/h', ['40', 'nothing'], ['40.1', 'stop'])),
    [MAX],
    // 40 ÷ 30 = 1.333…; 40 mg/h is 1 mg/kg/h at 40 kg.
    /40 mg\/h is 1\.333 mg\/kg\/h at 30 kg.*fence is 1 mg\/kg\/h.*Add “not to exceed” 1 mg\/kg\/h, or exclude below 40 kg/,
  ],
  [
    // 30.001 ÷ 30 = 1.000033…, which three decimals would show as 1.
    'a little more than the fence',
    fileOf(HARD('30.001'), examplesAt('100', 'mg/h', ['30.001', 'nothing'], ['30.1', 'stop'])),
    [MAX],
    /30\.001 mg\/h is 1\.00003 mg\/kg\/h at 30 kg/,
  ],
  [
    'microgram typed as milligram',
    fileOf(HARD('9', 'mg/kg/h'), examplesAt('100', 'mg/kg/h', ['9', 'stop'], ['9.01', 'stop'])),
    [MAX],
    /Write no more than 1 mg\/kg\/h/,
  ],
  [
    // 1,001 mg in 24 hours; 0.139 mg/kg/h at 300 kg.
    'more than 1,000 mg in 24 hours under the skin',
    fileOf(
      HARD('1001', 'mg/24 h'),
      examplesAt('100', 'mg/24 h', ['1001', 'stop'], ['1002', 'stop']),
      { route: 'subcutaneous' },
    ),
    // 1,001 ÷ 24 ÷ 30 = 1.39 mg/kg/h as well.
    [MAX, MAX],
    /1001 mg\/24 h is 1\.39 mg\/kg\/h at 30 kg/,
  ],
  [
    // 0.2 × 300 × 24 = 1,440 mg; 1,000 ÷ 24 ÷ 0.2 = 208.333 kg.
    '0.2 mg/kg/h under the skin at any weight',
    fileOf(
      HARD('0.2', 'mg/kg/h'),
      examplesAt('100', 'mg/kg/h', ['0.2', 'nothing', '20'], ['0.201', 'stop']),
      { route: 'subcutaneous' },
    ),
    [MAX],
    /0\.2 mg\/kg\/h is 1440 mg\/24 h at 300 kg.*Add “not to exceed” 1000 mg\/24 h, or exclude above 208\.333 kg/,
  ],
  [
    // 0.5 × 300 = 150 mg; 75 ÷ 0.5 = 150 kg.
    '0.5 mg/kg at any weight',
    fileOf(
      HARD('0.5', 'mg/kg'),
      [...examplesOf('100', 'mg/kg', 'mg', ['0.5', 'nothing', '50'], ['0.501', 'stop'])],
      { delivery: 'single dose', orderedIn: ['mg/kg'] },
    ),
    [MAX],
    /0\.5 mg\/kg is 150 mg at 300 kg.*fence is 75 mg.*Add “not to exceed” 75 mg, or exclude above 150 kg/,
  ],
  [
    '201 mg by mouth',
    fileOf(
      { ...HARD('3', 'mg/kg/dose'), notToExceed: inMg('201', 'mg/dose') },
      [
        ...examplesOf('50', 'mg/kg/dose', 'mg/dose', ['3', 'nothing', '150'], ['3.01', 'stop']),
        ...examplesOf('100', 'mg/kg/dose', 'mg/dose', ['2.01', 'stop'], ['2.02', 'stop']),
      ],
      { route: 'oral', delivery: 'divided doses', orderedIn: ['mg/kg/dose', 'mg/dose'] },
    ),
    ['fences /protocols/0/bands/0/notToExceed'],
    /201 mg\/dose is 201 mg\/dose at 300 kg.*no more than 200 mg\/dose|Lower one of the two/,
  ],
  [
    // 25 ÷ 30 = 0.833 mg/kg/h: the cap alone would hold it at every weight.
    '350 mg/kg/h, which a cap of 25 mg/h hides',
    fileOf({ ...HARD('350', 'mg/kg/h'), notToExceed: inMg('25') }, [
      ...examplesAt('100', 'mg/kg/h', ['350', 'stop'], ['351', 'stop']),
      ...examplesAt('100', 'mg/h', ['25', 'nothing', '25'], ['25.1', 'stop']),
    ]),
    [MAX],
    /350 mg\/kg\/h is past the tool’s own fence, 1 mg\/kg\/h, at every weight\. Look for a slip/,
  ],
  [
    // 20 ÷ 30 = 0.667 mg/kg, past 0.5: were 300 meant, the cap would be wrong as well.
    '300 mg/kg for 0.3, beside 20 mg: the slip is named, not the cap',
    fileOf(
      { ...HARD('300', 'mg/kg'), notToExceed: inMg('20', 'mg') },
      [
        ...examplesOf('100', 'mg/kg', 'mg', ['300', 'stop'], ['301', 'stop']),
        ...examplesOf('100', 'mg', 'mg', ['20', 'nothing', '20'], ['20.1', 'stop']),
      ],
      { delivery: 'single dose', orderedIn: ['mg/kg', 'mg'] },
    ),
    [MAX],
    /300 mg\/kg is past the tool’s own fence, 0\.5 mg\/kg/,
  ],
  [
    '20,000 mg for 20, beside 0.3 mg/kg: the same the other way round',
    fileOf(
      { ...HARD('0.3', 'mg/kg'), notToExceed: inMg('20000', 'mg') },
      [
        ...examplesOf('100', 'mg/kg', 'mg', ['0.3', 'nothing', '30'], ['0.301', 'stop']),
        ...examplesOf('100', 'mg', 'mg', ['20000', 'stop'], ['20001', 'stop']),
      ],
      { delivery: 'single dose', orderedIn: ['mg/kg', 'mg'] },
    ),
    ['fences /protocols/0/bands/0/notToExceed'],
    /20000 mg is past the tool’s own fence, /,
  ],
  [
    // Over 150 kg 0.5 mg/kg is more than 75 mg at every weight, and the cap alone holds: no slip of anybody's.
    'a cap that is the lower at every weight of a band is let through',
    fileOf(
      {
        ...{ ...HARD('0.5', 'mg/kg'), notToExceed: inMg('75', 'mg') },
        appliesTo: { weight: { over: '150' } },
      },
      [
        ...examplesOf('160', 'mg/kg', 'mg', ['0.5', 'stop'], ['0.501', 'stop']),
        ...examplesOf('160', 'mg', 'mg', ['75', 'caution', '75'], ['75.1', 'stop']),
      ],
      {
        ...{ delivery: 'single dose', orderedIn: ['mg/kg', 'mg'] },
      },
    ),
    ['bands /protocols/0/bands'],
    /from 30 to 150 kg: in no band/,
  ],
  [
    // 25,000 ÷ 300 = 83.3 mg/kg/h: no weight of a person would make it right.
    '25,000 mg/h: no weight is offered from which it would do',
    fileOf(HARD('25000'), examplesAt('100', 'mg/h', ['25000', 'stop'], ['25001', 'stop'])),
    [MAX],
    /25000 mg\/h is 833\.333 mg\/kg\/h at 30 kg.* Look for a slip of the decimal point/,
  ],
  [
    // 200 mg in 4 mL for 40 mL.
    'a strength typed ten times too high',
    goodBut(['preparations.0.finalVolume', '3.9'], [`${P}.examples.0.gives`, { says: 'stop' }]),
    ['fences /protocols/0/preparations/0', 'examples /protocols/0/preparations/0'],
    /51\.282 mg\/mL.*to 50 mg\/mL/,
  ],
  [
    'a strength typed a thousand times too low',
    goodBut(['preparations.0.drug', '0.2'], [`${P}.examples.0.gives`, { says: 'stop' }]),
    ['fences /protocols/0/preparations/0', 'examples /protocols/0/preparations/0'],
    /0\.005 mg\/mL.*from 0\.2 mg\/mL/,
  ],
  [
    'a custom strength that three decimals would show as nothing',
    unlisted([`${P}.customStrength`, { hardMin: '0.0001' }]),
    ['fences /protocols/0/customStrength/hardMin'],
    /The hard minimum is 0\.0001 mg\/mL; the tool’s own fence is from 0\.1 mg\/mL/,
  ],
  [
    'a custom strength below the tool’s',
    unlisted([`${P}.customStrength`, { hardMin: '0.09' }]),
    ['fences /protocols/0/customStrength/hardMin'],
    /0\.09 mg\/mL.*from 0\.1 mg\/mL/,
  ],
  [
    'custom strengths out of order',
    unlisted([`${P}.customStrength`, { hardMin: '0.6', softMin: '0.5' }]),
    ['order /protocols/0/customStrength/softMin'],
    /The hard minimum 0\.6 is above the soft minimum 0\.5/,
  ],
  [
    // 0.4 × 30 = 12 mg/h ÷ 150 mL/h = 0.08 mg/mL.
    'a fixed rate that makes too weak a bag',
    unlisted(
      [`${P}.fixedRate`, { rate: '150', runsFor: { figure: '4', unit: 'h' } }],
      [`${P}.bands`, [{ appliesTo: 'everyone', ...HARD('0.08', 'mg/kg/h') }]],
      [
        `${P}.examples`,
        [...examplesAt('300', 'mg/kg/h', ['0.08', 'caution', '24'], ['0.081', 'stop'])],
      ],
      [`${P}.titration`],
    ),
    ['fences /protocols/0/fixedRate/rate'],
    /2\.4 mg\/h, makes 0\.016 mg\/mL/,
  ],
];

const EXAMPLES: readonly Row[] = [
  [
    'no example just past a hard maximum',
    goodBut([`${P}.examples.12`]),
    ['examples /protocols/0/bands/1/limits/hardMax'],
    /just past the hard maximum 25 mg\/h \(over 70 kg\).*at 25\.1 mg\/h/,
  ],
  [
    'no example at or past it',
    goodBut([`${P}.examples.12`], [`${P}.examples.11`]),
    ['examples /protocols/0/bands/1/limits/hardMax'],
    /Write an example at 25 and at 25\.1 mg\/h/,
  ],
  [
    'an example further past a limit than one in a hundred',
    goodBut([`${P}.examples.12.order.figure`, '25.3']),
    ['examples /protocols/0/bands/1/limits/hardMax'],
    /at 25\.1 mg\/h/,
  ],
  [
    'no example at an adjustment’s own maximum',
    goodBut([`${P}.examples.15`], [`${P}.examples.14`]),
    ['examples /protocols/0/bands/1/adjustments/0/limits/hardMax'],
    /Write an example at 10 and at 10\.1 mg\/h/,
  ],
  [
    'no example at a cap',
    goodBut([`${P}.examples.8`]),
    ['examples /protocols/0/bands/0/notToExceed'],
    /not to exceed 25 mg\/h.*example at 25 mg\/h/,
  ],
  [
    'a listed preparation that no example is set from',
    goodBut([`${P}.examples.0.gives.setting`]),
    ['examples /protocols/0/preparations/0'],
    /No worked example is set from “200-in-40”/,
  ],
  [
    'an example that says something else',
    goodBut([`${P}.examples.0.gives.says`, 'nothing']),
    ['examples /protocols/0/examples/0/gives/says'],
    /says nothing; .* it is note \(above start\)/,
  ],
  [
    // 0.2 × 60 = 12.
    'an amount that does not come out',
    goodBut([`${P}.examples.0.gives.amount.figure`, '1.2']),
    ['examples /protocols/0/examples/0/gives/amount/figure'],
    /1\.2 mg\/h in the example, and works out as 12/,
  ],
  [
    'a setting that does not come out',
    goodBut([`${P}.examples.0.gives.setting.figure`, '24']),
    ['examples /protocols/0/examples/0/gives/setting/figure'],
    /24 mL\/h in the example, and works out as 2\.4/,
  ],
  [
    'no amount in a band per kilogram',
    goodBut([`${P}.examples.0.gives.amount`]),
    ['examples /protocols/0/examples/0/gives/amount'],
    /does not say what the dose comes to/,
  ],
  [
    'an amount beside a stop',
    goodBut([`${P}.examples.12.gives.amount`, inMg('25.1')]),
    ['examples /protocols/0/examples/12/gives/amount'],
    /A stop gives no amount/,
  ],
  [
    'an amount per kilogram, which agrees with itself',
    goodBut([`${P}.examples.0.gives.amount`, inMg('0.2', 'mg/kg/h')]),
    ['unit /protocols/0/examples/0/gives/amount/unit'],
    /agrees with itself/,
  ],
  [
    'an order in a unit that nobody may order in',
    goodBut([`${P}.examples.11.order`, inMg('600', 'mg/24 h')]),
    ['unit /protocols/0/examples/11/order/unit'],
    /nobody could order it/,
  ],
  [
    'an adjustment that there is not',
    goodBut([`${P}.examples.14.adjustment`, 'frail']),
    [
      'examples /protocols/0/bands/1/adjustments/0/limits/hardMax',
      'examples /protocols/0/examples/14/adjustment',
    ],
    /at the hard maximum 10 mg\/h/,
  ],
  [
    'a preparation that is not the protocol’s',
    goodBut([`${P}.examples.0.preparation`, { drug: '50', finalVolume: '50' }]),
    ['examples /protocols/0/preparations/0', 'examples /protocols/0/examples/0/preparation'],
    /No worked example is set from/,
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

test.each([...ROWS, ...FENCES, ...EXAMPLES])('%s', (_, file, refusals, says) => {
  expect(refused(written(file))).toEqual(refusals);
  expect(saysOf(written(file))).toMatch(says);
});

/** The lines of every refusal above, as a form says them. */
function everyLine(): string[] {
  return [...ROWS, ...FENCES, ...EXAMPLES].flatMap(([, file]) => {
    const read = readLibrary(written(file), TODAY, []);
    const said = read.kind === 'refused' ? read.refusals : [];
    return said.flatMap(({ sentence, remedy }) => [sentence, remedy]);
  });
}

test('no sentence and no remedy asks for a key of the file or its brackets', () => {
  const lines = everyLine();
  expect(lines.length).toBeGreaterThan(150);
  // What somebody wrote is named as it was written, and a number can only stand in a file.
  const asks = lines.filter(
    (line) => !/is no key of the format|Put it in quotation marks/.test(line),
  );
  expect(asks.filter((line) => /[{}[\]"]|[a-z][A-Z]/.test(line.replaceAll('mL', '')))).toEqual([]);
});

test('no refusal parts a figure from its unit at the end of a line', () => {
  const lines = everyLine();
  expect(lines.filter((line) => /\d (mg|kg|mL|microgram)/.test(line))).toEqual([]);
  expect(lines.filter((line) => /\d\u00a0mg/.test(line)).length).toBeGreaterThan(20);
});

test('where a cap holds at every weight of a band, the hard maximum at its open edge needs no dose that it lets through', () => {
  // At 70 kg both are 35 mg/h, and 70 kg is in the band below: 0.5 mg/kg/h is never given.
  const examples = [
    ...examplesAt('100', 'mg/h', ['35', 'note', '35'], ['35.1', 'stop']),
    ...examplesAt('71', 'mg/kg/h', ['0.5', 'stop'], ['0.501', 'stop']),
  ];
  const band = {
    appliesTo: { weight: { over: '70' } },
    unit: 'mg/kg/h',
    limits: { initial: '0.1', hardMax: '0.5' },
    notToExceed: { figure: '35', unit: 'mg/h' },
  };
  // From the tenth on, the examples of the good file are of this band.
  const own = examples.map((each, at) => [`${P}.examples.${at + 10}`, each] as const);
  const text = written(goodBut([WHOLE, band], ...own, [`${P}.examples.14`], [`${P}.examples.14`]));
  expect(refused(text)).toEqual([]);
});
