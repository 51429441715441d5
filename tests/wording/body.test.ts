import { plain, spaced } from '../../src/wording/text';
import { answerTo, readings, rowLine, said } from './pages';

const BAG = { drug: '100', volume: '50' };
const IV = { weight: '100', protocol: 'continuous-iv', dose: '0.2', ...BAG };
/** 177.8 cm is 10 in over 152.4: man 73 kg, adjusted 73 + 0.4 × 27 = 83.8 kg; 31.6 kg/m². */
const MAN = { height: '177.8', sex: 'male' };

/** The body weights of an answer as "label: working = result". */
function weights(typed: Parameters<typeof answerTo>[0]): string[] {
  const given = answerTo(typed);
  if (given.kind !== 'sheet' && given.kind !== 'ranges') return [given.kind];
  return (given.kind === 'sheet' ? given.workedOut : given).weights.map(rowLine);
}

describe('the chosen basis decides the pump rate, and is printed: 0.2 mg/kg/h at 2 mg per mL', () => {
  test.each([
    // 20 mg/h; 14.6 mg/h; 16.76 mg/h ÷ 2 = 8.38, set 8.4, which delivers 16.8 mg/h
    ['actual', '100 kg', '10 mL/h', '20 mg/h', '220 lb'],
    ['ideal', '73 kg', '7.3 mL/h', '14.6 mg/h', '161 lb'],
    ['adjusted', '83.8 kg', '8.4 mL/h', '16.8 mg/h', '185 lb'],
  ])('%s weight, %s: %s, %s', (basis, weight, set, delivers, pounds) => {
    const typed = { ...IV, ...MAN, basis };
    expect(readings(typed)).toEqual([
      `Set pump to ${set}`,
      `Delivers ${delivers} (0.2 mg/kg/h, ${basis} weight)`,
    ]);
    const given = answerTo(typed);
    if (given.kind !== 'sheet') throw new Error(given.kind);
    expect(spaced(given.medication.weight)).toBe(`${weight}, ${basis}`);
    expect(spaced(given.footers.map(plain).join(' '))).toContain(
      `Dosed on ${basis} body weight, ${weight} (${pounds}).`,
    );
  });
});

describe('what the ordered dose would be on each weight', () => {
  test.each([
    ['actual', ['Actual, dosed on', 'Ideal', 'Adjusted']],
    ['ideal', ['Actual', 'Ideal, dosed on', 'Adjusted']],
    ['adjusted', ['Actual', 'Ideal', 'Adjusted, dosed on']],
  ])('dosed on the %s weight: kilograms, and what the note does not tell', (basis, labels) => {
    const [actual, ideal, adjusted] = labels;
    // 0.2 × 83.8 = 16.76 mg/h, of which three digits are printed
    const other =
      basis === 'adjusted' ? 'body weight' : 'if dosed on it, 0.2 mg/kg/h × 83.8 kg = 16.8 mg/h';
    expect(weights({ ...IV, ...MAN, basis })).toEqual([
      `${actual}: body weight = 100 kg`,
      `${ideal}: body weight = 73 kg`,
      `${adjusted}: ${other} = 83.8 kg`,
      'Body mass index: 100 kg at 177.8 cm = 31.6 kg/m²',
    ]);
  });

  test('180 cm: a man’s 74.99 kg and a woman’s 70.49 kg stand beside the 80 kg measured', () => {
    // 80 ÷ 3.24 = 24.69; 0.3 mg/kg × 74.99 = 22.497; × 70.49 = 21.147: the top of the source range, whole
    const single = { weight: '80', protocol: 'single-iv-dose', dose: '0.3', height: '180' };
    expect(weights({ ...single, sex: 'male' })).toContain(
      'Ideal: if dosed on it, 0.3 mg/kg × 74.99 kg = 22.497 mg = 74.99 kg',
    );
    expect(weights({ ...single, sex: 'female' })).toContain(
      'Ideal: if dosed on it, 0.3 mg/kg × 70.49 kg = 21.147 mg = 70.49 kg',
    );
  });

  test('without an order, the weights alone, and the ranges at the chosen one: 7.3 to 36.5 mg/h', () => {
    const typed = { weight: '100', ...MAN, basis: 'ideal' };
    expect(weights(typed).slice(0, 3)).toEqual([
      'Actual: body weight = 100 kg',
      'Ideal, dosed on: body weight = 73 kg',
      'Adjusted: body weight = 83.8 kg',
    ]);
    const given = answerTo(typed);
    if (given.kind !== 'ranges') throw new Error(given.kind);
    expect(given.rows.flatMap(({ figures }) => figures.map(plain)).map(spaced)).toContain(
      '7.3 to 36.5 mg/h',
    );
    expect(spaced(given.footers.map(plain).join(' '))).toContain(
      'Dosed on ideal body weight, 73 kg',
    );
  });

  test('without height and sex nothing is said of them', () => {
    expect(weights(IV)).toEqual([]);
    expect(said(IV)).toEqual([]);
  });
});

describe('below 152.4 cm the Devine formula is refused, and the actual weight still serves', () => {
  const sentence =
    'Height is below 152.4 cm, where the Devine formula is not defined. Ask the prescriber which weight to dose on.';
  const small = { ...IV, weight: '60', height: '152.399', sex: 'female' };
  test.each(['ideal', 'adjusted'])('152.399 cm on the %s weight', (basis) => {
    expect(said({ ...small, basis })).toEqual([sentence]);
  });

  test.each(['1.70', '2.999'])(
    'a height of %s is in metres: nothing is worked out of it',
    (height) => {
      expect(said({ ...small, height })).toEqual(['Height is in centimetres: 170 for 1.70 m.']);
      expect(said({ ...small, height, basis: 'ideal' })).toEqual([
        'Height is in centimetres: 170 for 1.70 m.',
      ]);
    },
  );

  test('152.399 cm on the actual weight, 60 kg: 12 mg/h', () => {
    // 0.2 × 60 = 12 mg/h; ÷ 2 = 6 mL/h; 60 ÷ 1.52399² = 25.83
    expect(readings(small)[0]).toBe('Set pump to 6 mL/h');
    expect(weights(small)).toEqual([
      'Actual, dosed on: body weight = 60 kg',
      'Ideal: Devine, from 152.4 cm = not defined',
      'Adjusted: Devine, from 152.4 cm = not defined',
      'Body mass index: 60 kg at 152.399 cm = 25.8 kg/m²',
    ]);
  });
});

describe('body mass index', () => {
  const swap = 'Caution: height and weight may be swapped';
  const look = 'Look at height and weight again.';
  const note = 'Note: body mass index 30 kg/m² or more';
  test.each<[string, string, string[]]>([
    // at 200 cm, kg ÷ 4; the ordered 0.2 mg/kg/h on 96 − 3.2 ÷ 2.54 × 2.3 = 93.10 kg is 18.62 mg/h
    [
      '47.999',
      '200',
      [`${swap} | The body mass index is 11.9998 kg/m², less than 12 kg/m². ${look}`],
    ],
    ['48', '200', []],
    ['119.999', '200', []],
    [
      '120',
      '200',
      [
        `${note} | It is 30 kg/m². On the ideal weight this dose is 18.6 mg/h; on the actual, 24 mg/h.`,
      ],
    ],
    // 170 ÷ 0.7² = 346.94
    ['170', '70', [`${swap} | The body mass index is 346.9 kg/m², more than 70 kg/m². ${look}`]],
    // 100 ÷ 1.5² = 44.4; there is no ideal weight to compare with
    ['100', '150', [`${note} | It is 44.4 kg/m².`]],
  ])('%s kg at %s cm: %o', (weight, height, expected) => {
    const typed = { ...IV, weight, height, sex: 'male' };
    expect(said(typed).filter((line) => !line.includes('weight above'))).toEqual(expected);
  });

  test.each([
    // 50 + 2.3 × 12.6 ÷ 2.54 = 61.41 kg, a man: 122.8 and 320 mg, past 200 mg
    [
      { protocol: 'oral', weight: '160', dose: '2', basis: 'ideal' },
      'On the ideal weight this dose is 123 mg per dose; on the actual, 320 mg per dose, which would be stopped.',
    ],
    // 0.5 × 61.41 = 30.705 mg, the most there is, in every digit; 0.5 × 180 = 90 mg, past 75 mg
    [
      { protocol: 'single-iv-dose', weight: '180', dose: '0.5', basis: 'adjusted' },
      'On the ideal weight this dose is 30.705 mg; on the actual, 90 mg, which would be stopped.',
    ],
    // 0.4 × 61.41 = 24.6 mg/h; 0.4 × 190 = 76 mg/h, 1,824 mg in 24 h, past 1,000
    [
      { protocol: 'subcutaneous', weight: '190', dose: '0.4', basis: 'ideal' },
      'On the ideal weight this dose is 24.6 mg/h; on the actual, 76 mg/h, which would be stopped.',
    ],
  ])('a dose that would be stopped on the other weight is called so: %o', (typed, expected) => {
    const messages = said({ ...typed, height: '165', sex: 'male' });
    expect(messages.find((line) => line.startsWith(note))).toContain(expected);
  });

  test('and in the row of that weight, where no note compares', () => {
    // 45 ÷ 1.85² = 13.1
    // 45 kg at 185 cm, a man: 79.52 kg ideal at 0.7 mg/kg/h is 55.7 mg/h, 1.24 on the 45 kg measured
    const light = { ...IV, weight: '45', dose: '0.7', height: '185', sex: 'male' };
    expect(weights(light)[1]).toBe(
      'Ideal: if dosed on it, 0.7 mg/kg/h × 79.52 kg = 55.7 mg/h, which would be stopped = 79.52 kg',
    );
    expect(weights({ ...light, dose: '0.2' })[1]).toBe(
      'Ideal: if dosed on it, 0.2 mg/kg/h × 79.52 kg = 15.9 mg/h = 79.52 kg',
    );
  });

  test('at 30 or more nothing switches by itself: 120 kg at 200 cm stays at 24 mg/h', () => {
    const given = readings({ ...IV, weight: '120', height: '200', sex: 'male' });
    expect(given).toEqual(['Set pump to 12 mL/h', 'Delivers 24 mg/h (0.2 mg/kg/h, actual weight)']);
  });

  test('the note says that this tool set it, and why', () => {
    const given = answerTo({ ...IV, ...MAN });
    if (given.kind !== 'sheet') throw new Error(given.kind);
    expect(given.messages.map(({ citation }) => citation)).toEqual([
      'This tool’s bound, not from the source: references disagree on the weight to dose ketamine by in obesity.',
    ]);
  });
});

describe('the bounds hold the actual weight, whatever is dosed on', () => {
  const OVER = 'Stop: weight above 300 kg | 310 kg is more than 300 kg.';
  test.each<[string, string, string[]]>([
    ['310', 'actual', [OVER]],
    ['310', 'ideal', [OVER]],
    ['310', 'adjusted', [OVER]],
    ['25', 'ideal', ['Stop: weight below 30 kg | 25 kg is less than 30 kg.']],
    ['300', 'ideal', ['Caution: weight above 150 kg | 300 kg is more than 150 kg.']],
    ['150', 'ideal', []],
    ['39', 'ideal', ['Caution: weight below 40 kg | 39 kg is less than 40 kg.']],
    ['40', 'ideal', []],
  ])('%s kg on the %s weight: %o', (weight, basis, expected) => {
    const typed = { ...IV, weight, height: '180', sex: 'female', basis };
    const ofTheBounds = (line: string) => !/mass index|swapped|above the measured/.test(line);
    expect(said(typed).filter(ofTheBounds)).toEqual(expected);
    const ranges = { weight, height: '180', sex: 'female', basis };
    expect(said(ranges).filter(ofTheBounds)).toEqual(expected);
  });
});

test('Devine is cited beside the ideal weight, defined or not, and beside no other', () => {
  const cited = (height: string) => {
    const given = answerTo({ ...IV, weight: '60', height, sex: 'male' });
    if (given.kind !== 'sheet') throw new Error(given.kind);
    return given.workedOut.weights.map(({ citation }) => citation);
  };
  const devine = 'Devine 1974, ideal body weight';
  expect(cited('170')).toEqual([undefined, devine, undefined, undefined]);
  expect(cited('150')).toEqual([undefined, devine, undefined, undefined]);
});

test('a note without an ideal weight ends with its figure', () => {
  // 100 ÷ 1.5² = 44.44
  const given = answerTo({ ...IV, height: '150', sex: 'male' });
  if (given.kind !== 'sheet') throw new Error(given.kind);
  expect(given.messages[0]?.body).toEqual([
    { text: 'It is ', kept: false },
    { text: '44.4\u00a0kg/m²', kept: true },
    { text: '.', kept: false },
  ]);
});
