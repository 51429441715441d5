import { BAND } from './bands';
import type { Control } from './control';
import { GIVING, STRENGTH } from './giving';
import { asWritten, CITATION, dose, maybe, OPTIONAL, OWN_CITATION, text } from './parts';

/** An order, and what a person who worked it out by hand says that comes of it. */
const EXAMPLE: readonly Control[] = [
  text('weight', 'Measured weight', { unit: 'kg' }),
  dose('order', 'Order'),
  { kind: 'made of', key: 'preparation', label: 'Made of', isOptional: true },
  {
    kind: 'group',
    key: 'gives',
    label: 'What comes of it, worked out by hand',
    controls: [
      {
        kind: 'choice',
        key: 'says',
        label: 'It says',
        hint: 'The gravest of all that is said of the order.',
        options: asWritten(['nothing', 'note', 'caution', 'stop']),
      },
      dose('amount', 'Amount for the whole body', OPTIONAL),
      {
        kind: 'measure',
        key: 'setting',
        label: 'Pump rate or volume',
        units: asWritten(['mL/h', 'mL']),
        isCited: false,
        isOptional: true,
      },
    ],
  },
  {
    kind: 'section',
    label: 'More of this person',
    fold: 'Height, sex, adjustment, another step, a source',
    controls: [
      maybe('height', 'Height', { unit: 'cm' }),
      {
        kind: 'choice',
        key: 'sex',
        label: 'Sex',
        options: asWritten(['female', 'male']),
        ...OPTIONAL,
      },
      {
        kind: 'named',
        key: 'adjustment',
        label: 'Adjustment',
        hint: 'One of those that are written at the bands.',
        from: 'adjustments',
        ...OPTIONAL,
      },
      maybe('step', 'Step of the pump or the syringe', { hint: '0.1 where it is left out.' }),
      OWN_CITATION,
    ],
  },
];

/** One protocol, in the order in which a signed one is read. */
const PROTOCOL: readonly Control[] = [
  text('name', 'Name'),
  text('id', 'Id', { follows: 'name' }),
  text('indication', 'Indication'),
  {
    kind: 'choice',
    key: 'route',
    label: 'Route',
    options: asWritten(['intravenous', 'subcutaneous', 'oral']),
  },
  {
    kind: 'choice',
    key: 'delivery',
    label: 'Given as',
    options: asWritten(['infusion', 'single dose', 'divided doses']),
  },
  {
    kind: 'choice',
    key: 'weightBasis',
    label: 'Dosed on',
    options: [
      { value: 'measured', label: 'measured weight' },
      { value: 'ideal', label: 'ideal weight' },
      { value: 'adjusted', label: 'adjusted weight' },
      {
        value: 'ideal or measured if lower',
        label: 'ideal weight, or the measured one if that is lower',
      },
    ],
  },
  {
    kind: 'pick',
    key: 'orderedIn',
    label: 'Ordered in',
    hint: 'The first is its own.',
    from: 'units',
  },
  CITATION,
  {
    kind: 'section',
    label: 'Where it may be given',
    fold: 'Care areas, restriction',
    controls: [
      {
        kind: 'list',
        key: 'careAreas',
        label: 'Care areas',
        one: 'care area',
        of: 'text',
        ...OPTIONAL,
      },
      maybe('restrictedTo', 'Restricted to'),
    ],
  },
  { kind: 'pick', key: 'preparations', label: 'Preparations', from: 'preparations', ...OPTIONAL },
  ...STRENGTH,
  {
    kind: 'list',
    key: 'bands',
    label: 'Bands of weight',
    hint: 'Every weight from 30 to 300 kg is in one of them.',
    one: 'band',
    of: BAND,
  },
  ...GIVING,
  {
    kind: 'list',
    key: 'examples',
    label: 'Worked examples',
    hint: 'At each limit and just past it, and for each preparation: worked out by hand, held against the page.',
    one: 'example',
    calledBy: 'weight',
    of: EXAMPLE,
  },
];

/** All protocols of a library. */
export const PROTOCOLS: Control = {
  kind: 'list',
  key: 'protocols',
  label: 'Protocols',
  one: 'protocol',
  calledBy: 'name',
  of: PROTOCOL,
};
