import { type ChangeEvent, useState } from 'react';
import { builtInDraft, draftOf, fileForDesk } from '../../../answers/desk';
import type { InUse } from '../../../answers/opened-library';
import type { Draft } from '../../../intake/draft';
import { draftFrom, NOTHING_WRITTEN } from '../../../intake/draft';
import type { LibraryFile } from '../../../library/schema';
import { DESK_KEEPS } from '../../../wording/desk/said';
import { UNREAD } from '../../../wording/opened-file';
import type { ByHand } from '../UseForThisVisit';
import { Written } from './Written';
import './DeskView.css';

interface DeskViewProps {
  readonly inUse: InUse;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft | undefined) => void;
  readonly now: () => Date;
  readonly byHand: ByHand | undefined;
  readonly onReport: (file: LibraryFile, fingerprint: string) => void;
}

/** Writes a library in a form: from nothing, from the one in use, or from a file. It is kept in no place but a file. */
export function DeskView({ inUse, draft, onDraft, now, byHand, onReport }: DeskViewProps) {
  const [refused, setRefused] = useState<string>();
  const { file } = inUse;
  const open = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const bytes = await chosen.arrayBuffer().catch(() => undefined);
    // The same file may be chosen again.
    input.value = '';
    const read = bytes
      ? fileForDesk(new Uint8Array(bytes))
      : { kind: 'refused' as const, says: `${UNREAD.sentence} ${UNREAD.remedy}` };
    setRefused(read.kind === 'refused' ? `${chosen.name}: ${read.says}` : undefined);
    if (read.kind === 'read') onDraft(draftFrom(read.tree, read.tree));
  };
  return (
    <section className="library-desk sheet no-print" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabIndex={-1}>
        Write a library
      </h2>
      {draft ? (
        <Written {...{ inUse, draft, onDraft, now, byHand, onReport }} />
      ) : (
        <>
          <p className="hint">{DESK_KEEPS}</p>
          <p className="desk-acts">
            <button
              className="act second small"
              type="button"
              onClick={() => onDraft(draftFrom(NOTHING_WRITTEN))}
            >
              From nothing
            </button>
            <button
              className="act second small"
              type="button"
              onClick={() => onDraft(file ? draftOf(file) : builtInDraft())}
            >
              {file ? 'From the library in use' : 'From the built-in limits'}
            </button>
          </p>
          <label htmlFor="desk-file">From a file, refused ones too</label>
          <input id="desk-file" type="file" onChange={open} />
          <p className="problem" role="alert">
            {refused}
          </p>
        </>
      )}
    </section>
  );
}
