// What a record and a label say on paper, of one order.

export const INFUSION = {
  ...{ weight: '70', protocol: 'Continuous intravenous infusion', dose: '0.2' },
  ...{ drug: '100', volume: '50', step: '0.1 mL/h' },
};
const MEDICATION = '— continuous intravenous infusion — DOSE 0.2 mg/kg/h — WEIGHT 70 kg, actual';
export const BEDSIDE = {
  ...{ vial: '200 mg in 20 mL (10 mg per mL)', way: 'Made up to the volume' },
  ...{ start: '08:00', titration: true },
};
export const HEAD = [
  'ketamine (racemic)',
  MEDICATION,
  'Made on 23 November 2026 at 09:41 (UTC',
  'under Built-in limits',
  'Patient’s label',
];
export const RECORD = [
  ...['Bedside record', 'Allergies', 'Whom to call name, telephone', 'Pump number'],
  'Library on the pump profile',
  'Do not flush this line, give nothing else through it. Another strength: new line.',
  'Changes of rate Date day, month Time hh:mm Rate mL/h Dose mg/kg/h Signed name Signed name',
  'Not an order. Change only to what is prescribed Titration per kilogram of actual weight, for reference.',
  '0.15 10.5 5.3 0.151',
  'Watch and score Date day, month Time hh:mm Volume infused mL Running total given mg',
  'Sedation score Respiration per minute SpO2 % Pulse per minute Blood pressure mmHg',
  'Pain at rest score Pain on moving score Dissociation score Nausea score Site as seen',
  'Bag changes and shift handovers Date day, month Time hh:mm Bag change or handover which',
  'Pump, line and bag against the order tick each Batch number Prepared at date, time',
  'Discard after date, time Signed name Signed name',
  'Boluses Date day, month Time hh:mm Given mg',
  'Pause or stop Date day, month Time hh:mm Reason in words',
  'Waste Drug mg Volume mL Signed name Witness name',
];
export const LABEL = [
  'ketamine (racemic) 100 mg in 50 mL 2 mg per mL for intravenous use only Patient’s label Location',
  'Diluent volume 40 mL Drug, batch expiry date Diluent, batch expiry date',
  'Prepared, date time hh:mm Discard after, date time hh:mm Prepared by Checked by',
  'Other drugs in this syringe amount mg',
];
