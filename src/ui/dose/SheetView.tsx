import type { Ref } from 'react';
import type { Order } from '../../dosing/order';
import type { Sheet } from '../../wording/sheet';
import { plain, type Text } from '../../wording/text';
import type { WithheldSheet } from '../../wording/withheld';
import { later } from '../parts/later';
import { Messages } from '../parts/Messages';
import { Made, SheetBody, SheetHead } from '../parts/SheetHead';
import { Words } from '../parts/Words';
import { BedsideRows, TitrationView } from './BedsideView';
import { PaperCode } from './HandOver';
import { RangeBarPicture } from './RangeBarPicture';
import { Working } from './Working';

const PublishedLine = later(
  () => import('./PublishedLine').then((room) => room.PublishedLine),
  'What published protocols say',
);

interface ReadingsProps {
  readonly of: Sheet['readings'];
  readonly strength: Sheet['strength'];
}

/** What a hand will key stands first, the strength that a pump asks for beside it. */
function Readings({ of: [first, ...others], strength }: ReadingsProps) {
  const all = [first, strength, ...others].filter((each) => each !== undefined);
  return (
    <dl className="readings">
      {all.map((reading) => (
        <div key={reading.label}>
          {/* It has figures: mL keeps its small m. */}
          <dt className={reading === strength ? 'label as-written' : 'label'}>{reading.label}</dt>
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
      <SheetHead title="Dose sheet" {...{ heading, made }} medication={sheet.medication} />
      <SheetBody>
        <Readings of={sheet.readings} strength={sheet.strength} />
        <RangeBarPicture bar={sheet.bar} />
        <PublishedLine order={order} />
        <Messages of={sheet.messages} />
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
            <Footers of={sheet.footers} made={made} />
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
        <Messages of={sheet.messages} />
      </SheetBody>
    </>
  );
}

/** What the drug and the limits are; when it was made, for the screen, whose head does not say so. */
export function Footers({ of, made }: { of: readonly Text[]; made?: Text }) {
  return (
    <div className="footers">
      {of.map((line) => (
        <p key={plain(line)}>
          <Words of={line} />{' '}
        </p>
      ))}
      {made && <Made of={made} />}
    </div>
  );
}
