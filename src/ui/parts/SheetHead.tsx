import type { ReactNode, Ref } from 'react';
import type { Made as Making } from '../../answers/made';
import type { HeadLine } from '../../wording/for-whom';
import type { Medication } from '../../wording/medication';
import { apart, type Text } from '../../wording/text';
import { Owner } from './Owner';
import { Standing } from './Standing';
import { Words } from './Words';
import './SheetHead.css';

/** The drug, and of an order its protocol, dose and weight; without an order on paper only. */
function MedicationLine({ medication }: { medication: Medication | undefined }) {
  return (
    <p className={medication ? 'medication' : 'medication paper'}>
      <strong>ketamine</strong> (racemic)
      {medication && (
        <>
          {' '}
          — {medication.protocol} — <span className="label">Dose</span>
          {'\u00a0'}
          {/* Each figure whole; the line may end between two of them. */}
          <Words text={apart(medication.dose)} /> —{' '}
          <span className="kept">
            <span className="label">Weight</span> {medication.weight}
          </span>
        </>
      )}
    </p>
  );
}

/** For what, where and by whom a hospital’s protocol is given. */
function ForWhom({ lines }: { lines: readonly HeadLine[] }) {
  return lines.map(({ label, says }) => (
    <p className="for-whom" key={label}>
      <span className="label">{label}</span> <Words text={says} />
    </p>
  ));
}

interface SheetHeadProps {
  readonly title: string;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly medication: Medication | undefined;
  readonly made: Making;
}

/** What every page of a sheet carries: browsers repeat it where the sheet goes on. */
export function SheetHead({ title, heading, medication, made }: SheetHeadProps) {
  return (
    <div className="sheet-head">
      <p className="patient paper">Patient’s label</p>
      {made.owner.leads && <Owner owner={made.owner} />}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <MedicationLine medication={medication} />
      <ForWhom lines={medication?.forWhom ?? []} />
      <p className="made paper">
        <Words text={made.line} />
      </p>
      <Standing standing={made.standing} />
    </div>
  );
}

/** The rest of a sheet. Not every browser numbers its pages, so the last one says that it is. */
export function SheetBody({
  children,
  end = 'End of sheet',
}: {
  children: ReactNode;
  end?: string;
}) {
  return (
    <div className="sheet-body">
      {children}
      <p className="end paper">{end}</p>
    </div>
  );
}

/** When it was made, where a screen has no head that says so. */
export function Made({ text }: { text: Text }) {
  return (
    <p className="made on-screen">
      <Words text={text} />
    </p>
  );
}
