import type { LimitTable as Table } from '../../wording/limit-row';
import { unparted } from '../../wording/published-line';
import '../parts/stacked.css';
import './LimitTable.css';

/** Limits under one title, each figure beside its place or its reason; on paper, where a page may begin with it, with whose it is. */
export function LimitTable({ title, rows, whose }: Table & { readonly whose?: string }) {
  return (
    <table className="stacked limits">
      <caption>
        {whose && <span className="paper" aria-hidden="true">{`${whose}: `}</span>}
        {title}
      </caption>
      <thead className="ear">
        <tr>
          <th scope="col">What</th>
          <th scope="col">Figure</th>
          <th scope="col">Place or reason</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.what} ${row.says} ${row.place}`}>
            <th scope="row">{row.what}</th>
            <td className="says">{unparted(row.says)}</td>
            <td className="citation">{unparted(row.place)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
