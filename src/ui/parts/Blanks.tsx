import './by-hand.css';

/** Lines that a hand fills in; on paper only. */
export function Blanks({ lines }: { lines: readonly string[] }) {
  return (
    <div className="blanks paper">
      {lines.map((line) => (
        <p className="blank" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
