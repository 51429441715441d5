import { billOfMaterials } from './bill-of-materials';
import type { BundledPackage } from './bundled-packages';
import type { Commit } from './commit';
import { countsOf } from './counts';
import type { Hazard } from './hazard';
import { holesInLog, holesInResults } from './holes';
import { hospitalPaper } from './hospital-paper';
import { indexPaper, type Told } from './index-paper';
import { hazardLog } from './log';
import { logPaper } from './log-paper';
import type { Ran } from './results';
import { differences, type Sum, sumsText } from './two-builds';

/** All that one run has found out. */
export interface Found extends Pick<Told, 'scores' | 'survivors' | 'bench'> {
  readonly product: { readonly name: string; readonly version: string };
  readonly at: string;
  readonly hazards: readonly Hazard[];
  readonly packages: readonly BundledPackage[];
  readonly ran: readonly Ran[];
  /** The commit when it began, and when it had ended. */
  readonly commits: readonly [Commit, Commit];
  /** The build that the tests met, before and after them; and a second one, of the commit’s own files. */
  readonly builds: { readonly before: readonly Sum[]; readonly after: readonly Sum[] };
  readonly again: readonly Sum[];
}

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The files of the evidence by their names, and a sentence for each thing that is not whole in them. */
export function assembled(found: Found) {
  const { product, at, hazards, packages, ran, builds, again } = found;
  const [commit, later] = found.commits;
  const log = hazardLog(hazards, ran);
  const made = { product, commit, at };
  const holes = [
    ...(builds.before.length === 0 ? ['The build is empty.'] : []),
    ...(packages.length === 0 ? ['No package is in the build, which cannot be.'] : []),
    ...differences(builds.before, again),
    ...differences(builds.before, builds.after).map((each) => `While the tests ran: ${each}`),
    ...holesInResults(ran),
    ...holesInLog(log),
    ...(later.hash === commit.hash ? [] : ['Another commit was made while the tests ran.']),
  ];
  const skipped = ran
    .filter(({ ending }) => ending === 'skipped')
    .map(({ title, file, where }) => `${title} (${file}, ${where})`);
  const told = { ...found, log, counts: countsOf(ran), skipped, files: builds.before.length };
  const files = {
    'index.html': indexPaper(made, told),
    'hazard-log.html': logPaper(made, log),
    'hazard-log.json': asJson({ ...made, hazards: log }),
    'hospital.html': hospitalPaper(made, log),
    'bill-of-materials.cdx.json': asJson(billOfMaterials(product, packages, commit)),
    SHA256SUMS: sumsText(builds.before),
  };
  return { files, holes };
}
