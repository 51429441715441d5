/** What is wrong, what would put it right, and how the file would say that. */
export type Words = readonly [sentence: string, remedy: string, inFile?: string];

/** The same of several words, each named as it was written. */
function each(
  words: readonly string[],
  sentence: string,
  ...remedy: [words: string, inFile?: string]
): (readonly [string, Words])[] {
  return words.map((word) => [word, [`“${word}”: ${sentence}`, ...remedy]]);
}

/** What is asked for and not in this version of the format, by the word that names it in small letters. */
export const UNSUPPORTED: ReadonlyMap<string, Words> = new Map([
  ...each(
    ['intranasal', 'sublingual', 'buccal', 'rectal', 'epidural', 'intrathecal', 'intramuscular'],
    'the format has no such route; it has intravenous, subcutaneous and oral.',
    'Take the protocol out; it stays on the ward’s own paper.',
  ),
  ...each(
    ['pca', 'patient-controlled', 'lockout', 'bolus', 'demanddose'],
    'the format has no patient-controlled analgesia, and no bolus within an infusion.',
    'Leave it to the pump’s own library; a single dose is a protocol of its own.',
  ),
  ...each(
    ['s-ketamine', 'esketamine', 'enantiomer'],
    'the format is for racemic ketamine alone; S-ketamine is about twice as potent.',
    'Take the protocol out.',
  ),
  ...each(
    ['age', 'ages', 'overage', 'underage'],
    'the format has no bands of age.',
    'Write an adjustment for those whom it is for, as “70 years or older”.',
    '{"when": "70 years or older", "limits": {…}} in "adjustments"',
  ),
  ...each(
    ['mixture', 'drugs'],
    'the format has no mixtures of drugs.',
    'Write ketamine alone; what goes beside it is prescribed with it.',
    '"coPrescriptions": ["…"]',
  ),
  ...each(
    ['mcg/kg/min', 'µg/kg/min', 'μg/kg/min', 'ug/kg/min'],
    'no unit of the format: an abbreviated microgram is read as milligram.',
    'Write microgram/kg/min.',
  ),
  ...each(
    ['microgram/kg/h', 'mcg/kg/h', 'mg/kg/min'],
    'no unit of the format: it is 60-fold away from one that looks like it.',
    'Work the limits out in mg/kg/h or in microgram/kg/min.',
  ),
  ...each(['mg/24h', 'mg/day'], 'no unit of the format.', 'Write mg/24 h.'),
  ...each(
    ['reference'],
    'the status of the built-in limits alone.',
    'Write draft, approved, released or retired.',
  ),
]);

/** What is said where a key is missing that stands for more than itself. */
export const MISSING: ReadonlyMap<string, Words> = new Map([
  [
    'hardMax',
    [
      'There is no hard maximum: nothing would stop a dose.',
      'Write the source’s figure, or the committee’s, who decided it and the reason.',
      '"hardMax": {"figure": "…", "citation": {"decidedBy": "…", "reason": "…"}}',
    ],
  ],
  [
    'hardMin',
    [
      'A custom strength has no hard minimum: too low a strength keyed in overdoses.',
      'Write it in mg/mL.',
      '"hardMin": "…"',
    ],
  ],
  [
    'excluded',
    [
      'Neither limits nor why there are none is written for these weights.',
      'Write the unit and the limits, or why nothing is given.',
      '"unit" and "limits", or "excluded": {"reason": "…"}',
    ],
  ],
  [
    'citation',
    [
      'There is no citation: these figures stand on nothing.',
      'Write the source and the place in it, or who decided it and the reason.',
      '"citation": {"source": "…", "place": "…"} or {"decidedBy": "…", "reason": "…"}',
    ],
  ],
]);

/** What is said of a key that the format does not have. */
export function unknownKeyWords(name: string): Words {
  return [
    `“${name}” is no key of the format here.`,
    'Take it out, or spell it as the schema does: nothing is skipped, lest a limit be lost.',
  ];
}

/** A key of the format in words: "mostDosesIn24h" → "most doses in 24h". */
export function keyWords(key: string): string {
  return key.replace(/([a-z])([A-Z0-9]+)/g, (_, before: string, next: string) => {
    return `${before} ${next.toLowerCase()}`;
  });
}
