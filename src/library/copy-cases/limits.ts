import type { LibraryFile } from '../schema';

type Protocol = Omit<LibraryFile['protocols'][number], 'examples'>;

const CITATION = { decidedBy: 'this tool', reason: 'limits of no hospital, for checking a copy' };
const STRENGTH = {
  silentAbout: [{ field: 'strength' as const, says: 'the tool’s own strength bounds hold' }],
};
const FOR = { indication: 'checking a copy of the page', citation: CITATION };

function infusion(id: string, name: string, rest: Pick<Protocol, 'bands'> & Partial<Protocol>) {
  return {
    ...{ id, name, route: 'intravenous' as const, delivery: 'infusion' as const },
    ...{ weightBasis: 'measured' as const, orderedIn: ['mg/kg/h' as const], ...FOR, ...rest },
  };
}

const onWeight = (id: string, weightBasis: Protocol['weightBasis']) =>
  infusion(id, `Infusion on ${weightBasis} weight`, {
    ...{ weightBasis, ...STRENGTH },
    bands: [{ appliesTo: 'everyone', unit: 'mg/kg/h', limits: { hardMax: '0.5' } }],
  });

/** The limits that the fixed cases carry with them: of no hospital, and never those of a patient’s order. */
export const CASE_LIMITS: readonly Protocol[] = [
  infusion('two-bands', 'Infusion in two bands of weight', {
    orderedIn: ['mg/kg/h', 'mg/h', 'microgram/kg/min'],
    ...STRENGTH,
    bands: [
      {
        appliesTo: { weight: { under: '50' } },
        unit: 'mg/kg/h',
        range: { low: '0.1', high: '0.4' },
        limits: { hardMin: '0.02', softMin: '0.05', softMax: '0.5', hardMax: '0.6' },
      },
      {
        appliesTo: { weight: { atLeast: '50' } },
        unit: 'mg/kg/h',
        range: { low: '0.1', high: '0.4' },
        limits: { hardMin: '0.02', softMin: '0.05', softMax: '0.5', hardMax: '0.8' },
        notToExceed: { figure: '40', unit: 'mg/h' },
        adjustments: [
          {
            when: 'frail',
            range: { low: '0.05', high: '0.15' },
            limits: { hardMin: '0.02', softMin: '0.03', softMax: '0.2', hardMax: '0.3' },
          },
        ],
      },
    ],
  }),
  infusion('whole-body', 'Infusion for the whole body', {
    orderedIn: ['mg/h'],
    preparations: ['200-in-40', '100-in-100'],
    bands: [{ appliesTo: 'everyone', unit: 'mg/h', limits: { initial: '5', hardMax: '25' } }],
  }),
  infusion('own-strength', 'Infusion from strengths of its own', {
    preparations: ['200-in-40'],
    customStrength: { hardMin: '0.3', softMin: '0.6', softMax: '2', hardMax: '6' },
    bands: [{ appliesTo: 'everyone', unit: 'mg/kg/h', limits: { hardMax: '0.5' } }],
  }),
  infusion('fixed-rate', 'Infusion at a fixed rate', {
    fixedRate: { rate: '25', runsFor: { figure: '4', unit: 'h' } },
    bands: [
      {
        ...{ appliesTo: 'everyone', unit: 'mg/kg/h', limits: { hardMax: '0.35' } },
        notToExceed: { figure: '25', unit: 'mg/h' },
      },
    ],
  }),
  infusion('tool-alone', 'Infusion up to the tool’s own limits', {
    orderedIn: ['mg/kg/h', 'mg/h'],
    ...STRENGTH,
    bands: [{ appliesTo: 'everyone', unit: 'mg/kg/h', limits: { hardMax: '1' } }],
  }),
  infusion('in-a-day', 'Subcutaneous infusion in 24 hours', {
    route: 'subcutaneous',
    orderedIn: ['mg/24 h', 'mg/h', 'mg/kg/h'],
    ...STRENGTH,
    bands: [
      {
        ...{ appliesTo: 'everyone', unit: 'mg/24 h', range: { low: '50', high: '200' } },
        limits: { softMax: '300', hardMax: '500' },
      },
    ],
  }),
  {
    ...{ id: 'one-dose', name: 'Single intravenous dose', route: 'intravenous' },
    ...{ delivery: 'single dose', weightBasis: 'measured', orderedIn: ['mg/kg', 'mg'], ...FOR },
    ...STRENGTH,
    bands: [
      {
        ...{ appliesTo: 'everyone', unit: 'mg/kg', range: { low: '0.1', high: '0.3' } },
        ...{ limits: { hardMax: '0.4' }, notToExceed: { figure: '30', unit: 'mg' } },
      },
    ],
  },
  {
    ...{ id: 'by-mouth', name: 'Doses by mouth', route: 'oral', delivery: 'divided doses' },
    ...{ weightBasis: 'measured', orderedIn: ['mg/dose', 'mg/kg/dose'], ...FOR, ...STRENGTH },
    bands: [
      {
        ...{ appliesTo: 'everyone', unit: 'mg/dose', range: { low: '10', high: '50' } },
        limits: { softMax: '60', hardMax: '100' },
      },
    ],
  },
  onWeight('on-ideal', 'ideal'),
  onWeight('on-adjusted', 'adjusted'),
  onWeight('on-lower', 'ideal or measured if lower'),
];

/** What the cases are made from, where their limits list preparations. */
export const CASE_PREPARATIONS: LibraryFile['preparations'] = [
  { id: '200-in-40', drug: '200', finalVolume: '40', citation: CITATION },
  { id: '100-in-100', drug: '100', finalVolume: '100', citation: CITATION },
];
