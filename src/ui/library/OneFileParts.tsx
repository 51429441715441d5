import { BESIDE, INSIDE } from '../../wording/one-file';
import type { ThisFile } from './one-file';
import { SaveFile } from './SaveFile';

/** On a host: that the page is there as one file too. */
export function BesideThis({ address }: { address: string }) {
  return (
    <section className="one-file sheet" aria-labelledby="one-file">
      <h2 id="one-file">{BESIDE.heading}</h2>
      <p className="hint">{BESIDE.says}</p>
      <p className="save-file">
        <a className="act second" href={address} download>
          {BESIDE.save}
        </a>
      </p>
    </section>
  );
}

/** In a file with a library inside: what gives both back as they were. */
export function TakeOut({ inside }: { inside: NonNullable<ThisFile['inside']> }) {
  return (
    <section className="one-file sheet" aria-labelledby="one-file">
      <h2 id="one-file">{INSIDE.heading}</h2>
      <p className="hint">{INSIDE.says}</p>
      <SaveFile file={inside.library} type="application/json" label={INSIDE.library} />
      <SaveFile file={inside.page} type="text/html" label={INSIDE.page} />
    </section>
  );
}
