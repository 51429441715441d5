import type { BundledPackage } from './bundled-packages';
import type { Count } from './counts';
import { LIMITATIONS } from './limitations';
import type { LoggedHazard } from './log';
import type { Measured } from './measured';
import { type Made, paper, Table } from './paper';

/** All that the first page tells. */
export interface Told {
  readonly log: readonly LoggedHazard[];
  readonly counts: readonly Count[];
  readonly skipped: readonly string[];
  readonly packages: readonly BundledPackage[];
  readonly files: number;
  readonly scores: readonly { readonly room: string; readonly says: string }[];
  readonly survivors: Measured;
  readonly bench: Measured;
}

function Taken({ of: { file, commit, since } }: { readonly of: Measured }) {
  return (
    <p>
      <code>{file}</code>, last committed in <code>{commit.hash}</code> of {commit.at};{' '}
      {since === 0 ? 'no commit has' : `${since} ${since === 1 ? 'commit has' : 'commits have'}`}{' '}
      changed the source since.
    </p>
  );
}

/** The first page: what there is, what the tests came to, what is not known. */
export function indexPaper(made: Made, told: Told): string {
  const { log, counts, skipped, packages, files, scores, survivors, bench } = told;
  const proofs = log.flatMap(({ controls }) => controls.flatMap((each) => each.proofs));
  const classes = [1, 2, 3, 4, 5].map((each) => [
    each,
    log.filter(({ before }) => before.class === each).length,
    log.filter(({ after }) => after.class === each).length,
  ]);
  return paper(
    'Evidence',
    made,
    <>
      <p>
        All of it is from one run at one commit, with nothing uncommitted. It is not written at all
        where a test is red, a control’s test is missing or skipped, a cell is empty, a class is not
        the matrix’s, or two builds differ by a byte.
      </p>
      <Table
        head={['file', 'what it is']}
        rows={[
          [
            <a key="l" href="hazard-log.html">
              hazard-log.html
            </a>,
            `${log.length} hazards, each control with its tests and their results in this run (${proofs.length}); proposed, for the clinical safety officer`,
          ],
          [
            <a key="j" href="hazard-log.json">
              hazard-log.json
            </a>,
            'the same for machines',
          ],
          [
            <a key="h" href="hospital.html">
              hospital.html
            </a>,
            'what the deploying hospital fills in (DCB0160)',
          ],
          [
            <a key="b" href="bill-of-materials.cdx.json">
              bill-of-materials.cdx.json
            </a>,
            `CycloneDX 1.6: the ${packages.length} packages whose code is in the page, as the bundler put it there`,
          ],
          [
            <a key="s" href="SHA256SUMS">
              SHA256SUMS
            </a>,
            `the ${files} files of the page; built twice, in two folders, the same to the byte`,
          ],
        ]}
      />
      <h2>To check it</h2>
      <p>
        The build:{' '}
        <code>npm ci && npx vite build && cd dist && sha256sum -c ../evidence/SHA256SUMS</code>. A
        host’s copy: the same in its folder; its <code>site.json</code> may be its own. All of it:{' '}
        <code>npm run evidence</code> at the commit above.
      </p>
      <h2>Known limitations</h2>
      <ul>
        {LIMITATIONS.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h2>Hazards by class</h2>
      <Table
        head={['class', 'without the controls', 'with the controls']}
        figures={[0, 1, 2]}
        rows={classes}
      />
      <h2>Tests in this run</h2>
      <Table
        head={['', 'passed', 'passed at a second try', 'red', 'skipped']}
        figures={[1, 2, 3, 4]}
        rows={counts.map(({ what, passed, again, failed, skipped: not }) => [
          what,
          passed,
          again,
          failed,
          not,
        ])}
      />
      {skipped.length > 0 && (
        <>
          <p>Skipped here; no control rests on one of them:</p>
          <ul>
            {skipped.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <h2>Packages in the page</h2>
      <Table
        head={['package', 'version', 'licence']}
        rows={packages.map(({ name, version, licence, within }) => [
          within ? `${name}, brought by ${within}` : name,
          version,
          licence,
        ])}
      />
      <h2>Mutation</h2>
      <p>
        Each piece of a room is changed, one at a time, and the changes that its own tests do not
        notice are counted. It takes hours and is not part of this run. What was left, and why, and
        each score are of their own commit:
      </p>
      <Taken of={survivors} />
      <Table head={['room', 'last recorded']} rows={scores.map(({ room, says }) => [room, says])} />
      <h2>Measured</h2>
      <p>Size, speed, the second check. Not part of this run; times are of a shared machine.</p>
      <Taken of={bench} />
      <pre>{bench.text}</pre>
    </>,
  );
}
