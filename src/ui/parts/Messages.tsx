import type { Message } from '../../wording/findings';
import { plain } from '../../wording/text';
import { Words } from './Words';
import './Messages.css';

/** A note is a circle, a caution a triangle, a stop an octagon; the word says it too. */
const SHAPES: Record<Message['severity'], string> = {
  note: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z',
  caution: 'M12 2.5 22.5 21h-21Z',
  stop: 'M8 2h8l6 6v8l-6 6H8l-6-6V8Z',
};

function Sign({ severity }: { severity: Message['severity'] }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[severity]} />
      <path d={severity === 'note' ? 'M12 6.5v1.5M12 10.5v7' : 'M12 8.5v6M12 17v1.2'} />
    </svg>
  );
}

/** Every note, caution or stop that applies, each with its figure and who set its limit. */
export function Messages({ messages }: { messages: readonly Message[] }) {
  if (messages.length === 0) return null;
  return (
    <div className="messages" data-count={messages.length}>
      {messages.map((message) => (
        <div
          className={`message ${message.severity}`}
          key={`${message.title} ${plain(message.body)}`}
        >
          <Sign severity={message.severity} />
          <div>
            <h3>{message.title}</h3>
            <p>
              <Words text={message.body} />
            </p>
            {message.citation && <p className="citation">{message.citation}</p>}
          </div>
        </div>
      ))}
    </div>
  );
}
