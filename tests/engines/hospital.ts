import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../journeys/host';
import type { Person } from './person';

const PUBLISHED = join(import.meta.dirname, '../library/published');

/** Where a library file of the tests lies. */
export const pathOf = (name: string) => join(PUBLISHED, `${name}.ketamine-library.json`);

const HIGHLAND = readFileSync(pathOf('nhs-highland-closed'), 'utf8');

/** Whose the library is. */
export const OWNER: { readonly name: string; readonly publisher: string } =
  JSON.parse(HIGHLAND).library;

/** The name of the library beside the page. */
export const NAME = 'ours.ketamine-library.json';

/** Opens the page under a hospital’s two files, which lie beside it. */
export async function under(person: Person, host: Host, site = `{"library": "${NAME}"}`) {
  writeFileSync(join(host.folder, NAME), HIGHLAND);
  writeFileSync(join(host.folder, 'site.json'), site);
  await person.open(host.address);
}
