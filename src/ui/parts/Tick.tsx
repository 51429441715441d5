import './Choice.css';

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}

/** One thing that is wanted, or not; not wanted until someone ticks it. */
export function Tick({ id, label, ticked, onTick }: TickProps) {
  return (
    <div className="options">
      <label>
        <input
          id={id}
          type="checkbox"
          checked={ticked}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
