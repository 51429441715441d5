/** Which figure was held: what was ordered, what a setting delivers, or the order on actual weight. */
export type Held = 'ordered' | 'delivered' | 'on actual weight';

/** On which side of a limit a figure lies. */
export type Side = 'below' | 'above';
