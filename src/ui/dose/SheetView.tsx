import type { Ref } from 'react';
import type { Made } from '../../answers/made';
import type { Plan } from '../../dosing/plan';
import type { HandOff } from '../../intake/hand-off';
import { handedOffOnPaper } from '../../wording/hand-off';
import type { Follows, Sheet } from '../../wording/sheet';
import type { WithheldSheet } from '../../wording/withheld';
import { AroundTheDose } from '../parts/AroundTheDose';
import { useAfterPaint } from '../parts/after-paint';
import { Blanks } from '../parts/Blanks';
import { Footers } from '../parts/Footers';
import { Messages } from '../parts/Messages';
import { SheetBody, SheetHead } from '../parts/SheetHead';
import { RowSection, Working } from '../parts/Working';
import { HandOver, PaperCode } from './HandOver';
import { KeyFigures } from './KeyFigures';
import { PublishedLine } from './PublishedLine';
import { RangeBarPicture } from './RangeBarPicture';
import { TitrationView } from './TitrationView';
import '../parts/band.css';
import '../parts/by-hand.css';
import './SheetView.css';

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
  readonly made: Made;
  /** What the second checker gets, where there is a setting to check. */
  readonly handedOff: HandOff | undefined;
}

/**
 * One plan as the sheet shows it: this element is what is printed. What is set, what warns and the range are painted
 * first; the working, what follows from it, the titration and the foot right after, or at once for paper.
 */
export function SheetView({ sheet, plan, heading, made, handedOff }: SheetViewProps) {
  const { workedOut, follows } = sheet;
  const isWhole = useAfterPaint();
  return (
    <>
      <SheetHead title="Dose sheet" {...{ heading, made }} medication={sheet.medication} />
      <SheetBody>
        <KeyFigures set={sheet.set} line={sheet.line} />
        <Messages messages={sheet.messages} />
        <Blanks lines={sheet.blanks} />
        <div className="bands">
          <section className="band">
            <h3>How it was worked out</h3>
            {isWhole && <Working rows={workedOut.equations} />}
            <RangeBarPicture bar={workedOut.bar} />
            <PublishedLine plan={plan} />
            {isWhole && <RowSection title="Body weights" rows={workedOut.weights} level="h4" />}
          </section>
          {isWhole && isAnythingAfter(follows) && (
            <section className="band">
              <h3>What follows</h3>
              <RowSection title="Preparation" rows={follows.preparation} level="h4" />
              <RowSection title="Run-out" rows={follows.runOut} level="h4" />
            </section>
          )}
        </div>
        <AroundTheDose parts={sheet.around} />
        {isWhole && (
          <>
            {follows.titration && <TitrationView table={follows.titration} />}
            <div className="foot">
              {handedOff && <PaperCode handedOff={handedOff} />}
              <div>
                <Signatures />
                {handedOff && (
                  <p className={`paper link ${handedOff.kind}`}>{handedOffOnPaper(handedOff)}</p>
                )}
                <Footers lines={sheet.footers} made={made} />
              </div>
            </div>
          </>
        )}
      </SheetBody>
      {isWhole && handedOff && <HandOver handedOff={handedOff} />}
    </>
  );
}

function isAnythingAfter({ preparation, runOut, titration }: Follows): boolean {
  return preparation.length + runOut.length > 0 || titration !== undefined;
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
        {sheet.limits.length > 0 && <Working rows={sheet.limits} />}
      </SheetBody>
    </>
  );
}
