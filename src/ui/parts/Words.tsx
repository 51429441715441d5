import type { Text } from '../../wording/text';

/** A sentence whose figures never part from their units at a line end, nor the room for one from its unit. */
export function Words({ text }: { text: Text }) {
  return text.map((part, at) =>
    part.kept ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
      <span className="kept" key={at}>
        {part.isBlank && <Room />}
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}

/** Room for a hand to write a figure in: a rule for the eye, a word for the ear. */
function Room() {
  return (
    <>
      <span aria-hidden="true">________</span>
      <span className="ear">blank</span>
      {'\u00a0'}
    </>
  );
}
