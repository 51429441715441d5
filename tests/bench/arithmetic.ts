import Big from 'big.js';
import { Decimal } from 'decimal.js';
import { amount } from '../../src/dosing/dose-by-weight';
import { deliveredAmount, deliveredDose, setting } from '../../src/dosing/formulas';
import { quantity } from '../../src/dosing/quantity';
import { toStep } from '../../src/dosing/rounding';
import { shown } from '../../src/wording/format';

/** One setting: kg, mg/kg/h and mg/mL as typed, and the decimals of the pump's step. */
interface Setting {
  readonly weight: string;
  readonly dose: string;
  readonly strength: string;
  readonly places: number;
}

/** The pump rate at its step, as text; on the way also mg/h and mg/kg/h delivered, as on a sheet. */
type Chain = (typed: Setting) => string;

const STEPS = ['1', '0.1', '0.01'] as const;

const CHAINS: Record<string, Chain> = {
  'fractions (this tool)': ({ weight, dose, strength, places }) => {
    const [kg, mgPerMl] = [quantity(weight, 'kg'), quantity(strength, 'mg/mL')];
    const rate = amount('infusion', quantity(dose, 'mg/kg/h'), kg);
    const set = toStep(setting('infusion', rate, mgPerMl), quantity(STEPS[places] ?? '1', 'mL/h'));
    const delivers = deliveredAmount('infusion', set, mgPerMl);
    shown(deliveredDose('infusion', delivers, kg));
    return shown(set).split('\u00a0')[0] ?? '';
  },
  'plain doubles, toFixed': ({ weight, dose, strength, places }) => {
    const set = ((+weight * +dose) / +strength).toFixed(places);
    ((+set * +strength) / +weight).toFixed(3);
    return set;
  },
  'big.js': ({ weight, dose, strength, places }) => {
    const set = new Big(weight).times(dose).div(strength).round(places, Big.roundHalfUp);
    set.times(strength).div(weight).toFixed(3);
    return set.toFixed(places);
  },
  'decimal.js': ({ weight, dose, strength, places }) => {
    const rate = new Decimal(weight).times(dose).div(strength);
    const set = rate.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
    set.times(strength).div(weight).toFixed(3);
    return set.toFixed(places);
  },
};

/** 30 to 150 kg by 0.1; 0.05 to 0.50 mg/kg/h by 0.01; 1, 2, 4, 5 and 10 mg/mL: 276,230 settings. */
function* settings() {
  for (let tenths = 300; tenths <= 1500; tenths += 1) {
    for (let hundredths = 5; hundredths <= 50; hundredths += 1) {
      for (const strength of [1, 2, 4, 5, 10]) yield { tenths, hundredths, strength };
    }
  }
}

/** The figure that is right, in whole numbers of 10^-places: half up. */
function right(tenths: number, hundredths: number, strength: number, places: number): bigint {
  const top = BigInt(tenths * hundredths) * 10n ** BigInt(places);
  return (2n * top + 1000n * BigInt(strength)) / (2000n * BigInt(strength));
}

export interface Arithmetic {
  readonly name: string;
  readonly microseconds: number;
  /** Wrong last digits at steps of 1, 0.1 and 0.01 mL/h. */
  readonly wrong: readonly number[];
}

/** Every chain over the 276,230 settings at each step: what it got wrong, and what one cost. */
export function compareArithmetic(): Arithmetic[] {
  return Object.entries(CHAINS).map(([name, chain]) => {
    const start = performance.now();
    let count = 0;
    const wrong = STEPS.map((_, places) => {
      let differ = 0;
      for (const { tenths, hundredths, strength } of settings()) {
        const typed = {
          weight: `${tenths / 10}`,
          dose: `${hundredths / 100}`,
          strength: `${strength}`,
          places,
        };
        const [whole = '', part = ''] = chain(typed).replace(',', '').split('.');
        const set = BigInt(whole + part.padEnd(places, '0'));
        count += 1;
        if (set !== right(tenths, hundredths, strength, places)) differ += 1;
      }
      return differ;
    });
    return { name, microseconds: ((performance.now() - start) * 1000) / count, wrong };
  });
}
