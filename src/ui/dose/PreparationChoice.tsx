import { useId } from 'react';
import { standardPreparations } from '../../answers/products';
import type { FoldProps } from '../parts/Fold';
import '../parts/Field.css';
import './PreparationChoice.css';

/** Preparations seen in published protocols: choosing one fills drug and volume; none is preset. */
export function PreparationChoice({ library, typed, set }: Omit<FoldProps, 'problem'>) {
  const id = useId();
  const all = standardPreparations(typed, library);
  if (all.length === 0) return null;
  const chosen = all.find(({ drug, volume }) => drug === typed.drug && volume === typed.volume);
  const fill = (chosenId: string) => {
    const found = all.find((each) => each.id === chosenId);
    if (!found) return;
    set('drug')(found.drug);
    set('volume')(found.volume);
  };
  return (
    <div className="field">
      <label htmlFor={id}>Standard preparation</label>
      <p className="hint">Seen in published protocols; fills the two fields, which stay yours</p>
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
