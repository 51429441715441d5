import type { Text } from '../../wording/text';

/** A sentence whose figures never part from their units at a line end. */
export function Words({ text }: { text: Text }) {
  return text.map((part, at) =>
    part.kept ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
      <span className="kept" key={at}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
