import * as z from 'zod/mini';

/** What an editor shows beside a key; it goes into the JSON Schema and decides nothing. */
export function described<S extends z.ZodMiniType>(schema: S, description: string): S {
  z.globalRegistry.add(schema, { description });
  return schema;
}

function named<S extends z.ZodMiniType>(schema: S, id: string, description: string): S {
  z.globalRegistry.add(schema, { id, description });
  return schema;
}

export const TEXT = z.string().check(z.regex(/\S/, 'It is empty: write it, or leave it out.'));
export const TEXTS = z.array(TEXT).check(z.minLength(1));

export const ID = named(
  z
    .string()
    .check(
      z.regex(
        /^[a-z0-9]+(-[a-z0-9]+)*$/,
        'An id is a readable word: small letters and digits, joined by hyphens.',
      ),
    ),
  'id',
  'A readable word: small letters and digits, joined by hyphens.',
);

export const FIGURE_FORM = /^(?!0$)(0|[1-9]\d{0,8})(\.\d{0,8}[1-9])?$/;
/** What is said of a text that is no figure. */
export const FIGURE_RULE =
  'A figure is digits, with a point where it needs one, and more than zero: no sign, exponent, comma, space or zero at its end, and at most nine digits on either side.';

/** More than zero: a limit, a volume or a time of nothing says nothing. */
export const FIGURE_TEXT = named(
  z.string().check(z.regex(FIGURE_FORM, FIGURE_RULE)),
  'figureText',
  'A figure as text, such as "0.35": digits and a point; no sign, exponent, comma or trailing zero.',
);

export const DATE = z.iso.date('A date is written like 2026-11-26, and must be one that exists.');

/** As sources have them: a year, a month or a day. */
export const PART_DATE = z
  .string()
  .check(
    z.regex(
      /^\d{4}(-\d\d(-\d\d)?)?$/,
      'Write a year, a month or a day: 2009, 2009-11 or 2009-11-26.',
    ),
  );

export const FINGERPRINT = z
  .string()
  .check(
    z.regex(/^[0-9a-f]{64}$/, 'A fingerprint is written whole: 64 digits, 0 to 9 and a to f.'),
  );

export const CITATION = named(
  z.union([
    z.strictObject({ source: ID, place: TEXT }),
    z.strictObject({ decidedBy: TEXT, reason: TEXT }),
  ]),
  'citation',
  'Where a number stands, {source, place}; or who decided it and why, {decidedBy, reason}. The nearest one applies.',
);

/** May stand in every object that holds a figure. */
export const CITED = { citation: z.optional(CITATION) };

export const FIGURE = named(
  z.union([
    FIGURE_TEXT,
    z.strictObject({ figure: FIGURE_TEXT, hedge: z.optional(TEXT), ...CITED }),
  ]),
  'figure',
  'A figure; or an object with its own citation and the word by which the source hedges it.',
);

const UNITS = [
  'mg',
  'mg/kg',
  'mg/h',
  'mg/kg/h',
  'microgram/kg/min',
  'mg/24 h',
  'mg/dose',
  'mg/kg/dose',
] as const;

export const UNIT = named(z.enum(UNITS), 'unit', 'What a dose is in.');

export const DOSE = named(
  z.strictObject({ figure: FIGURE_TEXT, unit: UNIT, hedge: z.optional(TEXT), ...CITED }),
  'dose',
  'A figure and its unit.',
);

export const DURATION = named(
  z.strictObject({
    figure: FIGURE_TEXT,
    unit: z.enum(['min', 'h', 'days']),
    hedge: z.optional(TEXT),
    ...CITED,
  }),
  'duration',
  'A time in minutes, hours or days.',
);

export const RANGE = z.strictObject({ low: FIGURE, high: FIGURE, ...CITED });

/** A count of doses, sessions or days. */
export const COUNT = z
  .string()
  .check(z.regex(/^[1-9]\d{0,8}$/, 'A count is a whole number as text, such as "4".'));

export type Figure = z.infer<typeof FIGURE>;
export type FileUnit = z.infer<typeof UNIT>;
export type Dose = z.infer<typeof DOSE>;
