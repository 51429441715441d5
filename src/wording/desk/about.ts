import type { Control } from './control';
import { CITATION, maybe, OPTIONAL, text } from './parts';

const DATE = { hint: 'As 2026-11-26' } as const;

/** Who stands behind a library, which it is, and from when it holds. */
export const ABOUT: Control = {
  kind: 'group',
  key: 'library',
  label: 'The library',
  controls: [
    text('name', 'Name'),
    text('id', 'Id', {
      hint: 'A readable word, as example-hospital-acute: it stays the same from version to version.',
      follows: 'name',
    }),
    text('publisher', 'Publisher', { hint: 'The hospital, or its committee.' }),
    text('version', 'Version'),
    text('date', 'Date of this version', DATE),
    {
      kind: 'group',
      key: 'effectivePeriod',
      label: 'In effect',
      controls: [text('start', 'In effect from', DATE), maybe('end', 'In effect until', DATE)],
    },
    text('nextReviewDate', 'Next review', DATE),
    maybe('lastReviewDate', 'Last reviewed', DATE),
    {
      kind: 'group',
      key: 'supersedes',
      label: 'The superseded version',
      fold: 'The version that this one supersedes',
      isOptional: true,
      controls: [
        text('version', 'Superseded version'),
        text('fingerprint', 'Superseded fingerprint', { hint: 'All 64 digits.' }),
      ],
    },
    {
      kind: 'choice',
      key: 'status',
      label: 'Status',
      hint: 'Released needs the approvals of an author and of another person as its reviewer.',
      options: [
        { value: 'draft', label: 'draft' },
        { value: 'approved', label: 'approved' },
        { value: 'released', label: 'released' },
        { value: 'retired', label: 'retired' },
      ],
    },
  ],
};

/** What the figures of a library were taken from. */
export const SOURCES: Control = {
  kind: 'list',
  key: 'sources',
  label: 'Sources',
  hint: 'Every document that a figure is taken from.',
  one: 'source',
  calledBy: 'title',
  of: [
    text('title', 'Title'),
    text('id', 'Id', { follows: 'title' }),
    text('publisher', 'Publisher'),
    text('readAs', 'What of it was read', { hint: 'Whole, its abstract, a summary.' }),
    maybe('version', 'Version'),
    maybe('date', 'Date', { hint: 'A year, a month or a day.' }),
    maybe('address', 'Address'),
  ],
};

/** What is new in each version. */
export const CHANGE_LOG: Control = {
  kind: 'list',
  key: 'changeLog',
  label: 'Change log',
  hint: 'A line for this version, and those before it.',
  one: 'line',
  calledBy: 'version',
  of: [
    text('version', 'Version'),
    text('date', 'Date', DATE),
    text('says', 'What is new', { isLong: true }),
  ],
};

/** What is made ready for every protocol that lists it. */
export const PREPARATIONS: Control = {
  kind: 'list',
  key: 'preparations',
  label: 'Preparations',
  hint: 'What the protocols are given from, each with all that is in the syringe or the bag.',
  one: 'preparation',
  calledBy: 'id',
  of: [
    { kind: 'figure', key: 'drug', label: 'Ketamine in it', unit: 'mg' },
    { kind: 'figure', key: 'finalVolume', label: 'Volume, with the drug in it', unit: 'mL' },
    text('id', 'Id', { hint: 'A readable word, as 200-in-40.' }),
    maybe('container', 'Container'),
    maybe('diluent', 'Diluent'),
    {
      kind: 'measure',
      key: 'discardAfter',
      label: 'New after',
      units: [
        { value: 'h', label: 'hours' },
        { value: 'min', label: 'minutes' },
        { value: 'days', label: 'days' },
      ],
      isCited: true,
      ...OPTIONAL,
    },
    CITATION,
  ],
};

/** The vials of the hospital, in the place of the tool’s own. */
export const VIALS: Control = {
  kind: 'list',
  key: 'vials',
  label: 'Vials',
  hint: 'Without any, the tool’s own list of vials holds.',
  one: 'vial',
  calledBy: 'id',
  isOptional: true,
  of: [
    { kind: 'figure', key: 'drug', label: 'Ketamine in it', unit: 'mg' },
    { kind: 'figure', key: 'volume', label: 'Volume', unit: 'mL' },
    text('id', 'Id'),
    text('market', 'Market', { hint: 'Where it is sold.' }),
    CITATION,
  ],
};
