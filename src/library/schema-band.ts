import * as z from 'zod/mini';
import { CITED, DOSE, described, FIGURE, FIGURE_TEXT, RANGE, TEXT, UNIT } from './schema-parts';

const WEIGHTS = z
  .strictObject({
    over: z.optional(described(FIGURE_TEXT, 'In kg: above it, not at it.')),
    atLeast: z.optional(FIGURE_TEXT),
    under: z.optional(FIGURE_TEXT),
    atMost: z.optional(FIGURE_TEXT),
    ...CITED,
  })
  .check(
    // A refinement, which no JSON Schema shows.
    z.refine(({ over, atLeast, under, atMost }) => {
      const [from, to] = [over ?? atLeast, under ?? atMost];
      const isTwice = (over && atLeast) || (under && atMost);
      return !isTwice && (from !== undefined || to !== undefined);
    }, 'A weight is “over” or “at least”, and “under” or “at most”, in kg: one of each at most, and at least one.'),
  );

const APPLIES_TO = z.union([z.literal('everyone'), z.strictObject({ weight: WEIGHTS })]);

/** Every limit of a band, none of which has to be there. */
const OPEN_LIMITS = {
  hardMin: z.optional(
    described(FIGURE, 'Below it nothing is worked out. In the unit of the band.'),
  ),
  softMin: z.optional(FIGURE),
  initial: z.optional(described(FIGURE, 'The start: shown, never filled in.')),
  softMax: z.optional(FIGURE),
  hardMax: z.optional(described(FIGURE, 'Above it nothing is worked out.')),
  ...CITED,
};

const ADJUSTMENT = z.strictObject({
  when: TEXT,
  range: z.optional(RANGE),
  limits: z.optional(z.strictObject(OPEN_LIMITS)),
  ...CITED,
});

const EXCLUDED = z.strictObject({
  appliesTo: APPLIES_TO,
  excluded: z.strictObject({ reason: TEXT, ...CITED }),
  ...CITED,
});

function bandWith<L extends z.ZodMiniType>(limits: L) {
  return z.union([
    EXCLUDED,
    z.strictObject({
      appliesTo: APPLIES_TO,
      unit: UNIT,
      range: z.optional(RANGE),
      limits,
      notToExceed: z.optional(
        described(
          DOSE,
          'A second hard maximum, in the other form: whole body beside per kilogram.',
        ),
      ),
      adjustments: z.optional(z.array(ADJUSTMENT).check(z.minLength(1))),
      ...CITED,
    }),
  ]);
}

/** A band whose doses have a hard maximum. */
export const BAND = bandWith(
  z.strictObject({
    ...OPEN_LIMITS,
    hardMax: described(FIGURE, 'Above it nothing is worked out.'),
  }),
);

/** A band as far as it is written: its hard maximum may still be missing, which is refused elsewhere. */
export const OPEN_BAND = bandWith(z.strictObject(OPEN_LIMITS));

export type OpenBand = z.infer<typeof OPEN_BAND>;
export type AppliesTo = OpenBand['appliesTo'];
export type DosedBand = Exclude<OpenBand, { excluded: unknown }>;

/** Whom a band is for, as far as it is written; nothing where it cannot be read yet. */
export function appliesToIn(written: unknown): AppliesTo | undefined {
  return z.safeParse(APPLIES_TO, written).data;
}
