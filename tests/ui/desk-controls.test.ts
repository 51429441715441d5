import { jsonSchema } from '../../src/library/schema';
import { ABOUT, CHANGE_LOG, PREPARATIONS, SOURCES, VIALS } from '../../src/wording/desk/about';
import { EXCLUDED, WEIGHTS } from '../../src/wording/desk/bands';
import { BESIDE } from '../../src/wording/desk/beside';
import type { Control } from '../../src/wording/desk/control';
import { PROTOCOLS } from '../../src/wording/desk/protocol';

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
const FORM = new Set(
  [ABOUT, SOURCES, PREPARATIONS, PROTOCOLS, CHANGE_LOG, VIALS, BESIDE].flatMap((each) =>
    writtenBy(each, ''),
  ),
);

test('the schema is walked to its ends', () => {
  expect(FORMAT).toContain('protocols/*/bands/*/adjustments/*/limits/hardMax/citation/place');
  expect(FORMAT).toContain('protocols/*/examples/*/gives/setting/unit');
  expect(FORMAT.length).toBeGreaterThan(300);
});

test('the form can say everything that the format can: each of its keys has a control', () => {
  // What every file has, and what approving writes.
  const elsewhere = /^(format|formatVersion|approvals(\/.*)?)$/;
  expect(FORMAT.filter((key) => !FORM.has(key) && !elsewhere.test(key))).toEqual([]);
});

test('the form writes no key that the format does not have', () => {
  expect([...FORM].filter((key) => !FORMAT.includes(key))).toEqual([]);
});
