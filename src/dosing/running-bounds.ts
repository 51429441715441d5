import type { Fence, Limit, ToolLimit } from './cited';

/** How near a volume is read while an infusion runs, and from when on its mean rate says anything. */
export interface RunningBounds {
  /** One reading of the scale of a syringe, to each side. */
  readonly syringe: Limit<'mL'>;
  /** One reading of a bag that holds at most `smallBagTo`, and of a larger one, to each side. */
  readonly smallBag: Limit<'mL'>;
  readonly smallBagTo: Limit<'mL'>;
  readonly bag: Limit<'mL'>;
  /** One reading of a clock, which shows whole minutes. */
  readonly clock: Limit<'min'>;
  /** Below so many times the tolerance of one reading nothing is told of the expected volume. */
  readonly early: Omit<ToolLimit<'mL'>, 'at'> & { readonly times: string };
  /** When it is looked at: first, and then every so often. */
  readonly firstLook: Limit<'min'>;
  readonly every: Limit<'h'>;
  /** mL drawn up × vial strength, beside the mg that the label says. */
  readonly drawnUp: Fence<'percent'>;
}
