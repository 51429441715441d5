import { readFileSync } from 'node:fs';
import { jsonSchema } from '../../src/library/schema';

const FILE = new URL('../../src/library/ketamine-protocol-library.schema.json', import.meta.url);

// To write it anew: npx vitest run tests/library/schema.test.ts -u
test('the published JSON Schema is what the format’s own shape comes to', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE.pathname);
});

interface Shape {
  readonly properties?: { readonly [key: string]: Shape };
  readonly additionalProperties?: unknown;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly $defs?: { readonly [key: string]: Shape };
}

const SCHEMA: Shape = JSON.parse(readFileSync(FILE, 'utf8'));

function objectsIn(shape: Shape): Shape[] {
  const inner = [
    ...Object.values(shape.properties ?? {}),
    ...Object.values(shape.$defs ?? {}),
    ...(shape.items ? [shape.items] : []),
    ...(shape.anyOf ?? []),
    ...(shape.oneOf ?? []),
  ];
  return [...(shape.properties ? [shape] : []), ...inner.flatMap(objectsIn)];
}

test('no object of it lets an unknown key through', () => {
  expect(objectsIn(SCHEMA).length).toBeGreaterThan(30);
  for (const each of objectsIn(SCHEMA)) expect(each.additionalProperties).toBe(false);
});

test('it closes the units, and asks a band for a hard maximum', () => {
  expect(SCHEMA.$defs?.unit?.enum).toEqual([
    ...['mg', 'mg/kg', 'mg/h', 'mg/kg/h', 'microgram/kg/min', 'mg/24 h', 'mg/dose', 'mg/kg/dose'],
  ]);
  const bands = SCHEMA.properties?.protocols?.items?.properties?.bands?.items?.anyOf ?? [];
  const required = bands.map(({ properties }) => properties?.limits?.required);
  expect(required).toEqual([undefined, ['hardMax']]);
});

test('what a refinement asks is not in it: the door asks that', () => {
  // zod leaves it out without a word; an editor lets "over" stand beside "atLeast".
  expect(JSON.stringify(SCHEMA)).not.toContain('one of each at most');
});
