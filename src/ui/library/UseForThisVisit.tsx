import type { LibraryFile } from '../../library/schema';

/** Whether a file opened by hand may be used here; and what goes back to the page’s own limits, once one is. */
export type ByHand =
  | {
      readonly kind: 'allowed';
      readonly use: (file: LibraryFile, fingerprint: string) => void;
      readonly back?: (() => void) | undefined;
    }
  | { readonly kind: 'not allowed' };

interface UseForThisVisitProps {
  readonly byHand: ByHand;
  readonly file: LibraryFile;
  readonly fingerprint: string;
}

/** Puts an opened file in use until the page is left; or says why it can only be read. */
export function UseForThisVisit({ byHand, file, fingerprint }: UseForThisVisitProps) {
  if (byHand.kind === 'not allowed') {
    return (
      <p>
        This file can be read and compared here, not used: this page’s limits are named beside it.
      </p>
    );
  }
  const { use } = byHand;
  return (
    <button className="act" type="button" onClick={() => use(file, fingerprint)}>
      Use for this visit
    </button>
  );
}
