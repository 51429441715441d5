import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** An address as a QR code, drawn in the page’s own ink. */
export function QrCode({ of, label }: { of: string; label: string }) {
  const code = generate(of);
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <path d={toSvgPath(code)} />
    </svg>
  );
}
