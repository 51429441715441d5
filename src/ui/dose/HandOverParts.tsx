import { useId, useState } from 'react';
import type { HandOff } from '../../intake/hand-off';
import { HANDED_TEXT, inFours } from '../../wording/hand-off';
import { QrCode } from './QrCode';
import './HandOverParts.css';

interface HandOverProps {
  readonly handedOff: HandOff;
}

/** The order as a link, or as a text, and as a QR code: made only when someone asks for them. */
export function HandOver({ handedOff }: HandOverProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="hand-over">
      <button
        className="act second"
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        Hand over for a second check
      </button>
      <div id={id} hidden={!open}>
        {open && handedOff.kind === 'link' && <AsLink link={handedOff.link} />}
        {open && handedOff.kind === 'text' && <AsText text={handedOff.text} />}
      </div>
    </div>
  );
}

function AsLink({ link }: { link: string }) {
  return (
    <>
      <p>
        Opens a blank second check on another device. The order stays hidden until the second person
        compares.
      </p>
      <QrCode text={link} label="QR code of the link for the second check" />
      <p className="link">
        <a href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      </p>
    </>
  );
}

function AsText({ text }: { text: string }) {
  return (
    <>
      <p>{HANDED_TEXT}</p>
      <QrCode text={text} label="QR code of the text for the second check" />
      <p className="link text">{inFours(text)}</p>
    </>
  );
}

/** The same on paper: a QR code, which takes longer to work out than the rest of the sheet, so it stands in its foot. */
export function PaperCode({ handedOff }: HandOverProps) {
  return (
    <div className="paper-code paper">
      {handedOff.kind === 'link' && (
        <QrCode text={handedOff.link} label="QR code of the link for the second check" />
      )}
      {handedOff.kind === 'text' && (
        <QrCode text={handedOff.text} label="QR code of the text for the second check" />
      )}
    </div>
  );
}
