import type { KeyFigure, Reading, SetAndGive } from '../../wording/set-and-give';
import { spaced, type Text } from '../../wording/text';
import { LineSaid } from '../parts/LineSaid';
import './KeyFigures.css';

/**
 * What a hand will key stands first and large, and what is said of two; then the strength, what it delivers, and
 * what is said of the line.
 */
export function KeyFigures({
  set: { heading, keyed, together, time, made, strength, given },
  line,
}: {
  set: SetAndGive;
  line: Text;
}) {
  const others = (
    <>
      {time && <Key shows={time} className="time" />}
      {made.map((each) => (
        <Key key={each.label} shows={each} className="made" />
      ))}
      {strength && <Key shows={strength} className="strength" />}
      <Key shows={given} className="given" />
    </>
  );
  const large = keyed.map((each) => <Key key={each.label} shows={each} className="keyed" />);
  return (
    <section className="band set">
      <h3>{heading}</h3>
      {together ? (
        <>
          <dl className="readings">{large}</dl>
          <p className="together">{together}</p>
          <dl className="readings">{others}</dl>
        </>
      ) : (
        <dl className="readings">
          {large}
          {others}
        </dl>
      )}
      <LineSaid line={line} />
    </section>
  );
}

function Key({ shows, className }: { shows: KeyFigure; className: string }) {
  const { label, perKilogram } = shows;
  return (
    <div className={className}>
      <dt className="label">{label}</dt>
      <dd>
        <Read reading={className === 'keyed' ? { ...shows, unit: spaced(shows.unit) } : shows} />
        {perKilogram && (
          <>
            {' '}
            (<Read reading={perKilogram} />, <span className="kept">{perKilogram.whose})</span>
          </>
        )}
      </dd>
    </div>
  );
}

function Read({ reading: { figure, unit, spoken } }: { reading: Reading }) {
  return (
    <>
      <span aria-hidden="true" className="kept">
        <span className="figure">{figure}</span>
        {'\u00a0'}
        <span className="figure-unit">{unit}</span>
      </span>
      <span className="ear">{spoken}</span>
    </>
  );
}
