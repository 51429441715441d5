import type { Medication, Sheet, WithheldSheet } from '../wording/sheet';
import { Messages } from './Messages';
import { RangeBarPicture } from './RangeBarPicture';
import { Words } from './Words';

function MedicationLine({ of }: { of: Medication }) {
  return (
    <p className="medication">
      <span className="kept">
        <strong>ketamine</strong> (racemic)
      </span>{' '}
      — {of.protocol} —{' '}
      <span className="kept">
        <span className="label">Dose</span> {of.dose}
      </span>{' '}
      —{' '}
      <span className="kept">
        <span className="label">Weight</span> {of.weight}
      </span>
    </p>
  );
}

function Readings({ of }: { of: Sheet['readings'] }) {
  return (
    <dl className="readings">
      {of.map((reading) => (
        <div key={reading.label}>
          <dt className="label">{reading.label}</dt>
          <dd>
            <span aria-hidden="true" className="kept">
              <span className="figure">{reading.figure}</span>
              {'\u00a0'}
              <span className="figure-unit">{reading.unit}</span>
            </span>
            <span className="ear">{reading.spoken}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Working({ of }: { of: Sheet['rows'] }) {
  return (
    <dl className="working">
      {of.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd className="result">{row.result}</dd>
          <dd className="how">
            <Words of={row.working} />
            {row.citation && <span className="citation">{row.citation}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One plan as the sheet shows it, on the screen and on paper. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <MedicationLine of={sheet.medication} />
      <Readings of={sheet.readings} />
      <RangeBarPicture bar={sheet.bar} />
      <Messages of={sheet.messages} />
      <Working of={sheet.rows} />
      <Footers of={sheet.footers} />
    </>
  );
}

/** Why nothing was worked out. */
export function WithheldView({ sheet }: { sheet: WithheldSheet }) {
  return (
    <>
      {sheet.medication && <MedicationLine of={sheet.medication} />}
      <Messages of={sheet.messages} />
    </>
  );
}

export function Footers({ of }: { of: readonly string[] }) {
  return (
    <div className="footers">
      {of.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
