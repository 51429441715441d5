import fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { courseAnswer } from '../../src/answers/course';
import { EMPTY_COURSE, type TypedCourse } from '../../src/intake/typed-course';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import type { Making } from '../../src/wording/course-sheet';
import type { Row } from '../../src/wording/rows';
import { plain, spaced } from '../../src/wording/text';
import { orders } from '../dosing/arbitrary-orders';
import { protocolOf, workedOut } from '../dosing/orders';
import { answerTo, readings, rowLine } from './pages';

const AT: Pick<Making, 'at' | 'mark'> = { at: new Date(Date.UTC(2026, 10, 23)), mark: '0a1b' };

/** Every row of a sheet that holds a figure of the order, or of a course of it; none where it is withheld. */
function sheetRows(typed: Partial<TypedOrder>): readonly Row[] {
  const given = answerTo(typed);
  return given.kind === 'sheet'
    ? [...given.workedOut.equations, ...given.follows.preparation, ...given.follows.runOut]
    : [];
}

function courseRows(order: Partial<TypedOrder>, typed: Partial<TypedCourse>): readonly Row[] {
  const given = courseAnswer(
    { ...EMPTY_ORDER, ...order },
    { ...EMPTY_COURSE, ...typed },
    AT,
    LIBRARY,
  );
  return given.kind === 'course'
    ? [...given.orderRows, ...given.sessionRows, ...given.totalRows]
    : [];
}

describe('an operand prints as in its own row, however close to a limit it lies', () => {
  test.each<[string, Partial<TypedOrder>, string[]]>([
    [
      // 299.7 mg/h is the ceiling of 1 mg/kg/h itself; 300 would be above it. 299.7 ÷ 0.3 = 999
      'an infusion at the ceiling',
      { protocol: 'continuous-iv', weight: '299.7', dose: '1', drug: '300', volume: '1000' },
      [
        'Infusion rate: 1 mg/kg/h × 299.7 kg actual = 299.7 mg/h',
        'Pump rate: 299.7 mg/h ÷ 0.3 mg per mL = 999 mL/h',
      ],
    ],
    [
      // 0.7 × 59.5 = 41.65 mg/h, ÷ 10 = 4.165; 42 mg/h would be above it: 4.1, 41 mg/h
      'a subcutaneous infusion at what stops it',
      { protocol: 'subcutaneous', weight: '59.5', dose: '0.7', drug: '500', volume: '50' },
      [
        'Infusion rate: 0.7 mg/kg/h × 59.5 kg actual = 41.65 mg/h',
        'Pump rate: 41.65 mg/h ÷ 10 mg per mL = 4.1 mL/h; rounded down to steps of 0.1 mL/h',
      ],
    ],
    [
      // 3.5 × 57 = 199.5 mg, ÷ 50 = 3.99; 4 mL would be 200 mg, 3.51 mg/kg: 3.9, 195 mg; × 3 = 585
      'an oral dose at what stops it',
      { protocol: 'oral', weight: '57', dose: '3.5', drug: '500', volume: '10', dosesPerDay: '3' },
      [
        'Each dose: 3.5 mg/kg per dose × 57 kg actual = 199.5 mg per dose',
        'Volume to give: 199.5 mg per dose ÷ 50 mg per mL = 3.9 mL per dose; rounded down to steps of 0.1 mL per dose',
        '3 doses daily: 195 mg per dose × 3 doses per day = 585 mg per day',
      ],
    ],
    [
      // 0.3 × 101 = 30.3 mg/h; ÷ (500 ÷ 255) = 15.453, set 15.5: 30.39215… mg/h, × 24 = 729.41176…
      'a total without a last digit',
      { protocol: 'continuous-iv', weight: '101', dose: '0.3', drug: '500', volume: '255' },
      ['If run for 24 h: about 30.4 mg/h × 24 h = 729 mg'],
    ],
  ])('%s', (_, typed, lines) => {
    const given = sheetRows(typed).map(rowLine);
    for (const line of lines) expect(given).toContain(line);
  });

  test('a day just above the typical one is not printed as that day', () => {
    // 0.5 × 100.123 = 50.0615 mg, × 3 = 150.1845
    const typed = { protocol: 'oral', weight: '100.123', dose: '0.5', dosesPerDay: '3' };
    expect(sheetRows(typed).map(rowLine)).toContain(
      '3 doses daily: 50.0615 mg per dose × 3 doses per day = 150.2 mg per day',
    );
  });
});

describe('a course, whose amounts are printed with one number of digits', () => {
  const BAG = { protocol: 'continuous-iv', weight: '101', dose: '0.3', drug: '500', volume: '255' };
  test('a session without a last digit, and what it leaves', () => {
    // 30.39215… × 4 = 121.56862… mg; ÷ 101 = 1.20365; × 10; 15.5 × 4 = 62 mL; 500 − 121.57, 255 − 62
    expect(courseRows(BAG, { hours: '4', days: '10' }).slice(-8).map(rowLine)).toEqual([
      'Infusion: about 30.4 mg/h × 4 h = 122 mg',
      'Session, per kilogram, actual: about 122 mg ÷ 101 kg = 1.2 mg/kg',
      'Volume: 15.5 mL/h × 4 h = 62 mL',
      'Left after the session, to waste with a witness: 255 mL − 62 mL = 378 mg in 193 mL',
      'Day: one session = 122 mg',
      'Week of the course, at most: about 122 mg × 7 days = 851 mg',
      'Course: about 122 mg × 10 days = 1,216 mg',
      'Course, volume: 62 mL × 10 days = 620 mL',
    ]);
  });

  test('a single dose with it: its two sums, one number of digits', () => {
    // 0.1 × 101 = 10.1 mg ÷ 1.96078 = 5.151, set 5.2 mL: rounded up it would be 10.19608 mg
    const given = courseRows(BAG, { hours: '4', days: '1', bolus: '0.1' }).map(rowLine);
    expect(given).toEqual(
      expect.arrayContaining([
        'Infusion: about 30.4 mg/h × 4 h = 121.6 mg',
        'Single dose with it: 0.1 mg/kg × 101 kg actual = 10.1 mg',
        'Single dose, delivers: 5.2 mL × about 1.961 mg per mL = 10.2 mg',
        // 131.76470…, and 40.58823…
        'Session: about 121.6 mg + about 10.2 mg = 131.8 mg',
        'First hour, single dose and infusion: about 10.2 mg + about 30.4 mg = 40.6 mg',
        'Day: one session = 131.8 mg',
        'Course: about 131.8 mg × 1 day = 131.8 mg',
      ]),
    );
  });
});

/** "about 25.6 mg/h × 4 h" → its operands, without what is said of them. */
const operandsOf = ({ working }: Row) =>
  spaced(plain(working))
    .split(/ [×÷+−] |, |: |; /)
    .map((each) => each.replace(/^about /, ''));

/** Of one row: which operand of it is the figure of which other row, the first of them that there is. */
type Same = readonly [row: RegExp, operand: number, alike: readonly RegExp[]];

const AMOUNT = [/^(Infusion rate|Each dose|Dose)$/];
const SET = [/^(Pump rate|Volume to give)$/];
const GIVEN = [/^Delivers$/, ...AMOUNT];
const INFUSION = [/^Infusion$/];
const BOLUS = [/^Single dose, delivers$/, /^Single dose with it$/];
const SESSION = [/^Session$/, ...INFUSION];
const SAME: readonly Same[] = [
  [/^(Pump rate|Volume to give)$/, 0, AMOUNT],
  [/^Delivers$/, 0, SET],
  [/^Per kilogram, /, 0, [/^Delivers$/]],
  [/ doses daily$/, 0, GIVEN],
  [/^Lasts$/, 1, SET],
  [/or 24 h$|^If run for 24 h$/, 0, GIVEN],
  [/^Volume for 24 h$|^Volume, if run/, 0, SET],
  [/^Left after 24 h/, 1, [/^Volume for 24 h$/]],
  [/^Left after the dose/, 1, SET],
  [/^Infusion$/, 0, GIVEN],
  [/^Session$/, 0, INFUSION],
  [/^Session$/, 1, BOLUS],
  [/^Session, per kilogram/, 0, SESSION],
  [/^Single dose, volume$/, 0, [/^Single dose with it$/]],
  [/^Single dose, delivers$/, 0, [/^Single dose, volume$/]],
  [/^First hour, single/, 0, BOLUS],
  [/^First hour, per kilogram/, 0, [/^First hour, single/]],
  [/^Volume$/, 0, SET],
  [/^Volume with/, 0, [/^Volume$/]],
  [/^Volume with/, 1, [/^Single dose, volume$/]],
  [/^Left after the session/, 1, [/^Volume with/, /^Volume$/]],
  [/^(Week|Course$)/, 0, [/^Day$/]],
  [/^Course, volume$/, 0, [/^Volume with/, /^Volume$/]],
];

/** Every operand that does not print as its own row does. */
function unlike(rows: readonly Row[]): string[] {
  return SAME.flatMap(([label, operand, alike]) => {
    const row = rows.find((each) => label.test(each.label));
    const own = alike.flatMap((each) => rows.find((other) => each.test(other.label)) ?? [])[0];
    const printed = row && operandsOf(row)[operand];
    if (!row || !own || printed === undefined) return [];
    return printed === spaced(own.result) ? [] : [`${rowLine(row)} | ${rowLine(own)}`];
  });
}

test('every operand that is the figure of a row prints as that row: orders of every protocol', () => {
  fc.assert(
    fc.property(orders, (order) => {
      expect(unlike(sheetRows({ ...order }))).toEqual([]);
    }),
    { numRuns: 500, seed: 12 },
  );
});

test('and so in a course, with a single dose and without', () => {
  const infusions = orders.filter(({ protocol }) => /iv$|subcutaneous/.test(protocol));
  const hours = fc.constantFrom('0.5', '1', '2.75', '4', '6.333');
  const bolus = fc.constantFrom('', '0.1', '0.125', '0.3', '0.499');
  fc.assert(
    fc.property(infusions, hours, bolus, (order, hours, bolus) => {
      const single = order.protocol === 'subcutaneous' ? {} : { bolus };
      const rows = courseRows({ ...order }, { hours, days: '3', ...single });
      expect(unlike(rows)).toEqual([]);
      const resultOf = (label: string) => rows.find((row) => row.label === label)?.result;
      expect(resultOf('Day')).toBe(resultOf('Session') ?? resultOf('Infusion'));
    }),
    { numRuns: 500, seed: 13 },
  );
});

test('no figure of a row lies on the other side of a limit than the exact one', () => {
  const printed = (text: string) => {
    const figure = spaced(text);
    return /^[\d,.]+ /.test(figure) ? figure.replace(/ .*/, '').replaceAll(',', '') : undefined;
  };
  fc.assert(
    fc.property(orders, (row) => {
      const outcome = workedOut(row);
      if (outcome.kind === 'withheld') return;
      const { plan } = outcome;
      const { documented, ceiling } = protocolOf(row.protocol);
      const perKg = [documented.value.low, documented.value.high, ceiling.at].map(
        ({ figure }) => new Fraction(figure),
      );
      const rows = sheetRows({ ...row });
      const holdFigure = (
        figure: string,
        exact: Fraction | undefined,
        edges: readonly Fraction[],
      ) => {
        if (figure === '' || exact === undefined) return;
        for (const edge of edges) {
          expect(new Fraction(figure).compare(edge)).toBe(exact.compare(edge));
        }
      };
      const hold = (label: RegExp, exact: Fraction | undefined, edges: readonly Fraction[]) => {
        const text = rows.find((each) => label.test(each.label))?.result;
        const figure = text === undefined ? undefined : printed(text);
        if (figure !== undefined) holdFigure(figure, exact, edges);
      };
      const amounts = perKg.map((edge) => edge.mul(row.weight));
      hold(/^(Infusion rate|Each dose|Dose)$/, plan.amount.value, amounts);
      hold(/^Delivers$/, plan.administration?.delivers.value, amounts);
      const [delivers] = readings({ ...row }).filter((line) => line.startsWith('Delivers'));
      const [, amount = '', own = ''] = delivers?.match(/^Delivers ([\d,.]+) .*\(([\d.]+) /) ?? [];
      holdFigure(amount.replaceAll(',', ''), plan.administration?.delivers.value, amounts);
      holdFigure(own, plan.administration?.deliversPerKg.value, perKg);
      hold(/^Per kilogram, /, plan.administration?.deliversPerKg.value, perKg);
      const hourly = plan.administration?.delivers.value ?? plan.amount.value;
      const daily = amounts.map((edge) => edge.mul(24));
      hold(/^(For|If run for) 24 h$/, hourly.mul(24), daily);
      if ('days' in plan) {
        for (const { dosesPerDay, total } of plan.days) {
          const label = new RegExp(`^${dosesPerDay.value} doses daily$`);
          hold(label, total.value, [new Fraction(150)]);
        }
      }
    }),
    { numRuns: 500, seed: 14 },
  );
});
