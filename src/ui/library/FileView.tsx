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
          <div className="with-next">
            <h3>{title}</h3>
            <Tables tables={tables.slice(0, 1)} />
          </div>
          <Tables tables={tables.slice(1)} whose={title} />
          <FoldedTable table={examples} whose={title} />
        </section>
      ))}
      <Tables tables={context} />
    </>
  );
}

interface Whose {
  /** The protocol that they are of. */
  readonly whose?: string;
}

function Tables({ tables, ...whose }: Whose & { tables: readonly Table[] }) {
  return tables.map(({ title, rows }) => (
    <LimitTable
      key={`${title} ${rows.map(({ says }) => says).join()}`}
      {...{ title, rows, ...whose }}
    />
  ));
}

/** A long table: on the screen folded until wanted, on paper always there. */
function FoldedTable({ table, ...whose }: Whose & { table: Table }) {
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
        <LimitTable {...table} {...whose} />
      </div>
    </>
  );
}
