import type { Option } from '../../../wording/desk/control';
import type { Wired } from './Entry';

interface SelectProps {
  readonly wired: Partial<Wired>;
  readonly label?: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  /** What stands there as long as nobody chooses. */
  readonly empty?: string;
  readonly onChoose: (value: string) => void;
}

/** One word among several; none until somebody chooses. One that is no longer among them stays in sight. */
export function Select({ wired, label, options, chosen, empty = 'choose', onChoose }: SelectProps) {
  const isStray = chosen !== '' && !options.some(({ value }) => value === chosen);
  return (
    <select
      {...wired}
      aria-label={label ?? wired['aria-label']}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{empty}</option>
      {isStray && <option value={chosen}>{chosen}</option>}
      {options.map(({ value, label: called }) => (
        <option key={value} value={value}>
          {called}
        </option>
      ))}
    </select>
  );
}
