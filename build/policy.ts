import { createHash } from 'node:crypto';

/** What a page may load and do: sources as a policy writes them, like `'self'`, `'none'` or hashes in quotation marks. */
interface Allowed {
  readonly scripts: string;
  readonly styles: string;
  /** Pictures, requests, the worker, the manifest. */
  readonly others: string;
  /** The names that a policy for trusted types may have, or `'none'`. */
  readonly trustedTypes: string;
}

/** The content security policy of a page; what it does not name is forbidden. */
export function policy({ scripts, styles, others, trustedTypes }: Allowed): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    `img-src ${others}`,
    `connect-src ${others}`,
    `worker-src ${others}`,
    `manifest-src ${others}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/** The hash of bytes, or of a text as UTF-8, as browsers write it where they check one. */
export function sha256(bytes: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
