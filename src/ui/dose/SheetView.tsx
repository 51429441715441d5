import type { Ref } from 'react';
import type { Plan } from '../../dosing/plan';
import type { Sheet } from '../../wording/sheet';
import type { Text } from '../../wording/text';
import type { WithheldSheet } from '../../wording/withheld';
import { Footers } from '../parts/Footers';
import { Messages } from '../parts/Messages';
import { SheetBody, SheetHead } from '../parts/SheetHead';
import { RowSection, Working } from '../parts/Working';
import { PaperCode } from './HandOver';
import { KeyFigures } from './KeyFigures';
import { PublishedLine } from './PublishedLine';
import { RangeBarPicture } from './RangeBarPicture';
import { TitrationView } from './TitrationView';
import '../parts/by-hand.css';
import './SheetView.css';

/** Lines that a hand fills in; on paper only. */
function Blanks({ lines }: { lines: readonly string[] }) {
  return (
    <div className="blanks paper">
      {lines.map((line) => (
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
  readonly plan: Plan;
  readonly heading: Ref<HTMLHeadingElement>;
  /** When and by which version it was made. */
  readonly made: Text;
  /** The link of the second check, where there is a setting to check. */
  readonly link: string | undefined;
}

/** One plan as the sheet shows it: this element is what is printed. */
export function SheetView({ sheet, plan, heading, made, link }: SheetViewProps) {
  return (
    <>
      <SheetHead title="Dose sheet" {...{ heading, made }} medication={sheet.medication} />
      <SheetBody>
        <KeyFigures figures={sheet.keyFigures} strength={sheet.strength} />
        <RangeBarPicture bar={sheet.bar} />
        <PublishedLine plan={plan} />
        <Messages messages={sheet.messages} />
        <Blanks lines={sheet.blanks} />
        <div className="workings">
          <section>
            <h3 className="paper">Working</h3>
            <Working rows={sheet.rows} />
          </section>
          <RowSection title="Preparation" rows={sheet.preparation} />
          <RowSection title="Run-out" rows={sheet.runOut} />
          <RowSection title="Body weights" rows={sheet.weights} across />
        </div>
        {sheet.titration && <TitrationView table={sheet.titration} />}
        <div className="foot">
          {link && <PaperCode link={link} />}
          <div>
            <Signatures />
            {link && <p className="paper link">Second check: scan the code, or open {link}</p>}
            <Footers lines={sheet.footers} made={made} />
          </div>
        </div>
      </SheetBody>
    </>
  );
}

interface WithheldViewProps extends Pick<SheetViewProps, 'heading' | 'made'> {
  readonly sheet: WithheldSheet;
}

/** Why nothing was worked out, whole on paper too. */
export function WithheldView({ sheet, heading, made }: WithheldViewProps) {
  return (
    <>
      <SheetHead title="Dose sheet" {...{ heading, made }} medication={sheet.medication} />
      <SheetBody>
        <p className="paper">Nothing was worked out: there is no dose to give from this sheet.</p>
        <Messages messages={sheet.messages} />
      </SheetBody>
    </>
  );
}
