import type { Row } from '../../src/wording/rows';
import { plain, spaced } from '../../src/wording/text';
import { answerTo, rowLine } from './pages';

const INFUSION = {
  weight: '70',
  protocol: 'continuous-iv',
  dose: '0.2',
  drug: '500',
  volume: '500',
  vial: 'us-500-in-10',
};

function sheetOf(typed: Parameters<typeof answerTo>[0]) {
  const given = answerTo(typed);
  if (given.kind !== 'sheet') throw new Error(given.kind);
  const lines = (rows: readonly Row[]) => rows.map(rowLine);
  return { ...given, made: lines(given.follows.preparation), lasts: lines(given.follows.runOut) };
}

test('made up to 500 mL: every part, and they sum to the whole', () => {
  expect(sheetOf({ ...INFUSION, way: 'made up to' }).made).toEqual([
    'Vial: 1 vial to open = 500 mg in 10 mL (50 mg per mL)',
    'Drug to draw up: 500 mg ÷ 50 mg per mL = 10 mL',
    'Diluent to add: 500 mL − 10 mL = 490 mL',
    'Made up to: 10 mL + 490 mL = 500 mL',
    'Left in the vials: whole vials used = nothing',
  ]);
});

test('added to a full 500 mL bag: 510 mL, 0.98 mg per mL, and 14.3 mL/h instead of 14', () => {
  const sheet = sheetOf({ ...INFUSION, way: 'added to' });
  expect(sheet.made).toContain('Then in the bag: 500 mL + 10 mL = 510 mL');
  expect(sheet.workedOut.equations.map(rowLine)).toContain(
    'Strength: 500 mg ÷ 510 mL = 0.98 mg per mL',
  );
  expect(spaced(sheet.set.strength?.label ?? '')).toBe('Strength, 500 mg in 510 mL');
  // 14 mg/h ÷ (500 ÷ 510) = 14.28 mL/h
  expect(sheet.set.keyed[0]).toMatchObject({ figure: '14.3', unit: 'mL/h' });
});

test('100 mg per mL is diluted before intravenous use, and what is left is wasted with a witness', () => {
  const sheet = sheetOf({
    ...INFUSION,
    drug: '300',
    volume: '300',
    vial: 'us-500-in-5',
    way: 'made up to',
  });
  expect(sheet.made).toContain('This vial: US label = dilute before intravenous use');
  expect(sheet.made).toContain(
    'Left in the vials, to waste with a witness: 5 mL − 3 mL = 200 mg in 2 mL',
  );
});

test.each([
  // 500 ÷ 14 = 35.71 h = 35 h 42 min
  ['', ['Lasts: 500 mL ÷ 14 mL/h = 35 h 42 min; each mL left holds 1 mg']],
  ['08:30', ['Empty at: started today, Monday, 08:30 = Tuesday 20:12']],
  ['23:59', ['Empty at: started today, Monday, 23:59 = Wednesday 11:41']],
])('run-out, started at “%s”', (start, expected) => {
  const { lasts } = sheetOf({ ...INFUSION, vial: '', start });
  expect(lasts).toEqual(expect.arrayContaining(expected));
});

test.each([
  // 1 mg per mL at 14 mL/h: 2,016 ÷ 14 = 144 h, six days; 2,352 ÷ 14 = 168 h, the same weekday again
  ['2016', 'Sunday 08:30'],
  ['2352', 'Monday 30 November 2026, 08:30'],
])('%s mL from Monday 23 November 2026, 08:30: empty at %s', (volume, time) => {
  const { lasts } = sheetOf({ ...INFUSION, drug: volume, volume, vial: '', start: '08:30' });
  expect(lasts).toContain(`Empty at: started today, Monday, 08:30 = ${time}`);
});

test('a clock change inside the run is said; the time past midnight has its weekday', () => {
  // 14 mg/h ÷ 2 = 7 mL/h; 50 ÷ 7 = 7 h 8 min; Berlin’s clocks go back at 03:00 on 25 October 2026
  const berlin = {
    date: { year: 2026, month: 10, day: 24 },
    now: 22 * 60,
    ahead: (from: number, later: number) => (from + later < 27 * 60 ? 120 : 60),
  };
  const typed = { ...INFUSION, drug: '100', volume: '50', vial: '' };
  const emptyAt = (start: string) => {
    const given = answerTo({ ...typed, start }, berlin);
    const found = given.kind === 'sheet' ? given.follows.runOut : [];
    return found
      .filter(({ label }) => label === 'Empty at')
      .map(({ working, result }) => spaced(`${plain(working)} = ${result}`));
  };
  expect(emptyAt('21:30')).toEqual([
    'started today, Saturday, 21:30; a clock change in between is not counted = Sunday 04:38',
  ]);
  expect(emptyAt('08:30')).toEqual(['started today, Saturday, 08:30 = 15:38']);
});

test.each([
  // 14 mg/h ÷ 2 = 7 mL/h; 50 ÷ 7 = 7 h 8 min from 22:30 is 05:38
  [
    '50',
    '01:10',
    'starts today, Thursday, 22:30; if yesterday, empty Thursday 05:38 = Friday 05:38',
  ],
  [
    '50',
    '22:29',
    'starts today, Thursday, 22:30; if yesterday, empty Thursday 05:38 = Friday 05:38',
  ],
  ['50', '22:30', 'started today, Thursday, 22:30 = Friday 05:38'],
  ['50', '23:59', 'started today, Thursday, 22:30 = Friday 05:38'],
  // 7 ÷ 7 = 1 h
  ['7', '01:10', 'starts today, Thursday, 22:30; if yesterday, empty Wednesday 23:30 = 23:30'],
  // 1,176 ÷ 7 = 168 h, a week: the weekday comes again
  [
    '1176',
    '01:10',
    'starts today, Thursday, 22:30; if yesterday, empty Wednesday 2 December 2026, 22:30 = Thursday 3 December 2026, 22:30',
  ],
])('%s mL at %s: what starts at 22:30 may have started yesterday', (volume, wall, expected) => {
  const [hours = 0, minutes = 0] = wall.split(':').map(Number);
  const date = { year: 2026, month: 11, day: 26 };
  const today = { date, now: hours * 60 + minutes, ahead: () => 0 };
  const drug = `${2 * Number(volume)}`;
  const given = answerTo({ ...INFUSION, drug, volume, vial: '', start: '22:30' }, today);
  const rows = given.kind === 'sheet' ? given.follows.runOut : [];
  const said = rows.map(({ working, result }) => spaced(`${plain(working)} = ${result}`));
  expect(said[1]).toBe(expected);
});

test('a subcutaneous infusion says what 24 h take, and what they leave', () => {
  // 60 × 0.1 = 6 mg/h; ÷ 10 = 0.6 mL/h; × 24 = 14.4 mL and 144 mg
  const typed = { weight: '60', protocol: 'subcutaneous', dose: '0.1', drug: '500', volume: '50' };
  expect(sheetOf(typed).lasts.slice(-3)).toEqual([
    'For 24 h: 6 mg/h × 24 h = 144 mg',
    'Volume for 24 h: 0.6 mL/h × 24 h = 14.4 mL',
    'Left after 24 h: 50 mL − 14.4 mL = 356 mg in 35.6 mL',
  ]);
});

test.each([
  ['continuous-iv', '0.6', ['Reason for this dose', 'Specialist, by name']],
  ['subcutaneous', '0.2', ['Specialist, by name']],
  ['continuous-iv', '0.05', ['Reason for this dose']],
  ['crps-sci-iv', '0.8', ['Reason for this dose']],
  ['single-iv-dose', '0.2', ['Give over, in minutes', 'May be repeated after']],
  ['oral', '0.5', ['Doses per day']],
  ['continuous-iv', '0.2', []],
])('%s at %s leaves these lines for a hand: %j', (protocol, dose, blanks) => {
  expect(sheetOf({ weight: '70', protocol, dose }).blanks).toEqual(blanks);
  const prepared = { weight: '70', protocol, dose, drug: '200', volume: '40' };
  expect(sheetOf(prepared).blanks).toEqual([...blanks, 'Diluent']);
});

test('minutes that were ordered leave no line for them', () => {
  const ordered = { weight: '70', protocol: 'single-iv-dose', dose: '0.2', minutes: '15' };
  expect(sheetOf({ ...ordered, givenBy: 'hand' }).blanks).toEqual(['May be repeated after']);
});

test('doses per day that were ordered leave no line for them', () => {
  const ordered = { weight: '70', protocol: 'oral', dose: '0.5', dosesPerDay: '3' };
  expect(sheetOf(ordered).blanks).toEqual([]);
});

test('a table on another weight says whose kilograms they are', () => {
  const body = { height: '177.8', sex: 'male', basis: 'ideal' };
  expect(
    sheetOf({ ...INFUSION, ...body, way: 'made up to', titration: 'asked' }).follows.titration
      ?.title,
  ).toBe('Titration per kilogram of ideal weight, for reference');
});

describe('how to make it, part by part', () => {
  test('added to a full bag: nothing is taken out, and the drug comes on top', () => {
    // 600 mg are three vials of 200 mg in 20 mL; 500 + 60 = 560 mL
    const typed = { ...INFUSION, drug: '600', vial: 'us-200-in-20', way: 'added to' };
    expect(sheetOf(typed).made).toEqual([
      'Vial: 3 vials to open = 200 mg in 20 mL (10 mg per mL)',
      'Drug to draw up: 600 mg ÷ 10 mg per mL = 60 mL',
      'Full bag: nothing taken out first; its overfill, not counted, weakens it = 500 mL',
      'Then in the bag: 500 mL + 60 mL = 560 mL',
      'Left in the vials: whole vials used = nothing',
    ]);
  });

  test('100 mg per mL under the skin: nothing is said of a vein', () => {
    const under = { ...INFUSION, protocol: 'subcutaneous', volume: '50', vial: 'us-500-in-5' };
    expect(sheetOf({ ...under, way: 'made up to' }).made).toEqual([
      'Vial: 1 vial to open = 500 mg in 5 mL (100 mg per mL)',
      'Drug to draw up: 500 mg ÷ 100 mg per mL = 5 mL',
      'Diluent to add: 50 mL − 5 mL = 45 mL',
      'Made up to: 5 mL + 45 mL = 50 mL',
      'Left in the vials: whole vials used = nothing',
    ]);
  });

  test('without a vial there is nothing to make', () => {
    expect(sheetOf({ ...INFUSION, vial: '' }).made).toEqual([]);
  });
});

test('an intravenous infusion: empty on the same day, and what 24 hours would take', () => {
  // 14 mg/h ÷ 2 = 7 mL/h; 50 ÷ 7 = 7.143 h = 7 h 8 min; 7 × 24 = 168 mL, three of 50 and 18
  const typed = { ...INFUSION, drug: '100', volume: '50', vial: '', start: '08:30' };
  expect(sheetOf(typed).lasts).toEqual([
    'Lasts: 50 mL ÷ 7 mL/h = 7 h 8 min; each mL left holds 2 mg',
    'Empty at: started today, Monday, 08:30 = 15:38',
    'Given by: of a syringe left: volume after priming ___ mL, less this; void after any change of rate or bag = 09:00 3.5 mL, 12:30 28 mL',
    'If run for 24 h: 14 mg/h × 24 h = 336 mg',
    'Volume, if run for 24 h: 7 mL/h × 24 h = 168 mL; 3 × 50 mL + 18 mL',
  ]);
});

test.each([
  ['an infusion without a preparation', { ...INFUSION, drug: '', volume: '', vial: '' }],
  ['a single dose', { ...INFUSION, protocol: 'single-iv-dose', way: 'made up to' }],
])('%s has no run-out and no row of titration', (_, typed) => {
  const sheet = sheetOf({ ...typed, titration: 'asked' });
  expect(sheet.lasts).toEqual([]);
  expect(sheet.follows.titration?.columns ?? []).toEqual([]);
});

describe('the titration table', () => {
  /** Lines as "dose rate set delivers band", with a star at the ordered one, note. */
  const tableOf = (typed: Parameters<typeof answerTo>[0]) => {
    const table = sheetOf({ weight: '70', titration: 'asked', ...typed }).follows.titration;
    const lines = table?.columns
      .flat()
      .map(({ dose, rate, set, delivers, apart = '', ordered, notes }) =>
        spaced(
          `${dose} ${rate} ${set} ${delivers} ${apart} ${notes.join(' ')}${ordered ? '*' : ''}`,
        )
          .replace(/ +/g, ' ')
          .trim(),
      );
    return { title: table?.title, units: table?.units, lines, notes: table?.notes.map(spaced) };
  };

  test('the source range alone, while the order is inside it', () => {
    // × 70 = mg/h; ÷ 2 mg per mL = mL/h, all whole steps
    const preparation = { drug: '100', volume: '50', titrationStep: '0.1' };
    expect(tableOf({ protocol: 'continuous-iv', dose: '0.2', ...preparation })).toEqual({
      title: 'Titration per kilogram of actual weight, for reference',
      units: { dose: 'mg/kg/h', rate: 'mg/h', set: 'mL/h' },
      lines: [
        '0.1 7 3.5 0.1',
        '0.2 14 7 0.2 this order*',
        '0.3 21 10.5 0.3',
        '0.4 28 14 0.4',
        '0.5 35 17.5 0.5',
      ],
      notes: [],
    });
  });

  test('into the specialist band where the order is there itself, which is not called so', () => {
    const preparation = { drug: '100', volume: '50', titrationStep: '0.1' };
    const table = tableOf({ protocol: 'continuous-iv', dose: '0.7', ...preparation });
    expect(table.lines?.slice(4)).toEqual([
      '0.5 35 17.5 0.5',
      '0.6 42 21 0.6 specialist',
      '0.7 49 24.5 0.7 this order*',
      '0.8 56 28 0.8 specialist',
      '0.9 63 31.5 0.9 specialist',
      '1 70 35 1 specialist',
    ]);
    expect(table.notes).toEqual(['specialist: above the source range.']);
  });

  test('above the range on the measured weight alone: marked, and it says on which weight', () => {
    // 66.87 kg ideal: 0.4 is 26.748 mg/h, 0.514 on 52 kg; 0.45 is 30.0915, 0.579; 0.5 is 33.435, 0.643,
    // the top of the range, which is never rounded away
    const body = { weight: '52', height: '176', sex: 'female', basis: 'ideal' } as const;
    const order = { protocol: 'continuous-iv', dose: '0.4', drug: '50', volume: '50' };
    const table = tableOf({ ...body, ...order });
    expect(table.lines?.slice(-4)).toEqual([
      '0.35 23.4 23.4 0.35',
      '0.4 26.7 26.7 0.399 this order*',
      '0.45 30.1 30.1 0.45 specialist',
      '0.5 33.435 33.4 0.499 specialist',
    ]);
    expect(table.notes).toEqual([
      'specialist: above the source range on ideal or on actual weight.',
    ]);
  });

  test('a row rounded down to keep a limit says so, and which', () => {
    // 70.3 × 0.5 = 35.15 mg/h ÷ 2 = 17.575: 17.6 would give 35.2 mg/h, 0.5007 mg/kg/h; 17.5 gives 0.498
    const order = { weight: '70.3', protocol: 'continuous-iv', drug: '100', volume: '50' };
    const table = tableOf({ ...order, dose: '0.2', titrationStep: '0.1' });
    expect(table.lines?.slice(-2)).toEqual([
      '0.4 28.1 14.1 0.401',
      '0.5 35.15 17.5 0.498 rounded down',
    ]);
    expect(table.notes).toEqual(['rounded down: rounding up would pass 0.5 mg/kg/h.']);
    // The order’s own row is spoken of by the note of the sheet.
    expect(tableOf({ ...order, dose: '0.5', titrationStep: '0.1' }).notes).toEqual([]);
  });

  test('only when asked for', () => {
    const typed = {
      protocol: 'continuous-iv',
      weight: '70',
      dose: '0.2',
      drug: '100',
      volume: '50',
    };
    expect(sheetOf(typed).follows.titration).toBeUndefined();
    // A step that stands behind a choice taken back decides and refuses nothing.
    expect(sheetOf({ ...typed, titrationStep: '0,1' }).follows.titration).toBeUndefined();
  });

  test('asked for without a preparation: what is missing is said', () => {
    const { lines, notes } = tableOf({ protocol: 'continuous-iv', dose: '0.2' });
    expect(lines).toEqual([]);
    expect(notes).toEqual(['Enter the drug and its volume: without them no dose has a pump rate.']);
  });

  test('a row that the pump gives as the row before says so', () => {
    // 31.6 kg, 16.667 mg per mL: 0.45 is 14.22 mg/h, 0.853 mL/h; 0.5 is 15.8, 0.948: both 0.9,
    // 15 mg/h, 0.475 mg/kg/h: 0.78 ÷ 14.22 = 5.49 % more, and 0.8 ÷ 15.8 = 5.06 % less
    const typed = { weight: '31.6', protocol: 'continuous-iv', drug: '500', volume: '30' };
    const inside = tableOf({ ...typed, dose: '0.5' });
    expect(inside.lines?.slice(-2)).toEqual([
      '0.45 14.2 0.9 0.475 +5.5 %',
      '0.5 15.8 0.9 0.475 −5.1 % this order, same rate*',
    ]);
    expect(inside.notes?.[0]).toBe('same rate: as in the row before.');
    // 0.95 is 30.02 mg/h, 1.801; 1 is 1.896, and 1.9 would pass 1 mg/kg/h: both 1.8
    expect(tableOf({ ...typed, dose: '1' }).lines?.slice(-2)).toEqual([
      '0.95 30 1.8 0.949 specialist',
      '1 31.6 1.8 0.949 −5.1 % this order, same rate*',
    ]);
  });

  test.each([
    ['0.4', '0.1', [5]],
    ['0.4', '0.05', [5, 4]],
    // 0.1 to 0.5 by 0.02 are 21
    ['0.4', '0.02', [7, 7, 7]],
    // 0.1 to 1 by 0.01 are 91
    ['0.7', '0.01', [12, 12, 12, 12, 12, 12, 12, 7]],
  ])('at %s in steps of %s, rows fall into tables of %j', (dose, titrationStep, sizes) => {
    const order = {
      weight: '70',
      protocol: 'continuous-iv',
      drug: '100',
      volume: '50',
      step: '0.01',
    };
    const asked = { ...order, dose, titration: 'asked', titrationStep };
    expect(sheetOf(asked).follows.titration?.columns.map((column) => column.length)).toEqual(sizes);
  });

  test('an order above a range that names no specialists', () => {
    // × 70 = mg/h; ÷ 5 mg per mL = mL/h
    const typed = { protocol: 'crps-sci-iv', drug: '200', volume: '40', titrationStep: '0.25' };
    const { lines, notes } = tableOf({ ...typed, dose: '0.8' });
    expect(lines).toEqual([
      '0.25 17.5 3.5 0.25',
      '0.5 35 7 0.5',
      '0.75 52.5 10.5 0.75',
      '0.8 56 11.2 0.8 this order*',
    ]);
    expect(notes).toEqual([]);
    expect(tableOf({ ...typed, dose: '0.5' })).toMatchObject({
      lines: ['0.25 17.5 3.5 0.25', '0.5 35 7 0.5 this order*', '0.75 52.5 10.5 0.75'],
      notes: [],
    });
  });

  test('what a coarse step cannot give has no row, and the table says so', () => {
    // 7, 10.5 and 14 mg/h ÷ 10 = 0.7, 1.05 and 1.4, all set to 1: 10 mg/h is 43 % over, 4.8 % and
    // 29 % under; 10 ÷ 70 = 0.143 mg/kg/h
    const typed = { protocol: 'subcutaneous', dose: '0.15', drug: '500', volume: '50', step: '1' };
    expect(tableOf(typed)).toMatchObject({
      lines: ['0.15 10.5 1 0.143 this order*'],
      notes: ['No row: 0.1 and 0.2 mg/kg/h, over 10 % off in steps of 1 mL/h.'],
    });
  });

  test('each reason of a missing row is said once, with its doses', () => {
    // 40 kg ÷ 10 mg per mL: 0.1 is 0.4 mL/h, 0.2 0.8, set 1, 0.25 is 1, 0.3 1.2, 0.4 1.6, 0.5 2
    const typed = { weight: '40', protocol: 'continuous-iv', drug: '500', volume: '50', step: '1' };
    expect(tableOf({ ...typed, dose: '0.25', titrationStep: '0.1' })).toMatchObject({
      lines: ['0.25 10 1 0.25 this order*', '0.5 20 2 0.5'],
      notes: [
        'No row: 0.1 mg/kg/h, nothing in steps of 1 mL/h.',
        'No row: 0.2, 0.3 and 0.4 mg/kg/h, over 10 % off in steps of 1 mL/h.',
      ],
    });
  });

  test('a step more that would pass a limit is the reason that is said', () => {
    // 33.3 kg ÷ 50 mg per mL: 0.15 is 0.0999 mL/h, set 0.1; 0.3 is 0.1998, set 0.2; 0.45 is 0.2997;
    // 0.6 is 0.3996; 0.75 is 0.4995, and 0.5 mL/h would give 0.751 mg/kg/h: 0.4
    const typed = { weight: '33.3', protocol: 'crps-sci-iv', drug: '250', volume: '5' };
    expect(tableOf({ ...typed, dose: '0.6', titrationStep: '0.35' })).toMatchObject({
      // 0.25 is 0.1665, set 0.2: 20 % more
      lines: ['0.6 20 0.4 0.601 this order*'],
      notes: [
        'No row: 0.25 mg/kg/h, over 10 % off in steps of 0.1 mL/h.',
        'No row: 0.75 mg/kg/h, over 10 % off in steps of 0.1 mL/h; a step more would pass 0.75 mg/kg/h.',
      ],
    });
  });

  test('a rate beyond the pump', () => {
    // 250 kg ÷ 0.2 mg per mL: 0.1 is 125 mL/h, 0.5 625; 0.9 is 1,125
    const typed = {
      weight: '250',
      protocol: 'continuous-iv',
      drug: '100',
      volume: '500',
      step: '1',
    };
    const { notes } = tableOf({ ...typed, dose: '0.6', titrationStep: '0.4' });
    expect(notes).toContain('No row: 0.9 and 1 mg/kg/h, more than 999 mL/h.');
  });

  test('a row whose pump gives over 5 % more or less than its dose says how much', () => {
    // 30.1 kg, 500 mg in 11 mL: 0.5 is 0.3311 mL/h, set 0.3: 9.4 % less; 0.85 is 0.5629, set 0.6: 6.6 % more
    const typed = { weight: '30.1', protocol: 'continuous-iv', drug: '500', volume: '11' };
    const { lines, notes } = tableOf({ ...typed, dose: '1', titrationStep: '0.05' });
    expect(lines).toEqual(
      expect.arrayContaining([
        '0.45 13.5 0.3 0.453',
        '0.5 15.05 0.3 0.453 −9.4 % same rate',
        '0.85 25.6 0.6 0.906 +6.6 % specialist',
        '1 30.1 0.6 0.906 −9.4 % this order, same rate*',
      ]),
    );
    expect(notes).toContain('+ or −: delivers over 5 % off the dose.');
  });

  test.each([
    // 40 kg ÷ 4.2 mg per mL: 0.1 is 4 mg/h, 0.952 mL/h, set 1: 5 % more exactly, and 5.03 % with 210.06 mg
    ['210', '0.1 4 1 0.105 this order*'],
    ['210.06', '0.1 4 1 0.105 +5.03 % this order*'],
  ])('from just above 5 %%: %s mg in 50 mL', (drug, line) => {
    const typed = { weight: '40', protocol: 'continuous-iv', drug, volume: '50', dose: '0.1' };
    expect(tableOf(typed).lines?.[0]).toBe(line);
  });
});
