import type { Lock } from './lock';

/** A package whose code is in the build. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** SHA-512 of the published archive, in hexadecimal digits; none for what another package brings inside it. */
  readonly sha512?: string;
  readonly within?: string;
}

/** What the bundler adds of its own has no path: its helpers, and those that it brings of other packages. */
const HELPER = /^\0(?:(@[\w-]+)\+)?([\w-]+)(?:@([\d.]+))?\//;
const FOLDER = /^.*\/(node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The helpers of oxc come compiled into the bundler, under the same licence; they are in no lock file. */
const BROUGHT_BY = 'node_modules/rolldown';

function listed(folder: string, { packages }: Lock): BundledPackage {
  const found = packages[folder];
  const name = folder.replace(/^.*node_modules\//, '');
  if (!found?.version) throw new Error(`${name} is in the build and not in package-lock.json.`);
  if (!found.license) throw new Error(`package-lock.json says no licence for ${name}.`);
  const [kind, digest] = (found.integrity ?? '').split('-');
  if (kind !== 'sha512' || !digest) throw new Error(`package-lock.json has no SHA-512 of ${name}.`);
  const sha512 = Buffer.from(digest, 'base64').toString('hex');
  return { name, version: found.version, licence: found.license, sha512 };
}

/** The package that a module of the build is of; undefined for one of our own; refuses one of neither. */
function packageOf(id: string, root: string, lock: Lock): BundledPackage | undefined {
  const path = id.replaceAll('\\', '/');
  const [, folder] = FOLDER.exec(path) ?? [];
  if (folder) {
    const nested = path.slice(
      path.indexOf('/node_modules/') + 1,
      path.lastIndexOf('node_modules/'),
    );
    return listed(`${nested}${folder}`, lock);
  }
  const [, scope, name, version] = HELPER.exec(path) ?? [];
  if (name && version) {
    const { name: within, version: its, licence } = listed(BROUGHT_BY, lock);
    return {
      name: scope ? `${scope}/${name}` : name,
      version,
      licence,
      within: `${within}@${its}`,
    };
  }
  if (name) return listed(`node_modules/${name}`, lock);
  if (path.startsWith(`${root}/`)) return undefined;
  throw new Error(`Nobody knows which package ${JSON.stringify(id)} is of.`);
}

/** Every package whose code is in a build, by its name, from the modules that the bundler names. */
export function packagesIn(
  modules: readonly string[],
  root: string,
  lock: Lock,
): readonly BundledPackage[] {
  const found = modules.flatMap((id) => packageOf(id, root.replaceAll('\\', '/'), lock) ?? []);
  const byName = new Map(found.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
