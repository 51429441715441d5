import * as z from 'zod/mini';
import {
  CITATION,
  CITED,
  COUNT,
  DOSE,
  DURATION,
  described,
  FIGURE,
  FIGURE_TEXT,
  ID,
  RANGE,
  TEXT,
  TEXTS,
  UNIT,
} from './schema-parts';

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
    }, 'A weight is “over” or “atLeast”, and “under” or “atMost”, in kg: one of each at most, and at least one.'),
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

const EXAMPLE = z.strictObject({
  weight: described(FIGURE_TEXT, 'Measured, in kg.'),
  height: z.optional(described(FIGURE_TEXT, 'In cm.')),
  sex: z.optional(z.enum(['female', 'male'])),
  adjustment: z.optional(TEXT),
  order: DOSE,
  preparation: z.optional(
    z.union([ID, z.strictObject({ drug: FIGURE_TEXT, finalVolume: FIGURE_TEXT })]),
  ),
  step: z.optional(
    described(FIGURE_TEXT, 'Of the pump in mL/h, or of the syringe in mL; 0.1 where left out.'),
  ),
  gives: z.strictObject({
    says: z.enum(['nothing', 'note', 'caution', 'stop']),
    amount: z.optional(DOSE),
    setting: z.optional(z.strictObject({ figure: FIGURE_TEXT, unit: z.enum(['mL', 'mL/h']) })),
  }),
  ...CITED,
});

const CUSTOM_STRENGTH = z.strictObject({
  hardMin: described(FIGURE, 'In mg/mL.'),
  softMin: z.optional(FIGURE),
  softMax: z.optional(FIGURE),
  hardMax: z.optional(FIGURE),
  ...CITED,
});

const TITRATION = z.strictObject({
  by: z.optional(DOSE),
  steps: z.optional(z.array(DOSE).check(z.minLength(1))),
  notMoreOftenThan: z.optional(DURATION),
  goal: z.optional(TEXT),
  holdIf: z.optional(TEXT),
  ...CITED,
});

const DOSE_LIMIT = z.strictObject({
  per: z.enum(['session', '24 h', 'course']),
  unit: z.enum(['mg', 'mg/kg']),
  softMax: z.optional(FIGURE),
  hardMax: z.optional(FIGURE),
  ...CITED,
});

function protocolWith<B extends z.ZodMiniType>(band: B) {
  return z.strictObject({
    id: ID,
    name: TEXT,
    indication: TEXT,
    careAreas: z.optional(TEXTS),
    restrictedTo: z.optional(TEXT),
    route: z.enum(['intravenous', 'subcutaneous', 'oral']),
    delivery: z.enum(['infusion', 'single dose', 'divided doses']),
    weightBasis: z.enum(['measured', 'ideal', 'adjusted', 'ideal or measured if lower']),
    orderedIn: described(z.array(UNIT).check(z.minLength(1)), 'The first is its own.'),
    preparations: z.optional(z.array(ID).check(z.minLength(1))),
    customStrength: z.optional(CUSTOM_STRENGTH),
    fixedRate: z.optional(
      z.strictObject({ rate: described(FIGURE, 'In mL/h.'), runsFor: DURATION, ...CITED }),
    ),
    citation: CITATION,
    bands: z.array(band).check(z.minLength(1)),
    blanks: z.optional(
      z.array(
        z.strictObject({ when: z.enum(['always', 'above range', 'above softMax']), says: TEXT }),
      ),
    ),
    titration: z.optional(TITRATION),
    giveOver: z.optional(DURATION),
    repeatAfter: z.optional(DURATION),
    mostDosesIn24h: z.optional(COUNT),
    longestFor: z.optional(DURATION),
    session: z.optional(
      z.strictObject({
        runsFor: DURATION,
        perDay: z.optional(COUNT),
        days: z.optional(COUNT),
        ...CITED,
      }),
    ),
    doseLimits: z.optional(z.array(DOSE_LIMIT).check(z.minLength(1))),
    dosesPerDay: z.optional(described(z.tuple([COUNT, COUNT]), 'The fewest and the most.')),
    typicalPerDay: z.optional(described(DOSE, 'In mg/24 h.')),
    monitoring: z.optional(
      z
        .array(
          z.strictObject({ what: TEXTS, every: DURATION, for: z.optional(DURATION), ...CITED }),
        )
        .check(z.minLength(1)),
    ),
    stopCriteria: z.optional(TEXTS),
    coPrescriptions: z.optional(TEXTS),
    clinicalAdvisory: z.optional(TEXT),
    silentAbout: z.optional(
      z.array(
        z.strictObject({
          field: z.enum(['monitoring', 'stopCriteria', 'longestFor', 'strength', 'other']),
          says: TEXT,
        }),
      ),
    ),
    examples: z.array(EXAMPLE).check(z.minLength(1)),
  });
}

export const PROTOCOL = protocolWith(
  bandWith(
    z.strictObject({
      ...OPEN_LIMITS,
      hardMax: described(FIGURE, 'Above it nothing is worked out.'),
    }),
  ),
);

/** A protocol as far as it is written: its hard maximum may still be missing, which is refused elsewhere. */
export const OPEN_PROTOCOL = protocolWith(bandWith(z.strictObject(OPEN_LIMITS)));

export type OpenProtocol = z.infer<typeof OPEN_PROTOCOL>;
export type OpenBand = OpenProtocol['bands'][number];
export type AppliesTo = OpenBand['appliesTo'];
export type DosedBand = Exclude<OpenBand, { excluded: unknown }>;
export type Example = z.infer<typeof EXAMPLE>;
