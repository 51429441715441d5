import type { RangeBar } from '../../wording/range-bar';
import { Words } from '../parts/Words';
import '../parts/bands.css';
import './RangeBarPicture.css';

/** Further along than this the top of the range would be written over what stops a dose. */
const CLOSE = 88;

/** The one picture: source range, specialist band, ceiling and the ordered dose on a line. */
export function RangeBarPicture({ bar }: { bar: RangeBar }) {
  const { low, high, ceiling, ordered } = bar;
  const width = `${high.at - low.at}%`;
  return (
    <figure className="range-bar">
      <svg role="img" aria-label={bar.label} width="100%" height="67">
        <line className="axis" x1="0%" x2="100%" y1="34" y2="34" />
        {bar.specialistBand && (
          <rect
            className="band-specialist"
            x={`${high.at}%`}
            width={`${100 - high.at}%`}
            y="28"
            height="12"
          />
        )}
        <rect className="band" x={`${low.at}%`} width={width} y="26" height="16" />
        <line className="edge" x1={`${low.at}%`} x2={`${low.at}%`} y1="24" y2="44" />
        <line className="edge" x1={`${high.at}%`} x2={`${high.at}%`} y1="24" y2="44" />
        <line className="ceiling" x1={`${ceiling.at}%`} x2={`${ceiling.at}%`} y1="20" y2="48" />
        <svg x={`${ordered.at}%`} y="17" className="ordered" aria-hidden="true">
          <path d="M-9 0H9L0 15Z" />
        </svg>
        {/* As far along itself as the mark is along the line, so that no label leaves the picture. */}
        <text
          className="ordered-label"
          x={`${ordered.at}%`}
          y="13"
          style={{ transform: `translateX(-${ordered.at}%)` }}
        >
          {ordered.label}
        </text>
        <text x={`${low.at}%`} y="63" textAnchor="middle">
          {low.label}
        </text>
        {high.at > low.at && high.at <= CLOSE && (
          <text x={`${high.at}%`} y="63" textAnchor="middle">
            {high.label}
          </text>
        )}
        <text x="100%" y="63" textAnchor="end">
          {ceiling.label}
        </text>
      </svg>
      <figcaption>
        <Words text={bar.caption} />
      </figcaption>
    </figure>
  );
}
