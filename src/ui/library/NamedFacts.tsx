import type { NamedFact } from '../../wording/library-identity';
import './NamedFacts.css';

/** What is said of a library, each fact under its name. */
export function NamedFacts({ facts }: { facts: readonly NamedFact[] }) {
  return (
    <dl className="named-facts">
      {facts.map(({ name, says }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
