import { useCallback, useEffect, useRef, useState } from 'react';
import { checkCopy } from '../../answers/copy';
import type { Library } from '../../dosing/library';
import type { LibraryFile } from '../../library/schema';
import type { CopyRecord } from '../../wording/copy-record';
import { COPY_WORDS } from '../../wording/copy-words';
import { Loading } from '../parts/Loading';
import { CopyRecordView } from './CopyRecordView';
import { pageCode } from './page-code';
import './CopyView.css';

interface CopyViewProps {
  readonly library: Library;
  /** The hospital’s file that the limits in use are from; none where they are the built-in ones. */
  readonly file?: LibraryFile | undefined;
  readonly now: () => Date;
  readonly version: string;
}

/** Runs every worked example and every fixed case again in this browser, and shows what came of it. */
export function CopyView({ library, file, now, version }: CopyViewProps) {
  const [record, setRecord] = useState<CopyRecord | 'failed'>();
  const running = useRef(0);
  const run = useCallback(async () => {
    running.current += 1;
    const mine = running.current;
    setRecord(undefined);
    const came = await recordOf({ library, file, now, version });
    // A library that came meanwhile has a check of its own.
    if (running.current === mine) setRecord(came);
  }, [library, file, now, version]);
  useEffect(() => {
    run();
    return () => {
      running.current += 1;
    };
  }, [run]);
  return (
    <>
      <p className="lead">{COPY_WORDS.lead}</p>
      <p className="ear" aria-live="polite">
        {record === undefined ? '' : record === 'failed' ? COPY_WORDS.failed : record.verdict}
      </p>
      {record === undefined && <Loading says={COPY_WORDS.running} />}
      {record === 'failed' && <p className="copy-verdict fails">{COPY_WORDS.failed}</p>}
      {record !== undefined && record !== 'failed' && <CopyRecordView record={record} />}
      {record !== undefined && (
        <button className="act second" type="button" onClick={run}>
          {COPY_WORDS.again}
        </button>
      )}
    </>
  );
}

/** The check of this copy; that it failed, where it threw, which the console then tells. */
async function recordOf({
  library,
  file,
  now,
  version,
}: CopyViewProps): Promise<CopyRecord | 'failed'> {
  try {
    const code = await pageCode();
    return checkCopy(library, file, {
      ...{ at: now(), version, code },
      browser: navigator.userAgent,
    });
  } catch (reason) {
    console.error('The check of this copy failed:', reason);
    return 'failed';
  }
}
