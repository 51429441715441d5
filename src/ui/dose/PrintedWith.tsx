import { useId } from 'react';
import {
  type BagLabel,
  LABEL_PAPERS,
  LABEL_SAYS,
  type LabelPaper,
  type NoLabel,
} from '../../wording/bag-label';
import { Choice } from '../parts/Choice';
import { Tick } from '../parts/Tick';
import { Words } from '../parts/Words';
import './PrintedWith.css';

/** What is printed beside the sheet: nothing until somebody ticks it. */
export interface Wanted {
  readonly record: boolean;
  readonly label: boolean;
  readonly on: LabelPaper;
}

export const NOTHING_MORE: Wanted = { record: false, label: false, on: 'to-cut' };

interface PrintedWithProps {
  readonly wanted: Wanted;
  readonly label: BagLabel | NoLabel;
  readonly onWant: (wanted: Wanted) => void;
}

/** Beside the button to print: what else goes on paper, and of a label, on which. */
export function PrintedWith({ wanted, label, onWant }: PrintedWithProps) {
  const id = useId();
  const paperOf = (value: string) => LABEL_PAPERS.find((paper) => paper.value === value);
  return (
    <div className="printed-with">
      <div className="ticks">
        <Tick
          id={`${id}-record`}
          label="Bedside record"
          ticked={wanted.record}
          onTick={(record) => onWant({ ...wanted, record })}
        />
        {label.kind === 'label' && (
          <Tick
            id={`${id}-label`}
            label="Bag label"
            ticked={wanted.label}
            onTick={(isWanted) => onWant({ ...wanted, label: isWanted })}
          />
        )}
      </div>
      {label.kind === 'none' && label.why.length > 0 && (
        <p className="hint">
          <Words text={label.why} />
        </p>
      )}
      {label.kind === 'label' && wanted.label && (
        <>
          <Choice
            id={`${id}-on`}
            label="Bag label on"
            options={LABEL_PAPERS}
            chosen={wanted.on}
            onChoose={(value) => onWant({ ...wanted, on: paperOf(value)?.value ?? wanted.on })}
          />
          <p className="hint">{LABEL_SAYS[wanted.on]}</p>
        </>
      )}
    </div>
  );
}
