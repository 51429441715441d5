import type { Made } from '../../answers/made';
import type { BagLabel, LabelPaper, LabelRoom } from '../../wording/bag-label';
import type { Medication } from '../../wording/medication';
import { SheetBody, SheetHead } from '../parts/SheetHead';
import './BagLabelView.css';

interface LabelViewProps {
  readonly label: BagLabel;
  readonly on: LabelPaper;
  readonly medication: Medication;
  readonly made: Made;
}

/** A label on paper: to be cut out of a page that has the head of the sheet, or alone, of its own size. */
export function BagLabelView({ label, on, medication, made }: LabelViewProps) {
  if (on !== 'to-cut') return <Label label={label} on={on} />;
  return (
    <section className="sheet paper label-page">
      <SheetHead title="Bag label" heading={null} {...{ medication, made }} />
      <SheetBody end="End of label">
        <div className="cut-out">
          <Label label={label} on={on} />
        </div>
      </SheetBody>
    </section>
  );
}

function Label({ label, on }: { label: BagLabel; on: LabelPaper }) {
  return (
    <section className={`bag-label paper ${on}`} aria-label="Bag label">
      <div className="holds">
        <div>
          <p>
            <strong>{label.drug}</strong> (racemic)
          </p>
          <p className="whole">{label.made}</p>
          <p>
            <strong>{label.strength}</strong>
          </p>
          <p className="use">{label.route}</p>
        </div>
        <div className="whose">
          <p className="sticker">Patient’s label</p>
          <Line rooms={[label.location]} />
        </div>
      </div>
      {label.lines.map((rooms) => (
        <Line key={rooms[0]?.what} rooms={rooms} />
      ))}
    </section>
  );
}

function Line({ rooms }: { rooms: readonly LabelRoom[] }) {
  return (
    <div className="label-line">
      {rooms.map(({ what, unit, known }) => (
        <p className={known ? 'known' : 'fill'} key={what}>
          <span>{what}</span> <span className="unit">{known ?? unit}</span>
        </p>
      ))}
    </div>
  );
}
