import * as z from 'zod/mini';
import { BAND, OPEN_BAND } from './schema-band';
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
  TEXT,
  TEXTS,
  UNIT,
} from './schema-parts';

export const EXAMPLE = z.strictObject({
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

export const PROTOCOL = protocolWith(BAND);

/** A protocol as far as it is written: a hard maximum may still be missing, which is refused elsewhere. */
export const OPEN_PROTOCOL = protocolWith(OPEN_BAND);

export type OpenProtocol = z.infer<typeof OPEN_PROTOCOL>;
/** What the limits of a protocol are read with. */
export type BandsGiven = Pick<OpenProtocol, 'route' | 'delivery' | 'orderedIn' | 'bands'>;
export type Example = z.infer<typeof EXAMPLE>;
