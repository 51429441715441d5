import { useId, useState } from 'react';
import { useAfterPaint } from '../parts/after-paint';
import { QrCode } from './QrCode';
import './HandOverParts.css';

/** The order as a link and a QR code, made only when someone asks for them. */
export function HandOver({ link }: { link: string }) {
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
        {open && (
          <>
            <p>
              Opens a blank second check on another device. The order stays hidden until the second
              person compares.
            </p>
            <QrCode link={link} label="QR code of the link for the second check" />
            <p className="link">
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            </p>
          </>
        )}
      </div>
    </div>
  );
}

/** The link on paper: a QR code, which takes longer to work out than the rest of the sheet. */
export function PaperCode({ link }: { link: string }) {
  const painted = useAfterPaint();
  return (
    <div className="paper-code paper">
      {painted && <QrCode link={link} label="QR code of the link for the second check" />}
    </div>
  );
}
