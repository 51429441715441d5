import { type ComponentType, useState } from 'react';
import type { Library } from '../../dosing/library';
import { EMPTY_ORDER, type OrderField, type TypedOrder } from '../../intake/typed-order';
import './Fold.css';

export interface FoldProps {
  readonly library: Library;
  readonly typed: TypedOrder;
  readonly problem: (field: OrderField) => string | undefined;
  readonly set: (field: OrderField) => (value: string) => void;
}

interface Folded extends FoldProps {
  readonly title: string;
  readonly fields: readonly OrderField[];
  readonly entries: ComponentType<FoldProps>;
}

/** A group that is folded until wanted; never while an entry in it is in force, or is wrong. */
export function Fold({ title, fields, entries: Fields, ...props }: Folded) {
  const [wanted, setWanted] = useState(false);
  const inForce = fields.some(
    (field) => props.typed[field] !== EMPTY_ORDER[field] || props.problem(field) !== undefined,
  );
  const open = wanted || inForce;
  return (
    <details
      className="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        if (inForce) currentTarget.open = true;
        else setWanted(currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {open && <Fields {...props} />}
    </details>
  );
}
