import type { DrawnBand } from '../../dosing/weight-chart';
import type { OverWeightSaid } from '../../wording/over-weight';
import { LimitTable } from './LimitTable';
import './OverWeight.css';

/** The corners of a line or a surface, as SVG writes them. */
function corners(places: DrawnBand['stop']): string {
  return places.map(({ across, down }) => `${across},${down}`).join(' ');
}

/** Each protocol drawn over weight: where its range lies, where a dose is stopped, where a cap bends that line. */
export function OverWeight({ protocols }: { protocols: readonly OverWeightSaid[] }) {
  return protocols.map((protocol) => (
    <section className="over-weight" key={protocol.table.title}>
      <OverWeightPicture protocol={protocol} caption={protocol.title} />
      <LimitTable {...protocol.table} />
    </section>
  ));
}

interface OverWeightPictureProps {
  readonly protocol: OverWeightSaid;
  readonly caption: string;
}

/** The picture alone, where words beside it say the same. */
export function OverWeightPicture({ protocol, caption }: OverWeightPictureProps) {
  const { picture, basis } = protocol;
  if (!picture) return null;
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <svg role="img" aria-label={picture.label} width="100%" height="204">
        {/* Stretched to the width of the page; its lines stay as thick as they are. */}
        <svg
          aria-hidden="true"
          y="18"
          width="100%"
          height="160"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          {picture.bands.map((band) => (
            <g key={corners(band.stop) + corners(band.surface)}>
              {!band.isAdjusted && <polygon className="band" points={corners(band.surface)} />}
              <polyline
                className={band.isAdjusted ? 'stop-line adjusted' : 'stop-line'}
                points={corners(band.stop)}
              />
            </g>
          ))}
          <polyline className="axis" points="0,0 0,100 100,100" />
        </svg>
        <svg aria-hidden="true" y="18" width="100%" height="160">
          {picture.amounts.map(({ at, label }) => (
            <g key={label}>
              <line className="level" x1="0%" x2="100%" y1={`${at}%`} y2={`${at}%`} />
              <text x="100%" y={`${at}%`} dy="-5" textAnchor="end">
                {label}
              </text>
            </g>
          ))}
        </svg>
        {picture.weights.map(({ at, label }) => (
          // As far along itself as the weight is along the line, so that no label leaves the picture.
          <text
            key={label}
            className="weight"
            x={`${at}%`}
            y="197"
            style={{ transform: `translateX(-${at}%)` }}
          >
            {label}
          </text>
        ))}
      </svg>
      {basis && <p className="hint">{basis}</p>}
    </figure>
  );
}
