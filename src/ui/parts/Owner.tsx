import type { Owner as Named } from '../../wording/named-library';
import './Owner.css';

/** Whose limits these are: a hospital’s name leads; of the built-in ones it is said quietly. */
export function Owner({ owner }: { owner: Named }) {
  return (
    <p className={owner.leads ? 'owner leads' : 'owner'}>
      <span className="publisher">{owner.name}</span>
      {owner.aside && <span className="aside">, {owner.aside}</span>}
    </p>
  );
}
