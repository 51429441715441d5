import type { Comparison as Bands } from '../../wording/comparison';
import { plain } from '../../wording/text';
import { Words } from '../parts/Words';
import '../parts/bands.css';
import './Comparison.css';

/** The source range, the published ones and the order, one under the other on one scale. */
export function Comparison({ comparison }: { comparison: Bands }) {
  return (
    <figure className="comparison">
      <figcaption>{comparison.title}</figcaption>
      <ul>
        {comparison.bands.map((band) => (
          <li key={`${band.what} ${band.says}`}>
            {band.what}: {band.says}
            <svg aria-hidden="true" width="100%" height="14">
              <line className="axis" x1="0%" x2="100%" y1="7" y2="7" />
              <rect
                className="band"
                x={`${band.from}%`}
                width={`${band.to - band.from}%`}
                y="1"
                height="12"
              />
              <line className="edge" x1={`${band.from}%`} x2={`${band.from}%`} y1="1" y2="13" />
              <line className="edge" x1={`${band.to}%`} x2={`${band.to}%`} y1="1" y2="13" />
              {comparison.ordered && (
                <line
                  className="ordered-line"
                  x1={`${comparison.ordered.at}%`}
                  x2={`${comparison.ordered.at}%`}
                  y1="0"
                  y2="14"
                />
              )}
            </svg>
          </li>
        ))}
        {comparison.gaps.map((gap) => (
          <li key={plain(gap)}>
            <Words text={gap} />
          </li>
        ))}
        {comparison.ordered && (
          <li>The thick line is the order on the Dose view: {comparison.ordered.says}</li>
        )}
      </ul>
    </figure>
  );
}
