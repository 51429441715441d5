import type { Text } from './text';

/** What a question beside the pump and the order came to: its heading, what was found, and what to do now. */
export interface AskedSaid {
  readonly heading: string;
  readonly tone: 'plain' | 'caution' | 'stop';
  readonly lines: readonly Text[];
  /** What would explain it, the likeliest first. */
  readonly explanations: readonly Text[];
  readonly toDo: readonly Text[];
}
