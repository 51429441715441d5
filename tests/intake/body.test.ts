import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';

const IV = { weight: '100', protocol: 'continuous-iv', dose: '0.2' };

function read(typed: Partial<TypedOrder>) {
  return readOrderForm({ ...EMPTY_ORDER, ...IV, ...typed }, LIBRARY);
}

/** "height: missing", in the order of the fields. */
function problems(typed: Partial<TypedOrder>): string[] {
  const result = read(typed);
  if (result.kind === 'read') return [];
  return result.problems.map((problem) =>
    problem.kind === 'refused'
      ? `${problem.field}: ${problem.why}`
      : `${problem.field}: ${problem.kind}`,
  );
}

/** The kg that is dosed on, the kg that the bounds hold, and the basis that is said. */
function weights(typed: Partial<TypedOrder>) {
  const result = read(typed);
  if (result.kind === 'problems') return problems(typed);
  const request = result.value;
  const [dosed, actual] =
    request.kind === 'order'
      ? [request.order.weight, request.order.dosedOn?.body.actual ?? request.order.weight]
      : [request.weight, request.body?.body.actual ?? request.weight];
  return [`${dosed.value}`, `${actual.value}`, request.body?.basis ?? 'not said'];
}

describe('the chosen basis decides the weight that is dosed on; the actual one is kept beside it', () => {
  // 177.8 cm is 10 in over 152.4: man 73 kg, woman 68.5 kg; + 0.4 × (100 − 73), + 0.4 × (100 − 68.5)
  test.each([
    ['male', 'actual', '100'],
    ['male', 'ideal', '73'],
    ['male', 'adjusted', '83.8'],
    ['female', 'actual', '100'],
    ['female', 'ideal', '68.5'],
    ['female', 'adjusted', '81.1'],
  ])('%s, 177.8 cm, 100 kg, on the %s weight: %s kg', (sex, basis, dosed) => {
    const body = { height: '177.8', sex, basis };
    expect(weights(body)).toEqual([dosed, '100', basis]);
    // A weight alone asks for the ranges, on the same weight.
    expect(weights({ ...body, dose: '' })).toEqual([dosed, '100', basis]);
  });

  test('without height and sex it is the actual weight: 100 kg', () => {
    expect(EMPTY_ORDER.basis).toBe('actual');
    expect(weights({})).toEqual(['100', '100', 'not said']);
  });

  test('a basis that is none is the actual weight', () => {
    const body = { height: '177.8', sex: 'male', basis: 'lean' };
    expect(weights(body)).toEqual(['100', '100', 'actual']);
  });

  test.each([
    // 100 ÷ 1.5² = 44.4; 120 ÷ 4 = 30; 180 ÷ 2.56 = 70.3
    ['100', '150'],
    ['120', '200'],
    ['180', '160'],
  ])('nothing switches by itself: %s kg at %s cm is dosed on %s kg', (weight, height) => {
    expect(weights({ weight, height, sex: 'male' })).toEqual([weight, weight, 'actual']);
  });
});

describe('height and sex go together', () => {
  test.each<[string, Partial<TypedOrder>, string[]]>([
    ['nothing', {}, []],
    ['both', { height: '170', sex: 'female' }, []],
    ['a height alone', { height: '170' }, ['sex: missing sex']],
    ['a sex alone', { sex: 'male' }, ['height: missing']],
    ['a basis alone', { basis: 'ideal' }, ['height: missing', 'sex: missing sex']],
    ['a basis and a height', { basis: 'adjusted', height: '170' }, ['sex: missing sex']],
    ['a basis and a sex', { basis: 'ideal', sex: 'male' }, ['height: missing']],
    ['a comma', { height: '170,5', sex: 'male' }, ['height: comma']],
    ['feet', { height: '6 ft', sex: 'male' }, ['height: not a number']],
    ['metres', { height: '1.8 m', sex: 'male' }, ['height: not a number']],
    ['metres, without their name', { height: '1.7', sex: 'male' }, ['height: in metres']],
    ['3 cm, which is answered by its body mass index', { height: '3', sex: 'male' }, []],
    ['zero', { height: '0', sex: 'male' }, ['height: not more than zero']],
    ['a comma alone', { height: '170,5' }, ['height: comma', 'sex: missing sex']],
    [
      'with a weight that is refused',
      { weight: '7O', height: '170' },
      ['weight: not a number', 'sex: missing sex'],
    ],
  ])('%s: %o', (_, typed, expected) => {
    expect(problems(typed)).toEqual(expected);
  });
});

describe('the Devine formula from 152.4 cm: below it only the actual weight is dosed on', () => {
  const refused = ['height: undefined below'];
  test.each<[string, string, string, string[]]>([
    ['on', '152.4', 'ideal', ['50', '100', 'ideal']],
    ['on', '152.4', 'adjusted', ['70', '100', 'adjusted']],
    ['just inside', '152.5', 'ideal', ['50.09', '100', 'ideal']],
    ['just outside', '152.399', 'ideal', refused],
    ['just outside', '152.399', 'adjusted', refused],
    ['just outside', '152.399', 'actual', ['100', '100', 'actual']],
    ['a weight for a height:', '70', 'ideal', refused],
  ])('%s %s cm on the %s weight: %o', (_, height, basis, expected) => {
    expect(weights({ height, sex: 'male', basis })).toEqual(expected);
  });
});
