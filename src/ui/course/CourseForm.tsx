import { type ReactNode, type Ref, useCallback } from 'react';
import { bolusReadBack } from '../../answers/bolus-read-back';
import type { SaidProblem } from '../../answers/said-problem';
import type { Library } from '../../dosing/library';
import { bolusUnit, bolusUnits } from '../../intake/course-form';
import { isPumped } from '../../intake/over-minutes';
import { type CourseField, type TypedCourse, withCourseEntry } from '../../intake/typed-course';
import { type OrderField, STEPS, type TypedOrder, withEntry } from '../../intake/typed-order';
import { bolusLabel, COURSE_FIELD_NAMES } from '../../wording/course-problems';
import { unitChoices } from '../../wording/fields';
import { symbol } from '../../wording/format';
import { sessionStated } from '../../wording/session-stated';
import { BedsideFields, MixingFields } from '../parts/BedsideFields';
import { BodyFields } from '../parts/BodyFields';
import { Choice } from '../parts/Choice';
import { EntryForm } from '../parts/EntryForm';
import { Field } from '../parts/Field';
import { Fold } from '../parts/Fold';
import { OrderFields, StepField } from '../parts/OrderFields';
import { WantedBag } from '../parts/WantedBag';
import '../parts/pair.css';
import './CourseForm.css';

interface CourseFormProps {
  readonly library: Library;
  readonly order: TypedOrder;
  readonly typed: TypedCourse;
  readonly problems: readonly SaidProblem[];
  readonly summary: Ref<HTMLElement>;
  readonly onOrder: (change: (order: TypedOrder) => TypedOrder) => void;
  readonly onType: (typed: TypedCourse) => void;
  readonly onSubmit: () => void;
  readonly again: ReactNode;
}

function hintOf(hint: string | undefined) {
  return hint === undefined ? {} : { hint };
}

/** The order, the hours and days of its course, and the dates of a series. */
export function CourseForm(props: CourseFormProps) {
  const { library, order, typed, problems, summary, onOrder, onType, onSubmit, again } = props;
  const setOrder = useCallback(
    (field: OrderField) => (value: string) =>
      onOrder((order) => withEntry(order, field, value, library)),
    [library, onOrder],
  );
  const set = (field: CourseField) => (value: string) =>
    onType(withCourseEntry(typed, field, value));
  const problem = (field: OrderField | CourseField) =>
    problems.find((each) => each.field === field)?.sentence;
  const protocol = library.protocols.find(({ id }) => id === order.protocol);
  const stated = sessionStated(protocol);
  const units = bolusUnits(order, library);
  const unit = bolusUnit(order, typed, library);
  // A course has no table and no run-out, but what is refused of them is shown where it can be mended.
  const refused = problem('titrationStep') ?? problem('start');
  const fields = { library, typed: order, problem, set: setOrder };
  const text = (
    field: CourseField,
    label: string,
    unit: string,
    more: { hint?: string; keyboard?: 'text'; readBack?: string } = {},
  ) => (
    <Field
      id={field}
      label={label}
      unit={unit}
      typed={typed[field]}
      problem={problem(field)}
      onType={set(field)}
      {...more}
    />
  );
  return (
    <EntryForm label="Course" act="Work out the course" {...{ problems, summary, onSubmit, again }}>
      <OrderFields weightHint="Actual body weight, measured today" {...fields}>
        <Fold
          title="Ideal and adjusted weight"
          fields={['height', 'sex', 'basis']}
          entries={BodyFields}
          {...fields}
        />
      </OrderFields>
      <WantedBag {...fields} />
      <StepField
        library={library}
        typed={order}
        set={setOrder}
        isOnPump={isPumped(order, protocol)}
      />
      <Fold
        title="Preparation"
        fields={refused ? ['vial', 'way', 'titration', 'titrationStep', 'start'] : ['vial', 'way']}
        entries={refused ? BedsideFields : MixingFields}
        {...fields}
      />
      <h2>Course</h2>
      <div className="pair">
        {text('hours', COURSE_FIELD_NAMES.hours, symbol('h'), hintOf(stated.hours))}
        {text('days', COURSE_FIELD_NAMES.days, symbol('days'), hintOf(stated.days))}
      </div>
      {units.length > 1 && (
        <Choice
          id="bolusUnit"
          label={COURSE_FIELD_NAMES.bolusUnit}
          options={unitChoices(units)}
          chosen={unit}
          onChoose={set('bolusUnit')}
        />
      )}
      {text('bolus', bolusLabel(unit), symbol(unit), {
        hint: 'Only if one is ordered',
        readBack: bolusReadBack(order, typed, library),
      })}
      {typed.bolus !== '' && (
        <Choice
          id="bolusStep"
          label={COURSE_FIELD_NAMES.bolusStep}
          inline
          options={STEPS.map((step) => ({ value: step, label: `${step}\u00a0${symbol('mL')}` }))}
          chosen={typed.bolusStep}
          onChoose={set('bolusStep')}
        />
      )}
      <h2>Series</h2>
      <div className="pair">
        {text('sessions', COURSE_FIELD_NAMES.sessions, symbol('sessions'))}
        {text('weeks', COURSE_FIELD_NAMES.weeks, symbol('weeks'))}
        {text('boosters', COURSE_FIELD_NAMES.boosters, symbol('sessions'))}
        {text('spacing', COURSE_FIELD_NAMES.spacing, symbol('weeks'))}
      </div>
      {text('first', 'First date, year first', 'date', {
        hint: 'Like 2026-11-30',
        keyboard: 'text',
      })}
      <Choice
        id="weekends"
        label={COURSE_FIELD_NAMES.weekends}
        inline
        options={[
          { value: '', label: 'as any day' },
          { value: 'skip', label: 'skip' },
        ]}
        chosen={typed.weekends}
        onChoose={set('weekends')}
      />
    </EntryForm>
  );
}
