import { CHANGED, NOT_READ, READ_FROM, readFromOf } from '../../intake/running-read';
import { STEPS } from '../../intake/typed-order';
import { symbol } from '../../wording/format';
import {
  CHANGED_ASKED,
  DATE_LABELS,
  FIRST_HINT,
  NOT_READ_LABEL,
  READ_FROM_LABELS,
  RUNNING_ASKED,
  TIME_LABELS,
  VOLUME_STEP,
  volumeReadLabel,
  volumeStepShown,
  ZERO_HINT,
} from '../../wording/running-fields';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import type { AskedFieldsProps } from './asked-fields';

/** How much is gone while it runs: two volumes, when each was read, and whether anything changed between. */
export function RunningFields({ typed, problem, set }: AskedFieldsProps) {
  const from = readFromOf(typed);
  return (
    <>
      <Choice
        id="readFrom"
        label={RUNNING_ASKED}
        options={[
          ...READ_FROM.map((each) => ({ value: each, label: READ_FROM_LABELS[each] })),
          { value: NOT_READ, label: NOT_READ_LABEL },
        ]}
        chosen={typed.readFrom}
        problem={problem('readFrom')}
        onChoose={set('readFrom')}
      />
      {from === 'pump' && (
        <Choice
          id="volumeStep"
          label={VOLUME_STEP}
          inline
          options={STEPS.map((step) => ({ value: step, label: volumeStepShown(step) }))}
          chosen={typed.volumeStep}
          problem={problem('volumeStep')}
          onChoose={set('volumeStep')}
        />
      )}
      {from && (
        <>
          <Choice
            id="changed"
            label={CHANGED_ASKED}
            inline
            options={CHANGED.map((each) => ({ value: each, label: each }))}
            chosen={typed.changed}
            problem={problem('changed')}
            onChoose={set('changed')}
          />
          {(['first', 'now'] as const).map((which) => (
            <ReadAt key={which} {...{ which, from, typed, problem, set }} />
          ))}
        </>
      )}
    </>
  );
}

interface ReadAtProps extends AskedFieldsProps {
  readonly which: 'first' | 'now';
  readonly from: (typeof READ_FROM)[number];
}

/** One volume, and the day and the time at which it was read; none of them filled in. */
function ReadAt({ which, from, typed, problem, set }: ReadAtProps) {
  const [volume, date, time] = FIELDS[which];
  const hint = which === 'first' ? FIRST_HINT : from === 'pump' ? ZERO_HINT : undefined;
  return (
    <>
      <Field
        id={volume}
        label={volumeReadLabel(from, which)}
        {...(hint ? { hint } : {})}
        unit={symbol('mL')}
        typed={typed[volume]}
        problem={problem(volume)}
        onType={set(volume)}
      />
      <div className="pair">
        <Field
          id={date}
          label={DATE_LABELS[which]}
          hint="Like 2026-11-30"
          keyboard="text"
          unit="date"
          typed={typed[date]}
          problem={problem(date)}
          onType={set(date)}
        />
        <Field
          id={time}
          label={TIME_LABELS[which]}
          hint="Like 08:30"
          keyboard="text"
          unit="hh:mm"
          typed={typed[time]}
          problem={problem(time)}
          onType={set(time)}
        />
      </div>
    </>
  );
}

const FIELDS = {
  first: ['firstVolume', 'firstDate', 'firstTime'],
  now: ['nowVolume', 'nowDate', 'nowTime'],
} as const;
