import { OWN_RATE } from '../../intake/driver-read';
import { FIELD_NAMES } from '../../wording/fields';
import { symbol } from '../../wording/format';
import { DRIVER_LABELS } from '../../wording/running-fields';
import { Field } from '../parts/Field';
import { Tick } from '../parts/Tick';
import type { AskedFieldsProps } from './asked-fields';

const FIELDS = [
  ['driverVolume', 'mL'],
  ['driverHours', 'h'],
  ['orderedHours', 'h'],
] as const;

/** A driver that works out its own rate: the volume and the duration that it shows, and the ordered one. */
export function DriverFields({ typed, problem, set }: AskedFieldsProps) {
  const isOwn = typed.ownRate === OWN_RATE;
  return (
    <>
      <Tick
        id="ownRate"
        label={FIELD_NAMES.ownRate}
        ticked={isOwn}
        onTick={(ticked) => set('ownRate')(ticked ? OWN_RATE : '')}
      />
      {isOwn &&
        FIELDS.map(([field, unit]) => (
          <Field
            key={field}
            id={field}
            label={DRIVER_LABELS[field]}
            unit={symbol(unit)}
            typed={typed[field]}
            problem={problem(field)}
            onType={set(field)}
          />
        ))}
    </>
  );
}
