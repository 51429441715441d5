import { useState } from 'react';
import {
  type Approval,
  type ApprovalProblem,
  type Approved,
  EMPTY_APPROVAL,
  readApproval,
} from '../../../intake/approval';
import { APPROVAL_FIELDS, approvalProblemSaid, TICK_ALL } from '../../../wording/desk/approving';

interface ApprovalFormProps {
  readonly role: Approval['role'];
  readonly approved: Approved;
  readonly isTicked: boolean;
  readonly onApprove: (approval: Approval) => void;
}

/** Who approves a library, in a role, for its fingerprint. */
export function ApprovalForm({ role, approved, isTicked, onApprove }: ApprovalFormProps) {
  const [typed, setTyped] = useState(EMPTY_APPROVAL);
  const [problems, setProblems] = useState<readonly ApprovalProblem[]>([]);
  const [isAsked, setIsAsked] = useState(false);
  const approve = () => {
    const read = readApproval(typed, role, approved);
    setIsAsked(true);
    setProblems(read.kind === 'refused' ? read.problems : []);
    if (read.kind === 'read' && isTicked) onApprove(read.approval);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        approve();
      }}
    >
      {APPROVAL_FIELDS.map(({ field, label }) => {
        const problem = problems.find((each) => each.field === field);
        return (
          <div key={field} className={problem ? 'desk-entry has-problem' : 'desk-entry'}>
            <label htmlFor={`approval-${field}`}>{label}</label>
            {problem && (
              <p className="problem" id={`approval-${field}-problem`}>
                {approvalProblemSaid(problem)}
              </p>
            )}
            <input
              id={`approval-${field}`}
              autoComplete="off"
              value={typed[field]}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `approval-${field}-problem` : undefined}
              onChange={({ target: { value } }) => setTyped({ ...typed, [field]: value })}
            />
          </div>
        );
      })}
      <p className="problem" role="alert">
        {isAsked && !isTicked && TICK_ALL}
      </p>
      <button className="act" type="submit">
        Approve as {role}
      </button>
    </form>
  );
}
