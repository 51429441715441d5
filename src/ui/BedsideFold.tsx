import { type ComponentProps, lazy, Suspense, useState } from 'react';

const BedsideFields = lazy(() =>
  import('./BedsideFields').then((room) => ({ default: room.BedsideFields })),
);

const FIELDS = ['vial', 'way', 'titrationStep', 'start'] as const;

/** Folded until wanted, or until something in it is wrong; its fields load when it opens. */
export function BedsideFold(props: ComponentProps<typeof BedsideFields>) {
  const [wanted, setWanted] = useState(false);
  const open = wanted || FIELDS.some((field) => props.problem(field) !== undefined);
  return (
    <details className="fold" open={open} onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary>Preparation, titration and run-out</summary>
      {open && (
        <Suspense>
          <BedsideFields {...props} />
        </Suspense>
      )}
    </details>
  );
}
