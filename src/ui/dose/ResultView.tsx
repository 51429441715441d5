import { type Ref, useState } from 'react';
import type { Answer } from '../../answers/dose';
import type { Made } from '../../answers/made';
import type { Problems } from '../../answers/said-problem';
import type { Library } from '../../dosing/library';
import type { HandOff } from '../../intake/hand-off';
import { bagLabel } from '../../wording/bag-label';
import { spaced } from '../../wording/text';
import { Print } from '../parts/Print';
import { BagLabelPage, BedsideRecordPage } from './Papers';
import { NOTHING_MORE, PrintedWith } from './PrintedWith';
import { RangesView } from './RangesView';
import { SheetView, WithheldView } from './SheetView';

export type Shown = Exclude<Answer, Problems>;
type Sheeted = Extract<Shown, { kind: 'sheet' }>;

interface ResultProps<R extends Shown = Shown> {
  readonly result: R;
  readonly library: Library;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly made: Made;
  /** What the second checker gets, where there is a setting to check. */
  readonly handedOff: HandOff | undefined;
}

/** What was worked out; what of it can be printed, and what can be printed with it. */
export function ResultView(props: ResultProps) {
  const { result, heading, made } = props;
  switch (result.kind) {
    case 'ranges':
      return (
        <section className="sheet" aria-label={spaced(result.heading)}>
          <Print />
          <RangesView sheet={result} {...{ heading, made }} />
        </section>
      );
    case 'sheet':
      return <PlanView {...props} result={result} />;
    case 'withheld':
      return (
        <section className="sheet" aria-label="Dose sheet">
          <WithheldView sheet={result} {...{ heading, made }} />
        </section>
      );
  }
}

/** The sheet of a plan, and after it on paper what was ticked. */
function PlanView({ result, library, heading, made, handedOff }: ResultProps<Sheeted>) {
  const [wanted, setWanted] = useState(NOTHING_MORE);
  const { plan, medication } = result;
  const label = bagLabel(plan, made.standing);
  const wantedLabel = label.kind === 'label' && wanted.label ? label : undefined;
  const isAlone = wantedLabel !== undefined && wanted.on !== 'to-cut';
  return (
    <>
      <section className={isAlone ? 'sheet off-paper' : 'sheet'} aria-label="Dose sheet">
        <Print />
        <PrintedWith wanted={wanted} label={label} onWant={setWanted} />
        <SheetView sheet={result} {...{ plan, heading, made, handedOff }} />
      </section>
      {wanted.record && !isAlone && (
        <BedsideRecordPage sheet={result} {...{ plan, library, made }} />
      )}
      {wantedLabel && <BagLabelPage label={wantedLabel} on={wanted.on} {...{ medication, made }} />}
    </>
  );
}
