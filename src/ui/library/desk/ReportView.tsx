import { useEffect, useRef } from 'react';
import { reportSaid } from '../../../answers/report';
import { fingerprintShown } from '../../../library/fingerprint-shown';
import type { LibraryFile } from '../../../library/schema';
import { AUTHORITY, NO_BEFORE } from '../../../wording/desk/approving';
import { Print } from '../../parts/Print';
import { FileView } from '../FileView';
import { Lines } from '../Lines';
import { NamedFacts } from '../NamedFacts';
import { Save } from './Save';
import './ReportView.css';

interface ReportViewProps {
  readonly file: LibraryFile;
  readonly fingerprint: string;
  readonly before: LibraryFile | undefined;
  readonly onClose: () => void;
}

/** The approval report: every limit, what differs, the fingerprint, two lines to sign. On paper it is the authority. */
export function ReportView({ file, fingerprint, before, onClose }: ReportViewProps) {
  const { facts, said, remarks, differences, doses, csv } = reportSaid(file, fingerprint, before);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="desk-report library-file limits-page sheet">
      <div className="report-head">
        <h2 ref={heading} tabIndex={-1}>
          Approval report
        </h2>
        <p className="hint">
          {[
            file.library.name,
            `version ${file.library.version}`,
            fingerprintShown(fingerprint),
            file.library.status,
          ].join(' · ')}
        </p>
      </div>
      <div className="report-body">
        <p className="desk-acts no-print">
          <Print />
          <Save
            text={csv}
            type="text/csv"
            name={`${file.library.id}.csv`}
            says="Save as CSV, for reading"
          />
          <button className="act second small" type="button" onClick={onClose}>
            Back to the desk
          </button>
        </p>
        <p>{AUTHORITY}</p>
        <NamedFacts facts={facts} />
        <h3>What differs from the library in use, looser first</h3>
        {differences ? <Lines lines={differences} /> : <p>{NO_BEFORE}</p>}
        {doses && (
          <>
            <h3>The highest dose that is worked out, before and now</h3>
            <Lines lines={doses} />
          </>
        )}
        <h3>To look at before it is approved</h3>
        {remarks.map(({ title, lines }) => (
          <section key={`${title} ${lines.join()}`} className="with-next">
            <p>{title}</p>
            <Lines lines={lines} />
          </section>
        ))}
        <FileView said={said} />
        <div className="with-next">
          <h3>Signed, for this fingerprint</h3>
          {['Author', 'Reviewer'].map((role) => (
            <p key={role} className="desk-signature">
              {role}: name <span /> position <span /> signature <span /> date <span />
            </p>
          ))}
          <p>End of the report.</p>
        </div>
      </div>
    </section>
  );
}
