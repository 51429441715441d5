import { readFileSync } from 'node:fs';
import { comparison, limitsPage, toolPage, wholeFile } from '../../src/answers/limits';
import { LIBRARY } from '../../src/library/bundled';
import { FILE } from '../../src/library/schema';
import { spaced } from '../../src/wording/text';
import { orderOf, protocolOf } from '../dosing/orders';
import { inUse } from '../library/published-in-use';

const IV = { protocol: 'continuous-iv', weight: '70', dose: '0.2', drug: '100', volume: '50' };

test('the limits page is that of the library that is handed down', () => {
  const page = limitsPage({ ...LIBRARY, identity: { ...LIBRARY.identity, version: 'another' } });
  expect(page.version).toBe('another');
  expect(page.protocols.map(({ title }) => title)).toEqual(
    LIBRARY.protocols.map(({ name }) => name),
  );
});

test('a protocol is compared with what is published of it, alone or beside an order', () => {
  const protocol = protocolOf('continuous-iv');
  const alone = comparison(protocol, undefined, LIBRARY);
  expect(alone.bands.length).toBeGreaterThan(1);
  expect(alone.ordered).toBeUndefined();
  expect(comparison(protocol, orderOf(IV), LIBRARY).ordered?.says).toContain('0.2');
  expect(comparison(protocolOf('oral'), orderOf(IV), LIBRARY).ordered).toBeUndefined();
});

test('what is the tool’s own is told whoever’s limits are in use', () => {
  expect(JSON.stringify(toolPage(inUse('nhs-highland-closed')))).toContain('152');
});

test('a hospital’s file is told whole, with its fingerprint', () => {
  const path = 'tests/library/published/nhs-highland-closed.ketamine-library.json';
  const file = FILE.parse(JSON.parse(readFileSync(path, 'utf8')));
  const said = spaced(JSON.stringify(wholeFile(file, 'ab'.repeat(32))));
  for (const told of ['15 mg/h', '25 mg/h', 'frail or elderly', 'abab abab abab']) {
    expect(said).toContain(told);
  }
});
