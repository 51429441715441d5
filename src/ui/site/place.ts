import type { ComponentType } from 'react';
import type { OneFile } from '../library/one-file';

/** Where the page stands: on a host, or in one file on a disk; what starts the page knows, and nothing else asks. */
export interface Place {
  /** The address that another device can open too; none of a file on a disk. */
  readonly address: () => string | undefined;
  /** Whether a part of the page would come if it were asked for now. */
  readonly answers: () => Promise<boolean>;
  /** The line in the foot: how the page is kept for use without a network. */
  readonly KeptLine: ComponentType;
  readonly oneFile: OneFile;
}
