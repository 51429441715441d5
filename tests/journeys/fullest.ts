// The longest of the sheets: most messages, most rows, widest figures.
export const FULLEST = {
  vial: '1,000 mg in 10 mL (100 mg per mL)',
  way: 'Made up to the volume',
  start: '21:30',
  titration: true,
};
export const FULL_ORDERS = [
  { weight: '30.125', drug: '499.5', volume: '11.005', messages: 6, rows: 14 },
  { weight: '31.7', drug: '500', volume: '15', messages: 6, rows: 16 },
  { weight: '31.6', drug: '500', volume: '30', messages: 5, rows: 19 },
];

/** More rows of titration than a page holds. */
export const LONG = {
  ...{ weight: '30.125', protocol: 'Continuous intravenous infusion', dose: '1' },
  ...{ drug: '499.5', volume: '11.005', step: '0.01 mL/h' },
};
/** The line of it that stands on every page. */
export const LINE = '— continuous intravenous infusion — DOSE 1 mg/kg/h — WEIGHT 30.125 kg, actual';
