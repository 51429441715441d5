import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Tried, triedSaid } from '../../../answers/desk';
import type { Path } from '../../../library/fault';
import { listAt, type Tree } from '../../../library/tree';
import type { ListControl } from '../../../wording/desk/control';
import { calledSaid } from '../../../wording/desk/said';
import { within } from '../../../wording/desk/where';
import { fieldId, unitsAt, useDesk } from './desk';
import { Wrong } from './Entry';
import { MeasureEntry } from './MeasureEntry';
import { TextEntry } from './TextEntry';

interface ListEntryProps {
  readonly control: ListControl;
  readonly at: Path;
  /** What is told above its entries. */
  readonly above?: ReactNode;
}

/** A list: what is in it, one more, and without one. What has many fields is folded under its name. */
export function ListEntry({ control, at, above }: ListEntryProps) {
  const { tree, problems, isRead, write, fields } = useDesk();
  const { label, hint, one, of, calledBy, isOptional } = control;
  const entries = listAt(tree, at);
  const [added, setAdded] = useState<number>();
  const adds = useRef<HTMLButtonElement>(null);
  const add = (value: Tree, index = entries.length) => {
    write([[...at, index], value]);
    setAdded(index);
  };
  const remove = (index: number) => {
    const isLast = entries.length === 1 && isOptional;
    write([isLast ? at : [...at, index], undefined]);
    setAdded(undefined);
    adds.current?.focus();
  };
  return (
    <fieldset className="desk-list" id={fieldId(at)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      <Wrong at={at} id={`${fieldId(at)}-problem`} />
      {above}
      {entries.map((entry, index) => (
        <Entered
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; ids are typed, and may be missing.
          key={index}
          one={one}
          name={named(one, index, calledSaid(control, entry))}
          tried={
            control.key === 'examples' && isRead ? triedSaid(problems, [...at, index]) : undefined
          }
          at={[...at, index]}
          isNew={index === added}
          isFolded={calledBy !== undefined}
          isObject={of !== 'text' && !('kind' in of)}
          onCopy={of === 'text' || 'kind' in of ? undefined : () => add(entry)}
          onRemove={() => remove(index)}
        >
          {of === 'text' ? (
            <TextEntry
              control={{ kind: 'text', key: '', label: named(one, index, '') }}
              at={[...at, index]}
              isEntry
            />
          ) : 'kind' in of ? (
            <MeasureEntry
              control={{ ...of, label: named(one, index, '') }}
              at={[...at, index]}
              isEntry
            />
          ) : (
            fields(of, [...at, index])
          )}
        </Entered>
      ))}
      <button
        ref={adds}
        className="act second small"
        type="button"
        aria-label={within(at, `One more ${one}`)}
        onClick={() => add(beginning(control, tree, at))}
      >
        One more {one}
      </button>
    </fieldset>
  );
}

/** What a new entry begins with: nothing but the unit of a band, where its protocol has only one. */
function beginning({ key, of }: ListControl, tree: Tree, at: Path): Tree {
  if (of === 'text') return '';
  const [only, ...others] = unitsAt(tree, at);
  return key === 'bands' && only && others.length === 0 ? { unit: only.value } : {};
}

function named(one: string, index: number, called: string): string {
  const name = `${one.charAt(0).toUpperCase()}${one.slice(1)} ${index + 1}`;
  return called === '' ? name : `${name}: ${called}`;
}

interface EnteredProps {
  readonly one: string;
  readonly name: string;
  readonly at: Path;
  /** Of a worked example: whether it comes out. */
  readonly tried: Tried | undefined;
  readonly isNew: boolean;
  readonly isFolded: boolean;
  /** Whether it has fields, which its name stands above; what is one field is called by it. */
  readonly isObject: boolean;
  readonly onCopy: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One entry of a list; a new one takes the focus. */
function Entered({
  one,
  name,
  at,
  tried,
  isNew,
  isFolded,
  isObject,
  onCopy,
  onRemove,
  children,
}: EnteredProps) {
  const around = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(isNew);
  if (isNew && !isOpen && !around.current) setIsOpen(true);
  useEffect(() => {
    if (!isNew) return;
    around.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isNew]);
  const another = `Another ${one} like this`;
  const without = `Without this ${one}`;
  const acts = (
    <p className="desk-acts">
      {onCopy && (
        <button
          className="act second small"
          type="button"
          aria-label={within([...at, ''], another)}
          onClick={onCopy}
        >
          {another}
        </button>
      )}
      <button
        className="act second small"
        type="button"
        aria-label={within([...at, ''], without)}
        onClick={onRemove}
      >
        {without}
      </button>
    </p>
  );
  return (
    <div
      className="desk-entered"
      id={isObject ? fieldId(at) : undefined}
      ref={around}
      tabIndex={-1}
    >
      {isFolded ? (
        <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>
            {name}
            {tried && (
              <span className={tried === 'does not come out' ? 'desk-wrong' : 'desk-tried'}>
                : {tried}
              </span>
            )}
          </summary>
          {isOpen && (
            <>
              {children}
              {acts}
            </>
          )}
        </details>
      ) : (
        <>
          {isObject && <p className="desk-name">{name}</p>}
          {children}
          {acts}
        </>
      )}
    </div>
  );
}
