import { useId } from 'react';
import { preparationsOffered } from '../../answers/products';
import type { FoldProps } from '../parts/Fold';
import '../parts/Field.css';
import './PreparationChoice.css';

/** Preparations of the protocol, or seen in published ones: choosing one fills drug and volume; none is preset. */
export function PreparationChoice({ library, typed, set }: Omit<FoldProps, 'problem'>) {
  const id = useId();
  const offered = preparationsOffered(typed, library);
  if (!offered) return null;
  const { label, hint, preparations: all } = offered;
  if (all.length === 0) return <p className="hint">{hint}</p>;
  const chosen = all.find(({ drug, volume }) => drug === typed.drug && volume === typed.volume);
  const fill = (chosenId: string) => {
    const found = all.find((each) => each.id === chosenId);
    if (!found) return;
    set('drug')(found.drug);
    set('volume')(found.volume);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="hint">{hint}</p>
      <select id={id} value={chosen?.id ?? ''} onChange={(event) => fill(event.target.value)}>
        <option value="">None chosen</option>
        {all.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </select>
    </div>
  );
}
