import type { Library } from '../../dosing/library';
import type { TypedOrder } from '../../intake/typed-order';
import { identityFacts } from '../../wording/library-identity';
import { BuiltInLimits } from './BuiltInLimits';
import { NamedFacts } from './NamedFacts';
import '../parts/sheet.css';

interface LibraryViewProps {
  readonly library: Library;
  /** The form of the Dose view, while its result stands. */
  readonly asked: TypedOrder | undefined;
}

/** Whose limits these are, and every number of them with its place or its reason. */
export function LibraryView({ library, asked }: LibraryViewProps) {
  return (
    <>
      <p className="lead">Every number that this page uses, and where it comes from.</p>
      <section className="sheet" aria-labelledby="library-in-use">
        <h2 id="library-in-use">The limits in use</h2>
        <NamedFacts facts={identityFacts(library.identity)} />
      </section>
      <BuiltInLimits library={library} asked={asked} />
    </>
  );
}
