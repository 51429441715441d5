import type { Control, GroupControl } from './control';
import { dose, figure, maybe, OPTIONAL, OWN_CITATION, text } from './parts';

const RANGE: GroupControl = {
  kind: 'group',
  key: 'range',
  label: 'The range of the source',
  hint: 'Below it a note, above it a caution.',
  isOptional: true,
  fold: 'The range of the source: low and high end',
  controls: [figure('low', 'Low end'), figure('high', 'High end'), OWN_CITATION],
};

const SOFT: readonly Control[] = [
  figure('hardMin', 'Hard minimum: nothing is worked out below', undefined, OPTIONAL),
  figure('softMin', 'Soft minimum: a caution below', undefined, OPTIONAL),
  figure('softMax', 'Soft maximum: a caution above', undefined, OPTIONAL),
  OWN_CITATION,
];

const LIMITS: GroupControl = {
  kind: 'group',
  key: 'limits',
  label: 'Limits',
  controls: [
    figure('initial', 'Start: shown, never filled in', undefined, OPTIONAL),
    figure('hardMax', 'Hard maximum: nothing is worked out above'),
    {
      kind: 'section',
      label: 'More limits',
      fold: 'Hard minimum, soft minimum and maximum, a source of these limits',
      controls: SOFT,
    },
  ],
};

/** Whom an adjustment is for, and the limits that it lowers. */
const ADJUSTMENT: readonly Control[] = [
  text('when', 'For whom', { hint: 'As “frail or elderly”, or an age.' }),
  {
    ...LIMITS,
    label: 'Limits of its own',
    hint: 'What is left out here is as for the band.',
    isOptional: true,
    controls: [
      figure('initial', 'Start', undefined, OPTIONAL),
      figure('hardMax', 'Hard maximum', undefined, OPTIONAL),
      ...SOFT,
    ],
  },
  RANGE,
  OWN_CITATION,
];

/** The weights of a band, the one unit of its limits, and these; or why nothing is given. */
export const BAND: readonly Control[] = [
  { kind: 'applies to', key: 'appliesTo', label: 'For whom' },
  { kind: 'doses or not', key: 'excluded', label: 'Nothing is given at these weights' },
  { kind: 'choice', key: 'unit', label: 'Limits in', options: [] },
  LIMITS,
  RANGE,
  {
    ...dose('notToExceed', 'Not to exceed', {
      hint: 'A second hard maximum in the other form: whole body beside per kilogram, or the reverse.',
      ...OPTIONAL,
    }),
    units: 'cap',
  },
  {
    kind: 'section',
    label: 'Adjustments and source',
    fold: 'Lower limits for the frail, the elderly and others; a source of this band',
    controls: [
      {
        kind: 'list',
        key: 'adjustments',
        label: 'Adjustments',
        one: 'adjustment',
        isOptional: true,
        of: ADJUSTMENT,
      },
      OWN_CITATION,
    ],
  },
];

/** Why a band gives nothing. */
export const EXCLUDED: readonly Control[] = [
  text('reason', 'Why nothing is given', { isLong: true }),
  OWN_CITATION,
];

/** Of the weights of a band. */
export const WEIGHTS: readonly Control[] = [
  maybe('over', 'Over', { unit: 'kg' }),
  maybe('atLeast', 'At least', { unit: 'kg' }),
  maybe('under', 'Under', { unit: 'kg' }),
  maybe('atMost', 'At most', { unit: 'kg' }),
  OWN_CITATION,
];
