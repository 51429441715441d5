import type { ReactNode } from 'react';
import type { Opened } from '../../answers/opened-library';
import type { Identity } from '../../dosing/library';
import { identityFacts } from '../../wording/library-identity';
import { FileView } from './FileView';
import { Lines } from './Lines';
import { NamedFacts } from './NamedFacts';
import { OverWeightPicture } from './OverWeight';
import { type ByHand, UseForThisVisit } from './UseForThisVisit';

interface OpenedFileProps {
  readonly opened: Extract<Opened, { kind: 'passed' }>;
  readonly inUse: Identity;
  readonly byHand: ByHand | undefined;
  /** What puts it inside the page, where that can be. */
  readonly save: ReactNode;
}

/** A file that passed the door, beside the limits in use: both names, what differs, what to look at, and all of it. */
export function OpenedFile({ opened, inUse, byHand, save }: OpenedFileProps) {
  const { file, fingerprint, facts, said, remarks, differences, doses, overWeight } = opened;
  return (
    <div className="library-file">
      <h3>The opened file</h3>
      <NamedFacts facts={facts} />
      <h3>In use now</h3>
      <NamedFacts facts={identityFacts(inUse)} />
      {byHand && fingerprint !== inUse.fingerprint && (
        <UseForThisVisit byHand={byHand} file={file} fingerprint={fingerprint} />
      )}
      {save}
      {differences && (
        <>
          <h3>What differs from the limits in use, looser first</h3>
          <Lines lines={differences} />
        </>
      )}
      {doses && (
        <>
          <h3>The highest dose that is worked out, before and now</h3>
          <Lines lines={doses} />
        </>
      )}
      {overWeight.length > 0 && (
        <section className="over-weight" aria-label="What is drawn otherwise over weight">
          <h3>Over weight, in use now and as opened, on one scale</h3>
          {overWeight.map(({ before, after }) => (
            <div key={after.title}>
              {before && (
                <OverWeightPicture protocol={before} caption={`${before.title}: in use now`} />
              )}
              <OverWeightPicture protocol={after} caption={`${after.title}: as opened`} />
            </div>
          ))}
        </section>
      )}
      <h3>To look at before it is used</h3>
      {remarks.map(({ title, lines }) => (
        <section key={`${title} ${lines.join()}`}>
          <p>{title}</p>
          <Lines lines={lines} />
        </section>
      ))}
      <FileView said={said} />
    </div>
  );
}
