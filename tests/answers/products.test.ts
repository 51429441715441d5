import { preparationsOffered, vialChoices } from '../../src/answers/products';
import type { Library } from '../../src/dosing/library';
import { LIBRARY } from '../../src/library/bundled';
import { spaced } from '../../src/wording/text';
import { ownLibrary } from '../library/own-library';
import { inUse } from '../library/published-in-use';

const offered = (protocol: string, way = '') =>
  preparationsOffered({ protocol, way }, LIBRARY)?.preparations ?? [];

test('every vial of the library is a choice, by its id, with its strength', () => {
  const choices = vialChoices(LIBRARY);
  expect(choices.map(({ value }) => value)).toEqual(
    LIBRARY.products.vials.value.map(({ id }) => id),
  );
  // 200 ÷ 20 = 10, 500 ÷ 10 = 50
  expect(choices.map(({ label }) => spaced(label)).slice(0, 2)).toEqual([
    '200 mg in 20 mL (10 mg per mL)',
    '500 mg in 10 mL (50 mg per mL)',
  ]);
});

test('a standard preparation fills drug and volume of an infusion, as typed', () => {
  expect(offered('continuous-iv', 'made up to')).toContainEqual(
    expect.objectContaining({ label: '100 mg in 50 mL (2 mg per mL)', drug: '100', volume: '50' }),
  );
  expect(offered('subcutaneous')).toHaveLength(offered('continuous-iv').length);
});

test.each([
  ['a single dose', 'single-iv-dose', ''],
  ['doses by mouth', 'oral', ''],
  ['no protocol', '', ''],
  ['a full bag', 'continuous-iv', 'added to'],
])('none is offered for %s', (_, protocol, way) => {
  expect(offered(protocol, way)).toEqual([]);
});

test('standard preparations say where they are seen, and that the fields stay one’s own', () => {
  expect(
    preparationsOffered({ protocol: 'continuous-iv', way: 'made up to' }, LIBRARY),
  ).toMatchObject({
    label: 'Standard preparation',
    hint: 'Seen in published protocols; fills the two fields, which stay yours',
  });
});

test('under a hospital’s protocol its own preparations are offered, and nothing where nothing is to say', () => {
  const highland = inUse('nhs-highland-closed');
  const [protocol] = highland.protocols;
  const chosen = { protocol: protocol?.id ?? '', way: 'made up to' };
  const offered = preparationsOffered(chosen, highland);
  expect(offered?.label).toBe('Preparation of this protocol');
  expect(offered?.preparations.map(({ drug, volume }) => `${drug} in ${volume}`)).toEqual([
    '200 in 40',
  ]);
  expect(preparationsOffered({ ...chosen, way: 'added to' }, highland)?.preparations ?? []).toEqual(
    [],
  );
});

test('a hospital’s protocol without preparations says only what bounds a strength, if anything does', () => {
  const offer = (library: Library) => {
    const protocol = library.protocols[0]?.id ?? '';
    return preparationsOffered({ protocol, way: 'made up to' }, library);
  };
  expect(offer(inUse('froedtert-as-published'))).toBeUndefined();
  const custom = ownLibrary('froedtert-as-published', {
    customStrength: { hardMin: '0.5', hardMax: '5' },
  });
  expect(offer(custom)).toMatchObject({ label: 'Preparation of this protocol', preparations: [] });
  expect(spaced(offer(custom)?.hint ?? '')).toBe(
    'Strength of this protocol: stopped below 0.5 mg per mL and above 5 mg per mL',
  );
});
