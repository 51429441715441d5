import type { RefusalSaid } from '../../wording/opened-file';

/** Everything that a file is refused for: where, what, and how to put it right. */
export function RefusedFile({ refusals }: { refusals: readonly RefusalSaid[] }) {
  return (
    <ol className="refusals">
      {refusals.map(({ place, sentence, remedy }) => (
        <li key={`${place} ${sentence} ${remedy}`}>
          <span className="hint">{place}</span>
          <strong>{sentence}</strong> {remedy}
        </li>
      ))}
    </ol>
  );
}
