import { LIBRARY } from '../../src/library/bundled';

/** A product as it is written: total mg in total mL. */
const total = (drug: string, volume: string, market = '') => ({
  id: `${market}${drug}-in-${volume}`,
  drug: { figure: drug, unit: 'mg' },
  volume: { figure: volume, unit: 'mL' },
});

// Typed again from clinical.md 4, in its order.
const US = { source: 'us-label', place: 'How Supplied' };

test('the vials: 10, 50 and 100 mg per mL, each cited to its own market', () => {
  const australia = { source: 'australia-new-zealand-label', place: expect.any(String) };
  expect(LIBRARY.products.vials.value).toEqual([
    { ...total('200', '20', 'us-'), citation: US },
    { ...total('500', '10', 'us-'), citation: US },
    { ...total('200', '2', 'australia-'), citation: australia },
    { ...total('500', '5', 'us-'), citation: US },
    {
      ...total('1000', '10', 'uk-'),
      citation: { source: 'uk-ireland-label', place: expect.any(String) },
    },
  ]);
});

test('a vial of 100 mg per mL is diluted before intravenous use, as the US label says', () => {
  expect(LIBRARY.products.dilutedFrom).toEqual({
    value: { figure: '100', unit: 'mg/mL' },
    citation: { source: 'us-label', place: 'Important Dosage and Administration Information' },
  });
});

test('vials, preparations and protocols have names of their own, as links and files carry them', () => {
  const { vials, preparations } = LIBRARY.products;
  for (const all of [vials.value, preparations.value, LIBRARY.protocols]) {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,40}$/);
  }
});

test('the preparations seen in published protocols', () => {
  expect(LIBRARY.products.preparations).toEqual({
    value: [
      total('50', '50'),
      total('100', '50'),
      total('200', '50'),
      total('250', '50'),
      total('500', '500'),
      total('500', '250'),
      total('200', '40'),
    ],
    citation: { source: 'published-protocols', place: 'preparation tables' },
  });
});

test('the syringes of a driver are filled with 17, 22 and 34 mL at most, as the Scottish guidelines say', () => {
  const mL = (figure: string) => ({ figure, unit: 'mL' });
  expect(LIBRARY.products.driverFills).toEqual({
    value: [
      { fill: mL('17'), syringe: mL('20') },
      { fill: mL('22'), syringe: mL('30') },
      { fill: mL('34'), syringe: mL('50') },
    ],
    citation: { source: 'scottish-palliative', place: 'Syringe pumps' },
  });
});
