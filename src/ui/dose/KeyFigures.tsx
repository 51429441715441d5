import type { Sheet } from '../../wording/sheet';
import './KeyFigures.css';

interface KeyFiguresProps {
  readonly figures: Sheet['keyFigures'];
  readonly strength: Sheet['strength'];
}

/** What a hand will key stands first, the strength that a pump asks for beside it. */
export function KeyFigures({ figures: [first, ...others], strength }: KeyFiguresProps) {
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
