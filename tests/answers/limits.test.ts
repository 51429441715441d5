import { comparison, limitsPage } from '../../src/answers/limits';
import { LIBRARY } from '../../src/library/bundled';
import { orderOf, protocolOf } from '../dosing/orders';

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
