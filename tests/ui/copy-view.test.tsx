// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Library } from '../../src/dosing/library';
import { LIBRARY } from '../../src/library/bundled';
import { CopyView } from '../../src/ui/copy/CopyView';
import { ownLibrary } from '../library/own-library';

const SCRIPT = 'dose()';
const LIST = `${createHash('sha256').update(SCRIPT).digest('hex')}  assets/page.js\n`;

/** A host that has these files. */
function host(files: Record<string, string>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const text = files[address];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function opened(library: Library = LIBRARY) {
  render(<CopyView library={library} now={() => new Date(2026, 10, 27, 2, 0)} version="1.0.0" />);
  return screen.findByRole('region', { name: 'Acceptance record' });
}

test('all agrees: the verdict, and each case once it is opened', async () => {
  host({ './code.sha256': LIST, './assets/page.js': SCRIPT });
  const record = await opened();
  expect(record.textContent).toMatch(/works out what it should: (\d+) of \1 cases agree/);
  expect(within(record).queryByText(/case 12: agrees/)).toBeNull();
  await userEvent.click(
    within(record).getAllByText('Fixed cases, each under limits of its own')[1] ?? record,
  );
  expect(
    await within(record).findByText('Infusion in two bands of weight, case 12: agrees'),
  ).toBeTruthy();
});

test.each([
  ['a script is not as it was built', { './code.sha256': LIST, './assets/page.js': 'dose( )' }],
  ['the list does not come', { './assets/page.js': SCRIPT }],
])('where %s, the copy is not to be used', async (_, files) => {
  host(files);
  const record = await opened();
  expect(within(record).getByText('Do not use this copy')).toBeTruthy();
  expect(record.textContent).not.toMatch(/works out what it should/);
});

test('limits whose file is not there have no examples: not to be used', async () => {
  host({ './code.sha256': LIST, './assets/page.js': SCRIPT });
  const record = await opened(ownLibrary('nhs-highland-closed'));
  expect(within(record).getByText('Do not use this copy')).toBeTruthy();
  expect(within(record).getByText('none was run')).toBeTruthy();
});
