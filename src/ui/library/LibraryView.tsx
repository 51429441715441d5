import { useState } from 'react';
import { toolPage, wholeFile } from '../../answers/limits';
import type { InUse } from '../../answers/opened-library';
import { limitsOverWeight } from '../../answers/over-weight';
import { isBuiltIn, type Library } from '../../dosing/library';
import type { Draft } from '../../intake/draft';
import type { TypedOrder } from '../../intake/typed-order';
import type { LibraryFile } from '../../library/schema';
import { COPY_WORDS } from '../../wording/copy-words';
import { DESK_OFFERED } from '../../wording/desk/said';
import { codeFact, identityFacts } from '../../wording/library-identity';
import { HOW_TO_READ } from '../../wording/over-weight';
import { later } from '../parts/later';
import { BuiltInLimits } from './BuiltInLimits';
import { FileView } from './FileView';
import { NamedFacts } from './NamedFacts';
import { BesideThis, TakeOut } from './OneFileParts';
import { OpenLibrary } from './OpenLibrary';
import { OverWeight } from './OverWeight';
import type { OneFile } from './one-file';
import { ToolLimits } from './ToolLimits';
import type { ByHand } from './UseForThisVisit';
import '../parts/sheet.css';
import './BuiltInLimits.css';

/** Writing a library comes with its own parts, and with what reads a file: only for who wants to. */
const Desk = later(
  () => import('./desk/DeskView').then((room) => room.DeskView),
  'The desk',
  'when drawn',
);
const Report = later(
  () => import('./desk/ReportView').then((room) => room.ReportView),
  'The approval report',
  'when drawn',
);

/** A written library that passed, of which a report is shown in place of the view. */
interface Reported {
  readonly file: LibraryFile;
  readonly fingerprint: string;
}

interface LibraryViewProps {
  readonly library: Library;
  /** The hospital’s file that the limits in use are from; none where they are the built-in ones. */
  readonly file?: LibraryFile | undefined;
  /** The form of the Dose view, while its result stands. */
  readonly asked: TypedOrder | undefined;
  readonly oneFile: OneFile;
  readonly now: () => Date;
  /** Whether a file opened here may be used, and by whose word. */
  readonly byHand?: ByHand | undefined;
  /** A library that is being written; it outlives the view, not the page. */
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
}

/** Whose limits these are, and every number of them with its place or its reason; and a file to read beside them. */
export function LibraryView(props: LibraryViewProps) {
  const { library, file, oneFile, asked, now, byHand, draft, onDraft } = props;
  const code = oneFile.kind === 'this' ? [codeFact(oneFile.code)] : [];
  const inUse: InUse = { identity: library.identity, file };
  const [isAtDesk, setAtDesk] = useState(draft !== undefined);
  const [report, setReport] = useState<Reported>();
  if (report) {
    return <Report {...report} before={file} onClose={() => setReport(undefined)} />;
  }
  return (
    <>
      <p className="lead">Every number that this page uses, and where it comes from.</p>
      <section className="sheet" aria-labelledby="library-in-use">
        <h2 id="library-in-use">The limits in use</h2>
        <NamedFacts facts={[...identityFacts(library.identity), ...code]} />
        <p>
          <a href="#/copy">{COPY_WORDS.link}</a>
        </p>
        {byHand?.kind === 'allowed' && byHand.back && (
          <button className="act second" type="button" onClick={byHand.back}>
            Go back to the page’s own limits
          </button>
        )}
      </section>
      {oneFile.kind === 'beside' && <BesideThis address={oneFile.address} />}
      {oneFile.kind === 'this' && oneFile.inside && <TakeOut inside={oneFile.inside} />}
      <OpenLibrary {...{ inUse, now, byHand, oneFile }} />
      {isAtDesk ? (
        <Desk
          inUse={inUse}
          draft={draft}
          onDraft={onDraft}
          now={now}
          byHand={byHand}
          onReport={(reported, fingerprint) => setReport({ file: reported, fingerprint })}
        />
      ) : (
        <section className="sheet no-print" aria-labelledby="library-write">
          <h2 id="library-write">Write a library</h2>
          <p className="hint">{DESK_OFFERED}</p>
          <button className="act second" type="button" onClick={() => setAtDesk(true)}>
            Open the desk
          </button>
        </section>
      )}
      <section className="limits-page sheet" aria-labelledby="over-weight">
        <h2 id="over-weight">The limits over weight</h2>
        <p className="hint">{HOW_TO_READ}</p>
        <OverWeight protocols={limitsOverWeight(library)} />
      </section>
      {file ? (
        <div className="limits-page library-file sheet" key={library.identity.fingerprint}>
          <h2>The file in use</h2>
          <FileView said={wholeFile(file, library.identity.fingerprint)} />
          <ToolLimits page={toolPage(library)} />
        </div>
      ) : (
        isBuiltIn(library) && <BuiltInLimits library={library} asked={asked} />
      )}
    </>
  );
}
