import { TOOL } from '../bundled/tool';
import { fingerprintOfContent } from '../fingerprint';

/** Of the tool’s own bounds, formulas and products as they were published; tests/library/copy-cases.test.ts works it out. */
export const TOOL_FINGERPRINT = '6cadb6c9b05ff7b8c1a647afa6fc50f7196fba9d79aa271fad34948d7eeaad5c';

/** The same, worked out anew from what this copy holds. */
export function toolFingerprint(): string {
  return fingerprintOfContent(TOOL);
}
