/** What is said of the limits together; each figure follows from them, and tests/library works it out. */
export const REMARKS = [
  'Where a dose has two stops, per kilogram and at any weight, the lower holds. A stop at any weight never lies below the source’s own range: there the end of the range is the stop (a single dose above 250 kg, subcutaneous above 208 kg).',
  'What these limits cannot see: a tenfold slip of a low start (2.5 or 5 mg/h, 0.05 to 0.1 mg/kg/h, 50 mg in 24 hours) or of the strength lies inside them. Only the second check and the question how the bag was made do.',
];
