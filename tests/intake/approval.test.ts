import { type Approval, EMPTY_APPROVAL, readApproval } from '../../src/intake/approval';

const THIS = 'a'.repeat(64);
const AUTHOR = {
  role: 'author',
  name: 'Test Author',
  position: 'Pharmacist',
  date: '2026-11-27',
  fingerprint: THIS,
} as const;
const TYPED = {
  ...EMPTY_APPROVAL,
  name: 'Test Reviewer',
  position: 'Consultant',
  date: '2026-11-27',
};

/** The content of a version of 20 November, on the 27th. */
const beside = (others: readonly Approval[]) => ({
  ...{ fingerprint: THIS, others, version: '2026-11-20', today: '2026-11-27' },
});

test('an approval is of the content that was approved', () => {
  expect(readApproval({ ...TYPED, minute: '4' }, 'reviewer', beside([AUTHOR]))).toEqual({
    kind: 'read',
    approval: {
      role: 'reviewer',
      name: 'Test Reviewer',
      position: 'Consultant',
      minute: '4',
      date: '2026-11-27',
      fingerprint: THIS,
    },
  });
});

test.each([
  ['no name', { name: ' ' }, [{ field: 'name', why: 'empty' }]],
  ['no position', { position: '' }, [{ field: 'position', why: 'empty' }]],
  ['no date', { date: '' }, [{ field: 'date', why: 'empty' }]],
  ['a date that does not exist', { date: '2026-11-31' }, [{ field: 'date', why: 'not a date' }]],
  ['a date the other way round', { date: '27.11.2026' }, [{ field: 'date', why: 'not a date' }]],
  ['a day to come', { date: '2026-11-28' }, [{ field: 'date', why: 'to come' }]],
  [
    'a day before the version',
    { date: '2026-11-19' },
    [{ field: 'date', why: 'before the version' }],
  ],
  ['the author again', { name: ' test  AUTHOR' }, [{ field: 'name', why: 'the other person' }]],
])('refused: %s', (_, typed, problems) => {
  expect(readApproval({ ...TYPED, ...typed }, 'reviewer', beside([AUTHOR]))).toEqual({
    kind: 'refused',
    problems,
  });
});

test('who approved another content may review this one', () => {
  const before = { ...AUTHOR, fingerprint: 'b'.repeat(64) };
  const read = readApproval({ ...TYPED, name: 'Test Author' }, 'reviewer', beside([before]));
  expect(read.kind).toBe('read');
});

test('the day of the version itself is right', () => {
  const read = readApproval({ ...TYPED, date: '2026-11-20' }, 'reviewer', beside([AUTHOR]));
  expect(read.kind).toBe('read');
});
