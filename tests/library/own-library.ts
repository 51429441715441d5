import { readFileSync } from 'node:fs';
import type { Library } from '../../src/dosing/library';
import type { Order } from '../../src/dosing/order';
import { quantity } from '../../src/dosing/quantity';
import { DELIVERIES, type DosingUnit } from '../../src/dosing/units';
import { libraryFrom } from '../../src/library/in-use';
import { FILE, type LibraryFile } from '../../src/library/schema';

type FileProtocol = LibraryFile['protocols'][number];

/**
 * A published library with one of its protocols, the first or by its id, with other fields, as the page works on it. Without the door, whose worked
 * examples are those of the file as it is.
 */
export function ownLibrary(
  name: string,
  changed: Partial<FileProtocol> = {},
  id?: string,
): Library {
  const path = `tests/library/published/${name}.ketamine-library.json`;
  const file = FILE.parse(JSON.parse(readFileSync(path, 'utf8')));
  const protocol = file.protocols.find((each) => id === undefined || each.id === id);
  if (!protocol) throw new Error(`no protocol ${id}`);
  return libraryFrom({ ...file, protocols: [{ ...protocol, ...changed }] }, '0'.repeat(64));
}

export interface OwnRow {
  readonly weight: string;
  readonly dose: string;
  readonly unit: DosingUnit;
  readonly drug?: string;
  readonly volume?: string;
  readonly step?: string;
  readonly adjustment?: string;
}

/** An order of the first protocol of a library. */
export function ownOrder(library: Library, row: OwnRow): Order {
  const [protocol] = library.protocols;
  if (!protocol) throw new Error('no protocol');
  const { delivery } = protocol;
  const { weight, dose, unit, drug, volume, adjustment, step = '0.1' } = row;
  return {
    ...{ delivery, protocol, weight: quantity(weight, 'kg'), dose: quantity(dose, unit) },
    step: quantity(step, DELIVERIES[delivery].setting),
    ...(drug && volume
      ? { preparation: { drug: quantity(drug, 'mg'), volume: quantity(volume, 'mL') } }
      : {}),
    ...(adjustment ? { adjustment } : {}),
  };
}
