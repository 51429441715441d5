import { jsonSchema } from '../../src/library/schema';
import { EXCLUDED, WEIGHTS } from '../../src/wording/desk/bands';
import type { Control } from '../../src/wording/desk/control';
import { LIBRARY, whereSaid } from '../../src/wording/desk/where';

/** Every key of the format, as a path with * for the entries of lists: "protocols/*\/bands/*\/limits/hardMax". */
function keysOf(schema: unknown, defs: Readonly<Record<string, unknown>>, at: string): string[] {
  if (!isObject(schema)) return [];
  const { $ref, properties, items, prefixItems, anyOf, oneOf, allOf } = schema;
  const inner = [
    ...(typeof $ref === 'string' ? [defs[$ref.replace('#/$defs/', '')]] : []),
    ...[anyOf, oneOf, allOf].flatMap((each) => (Array.isArray(each) ? each : [])),
  ].flatMap((each) => keysOf(each, defs, at));
  const entries = [items, ...(Array.isArray(prefixItems) ? prefixItems : [])];
  return [
    ...inner,
    ...entries.flatMap((each) => keysOf(each, defs, `${at}/*`)),
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([key, value]) => {
      const path = at === '' ? key : `${at}/${key}`;
      return [path, ...keysOf(value, defs, path)];
    }),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const CITATION = ['source', 'place', 'decidedBy', 'reason'];

/** Every key that a control writes. */
function writtenBy(control: Control, at: string): string[] {
  if (control.kind === 'section') return control.controls.flatMap((each) => writtenBy(each, at));
  const path = [at, control.key].filter((part) => part !== '').join('/');
  const own = (keys: readonly string[]) => [path, ...keys.map((key) => `${path}/${key}`)];
  const citation = own(CITATION.map((key) => `citation/${key}`).concat('citation')).slice(1);
  switch (control.kind) {
    case 'figure':
      return [...own(['figure', 'hedge']), ...citation];
    case 'measure':
      return [
        ...own(['figure', 'unit']),
        ...(control.isCited ? [`${path}/hedge`, ...citation] : []),
      ];
    case 'citation':
      return own(CITATION);
    case 'group':
      return [path, ...control.controls.flatMap((each) => writtenBy(each, path))];
    case 'list': {
      const { of } = control;
      if (of === 'text') return [path];
      if ('kind' in of) {
        // An entry itself is no key.
        return [path, ...writtenBy({ ...of, key: '*' }, path).slice(1)];
      }
      return [path, ...of.flatMap((each) => writtenBy(each, `${path}/*`))];
    }
    case 'applies to':
      return [...own(['weight']), ...WEIGHTS.flatMap((each) => writtenBy(each, `${path}/weight`))];
    case 'doses or not':
      return [path, ...EXCLUDED.flatMap((each) => writtenBy(each, path))];
    case 'made of':
      return own(['drug', 'finalVolume']);
    default:
      return [path];
  }
}

const { $defs = {}, ...schema } = jsonSchema();
const FORMAT = [...new Set(keysOf(schema, $defs, ''))].sort();
const FORM = new Set(LIBRARY.flatMap((each) => writtenBy(each, '')));
// What every file has, and what approving writes.
const ELSEWHERE = /^(format|formatVersion|approvals(\/.*)?)$/;

test('the schema is walked to its ends', () => {
  expect(FORMAT).toContain('protocols/*/bands/*/adjustments/*/limits/hardMax/citation/place');
  expect(FORMAT).toContain('protocols/*/examples/*/gives/setting/unit');
  expect(FORMAT.length).toBeGreaterThan(300);
});

test('the form can say everything that the format can: each of its keys has a control', () => {
  expect(FORMAT.filter((key) => !FORM.has(key) && !ELSEWHERE.test(key))).toEqual([]);
});

test('the form writes no key that the format does not have', () => {
  expect([...FORM].filter((key) => !FORMAT.includes(key))).toEqual([]);
});

const TREE = { protocols: [{ name: 'Acute pain' }, {}] };

test.each([
  ['/library/effectivePeriod/start', 'The library, In effect, In effect from'],
  ['/protocols/0', 'Acute pain'],
  ['/protocols/1/name', 'protocol 2, Name'],
  ['/protocols/0/bands', 'Acute pain, Bands of weight'],
  ['/protocols/0/bands/1/appliesTo/weight/atMost', 'Acute pain, band 2, For whom, At most'],
  [
    '/protocols/0/bands/1/notToExceed/citation',
    'Acute pain, band 2, Not to exceed, Source or reason',
  ],
  [
    '/protocols/0/examples/2/gives/says',
    'Acute pain, example 3, What comes of it, worked out by hand, It says',
  ],
  ['/protocols/0/titration/steps/0/unit', 'Acute pain, Titration, step 1'],
  ['/protocols/0/bands/0/limits/hardMax', 'Acute pain, band 1, Limits, Hard maximum'],
  ['/approvals', ''],
])('%s is %s in the form', (pointer, where) => {
  expect(whereSaid(pointer, TREE)).toBe(where);
});

test('the form has a name for the place of every key', () => {
  const pointers = FORMAT.map((key) => `/${key.replaceAll('*', '0')}`);
  const named = pointers.filter((pointer) => whereSaid(pointer, TREE) === '');
  expect(named.filter((pointer) => !ELSEWHERE.test(pointer.slice(1)))).toEqual([]);
});
