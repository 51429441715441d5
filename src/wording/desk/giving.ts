import type { Control } from './control';
import { asWritten, dose, figure, maybe, OPTIONAL, OWN_CITATION, text, time } from './parts';

/** How a strength other than the listed ones is bounded, and a rate that never changes. */
export const STRENGTH: readonly Control[] = [
  {
    kind: 'group',
    key: 'customStrength',
    label: 'A strength of one’s own',
    hint: 'Without it only the listed preparations may be given.',
    isOptional: true,
    fold: 'A strength of one’s own: its limits',
    controls: [
      figure('hardMin', 'Hard minimum', 'mg/mL'),
      figure('softMin', 'Soft minimum', 'mg/mL', OPTIONAL),
      figure('softMax', 'Soft maximum', 'mg/mL', OPTIONAL),
      figure('hardMax', 'Hard maximum', 'mg/mL', {
        hint: 'Without it the tool’s own bound holds.',
        ...OPTIONAL,
      }),
      OWN_CITATION,
    ],
  },
  {
    kind: 'group',
    key: 'fixedRate',
    label: 'A fixed rate',
    hint: 'What is in the bag is worked out from it.',
    isOptional: true,
    fold: 'A pump rate that is always the same',
    controls: [figure('rate', 'Rate', 'mL/h'), time('runsFor', 'Runs for'), OWN_CITATION],
  },
];

const TITRATION: Control = {
  kind: 'group',
  key: 'titration',
  label: 'Titration',
  isOptional: true,
  fold: 'Titration: steps, how often, until when',
  controls: [
    dose('by', 'In steps of', OPTIONAL),
    time('notMoreOftenThan', 'Not more often than every', OPTIONAL),
    maybe('goal', 'Until'),
    maybe('holdIf', 'Hold if', { isLong: true }),
    {
      kind: 'list',
      key: 'steps',
      label: 'Steps, where they are not all the same',
      one: 'step',
      isOptional: true,
      of: dose('', 'Dose'),
    },
    OWN_CITATION,
  ],
};

const SESSIONS: Control = {
  kind: 'group',
  key: 'session',
  label: 'Sessions',
  isOptional: true,
  fold: 'Sessions: how long, how many a day, on how many days',
  controls: [
    time('runsFor', 'A session runs for'),
    maybe('perDay', 'Sessions a day'),
    maybe('days', 'On how many days'),
    OWN_CITATION,
  ],
};

const DAY: Control = {
  kind: 'section',
  label: 'In a day and a course',
  fold: 'How long, how often, how much in a day, a session or a course',
  controls: [
    time('giveOver', 'Given over', OPTIONAL),
    time('repeatAfter', 'Repeated not before', OPTIONAL),
    maybe('mostDosesIn24h', 'Doses in 24 hours, at most'),
    time('longestFor', 'Longest for', OPTIONAL),
    {
      kind: 'pair',
      key: 'dosesPerDay',
      label: 'Doses a day',
      labels: ['Fewest doses a day', 'Most doses a day'],
      isOptional: true,
    },
    dose('typicalPerDay', 'Typical day', { hint: 'In milligrams in 24 hours.', ...OPTIONAL }),
    {
      kind: 'list',
      key: 'doseLimits',
      label: 'Limits of the sum',
      one: 'limit of the sum',
      isOptional: true,
      of: [
        {
          kind: 'choice',
          key: 'per',
          label: 'In',
          options: [
            { value: 'session', label: 'a session' },
            { value: '24 h', label: '24 hours' },
            { value: 'course', label: 'a course' },
          ],
        },
        { kind: 'choice', key: 'unit', label: 'Unit', options: asWritten(['mg', 'mg/kg']) },
        figure('softMax', 'Soft maximum: a caution above', undefined, OPTIONAL),
        figure('hardMax', 'Hard maximum: nothing is worked out above', undefined, OPTIONAL),
        OWN_CITATION,
      ],
    },
  ],
};

const WATCHING: Control = {
  kind: 'section',
  label: 'Watching',
  fold: 'Monitoring, when to stop, what is prescribed with it, blanks on paper',
  controls: [
    {
      kind: 'list',
      key: 'monitoring',
      label: 'Monitoring',
      one: 'observation',
      isOptional: true,
      of: [
        { kind: 'list', key: 'what', label: 'What is observed', one: 'thing', of: 'text' },
        time('every', 'Every'),
        time('for', 'For', OPTIONAL),
        OWN_CITATION,
      ],
    },
    texts('stopCriteria', 'Stop if', 'reason to stop'),
    texts('coPrescriptions', 'Prescribed with it', 'prescription'),
    maybe('clinicalAdvisory', 'Clinical advisory', { isLong: true }),
    {
      kind: 'list',
      key: 'blanks',
      label: 'Blanks on paper',
      one: 'blank',
      isOptional: true,
      of: [
        {
          kind: 'choice',
          key: 'when',
          label: 'When',
          options: [
            { value: 'always', label: 'always' },
            { value: 'above range', label: 'above the range' },
            { value: 'above softMax', label: 'above the soft maximum' },
          ],
        },
        text('says', 'What the blank is for', { hint: 'As “Specialist’s name”.' }),
      ],
    },
  ],
};

function texts(key: string, label: string, one: string): Control {
  return { kind: 'list', key, label, one, isOptional: true, of: 'text' };
}

const SILENCES: Control = {
  kind: 'list',
  key: 'silentAbout',
  label: 'What the protocol leaves open',
  hint: 'A release says so of monitoring, of when to stop and of the longest duration, if it gives none.',
  one: 'thing left open',
  isOptional: true,
  of: [
    {
      kind: 'choice',
      key: 'field',
      label: 'Silent about',
      options: [
        { value: 'monitoring', label: 'monitoring' },
        { value: 'stopCriteria', label: 'when to stop' },
        { value: 'longestFor', label: 'the longest duration' },
        { value: 'strength', label: 'the strength' },
        { value: 'other', label: 'something else' },
      ],
    },
    text('says', 'In words', { hint: 'As “see the ward’s chart”.' }),
  ],
};

/** How a protocol is raised, repeated, ended and watched, and what it leaves open. */
export const GIVING: readonly Control[] = [TITRATION, SESSIONS, DAY, WATCHING, SILENCES];
