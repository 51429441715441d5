import { expect, type Page } from '@playwright/test';
import { radio, type TypedOrder, typeOrder, workOut } from './order';

/** What is typed in the two folded groups. */
export interface Bedside {
  readonly body?: { readonly height: string; readonly sex: string; readonly basis: string };
  readonly vial?: string;
  readonly way?: string;
  /** Asks for the table, in the steps typed or in its own. */
  readonly titration?: boolean;
  readonly titrationStep?: string;
  readonly start?: string;
}

/** Types the order, then the folded groups, and waits until the code is drawn. */
export async function sheetOf(page: Page, order: TypedOrder, bedside: Bedside) {
  await page.clock.setFixedTime(new Date(2026, 10, 23, 9, 41));
  await typeOrder(page, order);
  const { body, vial, way, titration, titrationStep, start } = bedside;
  if (body) {
    await page.getByText('Ideal and adjusted weight').click();
    await page.getByRole('textbox', { name: /^Height/ }).fill(body.height);
    await radio(page, 'Sex', body.sex).check();
    await radio(page, 'Weight to dose on', body.basis).check();
  }
  await page.getByText('Preparation, titration and run-out').click();
  if (vial) await radio(page, 'Vial', vial).check();
  if (way) await radio(page, 'How it is mixed', way).check();
  if (titration) await page.getByRole('checkbox', { name: /^Titration table/ }).check();
  if (titrationStep) await page.getByRole('textbox', { name: /^Titration/ }).fill(titrationStep);
  if (start) await page.getByRole('textbox', { name: /^Start time/ }).fill(start);
  await workOut(page, {});
  const code = page.getByRole('img', { name: /QR code/, includeHidden: true });
  await expect(code.first()).toBeAttached();
}

/** What every sheet carries, whatever its order. */
export const ALWAYS = [
  'Patient’s label',
  'ketamine (racemic)',
  'For clinicians. Racemic ketamine, doses as base.',
  'Diluent',
  'Prescriber, date and time',
  'First check, date and time',
  'Second check, date and time',
  'Made on 23 November 2026 at 09:41 (UTC',
  'Recalculate if weight, order or bag changes.',
  'End of sheet',
];

// One full sheet for each protocol, every figure worked by hand; pounds are kg ÷ 0.45359237.
export const SHEETS: readonly {
  order: TypedOrder;
  bedside: Bedside;
  read: string;
  lines: string[];
}[] = [
  {
    // 0.4 × 62.5 = 25 mg; 50 mg in 50 mL is 1 mg/mL: 25 mL. 50 ÷ 10 = 5 mL of a vial of 20 mL
    order: {
      weight: '62.5',
      protocol: 'Single intravenous dose',
      dose: '0.4',
      drug: '50',
      volume: '50',
    },
    bedside: { vial: '200 mg in 20 mL (10 mg per mL)', way: 'Made up to the volume' },
    read: '25 mL',
    lines: [
      '— single intravenous dose — DOSE 0.4 mg/kg — WEIGHT 62.5 kg, actual',
      'VOLUME TO GIVE 25 mL Strength, 50 mg in 50 mL 1 mg per mL DELIVERS 25 mg (0.4 mg/kg, actual weight)',
      'Above the source range, a caution; stopped above 0.5 mg/kg.',
      '0.4 mg/kg ordered on actual weight is more than 0.3 mg/kg',
      'Reason for this dose',
      'May be repeated after',
      'Dose 0.4 mg/kg × 62.5 kg actual = 25 mg',
      'Volume to give 25 mg ÷ 1 mg per mL = 25 mL',
      'Vial 200 mg in 20 mL (10 mg per mL); 1 vial to open',
      'Drug to draw up 50 mg ÷ 10 mg per mL = 5 mL',
      'Diluent to add 50 mL − 5 mL = 45 mL',
      'Made up to 5 mL + 45 mL = 50 mL',
      'Left in the vials, to waste with a witness 20 mL − 5 mL = 150 mg in 15 mL',
      'Left after the dose, to waste with a witness 50 mL − 25 mL = 25 mg in 25 mL',
      'Dosed on actual body weight, 62.5 kg (138 lb).',
    ],
  },
  {
    // 500 ÷ 11 = 45.4545 mg/mL; 30.1 ÷ 45.4545 = 0.6622, and 0.7 mL/h would be 31.818 ÷ 30.1 =
    // 1.057 mg/kg/h: 0.6 mL/h, 27.273 mg/h, 0.906 mg/kg/h. 11 ÷ 0.6 = 18 h 20 min
    order: {
      weight: '30.1',
      protocol: 'Continuous intravenous infusion',
      dose: '1',
      drug: '500',
      volume: '11',
    },
    bedside: {
      vial: '1,000 mg in 10 mL (100 mg per mL)',
      way: 'Made up to the volume',
      start: '21:30',
      titration: true,
    },
    read: '0.6 mL/h',
    lines: [
      '— continuous intravenous infusion — DOSE 1 mg/kg/h — WEIGHT 30.1 kg, actual',
      'Do not flush this line, give nothing else through it. Another strength: new line.',
      'SET PUMP TO 0.6 mL/h Strength, 500 mg in 11 mL 45.455 mg per mL DELIVERS 27.3 mg/h (0.906 mg/kg/h, actual weight)',
      'Above the source range, specialists up to 1 mg/kg/h; stopped above.',
      '30.1 kg is less than 40 kg.',
      '1 mg/kg/h ordered on actual weight is more than 0.5 mg/kg/h, the top of the source range.',
      '45.455 mg per mL is more than 10 mg per mL.',
      'deliver 27.3 mg/h, 9.4 % less than the ordered 30.1 mg/h.',
      'deliver 1.06 mg/kg/h on actual weight, more than 1 mg/kg/h.',
      '0.6 mL/h is less than 1 mL/h.',
      'This tool’s bound, not from the source: flow is less accurate at very low rates.',
      'Reason for this dose',
      'Specialist, by name',
      'Infusion rate 1 mg/kg/h × 30.1 kg actual = 30.1 mg/h',
      'Strength 500 mg ÷ 11 mL = 45.455 mg per mL',
      'Pump rate 30.1 mg/h ÷ about 45.455 mg per mL = 0.6 mL/h; rounded down to steps of 0.1 mL/h',
      'Source range at 30.1 kg 0.1 to 0.5 mg/kg/h × 30.1 kg actual = 3.01 to 15.05 mg/h; Balanced Ketamine, IV (intravenous) infusions',
      'Drug to draw up 500 mg ÷ 100 mg per mL = 5 mL',
      'Diluent to add 11 mL − 5 mL = 6 mL',
      'Made up to 5 mL + 6 mL = 11 mL',
      'Left in the vials, to waste with a witness 10 mL − 5 mL = 500 mg in 5 mL',
      'This vial dilute before intravenous use; US label',
      'Lasts 11 mL ÷ 0.6 mL/h = 18 h 20 min; each mL left holds about 45.455 mg',
      'Empty at Tuesday 15:50; starts today, Monday, 21:30; if yesterday, empty Monday 15:50',
      'If run for 24 h about 27.3 mg/h × 24 h = 655 mg',
      'Volume, if run for 24 h 0.6 mL/h × 24 h = 14.4 mL; 1 × 11 mL + 3.4 mL',
      '0.5 15.05 0.3 0.453 same rate −9.4 %',
      '0.9 27.1 0.6 0.906 same rate',
      '1 30.1 0.6 0.906 this order, same rate −9.4 %',
      '+ or −: delivers over 5 % off the dose.',
      'No row: 0.1, 0.2, 0.25, 0.35 and 0.4 mg/kg/h, over 10 % off in steps of 0.1 mL/h.',
      'Dosed on actual body weight, 30.1 kg (66 lb).',
    ],
  },
  {
    // 10 mL into a full 250 mL bag is 260 mL: 500 ÷ 260 = 1.923 mg/mL; 56 ÷ 1.923 = 29.12 mL/h;
    // 29.1 mL/h delivers 55.962 mg/h, 0.799 mg/kg/h. 260 ÷ 29.1 = 8.9347 h
    order: {
      ...{ weight: '70', protocol: 'Intravenous infusion for CRPS or spinal cord injury' },
      ...{ dose: '0.8', drug: '500', volume: '250' },
    },
    bedside: {
      vial: '500 mg in 10 mL (50 mg per mL)',
      way: 'Added to a full bag',
      start: '08:30',
    },
    read: '29.1 mL/h',
    lines: [
      '— intravenous infusion for CRPS or spinal cord injury — DOSE 0.8 mg/kg/h — WEIGHT 70 kg, actual',
      'Do not flush this line, give nothing else through it. Another strength: new line.',
      'SET PUMP TO 29.1 mL/h Strength, 500 mg in 260 mL 1.923 mg per mL DELIVERS 56 mg/h (0.799 mg/kg/h, actual weight)',
      '0.8 mg/kg/h ordered on actual weight is more than 0.75 mg/kg/h',
      'Balanced Ketamine, IV (intravenous) infusions',
      'Reason for this dose',
      'Strength 500 mg ÷ 260 mL = 1.923 mg per mL',
      'Drug to draw up 500 mg ÷ 50 mg per mL = 10 mL',
      'Full bag 250 mL; nothing taken out first; its overfill, not counted, weakens it',
      'Then in the bag 250 mL + 10 mL = 260 mL',
      'Left in the vials nothing; whole vials used',
      'Lasts 260 mL ÷ 29.1 mL/h = 8 h 56 min; each mL left holds about 1.923 mg',
      'Empty at 17:26; started today, Monday, 08:30',
      'If run for 24 h about 56 mg/h × 24 h = 1,343 mg',
      'Volume, if run for 24 h 29.1 mL/h × 24 h = 698.4 mL; 2 × 260 mL + 178.4 mL',
      'Dosed on actual body weight, 70 kg (154 lb).',
    ],
  },
  {
    // 0.6 × 80 = 48 mg per dose, × 4 = 192 mg per day; 500 mg in 50 mL is 10 mg/mL: 4.8 mL
    order: {
      ...{ weight: '80', protocol: 'Oral', dose: '0.6', dosesPerDay: '4' },
      ...{ drug: '500', volume: '50' },
    },
    bedside: { vial: '500 mg in 10 mL (50 mg per mL)', way: 'Made up to the volume' },
    read: '4.8 mL per dose',
    lines: [
      '— oral — DOSE 0.6 mg/kg per dose, 4 doses daily — WEIGHT 80 kg, actual',
      'VOLUME TO GIVE 4.8 mL per dose Strength, 500 mg in 50 mL 10 mg per mL DELIVERS 48 mg per dose',
      '4 doses daily, as ordered, make 192 mg per day, more than 150 mg per day, the source’s typical day.',
      '0.6 mg/kg per dose ordered on actual weight is more than 0.5 mg/kg per dose',
      'Reason for this dose',
      'Each dose 0.6 mg/kg per dose × 80 kg actual = 48 mg per dose',
      '4 doses daily 48 mg per dose × 4 doses per day = 192 mg per day',
      'Drug to draw up 500 mg ÷ 50 mg per mL = 10 mL',
      'Diluent to add 50 mL − 10 mL = 40 mL',
      'Made up to 10 mL + 40 mL = 50 mL',
      'Left after one dose 50 mL − 4.8 mL = 452 mg in 45.2 mL',
      'Dosed on actual body weight, 80 kg (176 lb).',
    ],
  },
  {
    // 0.25 × 60 = 15 mg/h; 250 mg in 50 mL is 5 mg/mL: 3 mL/h. 50 ÷ 3 = 16 h 40 min
    order: {
      weight: '60',
      protocol: 'Subcutaneous infusion',
      dose: '0.25',
      drug: '250',
      volume: '50',
    },
    bedside: {
      vial: '500 mg in 5 mL (100 mg per mL)',
      way: 'Made up to the volume',
      start: '23:00',
      titration: true,
    },
    read: '3 mL/h',
    lines: [
      '— subcutaneous infusion — DOSE 0.25 mg/kg/h — WEIGHT 60 kg, actual',
      'Do not flush this line, give nothing else through it. Another strength: new line.',
      'SET PUMP TO 3 mL/h Strength, 250 mg in 50 mL 5 mg per mL DELIVERS 15 mg/h (0.25 mg/kg/h, actual weight)',
      '0.25 mg/kg/h ordered on actual weight is more than 0.2 mg/kg/h',
      'Reason for this dose',
      'Drug to draw up 250 mg ÷ 100 mg per mL = 2.5 mL',
      'Diluent to add 50 mL − 2.5 mL = 47.5 mL',
      'Made up to 2.5 mL + 47.5 mL = 50 mL',
      'Left in the vials, to waste with a witness 5 mL − 2.5 mL = 250 mg in 2.5 mL',
      'Lasts 50 mL ÷ 3 mL/h = 16 h 40 min',
      'Empty at Tuesday 15:40; starts today, Monday, 23:00; if yesterday, empty Monday 15:40',
      'For 24 h 15 mg/h × 24 h = 360 mg',
      'Volume for 24 h 3 mL/h × 24 h = 72 mL; 22 mL more than is prepared',
      'Prepared 250 mg in 50 mL; runs for 16 h 40 min of the 24 h',
      '0.1 6 1.2 0.1',
      '0.15 9 1.8 0.15',
      '0.2 12 2.4 0.2',
      'Dosed on actual body weight, 60 kg (132 lb).',
    ],
  },
  {
    // 45.5 + 2.3 × 12.6 ÷ 2.54 = 56.909 kg ideal; + 0.4 × 63.091 = 82.146 kg adjusted, used as
    // 82.15 kg. 0.2 × 82.15 = 16.43 mg/h ÷ 2 = 8.215, set 8.2 mL/h: 16.4 mg/h. 50 ÷ 8.2 = 6 h 5 min
    order: {
      ...{ weight: '120', protocol: 'Continuous intravenous infusion', dose: '0.2' },
      ...{ drug: '100', volume: '50' },
    },
    bedside: {
      body: { height: '165', sex: 'female', basis: 'adjusted' },
      vial: '200 mg in 20 mL (10 mg per mL)',
      way: 'Made up to the volume',
      start: '08:00',
    },
    read: '8.2 mL/h',
    lines: [
      '— continuous intravenous infusion — DOSE 0.2 mg/kg/h — WEIGHT 82.15 kg, adjusted',
      'SET PUMP TO 8.2 mL/h Strength, 100 mg in 50 mL 2 mg per mL DELIVERS 16.4 mg/h (0.2 mg/kg/h, adjusted weight)',
      'On the ideal weight this dose is 11.4 mg/h; on the actual, 24 mg/h.',
      'Actual 120 kg; body weight',
      'Ideal 56.91 kg; body weight; Devine 1974, ideal body weight',
      'Adjusted, dosed on 82.15 kg; body weight',
      'Drug to draw up 100 mg ÷ 10 mg per mL = 10 mL',
      'Diluent to add 50 mL − 10 mL = 40 mL',
      'Made up to 10 mL + 40 mL = 50 mL',
      'Left in the vials, to waste with a witness 20 mL − 10 mL = 100 mg in 10 mL',
      'Lasts 50 mL ÷ 8.2 mL/h = 6 h 5 min; each mL left holds 2 mg',
      'Empty at 14:05; started today, Monday, 08:00',
      'Dosed on adjusted body weight, 82.15 kg (181 lb).',
    ],
  },
];
