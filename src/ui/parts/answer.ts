import { type Ref, useMemo } from 'react';
import { type Asked, isStill } from '../../answers/asked';
import type { Problems, SaidProblem } from '../../answers/said-problem';
import { useAnswerFocus } from './answer-focus';

const NO_PROBLEMS: readonly SaidProblem[] = [];

interface Answered<Result> {
  /** What was refused stays in sight while it is put right, until somebody asks again. */
  readonly problems: readonly SaidProblem[];
  /** Only while it is still the answer of what is typed. */
  readonly result: Result | undefined;
  readonly summary: Ref<HTMLElement>;
  readonly heading: Ref<HTMLHeadingElement>;
}

/**
 * What a view shows of an answer, and where the focus goes when it comes. It is worked out once for each
 * asking: `answer` must stay the same function as long as it would say the same.
 */
export function useAnswer<A extends Asked<object>, Result extends { readonly kind: string }>(
  asked: A | undefined,
  typed: A['typed'],
  answer: (asked: A) => Result | Problems,
): Answered<Result> {
  const said = useMemo(() => asked && answer(asked), [asked, answer]);
  const { summary, heading } = useAnswerFocus(asked);
  if (!said) return { problems: NO_PROBLEMS, result: undefined, summary, heading };
  return isProblems(said)
    ? { problems: said.problems, result: undefined, summary, heading }
    : {
        problems: NO_PROBLEMS,
        result: isStill(asked, typed) ? said : undefined,
        summary,
        heading,
      };
}

function isProblems<Result extends { readonly kind: string }>(
  said: Result | Problems,
): said is Problems {
  return said.kind === 'problems';
}
