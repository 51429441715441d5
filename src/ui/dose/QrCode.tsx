import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import './QrCode.css';

/** The white around a code, in its own modules: a reader needs four. */
const QUIET = 4;

/** An address or another text as a QR code, black on its own white whatever the colours of the page. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${code.size + QUIET + QUIET} ${code.size + QUIET + QUIET}`}
      shapeRendering="crispEdges"
    >
      <rect className="quiet" x={-QUIET} y={-QUIET} width="100%" height="100%" />
      <path d={toSvgPath(code)} />
    </svg>
  );
}
