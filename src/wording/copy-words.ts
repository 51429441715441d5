/** The sentences of the view that checks a copy, beside what the check itself says. */
export const COPY_WORDS = {
  lead: 'Works every example of the library in use, and 200 fixed cases, out again in this browser, and compares each with what it has to give. The record is for whoever accepts this copy for use.',
  running: 'Working every case out again.',
  failed: 'The check did not run. Do not use this copy.',
  again: 'Check again',
  record: 'Acceptance record',
  failing: 'What does not come out',
  where: 'What was checked, and where',
  link: 'Check this copy before it is used: its worked examples and 200 fixed cases, in this browser.',
} as const;
