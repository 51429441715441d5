import { useId } from 'react';
import { standardPreparations } from '../../wording/standard-preparations';
import type { FoldProps } from '../parts/Fold';

/** Preparations seen in published protocols: choosing one fills drug and volume; none is preset. */
export function PreparationChoice({ library, typed, set }: Omit<FoldProps, 'problem'>) {
  const id = useId();
  const all = standardPreparations(typed, library);
  if (all.length === 0) return null;
  const chosen = all.find(({ drug, volume }) => drug === typed.drug && volume === typed.volume);
  const fill = (name: string) => {
    const found = all.find(({ label }) => label === name);
    if (!found) return;
    set('drug')(found.drug);
    set('volume')(found.volume);
  };
  return (
    <div className="field">
      <label htmlFor={id}>Standard preparation</label>
      <p className="hint">Seen in published protocols; fills the two fields, which stay yours</p>
      <select id={id} value={chosen?.label ?? ''} onChange={(event) => fill(event.target.value)}>
        <option value="">None chosen</option>
        {all.map(({ label }) => (
          <option key={label}>{label}</option>
        ))}
      </select>
    </div>
  );
}
