import type { BundledPackage } from './bundled-packages';
import type { Commit } from './commit';

/** A package as CycloneDX and its address scheme write it: a scope is a group. */
function componentOf({ name, version, licence, sha512, within }: BundledPackage) {
  const [scope, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    ...(scope ? { group: scope } : {}),
    name: own,
    version,
    scope: 'required',
    ...(sha512 ? { hashes: [{ alg: 'SHA-512', content: sha512 }] } : {}),
    licenses: [{ license: { id: licence } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(within ? { properties: [{ name: 'ketamine-dose:within', value: within }] } : {}),
  };
}

/** The bill of materials of a build as CycloneDX 1.6: the packages whose code is in it, and no others. */
export function billOfMaterials(
  product: { readonly name: string; readonly version: string },
  packages: readonly BundledPackage[],
  { hash, at }: Commit,
) {
  const root = `${product.name}@${product.version}`;
  const components = packages.map(componentOf);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: new Date(at).toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: `pkg:npm/${root}`,
        properties: [{ name: 'ketamine-dose:commit', value: hash }],
      },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: components.map((each) => each['bom-ref']) },
      ...components.map((each) => ({ ref: each['bom-ref'] })),
    ],
    compositions: [{ aggregate: 'complete', assemblies: [root] }],
  };
}
