import type { Problem } from './problem';
import type { CourseField } from './typed-course';
import type { OrderField } from './typed-order';

type AnyField = OrderField | CourseField;
/** What is wrong with the order, or with the course and the series of it. */
export type CourseProblem =
  | Problem<AnyField>
  | { readonly field: 'protocol'; readonly kind: 'not an infusion' }
  | ({
      readonly field: CourseField;
    } & (
      | { readonly kind: 'no single dose'; readonly isOwn?: true }
      | { readonly kind: 'longer than a day' }
      | { readonly kind: 'nothing asked' }
      | { readonly kind: 'not whole'; readonly most: string }
      | { readonly kind: 'more than days'; readonly days: number }
      | { readonly kind: 'on a weekend' }
      | { readonly kind: 'no series' }
    ))
  | {
      readonly field: 'sessions';
      readonly kind: 'days differ';
      readonly days: number;
      readonly sessions: number;
    };
export type Problems = CourseProblem[];
