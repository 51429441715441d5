import { useState } from 'react';
import type { CaseSaid } from '../../wording/copy-case';
import type { CopyRecord } from '../../wording/copy-record';
import { COPY_WORDS } from '../../wording/copy-words';
import { NamedFacts } from '../library/NamedFacts';
import { Print } from '../parts/Print';
import '../parts/sheet.css';

/** The record of a check: the verdict, what it stands on, and lines to sign; each case may be opened. */
export function CopyRecordView({ record }: { record: CopyRecord }) {
  const { passes, verdict, toDo, counts, facts, failing, groups, signed } = record;
  return (
    <section className="sheet copy-record" aria-labelledby="copy-record">
      <Print />
      <h2 id="copy-record">{COPY_WORDS.record}</h2>
      <div className={passes ? 'copy-verdict' : 'copy-verdict fails'}>
        <p className="copy-said">{verdict}</p>
        <p>{toDo}</p>
      </div>
      <NamedFacts facts={counts} />
      {failing.length > 0 && (
        <section className="copy-failing" aria-labelledby="copy-failing">
          <h3 id="copy-failing">{COPY_WORDS.failing}</h3>
          <Cases cases={failing} isOpen />
        </section>
      )}
      <h3>{COPY_WORDS.where}</h3>
      <NamedFacts facts={facts} />
      <ul className="copy-signed paper">
        {signed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {groups.map(({ title, cases }) => (
        <Group key={title} title={title} cases={cases} />
      ))}
    </section>
  );
}

/** All cases of a kind; they are drawn once somebody opens it. */
function Group({ title, cases }: { title: string; cases: readonly CaseSaid[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="copy-cases"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {open && <Cases cases={cases} />}
    </details>
  );
}

function Cases({ cases, isOpen = false }: { cases: readonly CaseSaid[]; isOpen?: boolean }) {
  return (
    <ul className="copy-list">
      {cases.map(({ id, title, agrees, facts }) => (
        <li key={id}>
          <details open={isOpen} className={agrees ? undefined : 'fails'}>
            <summary>{title}</summary>
            <NamedFacts facts={facts} />
          </details>
        </li>
      ))}
    </ul>
  );
}
