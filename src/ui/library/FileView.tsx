import { useId, useState } from 'react';
import type { FileSaid } from '../../wording/library-file';
import type { LimitTable as Table } from '../../wording/limit-row';
import { LimitTable } from './LimitTable';
import './FileView.css';

/** A library file as a person reads it, whole. */
export function FileView({ said }: { said: FileSaid }) {
  const { about, products, protocols, context } = said;
  return (
    <>
      <Tables tables={about} />
      <Tables tables={products} />
      {protocols.map(({ title, tables, examples }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <Tables tables={tables} />
          <FoldedTable table={examples} />
        </section>
      ))}
      <Tables tables={context} />
    </>
  );
}

function Tables({ tables }: { tables: readonly Table[] }) {
  return tables.map(({ title, rows }) => (
    <LimitTable key={`${title} ${rows.map(({ says }) => says).join()}`} title={title} rows={rows} />
  ));
}

/** A long table: on the screen folded until wanted, on paper always there. */
function FoldedTable({ table }: { table: Table }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        className="act second"
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'Fold the worked examples' : 'Show the worked examples'}
      </button>
      <div id={id} className={isOpen ? undefined : 'paper'}>
        <LimitTable {...table} />
      </div>
    </>
  );
}
