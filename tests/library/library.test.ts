import { LIBRARY } from '../../src/library/bundled';

/** Every object anywhere inside that has this key, and what it has there. */
function everyUnder(key: string, thing: unknown): unknown[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, inner]) => [
    ...(name === key ? [inner] : []),
    ...everyUnder(key, inner),
  ]);
}

test('the library is plain: it comes back from JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(LIBRARY))).toStrictEqual(LIBRARY);
});

test.each([
  ['protocol', LIBRARY.protocols],
  ['source', LIBRARY.sources],
])('no two share one id: %s', (_, things) => {
  const ids = things.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(things.map((thing) => JSON.stringify(thing))).size).toBe(ids.length);
});

test.each(LIBRARY.protocols)(
  '$id is cited, and every citation names a source and a place',
  (it) => {
    const sources = LIBRARY.sources.map(({ id }) => id);
    const citations = everyUnder('citation', it);
    expect(citations.length).toBeGreaterThanOrEqual(1);
    for (const citation of citations) {
      expect(citation).toEqual({ source: expect.any(String), place: expect.stringMatching(/\S/) });
      expect(sources).toContain(everyUnder('source', citation)[0]);
    }
  },
);

test('who is named by another is there: beside an infusion, a single dose of the same route', () => {
  const ids = LIBRARY.protocols.map(({ id }) => id);
  const named = LIBRARY.published.flatMap(({ beside, doses = [] }) => [
    ...(beside ? [beside] : []),
    ...doses.map(({ protocol }) => protocol),
  ]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  const beside = LIBRARY.protocols.flatMap((protocol) =>
    protocol.delivery === 'infusion' ? [[protocol.id, protocol.singleDoseBeside]] : [],
  );
  expect(beside).toEqual([
    ['continuous-iv', 'single-iv-dose'],
    ['crps-sci-iv', 'single-iv-dose'],
    ['subcutaneous', undefined],
  ]);
  for (const [id, single] of beside.filter(([, each]) => each !== undefined)) {
    const [infusion, dose] = [id, single].map((each) =>
      LIBRARY.protocols.find((protocol) => protocol.id === each),
    );
    expect(dose).toMatchObject({ delivery: 'single dose', route: infusion?.route });
  }
});

test('every place cited in the primary source is one of its headings, in full', () => {
  const headings = [
    'Timeframe for Ketamine to Begin Easing Pain',
    'Ketamine Dose for Chronic Pain',
    'IV (intravenous) infusions',
    'Oral ketamine',
    'Subcutaneous infusions',
    'How Often Do You Get Ketamine Infusions for Pain?',
    'Closing Note',
  ];
  const primary = everyUnder('citation', LIBRARY).filter(
    (citation) => everyUnder('source', citation)[0] === 'balanced-ketamine',
  );
  expect(primary.length).toBeGreaterThan(10);
  for (const citation of primary) expect(headings).toContain(everyUnder('place', citation)[0]);
});

test('every limit says who set it: the source at a place, or this tool for a reason', () => {
  for (const limit of [...everyUnder('ceiling', LIBRARY), ...everyUnder('typicalDay', LIBRARY)]) {
    expect(limit).toSatisfy(
      (it) => everyUnder('citation', it).length + everyUnder('reason', it).length === 1,
    );
  }
});

test('every figure is exact decimal text', () => {
  const figures = everyUnder('figure', LIBRARY);
  expect(figures.length).toBeGreaterThan(30);
  for (const figure of figures) expect(figure).toMatch(/^(0|[1-9]\d*)(\.\d{1,2})?$/);
});

test('the primary source is named for what it is', () => {
  expect(LIBRARY.sources[0]).toEqual({
    id: 'balanced-ketamine',
    title: 'How Long Does Ketamine Take to Work for Pain?',
    publisher: 'Balanced Ketamine',
    kind: expect.stringMatching(/web page, undated, with no author and no references/),
  });
});

test('the version is a date, so that paper can say which limits it was made from', () => {
  expect(LIBRARY.identity.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
