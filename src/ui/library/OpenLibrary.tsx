import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import type { InUse, Opened } from '../../answers/opened-library';
import { dayAt } from '../../answers/today';
import { LARGEST, TOO_LARGE } from '../../library/largest';
import { SAVE } from '../../wording/one-file';
import { passedSaid, refusedSaid, UNREAD } from '../../wording/opened-file';
import { Announcement } from '../parts/Announcement';
import { OpenedFile } from './OpenedFile';
import type { OneFile } from './one-file';
import { RefusedFile } from './RefusedFile';
import { SaveInside } from './SaveInside';
import type { ByHand } from './UseForThisVisit';
import './OpenLibrary.css';

/** A file that was chosen, and what has become of it. */
type Chosen =
  | { readonly name: string; readonly is: 'read' }
  | { readonly name: string; readonly is: 'not loaded' }
  | { readonly name: string; readonly is: Opened };

interface OpenLibraryProps {
  readonly inUse: InUse;
  readonly now: () => Date;
  readonly byHand: ByHand | undefined;
  readonly oneFile: OneFile;
}

/** Opens a library file to be read beside the limits in use: what reads it is loaded only then. */
export function OpenLibrary({ inUse, now, byHand, oneFile }: OpenLibraryProps) {
  const [chosen, setChosen] = useState<Chosen>();
  const latest = useRef<File>(undefined);
  const result = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const isThere = chosen !== undefined && chosen.is !== 'read';
  useEffect(() => {
    if (isThere && chosen) result.current?.focus();
  }, [chosen, isThere]);

  const open = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const [file] = input.files ?? [];
    if (!file) return;
    latest.current = file;
    setChosen({ name: file.name, is: 'read' });
    const is = await opened(file, inUse, now());
    // A file that was chosen meanwhile is the one to show; and the same one may be chosen again.
    if (latest.current !== file) return;
    input.value = '';
    setChosen({ name: file.name, is });
  };

  return (
    <section className="open-library sheet" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Open a library file</h2>
      <p className="hint" id={`${id}-hint`}>
        A hospital’s own limits, NAME.ketamine-library.json: read in this browser, sent nowhere,
        kept nowhere.
        {oneFile.kind === 'this' && ` ${SAVE.hint}`}
      </p>
      <label htmlFor={id}>Library file</label>
      <input id={id} type="file" aria-describedby={`${id}-hint`} onChange={open} />
      <p role="status" className="ear">
        <Announcement text={chosen && announced(chosen, inUse)} asked={chosen} />
      </p>
      {isThere && (
        <div className="opened">
          <h3 ref={result} tabIndex={-1}>
            {announced(chosen, inUse)}
          </h3>
          {typeof chosen.is === 'object' && chosen.is.kind === 'refused' && (
            <RefusedFile refusals={chosen.is.refusals} />
          )}
          {typeof chosen.is === 'object' && chosen.is.kind === 'passed' && (
            <OpenedFile
              key={chosen.is.fingerprint}
              opened={chosen.is}
              inUse={inUse.identity}
              byHand={byHand}
              save={
                oneFile.kind === 'this' && (
                  <SaveInside name={chosen.name} opened={chosen.is} page={oneFile} />
                )
              }
            />
          )}
        </div>
      )}
    </section>
  );
}

async function opened(file: File, inUse: InUse, now: Date): Promise<Chosen['is']> {
  if (file.size > LARGEST) {
    return { kind: 'refused', refusals: [{ place: 'The file', ...TOO_LARGE }] };
  }
  const room = await import('../../answers/opened-library').catch(() => undefined);
  if (!room) return 'not loaded';
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { kind: 'refused', refusals: [UNREAD] };
  return room.openLibrary(new Uint8Array(bytes), dayAt(now), inUse);
}

function announced({ name, is }: Chosen, { identity }: InUse): string {
  if (is === 'read') return `${name} is being read.`;
  if (is === 'not loaded') return `What reads ${name} could not be loaded: open it again.`;
  if (is.kind === 'refused') return refusedSaid(name, is.refusals.length);
  return passedSaid(name, is.fingerprint === identity.fingerprint);
}
