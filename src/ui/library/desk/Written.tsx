import { useCallback, useRef, useState } from 'react';
import type { InUse } from '../../../answers/opened-library';
import { beforeOf } from '../../../answers/report';
import { keptAt } from '../../../intake/aside';
import {
  type Besides,
  type Draft,
  type Edit,
  edited,
  fileText,
  isUnsaved,
  undone,
} from '../../../intake/draft';
import { type Path, pointerTo } from '../../../library/fault';
import type { LibraryFile } from '../../../library/schema';
import { listAt, type Tree, textAt } from '../../../library/tree';
import type { Control } from '../../../wording/desk/control';
import {
  approvedSaid,
  CLOSE_ASKED,
  fileName,
  passesSaid,
  savedSaid,
  undoneSaid,
  VOIDED,
} from '../../../wording/desk/said';
import { LIBRARY, whereSaid } from '../../../wording/desk/where';
import { type ByHand, UseForThisVisit } from '../UseForThisVisit';
import { ApproveView } from './ApproveView';
import { DeskAround, fieldId } from './desk';
import { Fields } from './Fields';
import { Save } from './Save';
import { StillToDo } from './StillToDo';
import { useAskBeforeLeaving } from './use-ask-before-leaving';
import { useBelowLine } from './use-below-line';
import { useDeskSaid } from './use-desk-said';

const fields = (controls: readonly Control[], at: Path) => <Fields controls={controls} at={at} />;

interface WrittenProps {
  readonly inUse: InUse;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft | undefined) => void;
  readonly now: () => Date;
  readonly byHand: ByHand | undefined;
  readonly onReport: (file: LibraryFile, fingerprint: string) => void;
}

interface ApprovalsProps {
  readonly tree: Tree;
  /** Of what is written now, once it passes. */
  readonly fingerprint: string | undefined;
}

/** Who has approved what is written now; and who approved something else, by name. */
function Approvals({ tree, fingerprint }: ApprovalsProps) {
  const approvals = listAt(tree, ['approvals']);
  if (approvals.length === 0) return null;
  return (
    <ul>
      {approvals.map((each) => {
        const said = ['role', 'name', 'position', 'date'].map((key) => textAt(each, [key]));
        const isOfThis =
          fingerprint === undefined ? undefined : textAt(each, ['fingerprint']) === fingerprint;
        return <li key={said.join()}>{approvedSaid(said, isOfThis)}</li>;
      })}
    </ul>
  );
}

/** A library while it is written: what is to do, its fields, and, once it passes, its review. */
export function Written({ inUse, draft, onDraft, now, byHand, onReport }: WrittenProps) {
  const { problems, passed, toApprove, isRead } = useDeskSaid(draft.tree, inUse.identity, now);
  const begun = draft.steps[0]?.tree ?? draft.tree;
  const [tellsMissing, setTellsMissing] = useState(false);
  const [isReviewed, setIsReviewed] = useState(false);
  const [asksToClose, setAsksToClose] = useState(false);
  const unsaved = isUnsaved(draft);
  const line = useRef<HTMLParagraphElement>(null);
  useAskBeforeLeaving(unsaved);
  useBelowLine(line, draft.isVoided);
  const write = useCallback(
    (edit: Edit, besides?: Besides) => onDraft(edited(draft, edit, besides)),
    [draft, onDraft],
  );
  const kept = (at: Path, side: string) => keptAt(draft.aside, at, side);
  const name = fileName(textAt(draft.tree, ['library', 'id']));
  // A reviewer types from the signed protocol: nothing of the file is in sight meanwhile.
  if (isReviewed && toApprove) {
    return (
      <ApproveView
        file={toApprove.file}
        fingerprint={toApprove.fingerprint}
        before={beforeOf(toApprove.file, inUse.file)}
        now={now}
        onApprove={write}
        onClose={() => setIsReviewed(false)}
      />
    );
  }
  return (
    <DeskAround
      value={{ tree: draft.tree, begun, problems, isRead, tellsMissing, write, kept, fields }}
    >
      <p role="status">
        {passed && `${passesSaid(passed.fingerprint)} `}
        {!unsaved && draft.saved === draft.tree && draft.steps.length > 0 && savedSaid(name)}
      </p>
      <p ref={line} role="status" className="desk-voided">
        {draft.isVoided && VOIDED}
      </p>
      <p className="desk-acts">
        <button
          className="act second small"
          type="button"
          disabled={draft.steps.length === 0}
          onClick={() => onDraft(undone(draft))}
        >
          Undo
        </button>
        <Save
          text={fileText(draft)}
          type="application/json"
          name={name}
          says="Save as a file"
          onSave={() => onDraft({ ...draft, saved: draft.tree })}
        />
        {toApprove && (
          <>
            <button className="act second small" type="button" onClick={() => setIsReviewed(true)}>
              Approve
            </button>
            <button
              className="act second small"
              type="button"
              onClick={() => onReport(toApprove.file, toApprove.fingerprint)}
            >
              Approval report
            </button>
          </>
        )}
        <button
          className="act second small"
          type="button"
          onClick={() => (unsaved ? setAsksToClose(true) : onDraft(undefined))}
        >
          Close
        </button>
      </p>
      <p role="status" className="hint">
        {draft.undone && (
          <span key={draft.steps.length}>
            {undoneSaid(whereSaid(pointerTo(draft.undone), draft.tree))}
          </span>
        )}
      </p>
      {asksToClose && unsaved && (
        <fieldset className="sure">
          <p>{CLOSE_ASKED}</p>
          <button className="act second small" type="button" onClick={() => onDraft(undefined)}>
            Yes, close
          </button>
          <button className="act second small" type="button" onClick={() => setAsksToClose(false)}>
            No, go on
          </button>
        </fieldset>
      )}
      <Approvals tree={draft.tree} fingerprint={passed?.fingerprint} />
      {problems.length > 0 && (
        <StillToDo problems={problems} onTell={() => setTellsMissing(true)} />
      )}
      {passed && byHand && passed.fingerprint !== inUse.identity.fingerprint && (
        <UseForThisVisit byHand={byHand} file={passed.file} fingerprint={passed.fingerprint} />
      )}
      <div id={fieldId([])} tabIndex={-1}>
        <Fields controls={LIBRARY} at={[]} />
      </div>
    </DeskAround>
  );
}
