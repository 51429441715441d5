/**
 * The dosing for other programs: plain JSON in, plain JSON out, every figure decimal text beside its
 * unit. What is wrong with a call is said in data: nothing here throws, guesses or has a default.
 *
 * A *refused* answer names each thing that is wrong and its place. A *withheld* one says which limits
 * stop the order; it has no rate and no volume. Only a *plan* has figures to give. Its formulas, with
 * their units, stand in `dose-by-weight.ts` and `formulas.ts`; its limits are those of the library, each
 * with its place in its source or its reason.
 */
import { type Answer, answered, called } from './called';
import { type Json, json } from './json';
import type { Library } from './library';
import type { BodyJson, OrderJson, OverJson, PreparationJson, WantedBagJson } from './order-json';
import { type Plan, workOut as workOutExactly } from './plan';
import { checkPump as checkExactly, type PumpCheck } from './pump-check';
import { type Ranges, ranges as rangesExactly } from './ranges';
import { type CourseJson, courseAt } from './read-course';
import { orderAt } from './read-order';
import { type RangesJson, rangesAt } from './read-ranges';
import { type ReadingJson, readingAt } from './read-reading';
import type { Refused } from './refusal';
import { type WorkedCourse, workOutCourse as workOutCourseExactly } from './worked-course';

export type { Decimal } from './decimal-text';
export type { Finding, Stop } from './findings';
export type { SingleDoseJson } from './read-course';
export type { Refusal, Why } from './refusal';
export type {
  Answer,
  BodyJson,
  CourseJson,
  Json,
  Library,
  OrderJson,
  OverJson,
  Plan,
  PreparationJson,
  PumpCheck,
  Ranges,
  RangesJson,
  ReadingJson,
  Refused,
  WantedBagJson,
  WorkedCourse,
};

/** A reading worked backwards, its verdict and every slip that explains a difference; or refused. */
export type CheckAnswer = { readonly kind: 'checked'; readonly check: Json<PumpCheck> } | Refused;

/**
 * A weight in kg → every regimen of the library at it, in mg, mg/h or mg a dose: the source range × kg,
 * what specialists may reach, what stops a dose. Withheld where the weight is outside the library’s
 * bounds, or a given strength outside those of its protocol, or of all.
 */
export function ranges(request: RangesJson, library: Library): Answer<Ranges> {
  return called(request, library, rangesAt, ({ weights, ...asked }) =>
    answered(rangesExactly({ ...weights, ...asked }, library)),
  );
}

/**
 * One order → mg or mg/h (dose per kg × kg), and with a preparation mL or mL/h (÷ mg/mL, to the step) and
 * what that delivers, how it is made, how long it lasts, what is left; with a titration step the table
 * too, each row an order worked out whole. Ordered and delivered dose are held against every limit:
 * notes and cautions stand in the plan, any stop withholds it.
 */
export function workOut(order: OrderJson, library: Library): Answer<Plan> {
  return called(order, library, orderAt, ({ order: read, body }) => {
    const titrated = read.titrationStep !== undefined;
    return answered(workOutExactly(read, library, { body, titrated }));
  });
}

/**
 * What a pump (mL/h) or a syringe (mL) shows → what it delivers: × mg/mL ÷ kg. With the ordered dose it
 * agrees or differs, with the ratio and every slip that gives the figure, the likeliest first; it never
 * agrees where every setting at the step would be stopped as too far from the order. Findings
 * hold stops too: a pump that already runs too fast is told, unlike the rate of a withheld order.
 */
export function checkPump(reading: ReadingJson, library: Library): CheckAnswer {
  return called(reading, library, readingAt, (read) => ({
    kind: 'checked' as const,
    check: json(checkExactly(read, library)),
  }));
}

/**
 * An infusion for hours a day on so many days, and a single dose with each session → mg, mg/kg and mL a
 * session, in seven days and in all, and the first hour against its ceiling. Withheld if either dose is.
 */
export function workOutCourse(course: CourseJson, library: Library): Answer<WorkedCourse> {
  return called(course, library, courseAt, (read) => answered(workOutCourseExactly(read, library)));
}
