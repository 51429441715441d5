import type { Computed } from '../dosing/computed';
import type { DigitSlip } from '../dosing/digit-slips';
import type { RateCheck } from '../dosing/rate-check';
import type { RateSlip } from '../dosing/rate-slips';
import type { VolumeSlip } from '../dosing/volume-slips';
import { digits, shown } from './format';
import { say, type Text } from './text';
import { preparationShown } from './working';

const DIGITS: Record<DigitSlip['change'], string> = {
  swapped: 'Were two digits swapped?',
  doubled: 'Was a digit entered twice?',
  dropped: 'Was a digit left out?',
};

/** How a pump came to give another volume of a dose. */
export function volumeSlipSaid(slip: VolumeSlip, entered: Computed<'mg/mL'>): Text {
  switch (slip.kind) {
    case 'no volume limit': {
      const { drug, volume, perKg } = slip.whole;
      return say`No volume limit is set: the pump gives the whole ${shown(drug)} in ${`${shown(volume)},`} ${shown(perKg)} of the weight entered.`;
    }
    case 'rate as volume':
      return say`The volume to be infused is the figure of the rate, ${shown(slip.rate)}. Were rate and volume mixed up?`;
    case 'container as volume':
      return say`The volume to be infused is all that the bag or syringe holds, ${shown(slip.whole.volume)}: the whole ${shown(slip.whole.drug)}. Was the container’s volume keyed for the dose’s?`;
    case 'label volume':
      return say`Volume and rate both match ${preparationShown(slip.label)}; the label was entered as ${preparationShown(entered)}. Look at the label again.`;
  }
}

export function volumeSlipName(slip: VolumeSlip): string {
  switch (slip.kind) {
    case 'no volume limit':
      return 'no volume limit set';
    case 'rate as volume':
      return 'rate keyed as the volume';
    case 'container as volume':
      return `the container’s volume keyed, ${shown(slip.whole.volume)}`;
    case 'label volume':
      return `another label, ${preparationShown(slip.label)}`;
  }
}

const FACTORS: Record<Extract<RateSlip, { factor: string }>['factor'], string> = {
  '10': '10 times',
  '100': '100 times',
  '60': '60 times',
  '1/10': 'one tenth of',
  '1/100': 'one hundredth of',
  '1/60': 'one sixtieth of',
};

/** How the rate of a dose over minutes came to be another. */
export function rateSlipSaid(slip: RateSlip, { rate }: RateCheck): Text {
  switch (slip.kind) {
    case 'decimal point':
      return say`The rate is ${FACTORS[slip.factor]} what the order needs. Look at the decimal point in the rate, the volume and the minutes.`;
    case 'per minute':
      return say`The rate is ${FACTORS[slip.factor]} what the order needs. Was it worked out per minute, or per hour?`;
    case 'volume as rate':
      return say`The rate is the figure of the volume to be infused, ${shown(slip.volume)}. Were rate and volume mixed up?`;
    case 'minutes as rate':
      return say`The rate of ${shown(rate)} is the figure of the minutes. Were the minutes keyed as the rate?`;
    case 'other minutes':
      return say`The rate matches ${shown(slip.minutes)}. Were the minutes misread?`;
    case 'rate digits':
      return say`The rate of ${shown(rate)} has the digits of the right one. ${DIGITS[slip.change]}`;
  }
}

export function rateSlipName(slip: RateSlip): string {
  switch (slip.kind) {
    case 'decimal point':
      return 'decimal point of the rate';
    case 'per minute':
      return 'rate per minute and per hour';
    case 'volume as rate':
      return `volume keyed as the rate, ${shown(slip.volume)}`;
    case 'minutes as rate':
      return 'minutes keyed as the rate';
    case 'other minutes':
      return `${digits(slip.minutes)} minutes`;
    case 'rate digits':
      return `digits of the rate ${slip.change}`;
  }
}
