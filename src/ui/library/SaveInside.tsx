import { useId, useMemo, useState } from 'react';
import type { Opened } from '../../answers/opened-library';
import { SAVE } from '../../wording/one-file';
import { Field } from '../parts/Field';
import type { ThisFile } from './one-file';
import { SaveFile } from './SaveFile';

interface SaveInsideProps {
  /** What the opened file is called. */
  readonly name: string;
  readonly opened: Extract<Opened, { kind: 'passed' }>;
  readonly page: ThisFile;
}

/** Puts an opened library inside this file, as a new file; the address is what links and codes lead to. */
export function SaveInside({ name, opened, page }: SaveInsideProps) {
  const [publishedAt, setPublishedAt] = useState(page.publishedAt);
  const id = useId();
  const { text, file } = opened;
  const written = useMemo(
    () => page.withInside({ id: file.library.id, name, text }, publishedAt),
    [page, file, name, text, publishedAt],
  );
  const problem = 'problem' in written ? written.problem : undefined;
  return (
    <section className="save-inside" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{SAVE.heading}</h3>
      <p>{SAVE.says}</p>
      <Field
        id={id}
        label={SAVE.address}
        hint={SAVE.addressHint}
        keyboard="text"
        typed={publishedAt}
        problem={problem}
        onType={setPublishedAt}
      />
      {'text' in written && <SaveFile file={written} type="text/html" label={SAVE.save} />}
    </section>
  );
}
