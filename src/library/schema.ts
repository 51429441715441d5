import * as z from 'zod/mini';
import {
  CITATION,
  CITED,
  DATE,
  DOSE,
  DURATION,
  described,
  FIGURE,
  FIGURE_TEXT,
  FINGERPRINT,
  ID,
  PART_DATE,
  RANGE,
  TEXT,
} from './schema-parts';
import { PROTOCOL } from './schema-protocol';

const LIBRARY = z.strictObject({
  id: ID,
  name: TEXT,
  publisher: TEXT,
  version: TEXT,
  status: z.enum(['draft', 'approved', 'released', 'retired']),
  date: DATE,
  effectivePeriod: z.strictObject({ start: DATE, end: z.optional(DATE) }),
  lastReviewDate: z.optional(DATE),
  nextReviewDate: DATE,
  supersedes: z.optional(z.strictObject({ version: TEXT, fingerprint: FINGERPRINT })),
});

const SOURCE = z.strictObject({
  id: ID,
  title: TEXT,
  publisher: TEXT,
  version: z.optional(TEXT),
  date: z.optional(PART_DATE),
  address: z.optional(TEXT),
  readAs: described(TEXT, 'What of it was read: whole, its abstract, a summary.'),
});

const VIAL = z.strictObject({
  id: ID,
  drug: described(FIGURE, 'In mg.'),
  volume: described(FIGURE, 'In mL.'),
  market: TEXT,
  citation: CITATION,
});

const PREPARATION = z.strictObject({
  id: ID,
  drug: described(FIGURE, 'In mg.'),
  finalVolume: described(FIGURE, 'In mL, with the drug in it.'),
  container: z.optional(TEXT),
  diluent: z.optional(TEXT),
  discardAfter: z.optional(DURATION),
  citation: CITATION,
});

const PUBLISHED = z.strictObject({
  publisher: TEXT,
  for: TEXT,
  title: TEXT,
  address: TEXT,
  readAs: TEXT,
  says: TEXT,
  against: TEXT,
  beside: z.optional(ID),
  doses: z.optional(
    z.array(
      z.strictObject({
        protocol: ID,
        low: z.optional(DOSE),
        high: DOSE,
        atMost: z.optional(DOSE),
        weight: z.optional(
          z.strictObject({
            side: z.enum(['above', 'below']),
            at: described(FIGURE_TEXT, 'In kg.'),
          }),
        ),
        ...CITED,
      }),
    ),
  ),
  citation: CITATION,
});

/** What is published beside the protocols of a file. */
export const PUBLISHED_LIST = z.optional(z.array(PUBLISHED));

const SERIES = z.strictObject({
  sessions: RANGE,
  weeks: RANGE,
  boosterSpacing: described(RANGE, 'In weeks.'),
  boosterConflict: z.optional(TEXT),
  citation: CITATION,
});

const ONSET = z.strictObject({ low: DURATION, high: DURATION, relief: TEXT, citation: CITATION });

const CHANGE = z.strictObject({ version: TEXT, date: DATE, says: TEXT });

const APPROVAL = z.strictObject({
  role: z.enum(['author', 'reviewer']),
  name: TEXT,
  position: TEXT,
  committee: z.optional(TEXT),
  minute: z.optional(TEXT),
  date: DATE,
  fingerprint: FINGERPRINT,
});

/** The parts of a file that hold without the others. */
export const PARTS = {
  library: LIBRARY,
  sources: z.array(SOURCE),
  vials: z.optional(z.array(VIAL).check(z.minLength(1))),
  preparations: z.array(PREPARATION),
  changeLog: z.array(CHANGE).check(z.minLength(1)),
  approvals: z.array(APPROVAL),
};

const ANY = {
  $schema: z.optional(described(TEXT, 'Where an editor finds this schema.')),
  format: z.literal('ketamine-protocol-library'),
  formatVersion: z.literal('1'),
  ...PARTS,
  protocols: z.array(PROTOCOL).check(z.minLength(1)),
  published: PUBLISHED_LIST,
  series: z.optional(SERIES),
  onset: z.optional(ONSET),
};

/** A whole library file: its shape alone. What must hold between its parts, the door looks at. */
export const FILE = z.strictObject(ANY);

/** The built-in limits alone: nobody approved them, and they begin, end and are reviewed on no day. */
export const REFERENCE_PARTS = {
  ...PARTS,
  library: z.strictObject({
    id: z.literal('built-in'),
    name: TEXT,
    publisher: TEXT,
    version: TEXT,
    status: z.literal('reference'),
  }),
  approvals: z.optional(z.undefined()),
};

/** The file of the built-in limits. */
export const REFERENCE_FILE = z.strictObject({ ...ANY, ...REFERENCE_PARTS });

export type LibraryFile = z.infer<typeof FILE>;
export type ReferenceFile = z.infer<typeof REFERENCE_FILE>;
/** Whose file it is. */
export type Named = LibraryFile['library'] | ReferenceFile['library'];
export type Preparation = z.infer<typeof PREPARATION>;
export type Source = z.infer<typeof SOURCE>;

/** The JSON Schema that editors read; it says nothing of what refinements and the door look at. */
export function jsonSchema() {
  return z.toJSONSchema(FILE);
}
