import { useState } from 'react';
import { looserThan } from '../../../answers/desk';
import { dayAt } from '../../../answers/today';
import { type Approval, asTree } from '../../../intake/approval';
import type { Edit } from '../../../intake/draft';
import type { LibraryFile } from '../../../library/schema';
import type { AnyFile } from '../../../library/shape-parts';
import { LOOSER, NO_BEFORE } from '../../../wording/desk/approving';
import { passesSaid } from '../../../wording/desk/said';
import { capitalised } from '../../../wording/text';
import { ApprovalForm } from './ApprovalForm';
import { BlindReview } from './BlindReview';

interface ApproveViewProps {
  readonly file: LibraryFile;
  readonly fingerprint: string;
  /** The library in use, where it is a hospital’s. */
  readonly before: AnyFile | undefined;
  readonly now: () => Date;
  readonly onApprove: (edit: Edit) => void;
  readonly onClose: () => void;
}

/**
 * Approves a library that passes every check: a reviewer first types its limits from the signed protocol, with nothing
 * of it in sight; whoever approves ticks what is looser; then the name.
 */
export function ApproveView({
  file,
  fingerprint,
  before,
  now,
  onApprove,
  onClose,
}: ApproveViewProps) {
  const [role, setRole] = useState<Approval['role']>();
  const [isReviewed, setIsReviewed] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const looser = before && before !== file ? looserThan(before, file) : [];
  const isReady = role === 'author' || isReviewed;
  const toggle = (sentence: string) => {
    const now = new Set(ticked);
    if (!now.delete(sentence)) now.add(sentence);
    setTicked(now);
  };
  return (
    <div className="desk-approve">
      <h3>Approve</h3>
      <p>{passesSaid(fingerprint)}</p>
      <fieldset className="desk-pick">
        <legend>You approve it as</legend>
        {(['author', 'reviewer'] as const).map((each) => (
          <label key={each} className="tick">
            <input
              type="radio"
              name="desk-role"
              checked={role === each}
              onChange={() => {
                setRole(each);
                setIsReviewed(false);
              }}
            />
            <span>{each === 'author' ? 'its author' : 'its reviewer, another person'}</span>
          </label>
        ))}
      </fieldset>
      {role === 'reviewer' && !isReviewed && (
        <BlindReview file={file} onSame={() => setIsReviewed(true)} />
      )}
      {isReady && (
        <>
          {looser.length > 0 && (
            <fieldset className="desk-pick">
              <legend>{LOOSER}</legend>
              {looser.map(({ sentence }) => (
                <label key={sentence} className="tick">
                  <input
                    type="checkbox"
                    checked={ticked.has(sentence)}
                    onChange={() => toggle(sentence)}
                  />
                  <span>{capitalised(sentence)}</span>
                </label>
              ))}
            </fieldset>
          )}
          {!before && <p>{NO_BEFORE}</p>}
          <ApprovalForm
            key={role}
            role={role ?? 'author'}
            approved={{
              fingerprint,
              others: file.approvals,
              version: file.library.date,
              today: dayAt(now()),
            }}
            isTicked={looser.every(({ sentence }) => ticked.has(sentence))}
            onApprove={(approval) => {
              onApprove([['approvals', file.approvals.length], asTree(approval)]);
              onClose();
            }}
          />
        </>
      )}
      <p className="desk-acts">
        <button className="act second small" type="button" onClick={onClose}>
          Back without approving
        </button>
      </p>
    </div>
  );
}
