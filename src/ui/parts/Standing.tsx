import type { Message } from '../../wording/findings';
import { Messages } from './Messages';
import './Standing.css';

/** How the limits stand on this day, full width; nothing of limits that are in force. */
export function Standing({ standing }: { standing: readonly Message[] }) {
  return (
    <div className="standing">
      <Messages messages={standing} />
    </div>
  );
}
