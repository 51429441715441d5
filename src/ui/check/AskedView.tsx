import type { AskedSaid } from '../../wording/asked-said';
import { plain } from '../../wording/text';
import { Words } from '../parts/Words';
import './AskedView.css';

/** What a question beside the pump and the order came to; what to do stands right below its heading. */
export function AskedView({ said }: { readonly said: AskedSaid }) {
  const { heading, tone, lines, explanations, toDo } = said;
  return (
    <div className={`asked-said ${tone}`}>
      <h3>{heading}</h3>
      {toDo.map((line) => (
        <p className="to-do" key={plain(line)}>
          <Words text={line} />
        </p>
      ))}
      {lines.map((line) => (
        <p key={plain(line)}>
          <Words text={line} />
        </p>
      ))}
      {explanations.length > 0 && (
        <>
          <p>What would explain it:</p>
          <ul>
            {explanations.map((line) => (
              <li key={plain(line)}>
                <Words text={line} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
