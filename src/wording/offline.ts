/** Whether this computer keeps the page for use without a network, or why it does not. */
export type Kept =
  | { readonly kind: 'kept' }
  | { readonly kind: 'not secure' }
  | { readonly kind: 'no worker' }
  | { readonly kind: 'worker refused' }
  | { readonly kind: 'storage refused' }
  | { readonly kind: 'files missing'; readonly files: readonly string[] };

function why(kept: Exclude<Kept, { kind: 'kept' }>): string {
  switch (kept.kind) {
    case 'not secure':
      return 'its address does not begin with https';
    case 'no worker':
      return 'this browser, or its private window, does not allow it';
    case 'worker refused':
      return 'service-worker.js could not be started';
    case 'storage refused':
      return 'this browser does not store it';
    case 'files missing': {
      const [first = '', ...more] = kept.files;
      const files = more.length === 0 ? first : `${first} and ${more.length} more`;
      return `${files} did not come from the host as built`;
    }
  }
}

/** The sentence in the page's foot. */
export function keptSentence(kept: Kept): string {
  return kept.kind === 'kept'
    ? 'Kept on this computer for use without a network.'
    : `Not kept for use without a network: ${why(kept)}.`;
}
