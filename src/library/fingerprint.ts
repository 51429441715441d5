import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { LibraryFile, ReferenceFile } from './schema';

/**
 * A library file → 64 hexadecimal digits that any change of its content changes: all but approvals and status,
 * as canonical JSON (RFC 8785), UTF-8, SHA-256. White space and the order of keys leave it alone.
 */
export function fingerprintOf({
  approvals: _,
  library,
  ...rest
}: LibraryFile | ReferenceFile): string {
  const { status: __, ...named } = library;
  return fingerprintOfContent({ ...rest, library: named });
}

/** Anything that JSON can say → 64 hexadecimal digits: canonical JSON (RFC 8785), UTF-8, SHA-256. */
export function fingerprintOfContent(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(`${canonicalize(content)}`)));
}

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
