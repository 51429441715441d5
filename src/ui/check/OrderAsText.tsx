import { type FormEvent, useId, useState } from 'react';
import { handedText } from '../../intake/hand-off';
import { ORDER_AS_TEXT } from '../../wording/hand-off';
import { Field } from '../parts/Field';

/** Takes an order over that was handed over as a text, typed or scanned; folded until somebody has one. */
export function OrderAsText({ onText }: { onText: (payload: string) => void }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const take = (event: FormEvent) => {
    event.preventDefault();
    const text = handedText(typed);
    if (text === '') setProblem(ORDER_AS_TEXT.missing);
    else onText(text);
  };
  return (
    <details className="fold">
      <summary>{ORDER_AS_TEXT.heading}</summary>
      <form noValidate onSubmit={take}>
        <Field
          id={id}
          label={ORDER_AS_TEXT.label}
          hint={ORDER_AS_TEXT.hint}
          keyboard="text"
          typed={typed}
          problem={problem}
          onType={(text) => {
            setTyped(text);
            setProblem(undefined);
          }}
        />
        <button className="act second" type="submit">
          {ORDER_AS_TEXT.take}
        </button>
      </form>
    </details>
  );
}
