/** What the tool cannot do, or has not been shown to do; each is for the hospital to weigh. */
export const LIMITATIONS: readonly string[] = [
  'No clinical safety officer has reviewed it, and no clinician has been watched using it. It bears no mark of a medical device.',
  'It is for adults, and does not ask for an age: a child of 30 kg or more is worked out as an adult.',
  'It is for racemic ketamine, and knows nothing about S-ketamine. What is in the vial is not seen by any page.',
  'The built-in ranges come from one clinic’s undated web page without references. The other built-in bounds are the tool’s own, each with its reason; none has been tried on patients.',
  'A slip that stays within every limit is seen only by the person who reads it back, or by a second one.',
  'The second check works backwards from what was read from the pump. The pump itself, the line, the bag’s content and the patient are not seen.',
  'Two people who make the same slip agree. Then only a limit can stop the dose.',
  'Whether a hospital’s library says what its signed protocol says is for two people to read. A fingerprint proves change, not who made it.',
  'Who made a hand-over link is not known.',
  'No patient is named anywhere: paper belongs to nobody until a label is stuck on it.',
  'Nothing is kept: a reload loses what was typed, and there is no record of what was worked out but the paper.',
  'Browsers that are not in the table of tests have not been tried, nor any on iOS.',
];
