import { type CheckRecord, NO_ATTEMPTS } from '../../src/intake/attempts';
import { EMPTY_CHECK, type TypedCheck } from '../../src/intake/check-form';
import { tried, withWrong } from '../../src/intake/check-record';

const ORDER = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };

type Try = Partial<TypedCheck> & { readonly link?: string; readonly agrees?: boolean };

/** So many comparisons, one after another. */
function record(tries: readonly Try[]): CheckRecord {
  return tries.reduce<CheckRecord>((record, { link, agrees = false, ...typed }, nth) => {
    const at = new Date(2026, 10, 26, 3, nth);
    return tried(record, link, { typed: { ...EMPTY_CHECK, ...ORDER, ...typed }, at, agrees });
  }, NO_ATTEMPTS);
}

const readings = (tries: readonly Try[]) =>
  record(tries).attempts.map(({ typed }) => `${typed.weight} kg, ${typed.reading}`);

const A = 'link-a';
const B = 'link-b';

test.each<[string, readonly Try[], readonly string[]]>([
  ['one', [{ link: A, reading: '7' }], ['70 kg, 7']],
  [
    'the same link goes on, after a difference',
    [
      { link: A, reading: '14' },
      { link: A, reading: '7', agrees: true },
    ],
    ['70 kg, 14', '70 kg, 7'],
  ],
  [
    'without a link another weight under another protocol is another order',
    [{ reading: '140' }, { protocol: 'subcutaneous', weight: '55', reading: '0.6' }],
    ['55 kg, 0.6'],
  ],
  [
    'but either alone goes on',
    [{ reading: '140' }, { weight: '55', reading: '14' }],
    ['70 kg, 140', '55 kg, 14'],
  ],
  [
    'and after an agreement, whatever is typed',
    [
      { link: A, reading: '7', agrees: true },
      { link: A, weight: '71', reading: '7' },
    ],
    ['70 kg, 7', '71 kg, 7'],
  ],
  [
    'another link ends it, and the first again begins anew',
    [
      { link: A, reading: '14' },
      { link: B, reading: '7' },
      { link: A, reading: '8' },
    ],
    ['70 kg, 8'],
  ],
  [
    'a link after none is another order',
    [{ reading: '14' }, { link: A, reading: '7' }],
    ['70 kg, 7'],
  ],
  [
    'without a link: a weight retyped until it agrees leaves its trace',
    [
      { weight: '154', reading: '7' },
      { weight: '100', reading: '7' },
      { weight: '70', reading: '7', agrees: true },
    ],
    ['154 kg, 7', '100 kg, 7', '70 kg, 7'],
  ],
  [
    'without a link: after an agreement, another order begins anew',
    [
      { reading: '14' },
      { reading: '7', agrees: true },
      { weight: '55', reading: '5.5', agrees: true },
    ],
    ['55 kg, 5.5'],
  ],
  [
    'without a link: after an agreement, the same order goes on',
    [{ reading: '7', agrees: true }, { reading: '14' }],
    ['70 kg, 7', '70 kg, 14'],
  ],
  ['pressed twice is one', [{ reading: '14' }, { reading: '14' }], ['70 kg, 14']],
])('%s', (_, tries, expected) => {
  expect(readings(tries)).toEqual(expected);
});

test('pressed twice keeps what was said to be wrong; another attempt has nobody’s word yet', () => {
  const first = record([{ link: A, reading: '14' }]);
  const said: CheckRecord = {
    ...first,
    attempts: first.attempts.map((attempt) => ({ ...attempt, wrong: '0' })),
  };
  const typed = { ...EMPTY_CHECK, ...ORDER, reading: '14' };
  const at = new Date(2026, 10, 26, 4, 0);
  expect(tried(said, A, { typed, at, agrees: false }).attempts).toEqual([
    { typed, at, agrees: false, wrong: '0' },
  ]);
  const next = tried(said, A, { typed: { ...typed, reading: '8' }, at, agrees: false });
  expect(next.attempts.map(({ wrong }) => wrong)).toEqual(['0', '']);
});

test('what the checkers say was wrong is kept with that attempt alone', () => {
  const made = record([
    { link: A, reading: '14' },
    { link: A, reading: '8' },
    { link: A, reading: '7', agrees: true },
  ]);
  expect(made.attempts.map(({ wrong }) => wrong)).toEqual(['', '', '']);
  const said = withWrong(withWrong(made, 1, 'paper'), 0, '2');
  expect(said.order).toBe(A);
  expect(said.attempts.map(({ wrong }) => wrong)).toEqual(['2', 'paper', '']);
  expect(said.attempts.map(({ typed }) => typed.reading)).toEqual(['14', '8', '7']);
  expect(withWrong(said, 0, '').attempts[0]).toEqual(made.attempts[0]);
});

test('another protocol alone goes on, of the same weight', () => {
  expect(readings([{ reading: '140' }, { protocol: 'subcutaneous', reading: '0.6' }])).toEqual([
    '70 kg, 140',
    '70 kg, 0.6',
  ]);
});

test('pressed twice after it was said that it runs is one', () => {
  expect(
    readings([
      { reading: '14', running: 'no' },
      { reading: '14', running: 'yes' },
    ]),
  ).toEqual(['70 kg, 14']);
});
