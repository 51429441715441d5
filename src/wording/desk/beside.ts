import type { Control } from './control';
import {
  asWritten,
  CITATION,
  dose,
  figure,
  maybe,
  OPTIONAL,
  OWN_CITATION,
  text,
  time,
} from './parts';

const PUBLISHED: Control = {
  kind: 'list',
  key: 'published',
  label: 'Published protocols beside these',
  one: 'published protocol',
  calledBy: 'title',
  isOptional: true,
  of: [
    text('title', 'Title'),
    text('publisher', 'Publisher'),
    text('for', 'For whom it is'),
    text('says', 'What it says', { isLong: true }),
    text('against', 'What it is set against', { isLong: true }),
    text('address', 'Address'),
    text('readAs', 'What of it was read'),
    {
      kind: 'named',
      key: 'beside',
      label: 'Beside which protocol',
      from: 'protocols',
      ...OPTIONAL,
    },
    {
      kind: 'list',
      key: 'doses',
      label: 'Its doses',
      one: 'dose',
      isOptional: true,
      of: [
        { kind: 'named', key: 'protocol', label: 'Of which protocol here', from: 'protocols' },
        dose('low', 'Low end', OPTIONAL),
        dose('high', 'High end'),
        dose('atMost', 'At most', OPTIONAL),
        {
          kind: 'group',
          key: 'weight',
          label: 'At which weights',
          isOptional: true,
          fold: 'The weights that it is for',
          controls: [
            { kind: 'choice', key: 'side', label: 'Side', options: asWritten(['above', 'below']) },
            text('at', 'Weight', { unit: 'kg' }),
          ],
        },
        OWN_CITATION,
      ],
    },
    CITATION,
  ],
};

const SERIES: Control = {
  kind: 'group',
  key: 'series',
  label: 'A series of sessions',
  isOptional: true,
  fold: 'A series: sessions, weeks, boosters',
  controls: [
    between('sessions', 'Sessions'),
    between('weeks', 'Weeks'),
    between('boosterSpacing', 'Weeks between boosters'),
    maybe('boosterConflict', 'Where sources disagree on boosters', { isLong: true }),
    CITATION,
  ],
};

function between(key: string, label: string): Control {
  return {
    kind: 'group',
    key,
    label,
    controls: [figure('low', `${label}, fewest`), figure('high', `${label}, most`), OWN_CITATION],
  };
}

const ONSET: Control = {
  kind: 'group',
  key: 'onset',
  label: 'Onset',
  isOptional: true,
  fold: 'When it begins to work, and for how long',
  controls: [
    time('low', 'Onset, earliest'),
    time('high', 'Onset, latest'),
    text('relief', 'How long relief lasts'),
    CITATION,
  ],
};

/** What stands beside the protocols: most libraries have none of it. */
export const BESIDE: Control = {
  kind: 'section',
  label: 'Beside the protocols',
  fold: 'Published protocols, series, onset, the address of the schema',
  controls: [PUBLISHED, SERIES, ONSET, maybe('$schema', 'Where an editor finds the schema')],
};
