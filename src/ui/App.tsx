import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Library } from '../dosing/protocol';
import { EMPTY_ORDER } from '../intake/order-form';
import { type DoseState, DoseView } from './DoseView';
import { LimitsView } from './LimitsView';

const VIEWS = [
  {
    fragment: '#/',
    name: 'Dose',
    heading: 'Ketamine dose',
    lead: 'Works out a dose from weight, route and protocol, and shows the working. For clinicians treating adults: it does not replace the order, the label or the second checker.',
  },
  {
    fragment: '#/limits',
    name: 'Limits and sources',
    heading: 'Limits and sources',
    lead: 'Every number that this page uses, and where it comes from.',
  },
] as const;

function onFragment(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The page: the fragment names the view; what is typed lives only as long as the page does. */
export function App({ library }: { library: Library }) {
  const fragment = useSyncExternalStore(onFragment, () => window.location.hash);
  const view = VIEWS.find((each) => each.fragment === fragment) ?? VIEWS[0];
  const [dose, setDose] = useState<DoseState>({ typed: EMPTY_ORDER, asked: undefined });

  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    document.title = `${view.name} – Ketamine dose`;
    if (shown.current === view) return;
    shown.current = view;
    heading.current?.focus();
  }, [view]);

  return (
    <>
      <header>
        <nav aria-label="Views">
          {VIEWS.map((each) => (
            <a
              key={each.fragment}
              href={each.fragment}
              aria-current={each === view ? 'page' : undefined}
            >
              {each.name}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {view.heading}
        </h1>
        <p className="lead">{view.lead}</p>
        {view.fragment === '#/' ? (
          <DoseView library={library} state={dose} onChange={setDose} />
        ) : (
          <LimitsView library={library} />
        )}
      </main>
    </>
  );
}
