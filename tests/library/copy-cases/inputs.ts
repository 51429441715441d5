/** What the fixed cases ask; what each comes to is worked out in second-method.ts and never by the program. */

/** Orders as "kg dose bag step", under limits, in a unit, for an adjustment where one is named. */
export interface Asked {
  readonly limits: string;
  readonly adjustment?: string;
  readonly unit: string;
  readonly orders: string;
}

export const INFUSIONS: readonly Asked[] = [
  {
    limits: 'two-bands',
    unit: 'mg/kg/h',
    orders: `45 0.6 - 0.1, 45 0.601 - 0.1, 45 0.5 250/50 0.1, 45 0.501 250/50 0.1, 45 0.4 100/50 0.1,
      45 0.401 100/50 0.1, 45 0.1 50/50 0.1, 45 0.099 50/50 0.1, 45 0.05 50/50 0.01, 45 0.049 50/50 0.01,
      45 0.02 50/50 0.01, 45 0.019 50/50 0.01, 49.999 0.6 - 0.1, 50 0.6 - 0.1, 50 0.8 - 0.1, 50 0.801 - 0.1,
      60 0.5 500/50 0.1, 60 0.501 500/50 0.1, 80 0.5 500/250 0.1, 80 0.501 500/250 0.1, 70 0.15 100/50 0.1,
      70 0.15 100/50 0.01, 70 0.15 100/50 1, 61.3 0.4 100/50 0.1, 70.5 0.02 50/50 0.1,
      55 0.4 - 0.1, 55 0.401 - 0.1, 55 0.05 - 0.1, 55 0.049 - 0.1,
      55 0.02 - 0.1, 55 0.019 - 0.1, 50 0.5 - 0.1, 50 0.501 - 0.1`,
  },
  {
    limits: 'two-bands',
    unit: 'mg/h',
    orders: '100 40 500/500 0.1, 100 40.001 - 0.1, 70 5 50/50 0.1',
  },
  {
    limits: 'two-bands',
    unit: 'microgram/kg/min',
    orders: '70 3 100/50 0.1, 70 5 100/50 0.1, 70 10 250/50 0.1, 45 10 250/50 0.1',
  },
  {
    limits: 'two-bands',
    adjustment: 'frail',
    unit: 'mg/kg/h',
    orders: `60 0.3 100/50 0.1, 60 0.301 100/50 0.1, 60 0.2 100/50 0.1, 60 0.201 100/50 0.1,
      60 0.15 100/50 0.1, 60 0.151 100/50 0.1, 60 0.05 50/50 0.1, 60 0.049 50/50 0.1, 60 0.03 50/50 0.1,
      60 0.029 50/50 0.1, 60 0.02 50/50 0.1, 60 0.019 - 0.1`,
  },
  {
    limits: 'whole-body',
    unit: 'mg/h',
    orders: `70 25 200/40 0.1, 70 25.001 200/40 0.1, 70 5 200/40 0.1, 70 5.1 200/40 0.1, 30 25 200/40 0.1,
      70 12.3 100/100 0.1, 70 12.35 100/100 0.1, 70 4.96 200/40 0.1, 70 12 200/50 0.1`,
  },
  {
    limits: 'own-strength',
    unit: 'mg/kg/h',
    orders: `70 0.2 30/100 0.1, 70 0.2 29/100 0.1, 70 0.2 60/100 0.1, 70 0.2 59/100 0.1, 70 0.2 100/50 0.1,
      70 0.2 101/50 0.1, 70 0.2 300/50 0.1, 70 0.2 301/50 0.1, 70 0.2 200/40 0.1, 70 0.5 - 0.1, 70 0.501 - 0.1`,
  },
  {
    limits: 'fixed-rate',
    unit: 'mg/kg/h',
    orders: `70 0.35 fixed 0.1, 70 0.351 fixed 0.1, 71 0.35 fixed 0.1, 71 0.353 fixed 0.1, 80 0.312 - 0.1,
      80 0.313 - 0.1, 100 0.25 fixed 1, 100 0.252 fixed 1, 30 0.35 fixed 0.1, 70 0.3 84/100 0.1,
      70 0.3 100/50 0.1`,
  },
  {
    limits: 'tool-alone',
    unit: 'mg/kg/h',
    orders: `29.9 0.2 - 0.1, 30 0.2 - 0.1, 39.9 0.2 - 0.1, 40 0.2 - 0.1, 150 0.2 - 0.1, 150.1 0.2 - 0.1,
      300 0.2 - 0.1, 300.1 0.2 - 0.1, 70 1 500/50 0.1, 70 1.001 500/50 0.1, 30.5 1 500/50 0.1,
      70 0.2 20/100 0.1, 70 0.2 19/100 0.1, 70 0.2 50/100 0.1, 70 0.2 49/100 0.1, 70 0.2 500/50 0.1,
      70 0.2 505/50 0.1, 70 0.2 1000/20 0.01, 70 0.2 1001/20 0.01, 199.8 1 10/50 0.1, 200 1 10/50 0.1`,
  },
  {
    limits: 'tool-alone',
    unit: 'mg/h',
    orders: `70 21 1000/1000 1, 70 9.5 500/500 1, 70 4.5 500/500 1, 70 0.4 50/50 1, 70 0.04 50/50 0.1,
      70 0.9 50/50 0.1, 70 1 50/50 0.1, 70 50 50/100 0.1, 70 49.9 50/100 0.1, 70 50 50/100 1`,
  },
];

export const DOSES: readonly Asked[] = [
  {
    limits: 'in-a-day',
    unit: 'mg/24 h',
    orders: `70 500 500/50 0.1, 70 500.1 - 0.1, 70 300 500/50 0.1, 70 300.1 - 0.1, 70 200 200/20 0.01,
      70 200.1 - 0.01, 70 50 50/20 0.01, 70 49.9 - 0.01, 70 100 100/22 0.01`,
  },
  { limits: 'in-a-day', unit: 'mg/h', orders: '70 5 200/40 0.1, 70 21 - 0.1' },
  { limits: 'in-a-day', unit: 'mg/kg/h', orders: '60 0.1 200/40 0.1, 30 0.695 - 0.1' },
  {
    limits: 'one-dose',
    unit: 'mg/kg',
    orders: `70 0.4 500/50 0.1, 70 0.401 500/50 0.1, 70 0.3 200/20 0.1, 70 0.301 200/20 0.1, 70 0.1 50/50 0.1,
      70 0.099 50/50 0.1, 100 0.3 200/20 0.1, 100 0.301 200/20 0.1, 75 0.4 - 0.1, 62.5 0.2 50/50 0.01`,
  },
  { limits: 'one-dose', unit: 'mg', orders: '90 30 500/50 0.1, 90 30.001 - 0.1, 70 20 200/20 0.1' },
  {
    limits: 'by-mouth',
    unit: 'mg/dose',
    orders: `70 100 500/50 0.1, 70 100.1 500/50 0.1, 70 60 500/50 0.1, 70 60.1 500/50 0.1, 70 50 200/20 0.1,
      70 50.1 200/20 0.1, 70 10 200/20 0.1, 70 9.9 200/20 0.1`,
  },
  { limits: 'by-mouth', unit: 'mg/kg/dose', orders: '70 0.5 200/20 0.1, 75 0.5 500/50 0.1' },
];

/** "limits kg cm sex mg/kg/h" */
export const BODIES = `on-ideal 70 170 male 0.2, on-ideal 70 170 female 0.2, on-ideal 80 180 male 0.3, on-ideal 60 152.4 female 0.2,
  on-ideal 60 152.4 male 0.2, on-ideal 50 175 male 0.2, on-ideal 90 165.5 female 0.25,
  on-adjusted 70 170 male 0.2, on-adjusted 70 170 female 0.2, on-adjusted 80 180 male 0.3, on-adjusted 100 160 female 0.2,
  on-adjusted 90 177.8 male 0.5, on-adjusted 50 175 male 0.2, on-lower 70 170 male 0.2, on-lower 60 170 male 0.2,
  on-lower 65 165.1 female 0.3`;

/** "limits kg dose unit bag step shows" */
export const READINGS = `two-bands 70 0.2 mg/kg/h 100/50 0.1 7, two-bands 70 0.2 mg/kg/h 100/50 0.1 70,
  two-bands 70 0.2 mg/kg/h 100/50 0.1 7.1, two-bands 70 0.2 mg/kg/h 100/50 0.1 14, two-bands 70 0.15 mg/kg/h 100/50 0.1 5.3,
  two-bands 70 0.15 mg/kg/h 100/50 0.1 5.2, two-bands 70 5 mg/h 50/50 0.1 5, two-bands 70 5 mg/h 50/50 0.1 0.5,
  two-bands 70 5 microgram/kg/min 250/50 0.1 4.2, two-bands 70 5 microgram/kg/min 250/50 0.1 1,
  two-bands 61.3 0.4 mg/kg/h 100/50 0.1 12.2, two-bands 61.3 0.4 mg/kg/h 100/50 0.1 12.3,
  whole-body 70 12.3 mg/h 100/100 0.1 12.3, whole-body 70 12.3 mg/h 100/100 0.1 13.2,
  in-a-day 70 100 mg/24 h 100/20 0.01 0.83, in-a-day 70 100 mg/24 h 100/20 0.01 20,
  in-a-day 70 100 mg/24 h 100/20 0.01 0.84, in-a-day 70 5 mg/h 200/40 0.1 1,
  one-dose 70 0.3 mg/kg 200/20 0.1 2.1, one-dose 70 0.3 mg/kg 200/20 0.1 21, one-dose 70 20 mg 200/20 0.1 2,
  one-dose 70 20 mg 200/20 0.1 2.1, by-mouth 70 50 mg/dose 200/20 0.1 5, by-mouth 70 50 mg/dose 200/20 0.1 0.5,
  by-mouth 70 0.5 mg/kg/dose 200/20 0.1 3.5, tool-alone 30.5 1 mg/kg/h 500/50 0.1 3`;

/** "kg mg/kg bag step minutes rate-step" */
export const OVER_MINUTES = `70 0.3 50/50 0.1 15 1, 70 0.3 50/50 0.1 15 0.1, 70 0.1 100/100 0.1 10 1, 80 0.2 50/100 1 15 1,
  62.5 0.2 50/50 0.1 20 0.1, 55 0.3 200/100 0.1 15 0.1, 90 0.1 100/100 0.1 30 1, 70 0.25 50/50 0.1 60 0.1`;
