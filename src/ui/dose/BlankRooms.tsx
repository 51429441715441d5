import type { BlankTable } from '../../wording/bedside-record';
import './BlankRooms.css';

/** Lines of room for a hand, under heads that name what is written and in which unit. */
export function BlankLines({ table: { title, columns, lines } }: { table: BlankTable }) {
  return (
    <section className="blank-lines">
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            {columns.map(({ what, unit }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns are signed alike
              <th scope="col" key={at}>
                {what} <span className="unit">{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blank lines have no other identity
            <tr key={line}>
              {columns.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: blank cells have no other identity
                <td key={at} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
