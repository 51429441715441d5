import type { CheckField, TypedCheck } from '../../intake/check-form';

/** What the fields of a question beside the pump and the order are handed. */
export interface AskedFieldsProps {
  readonly typed: TypedCheck;
  readonly problem: (field: CheckField) => string | undefined;
  readonly set: (field: CheckField) => (value: string) => void;
}
