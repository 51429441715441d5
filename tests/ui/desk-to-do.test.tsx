// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor } from '@testing-library/react';
import { atDesk, HIGHLAND, withAt } from './at-desk';

afterEach(cleanup);

const P = '/protocols/0';
const BAND = `${P}/bands/1`;

test.each([
  [
    'a band with neither dose nor reason',
    ['protocols', 0, 'bands', 1],
    { appliesTo: 'everyone' },
    `${BAND}/excluded`,
  ],
  [
    'an adjustment',
    ['protocols', 0, 'bands', 1, 'adjustments'],
    [{}],
    `${BAND}/adjustments/0/when`,
  ],
  [
    'what comes of an example',
    ['protocols', 0, 'examples', 2, 'gives'],
    undefined,
    `${P}/examples/2/gives/says`,
  ],
  [
    'a strength of one’s own',
    ['protocols', 0, 'customStrength'],
    {},
    `${P}/customStrength/hardMin`,
  ],
  ['the title of a source', ['sources', 0, 'title'], undefined, '/sources/0/title'],
  ['no library', ['library'], undefined, '/library/name'],
  [
    'the weights of a band',
    ['protocols', 0, 'bands', 1, 'appliesTo', 'weight'],
    { over: 'x' },
    `${BAND}/appliesTo/weight/over`,
  ],
])('a refusal leads to its field: %s', async (_, place, value, pointer) => {
  const { container } = atDesk(withAt(HIGHLAND, place, value), 'folded');
  const links = await waitFor(() => {
    const found = [...container.querySelectorAll('.desk-to-do a')];
    expect(found.length).toBeGreaterThan(0);
    return found;
  });
  const own = links.filter((link) => {
    const there = `${link.getAttribute('href')}`.slice(1);
    return there.startsWith('/') && (pointer.startsWith(there) || there.startsWith(pointer));
  });
  expect(own.length).toBeGreaterThan(0);
  const [link] = own;
  if (link) fireEvent.click(link);
  await waitFor(() => expect(document.activeElement?.id).toBe(`desk${pointer}`));
});
