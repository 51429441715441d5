import type { Basis } from '../dosing/body-weight';
import type { PumpCheck } from '../dosing/pump-check';
import type { Reading } from '../dosing/reading';
import type { SecondCheck } from '../dosing/second-check';
import type { Slip } from '../dosing/slips';
import { digits, figure, grouped, inWords, shown, shownBeside, symbol } from './format';
import { volumeSlipName, volumeSlipSaid } from './pumped-slips';
import { say, type Text, uncapitalised } from './text';

/** A part of a whole, by how many make it. */
const PARTS: Record<string, string> = {
  '2': 'half of',
  '3': 'a third of',
  '4': 'a quarter of',
  '10': 'one tenth of',
  '24': 'one twenty-fourth of',
  '60': 'one sixtieth of',
  '100': 'one hundredth of',
  '1000': 'one thousandth of',
};

/** "1000", "1/10" → "1,000 times", "one tenth of": whatever number of doses a day a library has. */
function times(factor: string): string {
  const [whole = '', parts] = factor.split('/');
  return parts === undefined ? `${grouped(whole)} times` : (PARTS[parts] ?? `${factor} of`);
}

/** One slip in words that say what to look at. */
export function slipSentence(
  slip: Slip,
  reading: Reading,
  check: PumpCheck,
  /** Of an order that was handed over and is dosed on another weight than the actual. */
  basis?: Basis,
): Text {
  const isPump = reading.delivery === 'infusion';
  const isOnPump = reading.over?.by === 'pump';
  const holds = isOnPump ? 'The volume to be infused is' : 'The syringe holds';
  const read = isPump ? 'The pump shows' : holds;
  const drawn = isOnPump ? 'The volume to be infused' : 'The volume drawn up';
  const reads = isPump ? 'The pump rate' : drawn;
  switch (slip.kind) {
    case 'another weight':
      return basis
        ? say`${reads} matches the order, which is dosed on the ${basis} weight of ${shown(slip.weight)}. Is ${shown(reading.weight)} the actual weight?`
        : say`${reads} matches the order’s weight of ${shown(slip.weight)}, not the ${shown(reading.weight)} entered. Whose weight is it, and of which day?`;
    case 'rounded up':
      return say`${read} ${digits(reading.set)}, the step nearest to the order, which passes a limit that the order keeps; ${digits(slip.right)} matches the order. Was it rounded up across the limit?`;
    case 'decimal point':
      return say`${read} ${times(slip.factor)} what the order needs. Look at the decimal point in the ${isPump ? 'rate' : 'volume'}, the dose, the weight and the drug.`;
    case 'amount as volume': {
      const unit = symbol(check.delivers.unit);
      return say`${read} ${digits(reading.set)}, which is the ${slip.amount} ${unit}. Was the ${unit} figure ${isPump || isOnPump ? 'keyed' : 'drawn up'} as ${symbol(reading.set.unit)}?`;
    }
    case 'day amount as volume':
      return say`${read} ${digits(reading.set)}, which is the ${slip.amount} mg in 24 hours. Was the mg figure of a day keyed as ${symbol(reading.set.unit)}?`;
    case 'bag as rate':
      return slip.figure.unit === 'mL'
        ? say`${read} ${digits(reading.set)}, which is the final volume of ${shown(slip.figure)}. Was the whole volume keyed as the rate?`
        : say`${read} ${digits(reading.set)}, which is the drug’s ${shown(slip.figure)}. Was the mg figure of the drug keyed as the rate?`;
    case 'no volume limit':
    case 'rate as volume':
    case 'container as volume':
    case 'label volume':
      return volumeSlipSaid(slip, check.strength);
    case 'without weight':
      return say`${reads} matches the dose without the weight. Was the dose multiplied by ${shown(reading.weight)}?`;
    case 'another unit': {
      const ordered = shown(reading.dose ?? check.deliversPerKg);
      const asked = say`taken as ${inWords(slip.taken.unit)}?`;
      return slip.workedOut
        ? [
            ...say`${reads} matches ${shownBeside(slip.taken, ...check.edges)}: the order’s ${ordered} is ${shownBeside(slip.workedOut, ...check.edges)}. Was that figure `,
            ...asked,
          ]
        : [
            ...say`${reads} matches ${shown(slip.taken)}; the order says ${ordered}. Was the figure `,
            ...asked,
          ];
    }
    case 'another mass':
      return say`${read} ${times(slip.factor)} what the order needs. Was the dose taken in milligrams, or in micrograms?`;
    case 'pounds':
      return slip.conversion === 'taken as kilograms'
        ? say`${reads} matches ${figure(slip.as.value, 1)} as the weight: ${shown(reading.weight)} is ${shown(slip.pounds, 1)}. Were pounds taken as kilograms?`
        : poundsAsked(slip);
    case 'another strength':
      return say`${reads} matches ${shown(slip.strength)}; the label was entered as ${shown(check.strength)}. Look at the strength on the label again.`;
    case 'total as strength':
      return say`${reads} matches ${shown(slip.strength)}. Was the total of ${shown(reading.preparation.drug)} taken as the strength?`;
    case 'drug volume':
      if (reading.preparation.mixing?.way === 'added to') {
        return say`${reads} matches ${shown(slip.fits)}; with the ${shown(slip.drugVolume)} of the drug itself the bag holds ${shown(reading.preparation.volume)}. Was the volume of the drug left out?`;
      }
      return say`${reads} matches ${shown(slip.fits)}, which is the ${shown(reading.preparation.volume)} entered ${slip.taken === 'without' ? 'without' : 'and'} the ${shown(slip.drugVolume)} of the drug itself. ${reading.protocol.route === 'oral' ? 'Was the bottle made up to its volume, or the drug added to a full bottle?' : 'Was the bag made up to its volume, or the drug added to a full bag?'}`;
    case 'per minute':
      return say`${read} ${times(slip.factor)} what the order needs. Was the dose taken per minute, or per hour?`;
    case 'per day':
      return say`${read} ${times(slip.factor)} what the order needs. Was the dose taken per day, or per hour?`;
    case 'digits':
      return say`${read} ${digits(reading.set)}; ${digits(slip.right)} matches the order. ${DIGITS[slip.change]}`;
    case 'another protocol':
      return say`${reads} matches ${shown(slip.dose)}, in the ${slip.protocol.own ? 'range' : 'source range'} of the ${uncapitalised(slip.protocol.name)}. ${isPump ? 'Was a single dose run as a rate?' : 'Was an hour of an infusion given as a single dose?'}`;
    case 'another row':
      return say`${reads} matches ${shown(slip.dose)}, next to the ordered dose. Was the neighbouring row of a table read?`;
    case 'before a change':
      return say`${read} ${digits(reading.set)}, the rate before the last change. Was the change made?`;
    case 'weight basis':
      return say`${reads} matches the ${slip.basis} weight of ${`${shown(slip.weight)},`} not the ${reading.body?.basis ?? 'actual'} weight of ${shown(reading.weight)}. Which weight does the order dose on?`;
    case 'day as dose':
      return say`${read} ${times(slip.factor)} what the order needs. ${slip.factor.startsWith('1/') ? 'Was one dose divided as if it were a day’s total?' : 'Was a day’s total taken for one dose?'}`;
    case 'rounded figure':
      return say`${reads} matches a dose that is printed as ${shown(reading.dose ?? check.deliversPerKg)} once rounded. Perhaps the rounded figure was entered: enter the order as it is written.`;
  }
}

/** The weights of the entries and of the order, where one is the other in pounds: a sentence, or none. */
export function bothInPounds({ reading, beside, inPounds }: SecondCheck): readonly Text[] {
  if (!inPounds || !beside) return [];
  const [entered, ordered] = [shown(reading.weight), shown(beside.order.weight)];
  const { which, kilograms, pounds } = inPounds;
  const asked = say`in pounds: ${shown(kilograms)} is ${shown(pounds, 1)}. Were pounds taken as kilograms?`;
  return which === 'checked'
    ? [[...say`The ${entered} entered is the order’s ${ordered} `, ...asked]]
    : [[...say`The order’s ${ordered} is the ${entered} entered `, ...asked]];
}

type ConvertedTwice = Extract<Slip, { kind: 'pounds'; conversion: 'converted twice' }>;

/** "First: was 154 read in pounds? 154 lb is 69.85 kg, which matches." */
function poundsAsked({ as, pounds, kilograms, isExact }: ConvertedTwice): Text {
  const matches = isExact ? 'which matches' : `and ${shown(as)} matches`;
  return say`First: was ${figure(pounds.value, 3)} read in pounds? ${shown(pounds)} is ${shown(kilograms, 2)}, ${matches}. If it is kilograms, were they taken as pounds?`;
}

/** The same slip in a few words, for the record and to choose from. */
export function slipName(slip: Slip, reading: Reading, check: PumpCheck): string {
  switch (slip.kind) {
    case 'another weight':
      return `dosed on ${shown(slip.weight)}`;
    case 'rounded up':
      return `rounded up across a limit, ${digits(slip.right)} matches`;
    case 'decimal point':
      return 'decimal point';
    case 'amount as volume': {
      const verb = reading.delivery === 'infusion' ? 'keyed' : 'drawn up';
      return `${symbol(check.delivers.unit)} ${verb} as ${symbol(reading.set.unit)}`;
    }
    case 'day amount as volume':
      return `mg in 24 hours keyed as ${symbol(reading.set.unit)}`;
    case 'bag as rate':
      return `${slip.figure.unit === 'mL' ? 'final volume' : 'the drug’s mg'} keyed as the rate, ${shown(slip.figure)}`;
    case 'no volume limit':
    case 'rate as volume':
    case 'container as volume':
    case 'label volume':
      return volumeSlipName(slip);
    case 'without weight':
      return 'dose without the weight';
    case 'another unit':
      return `${shownBeside(slip.workedOut ?? reading.dose ?? check.deliversPerKg, ...check.edges)} taken as ${symbol(slip.taken.unit)}`;
    case 'another mass':
      return 'milligrams and micrograms';
    case 'pounds':
      return slip.conversion === 'taken as kilograms'
        ? 'pounds taken as kilograms'
        : 'the weight in pounds, or kilograms taken as pounds';
    case 'another strength':
      return `another strength, ${shown(slip.strength)}`;
    case 'total as strength':
      return 'total taken as strength';
    case 'drug volume':
      return `volume of the drug ${slip.taken === 'without' ? 'left out' : 'added'}, ${shown(slip.drugVolume)}`;
    case 'per minute':
      return 'per minute and per hour';
    case 'per day':
      return 'per day and per hour';
    case 'digits':
      return `digits ${slip.change}, ${digits(slip.right)} matches`;
    case 'another protocol':
      return `figure of the ${uncapitalised(slip.protocol.name)}`;
    case 'another row':
      return `neighbouring row, ${shown(slip.dose)}`;
    case 'before a change':
      return 'the rate before the last change';
    case 'weight basis':
      return `${slip.basis} weight, ${shown(slip.weight)}`;
    case 'day as dose':
      return 'a day’s total and one dose';
    case 'rounded figure':
      return 'a rounded figure entered as the order';
  }
}

const DIGITS = {
  swapped: 'Were two digits swapped?',
  doubled: 'Was a digit entered twice?',
  dropped: 'Was a digit left out?',
} as const;
