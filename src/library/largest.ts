/** More than any library needs, in bytes or characters; a file that is larger is not read at all. */
export const LARGEST = 4_000_000;

/** What is said of a larger one. */
export const TOO_LARGE = {
  sentence: 'The file is larger than 4 MB.',
  remedy: 'Look whether this is the right file.',
} as const;
