import type { Ref } from 'react';
import type { Order } from '../dosing/plan';
import type { Medication, Sheet, WithheldSheet } from '../wording/sheet';
import { plain, type Text } from '../wording/text';
import { BedsideRows, TitrationView } from './BedsideView';
import { PaperCode } from './HandOver';
import { later } from './later';
import { Messages } from './Messages';
import { RangeBarPicture } from './RangeBarPicture';
import { Words } from './Words';

const PublishedLine = later(
  () => import('./PublishedLine').then((room) => room.PublishedLine),
  'What published protocols say',
);

export function MedicationLine({ of }: { of: Medication }) {
  return (
    <p className="medication">
      <strong>ketamine</strong> (racemic) — {of.protocol} —{' '}
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

/** Lines that a hand fills in; on paper only. */
function Blanks({ of }: { of: readonly string[] }) {
  return (
    <div className="blanks paper">
      {of.map((line) => (
        <p className="blank" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}

const SIGNATURES = ['Prescriber', 'First check', 'Second check'];

function Signatures() {
  return (
    <div className="signatures paper">
      {SIGNATURES.map((who) => (
        <p key={who}>{who}, date and time</p>
      ))}
    </div>
  );
}

interface SheetViewProps {
  readonly sheet: Sheet;
  readonly order: Order;
  readonly heading: Ref<HTMLHeadingElement>;
  /** When and by which version it was made. */
  readonly made: Text;
  /** The link of the second check, where there is a setting to check. */
  readonly link: string | undefined;
}

/** One plan as the sheet shows it: this element is what is printed. */
export function SheetView({ sheet, order, heading, made, link }: SheetViewProps) {
  return (
    <>
      <div className="sheet-head">
        <p className="patient paper">Patient’s label</p>
        <h2 ref={heading} tabIndex={-1}>
          Dose sheet
        </h2>
        <MedicationLine of={sheet.medication} />
      </div>
      <div className="sheet-body">
        <Readings of={sheet.readings} />
        <RangeBarPicture bar={sheet.bar} />
        <PublishedLine order={order} />
        <div className="messages">
          <Messages of={sheet.messages} />
        </div>
        <Blanks of={sheet.blanks} />
        <div className="workings">
          <section>
            <h3 className="paper">Working</h3>
            <Working of={sheet.rows} />
          </section>
          <BedsideRows sheet={sheet} />
        </div>
        {sheet.titration && <TitrationView table={sheet.titration} />}
        <div className="foot">
          {link && <PaperCode link={link} />}
          <div>
            <Signatures />
            {link && <p className="paper link">Second check: scan the code, or open {link}</p>}
            <Footers of={[...sheet.footers, made]} />
          </div>
        </div>
      </div>
    </>
  );
}

/** Why nothing was worked out; on paper one line. */
export function WithheldView({
  sheet,
  heading,
}: {
  sheet: WithheldSheet;
  heading: Ref<HTMLHeadingElement>;
}) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Dose sheet
      </h2>
      {sheet.medication && <MedicationLine of={sheet.medication} />}
      <Messages of={sheet.messages} />
      <p className="paper only">{sheet.announcement}</p>
    </>
  );
}

export function Footers({ of }: { of: readonly Text[] }) {
  return (
    <div className="footers">
      {of.map((line) => (
        <p key={plain(line)}>
          <Words of={line} />{' '}
        </p>
      ))}
    </div>
  );
}
