import { type ReactNode, useCallback } from 'react';
import type { Asked } from '../../answers/asked';
import { answer } from '../../answers/dose';
import { announced, made } from '../../answers/made';
import { todayAt } from '../../answers/today';
import type { Library } from '../../dosing/library';
import type { HandOff } from '../../intake/hand-off';
import type { TypedOrder } from '../../intake/typed-order';
import { rangeName } from '../../wording/range';
import { Announcement } from '../parts/Announcement';
import { useAnswer } from '../parts/answer';
import { OrderForm } from './OrderForm';
import { ResultView } from './ResultView';
import '../parts/sheet.css';

/** What is typed now, and the order that was last submitted. */
export interface DoseState {
  readonly typed: TypedOrder;
  readonly asked: Asked<{ readonly order: TypedOrder }> | undefined;
}

interface DoseViewProps {
  readonly library: Library;
  /** While it is not known whose limits hold, the form is there, and nothing is worked out from it. */
  readonly waits?: boolean;
  readonly state: DoseState;
  readonly onType: (change: (typed: TypedOrder) => TypedOrder) => void;
  readonly onChange: (state: DoseState) => void;
  readonly again: ReactNode;
  /** The text of an order → what the second checker gets. */
  readonly handOff: (payload: string) => HandOff;
  readonly now: () => Date;
  readonly version: string;
}

/** The order form and its sheet. */
export function DoseView(props: DoseViewProps) {
  const { library, waits = false, state, onType, onChange, again, handOff, now, version } = props;
  const { typed, asked } = state;
  const forms = { order: typed };
  const { problems, result, summary, heading } = useAnswer(
    waits ? undefined : asked,
    forms,
    useCallback(
      ({ typed, at }: Asked<typeof forms>) => answer(typed.order, todayAt(at), library),
      [library],
    ),
  );
  const making = made(asked?.at ?? now(), version, library.identity);
  const payload = result?.kind === 'sheet' ? result.handOver : undefined;
  const handedOff = payload === undefined ? undefined : handOff(payload);

  return (
    <>
      <p className="lead">
        Works out a dose from weight, route and protocol, and shows the working. For clinicians
        treating adults: it does not replace the order, the label or the second checker.
      </p>
      <div className="desk">
        <OrderForm
          library={library}
          typed={typed}
          problems={problems}
          summary={summary}
          onType={onType}
          onSubmit={() => onChange({ typed, asked: { typed: forms, at: now() } })}
          again={again}
        />
        <div className="beside">
          {result ? (
            <ResultView {...{ result, library, heading, handedOff }} made={making} />
          ) : (
            <p className="sheet empty">
              Enter a weight: every {rangeName(library)} at that weight appears here. With a
              protocol and an ordered dose, the dose sheet appears.
            </p>
          )}
          {!result && (
            <p className="paper only">
              Nothing to print: no dose has been worked out from the form.
            </p>
          )}
          <p className="ear" role="status">
            <Announcement text={result && announced(making, result.announcement)} asked={asked} />
          </p>
        </div>
      </div>
    </>
  );
}
