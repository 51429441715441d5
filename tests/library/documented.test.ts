import { LIBRARY } from '../../src/library/bundled';

// Typed again from the source's own sentences and section headings, and from clinical.md 1 and 2.
const IV = 'IV (intravenous) infusions';
const ORAL = 'Oral ketamine';
const SUBCUTANEOUS = 'Subcutaneous infusions';

const documented = [
  // "often around 0.1 to 0.3 mg per kg of body weight as a one-time dose"
  ['single-iv-dose', 'intravenous', '0.1', '0.3', 'mg/kg', 'starting doses are often around', IV],
  // "may also be given continuously at 0.1 to 0.5 mg/kg/hour"
  ['continuous-iv', 'intravenous', '0.1', '0.5', 'mg/kg/h', undefined, IV],
  // "using doses between 0.25 and 0.75 mg/kg/hour"
  ['crps-sci-iv', 'intravenous', '0.25', '0.75', 'mg/kg/h', undefined, IV],
  // "Usually starts at about 0.5 mg/kg per dose"
  ['oral', 'oral', '0.5', '0.5', 'mg/kg/dose', 'usually starts at about', ORAL],
  // "(like 0.1 to 0.2 mg/kg/hour)"
  ['subcutaneous', 'subcutaneous', '0.1', '0.2', 'mg/kg/h', 'like', SUBCUTANEOUS],
] as const;

function protocolOf(id: string) {
  const found = LIBRARY.protocols.filter((protocol) => protocol.id === id);
  expect(found).toHaveLength(1);
  return found[0];
}

test('the documented regimens are these five, in this order', () => {
  expect(LIBRARY.protocols.map(({ id }) => id)).toEqual(documented.map(([id]) => id));
});

test.each(documented)('%s: %s, documented %s to %s %s (%s), under “%s”', (...row) => {
  const [id, route, low, high, unit, hedge, place] = row;
  const protocol = protocolOf(id);
  expect(protocol).toMatchObject({ route });
  expect(protocol?.documented.value).toEqual({
    low: { figure: low, unit },
    high: { figure: high, unit },
  });
  expect(protocol?.documented.hedge).toBe(hedge);
  expect(protocol?.documented.citation).toEqual({ source: 'balanced-ketamine', place });
});

test.each([
  ['single-iv-dose', 'single dose', 'Single intravenous dose'],
  ['continuous-iv', 'infusion', 'Continuous intravenous infusion'],
  ['crps-sci-iv', 'infusion', 'Intravenous infusion for CRPS or spinal cord injury'],
  ['oral', 'divided doses', 'Oral'],
  ['subcutaneous', 'infusion', 'Subcutaneous infusion'],
])('%s is given as %s and is called “%s”', (id, delivery, name) => {
  expect(protocolOf(id)).toMatchObject({ delivery, name });
});

// "In some cases, specialists may go up to 1 mg/kg/hour" is the source's one ceiling.
test.each([
  ['continuous-iv', '1', 'mg/kg/h', IV, { hedge: 'in some cases' }],
  [
    'crps-sci-iv',
    '1',
    'mg/kg/h',
    IV,
    { scope: 'said of general infusions; the source names none for CRPS' },
  ],
])('%s: above %s %s is a stop, set by the source under “%s”', (id, figure, unit, place, hedge) => {
  expect(protocolOf(id)?.ceiling).toEqual({
    ...hedge,
    setBy: 'source',
    at: { figure, unit },
    citation: { source: 'balanced-ketamine', place },
  });
});

test.each([
  ['single-iv-dose', '0.5', 'mg/kg', /SCCM 2018.*perioperative.*0\.5.*tenfold/],
  // 100 ÷ 30 = 3.333
  ['oral', '3.5', 'mg/kg/dose', /100 mg per dose.*SG-Pall.*3\.33.*30 kg.*tenfold/],
  // 500 mg ÷ 24 h ÷ 30 kg = 0.694 mg/kg/h
  ['subcutaneous', '0.7', 'mg/kg/h', /500 mg in 24 hours.*0\.69 mg\/kg\/h at 30 kg/],
])('%s: above %s %s is a stop, set by this tool because %s', (id, figure, unit, reason) => {
  expect(protocolOf(id)?.ceiling).toEqual({
    setBy: 'tool',
    at: { figure, unit },
    reason: expect.stringMatching(reason),
  });
});

test.each([
  // 0.5 mg/kg × 150 kg = 75 mg
  ['single-iv-dose', '75', 'mg', /0\.5 mg\/kg at 150 kg/],
  ['subcutaneous', '1000', 'mg/24h', /500 mg in 24 hours.*twice/],
  ['oral', '200', 'mg/dose', /100 mg per dose.*SG-Pall.*twice/],
])('%s: above %s %s is a stop at any weight, set by this tool because %s', (...row) => {
  const [id, figure, unit, reason] = row;
  expect(protocolOf(id)?.flatCeiling).toEqual({
    setBy: 'tool',
    at: { figure, unit },
    reason: expect.stringMatching(reason),
  });
});

test('no intravenous infusion has a fence for the whole body: its ceiling is the source’s', () => {
  for (const id of ['continuous-iv', 'crps-sci-iv']) {
    expect(protocolOf(id)).not.toHaveProperty('flatCeiling');
  }
});

test('only the continuous intravenous infusion has a specialist band, and it is cited', () => {
  const banded = LIBRARY.protocols.filter(
    (protocol) => protocol.delivery === 'infusion' && protocol.specialistBand,
  );
  expect(banded.map(({ id }) => id)).toEqual(['continuous-iv']);
  expect(banded[0]).toMatchObject({ specialistBand: { source: 'balanced-ketamine', place: IV } });
});

test('oral: 3 to 4 doses a day, typical day 150 mg, both from the source', () => {
  const citation = { source: 'balanced-ketamine', place: ORAL };
  expect(protocolOf('oral')).toMatchObject({
    dosesPerDay: { value: ['3', '4'], citation },
    typicalDay: {
      setBy: 'source',
      at: { figure: '150', unit: 'mg/day' },
      hedge: 'around',
      citation,
    },
  });
});

test.each([
  ['single-iv-dose', [/how long/, /interval/, /how many/]],
  ['continuous-iv', [/how long/, /specialist/]],
  ['crps-sci-iv', [/hours in a day/, /number of days/]],
  ['oral', [/ceiling/, /step/, /formulation/]],
  ['subcutaneous', [/ceiling/, /strength/, /site/]],
])('%s: the source is silent about %s', (id, topics) => {
  const silent = protocolOf(id)?.silentAbout ?? [];
  expect(silent).toEqual(topics.map((topic) => expect.stringMatching(topic)));
});
