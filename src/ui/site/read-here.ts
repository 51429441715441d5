import { readLibrary } from '../../library/door';
import { fingerprintOf } from '../../library/fingerprint';
import type { Which } from '../../wording/no-limits';

/** Which library a kept text is; nothing where its shape is one that this page cannot read. */
export function whichOf(text: string, today: string): Which | undefined {
  const read = readLibrary(text, today, []);
  const file = read.kind === 'library' ? read.file : read.shown;
  if (!file) return undefined;
  const { id, name, publisher, version } = file.library;
  return { id, name, publisher, version, fingerprint: fingerprintOf(file) };
}

export { readLibrary };
