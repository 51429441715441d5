import { LIBRARY } from '../../src/library/bundled';

test('the primary source says what it is: a web page with no author and no references', () => {
  const primary = LIBRARY.sources.find(({ id }) => id === 'balanced-ketamine');
  expect(primary).toMatchObject({
    title: 'How Long Does Ketamine Take to Work for Pain?',
    publisher: 'Balanced Ketamine',
    kind: expect.stringMatching(/web page.*no author.*no references/),
  });
});

test.each([
  ['us-label', 'US label', /prescribing information/, /not doses/],
  ['scottish-palliative', 'Scottish Palliative Care Guidelines', /Palliative/, /not doses/],
  ['published-protocols', 'Published protocols', /hospitals/, /not doses/],
  ['devine', 'Devine 1974', /Gentamicin therapy/, /no doses of ketamine/],
])('“%s” is named (%s) and says that it gives no doses', (id, publisher, title, kind) => {
  expect(LIBRARY.sources.filter((source) => source.id === id)).toEqual([
    {
      id,
      publisher,
      title: expect.stringMatching(title),
      kind: expect.stringMatching(kind),
    },
  ]);
});
