import { LIBRARY } from '../../src/library/bundled';

/** A product as it is written: total mg in total mL. */
const total = (drug: string, volume: string) => ({
  drug: { figure: drug, unit: 'mg' },
  volume: { figure: volume, unit: 'mL' },
});

// Typed again from clinical.md 4, in its order.
const US = { source: 'us-label', place: 'How Supplied' };

test('the vials: 10, 50 and 100 mg per mL, each cited to its own market', () => {
  const australia = { source: 'australia-new-zealand-label', place: expect.any(String) };
  expect(LIBRARY.products.vials.value).toEqual([
    { ...total('200', '20'), citation: US },
    { ...total('500', '10'), citation: US },
    { ...total('200', '2'), citation: australia },
    { ...total('500', '5'), citation: US },
    {
      ...total('1000', '10'),
      citation: { source: 'uk-ireland-label', place: expect.any(String) },
    },
  ]);
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
