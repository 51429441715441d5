/** What is new in each version of the built-in limits. */
export const CHANGE_LOG = [
  {
    version: '2026-11-26',
    date: '2026-11-26',
    says: 'The first that can be printed as a library file.',
  },
];
