import { useMemo } from 'react';
import type { Library } from '../dosing/protocol';
import type { TypedOrder } from '../intake/order-form';
import { spaced } from '../wording/text';
import { type Answer, answer } from './answer';
import { useAnswerFocus } from './answer-focus';
import { HandOver } from './HandOver';
import { OrderForm } from './OrderForm';
import { RangesView } from './RangesView';
import { SheetView, WithheldView } from './SheetView';

/** What is typed now, and the typing that was last submitted. */
export interface DoseState {
  readonly typed: TypedOrder;
  readonly asked: { readonly typed: TypedOrder } | undefined;
}

interface DoseViewProps {
  readonly library: Library;
  readonly state: DoseState;
  readonly onChange: (state: DoseState) => void;
  readonly linkOf: (handOver: string) => string;
}

/** The order form and its sheet. A result is shown only while what was asked is what is typed. */
export function DoseView({ library, state, onChange, linkOf }: DoseViewProps) {
  const { typed, asked } = state;
  const said = useMemo(() => asked && answer(asked.typed, library), [asked, library]);
  const problems = said?.kind === 'problems' ? said.problems : [];
  const result = said && said.kind !== 'problems' && asked?.typed === typed ? said : undefined;

  const { summary, heading } = useAnswerFocus(asked);

  return (
    <div className="desk">
      <OrderForm
        library={library}
        typed={typed}
        problems={problems}
        summary={summary}
        onType={(next) => onChange({ typed: next, asked })}
        onSubmit={() => onChange({ typed, asked: { typed } })}
      />
      <div className="beside">
        {result ? (
          <section className="sheet" aria-label={spaced(title(result))}>
            <h2 ref={heading} tabIndex={-1}>
              {title(result)}
            </h2>
            <Result of={result} />
            {result.kind === 'sheet' && result.handOver && (
              <HandOver link={linkOf(result.handOver)} />
            )}
          </section>
        ) : (
          <p className="sheet empty">
            Enter a weight: every documented range at that weight appears here. With a protocol and
            an ordered dose, the dose sheet appears.
          </p>
        )}
        <p className="ear" role="status">
          {result?.announcement}
        </p>
      </div>
    </div>
  );
}

type Shown = Exclude<Answer, { kind: 'problems' }>;

function title(result: Shown): string {
  return result.kind === 'ranges' ? result.heading : 'Dose sheet';
}

function Result({ of }: { of: Shown }) {
  switch (of.kind) {
    case 'ranges':
      return <RangesView sheet={of} />;
    case 'sheet':
      return <SheetView sheet={of} />;
    case 'withheld':
      return <WithheldView sheet={of} />;
  }
}
