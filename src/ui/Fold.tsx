import { type ComponentType, useState } from 'react';
import type { Library } from '../dosing/protocol';
import type { OrderField, TypedOrder } from '../intake/order-form';

export interface FoldProps {
  readonly library: Library;
  readonly typed: TypedOrder;
  readonly problem: (field: OrderField) => string | undefined;
  readonly set: (field: OrderField) => (value: string) => void;
}

interface Folded extends FoldProps {
  readonly title: string;
  readonly fields: readonly OrderField[];
  readonly of: ComponentType<FoldProps>;
}

/** A group that is folded until wanted, or until something in it is wrong. */
export function Fold({ title, fields, of: Fields, ...props }: Folded) {
  const [wanted, setWanted] = useState(false);
  const open = wanted || fields.some((field) => props.problem(field) !== undefined);
  return (
    <details className="fold" open={open} onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Fields {...props} />}
    </details>
  );
}
