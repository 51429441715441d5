import { idFollowing } from '../../../intake/draft';
import type { Path } from '../../../library/fault';
import { textAt } from '../../../library/tree';
import type { TextControl } from '../../../wording/desk/control';
import { useDesk } from './desk';
import { Entry } from './Entry';

interface TextEntryProps {
  readonly control: TextControl;
  readonly at: Path;
  /** An entry of a list stays while it is empty; a key is left out. */
  readonly isEntry?: boolean;
  /** The id beside it, which follows what is typed here. */
  readonly idKey?: string | undefined;
}

/** A text, a date, an id or a figure without a source of its own. */
export function TextEntry({ control, at, isEntry = false, idKey }: TextEntryProps) {
  const { tree, write } = useDesk();
  const { label, hint, isOptional, isLong, unit } = control;
  const Element = isLong ? 'textarea' : 'input';
  return (
    <Entry
      at={at}
      label={unit ? `${label}, in ${unit}` : label}
      hint={hint}
      isOptional={isOptional}
    >
      {(wired) => (
        <Element
          {...wired}
          autoComplete="off"
          spellCheck={isLong ?? false}
          inputMode={unit ? 'decimal' : undefined}
          className={unit ? 'short' : undefined}
          value={textAt(tree, at)}
          onChange={({ target: { value } }) => {
            const kept = value === '' && !isEntry ? undefined : value;
            write([at, kept], {
              follows: idKey ? idFollowing(tree, at, value, idKey) : undefined,
            });
          }}
        />
      )}
    </Entry>
  );
}
