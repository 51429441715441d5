import type { Bounds } from '../../dosing/bounds';
import type { Fence, Limit } from '../../dosing/cited';
import type { Unit } from '../../dosing/quantity';
import { RUNNING } from './running';

function toolLimit<U extends Unit>(figure: string, unit: U, reason: string): Limit<U> {
  return { setBy: 'tool', at: { figure, unit }, reason };
}

const CHARTS = 'published dose charts run from 40 to 150 kg';
const ADULTS = 'it is for adults, not for children';
const SLIP = 'far outside published dose charts; stops a slip in the weight';
const TOO_WEAK = 'too low a strength keyed in overdoses';
const SOFT_MINIMUM =
  'too low a strength keyed in overdoses; the soft minimum of a live pump library (Conway Medical Center, 2024)';
const TENFOLD_WEAK =
  'too low a strength keyed in overdoses; 0.1 mg per mL is the tenfold slip of the commonest, 1, and a bag made to one fixed rate is 0.3 to 0.42 at 30 kg';
const HARD_MINIMUM =
  'too low a strength keyed in overdoses; for a bag made to one fixed rate, the hard minimum of a live pump library (Conway Medical Center, 2024)';
const SMALL_DOSE = 'a dose in a 100 mL bag over 15 minutes: 0.1 mg/kg at 30 kg is 0.03 mg per mL';
const TOO_STRONG = '100 mg per mL must be diluted before intravenous use (US label)';
const WEAK_BY_MOUTH = '1 mg per mL is the tenfold slip of 10 mg per mL';
const WHOLE_RATES = 'many pumps step by whole mL/h from there';
const STRONGEST = 'no stronger product exists';
const TWO_YEARS = 'two years of one session a week; more is a slip of typing';
const TOLD_APART = 'steps that can be told apart at the bedside';
const FITS_A_PAGE = 'finer rows would not fit a page';
const DISPLAY = 'display and pump must agree';

const INTRAVENOUS: Fence<'mg/mL'> = {
  caution: toolLimit('10', 'mg/mL', TOO_STRONG),
  stop: toolLimit('50', 'mg/mL', TOO_STRONG),
};

/** The tool's own bounds. The source states none of them. */
export const BOUNDS: Bounds = {
  weight: {
    below: { caution: toolLimit('40', 'kg', CHARTS), stop: toolLimit('30', 'kg', ADULTS) },
    above: { caution: toolLimit('150', 'kg', CHARTS), stop: toolLimit('300', 'kg', SLIP) },
  },
  strength: {
    'intravenous infusion': {
      below: {
        caution: toolLimit('0.5', 'mg/mL', SOFT_MINIMUM),
        stop: toolLimit('0.2', 'mg/mL', TENFOLD_WEAK),
      },
      above: INTRAVENOUS,
    },
    'bag for a wanted rate': {
      below: {
        caution: toolLimit('0.5', 'mg/mL', SOFT_MINIMUM),
        stop: toolLimit('0.1', 'mg/mL', HARD_MINIMUM),
      },
      above: INTRAVENOUS,
    },
    'single intravenous dose': {
      below: { stop: toolLimit('0.03', 'mg/mL', SMALL_DOSE) },
      above: INTRAVENOUS,
    },
    subcutaneous: {
      below: {
        caution: toolLimit('1', 'mg/mL', TOO_WEAK),
        stop: toolLimit('0.2', 'mg/mL', TOO_WEAK),
      },
      above: { stop: toolLimit('100', 'mg/mL', STRONGEST) },
    },
    oral: {
      below: {
        caution: toolLimit('5', 'mg/mL', WEAK_BY_MOUTH),
        stop: toolLimit('2', 'mg/mL', WEAK_BY_MOUTH),
      },
      above: { stop: toolLimit('100', 'mg/mL', STRONGEST) },
    },
  },
  stepDifference: {
    caution: toolLimit('5', 'percent', DISPLAY),
    stop: toolLimit('10', 'percent', DISPLAY),
  },
  firstHour: toolLimit(
    '1',
    'mg/kg',
    'the ceiling for an hour in the source of the built-in limits',
  ),
  calculatedWeight: {
    setBy: 'tool',
    reason: 'published practice: ideal weight, or the measured one if that is lower (NCT04274361)',
  },
  titration: {
    'mg/kg/h': {
      step: toolLimit('0.05', 'mg/kg/h', TOLD_APART),
      finest: toolLimit('0.01', 'mg/kg/h', FITS_A_PAGE),
    },
    'mg/h': {
      step: toolLimit('2.5', 'mg/h', 'half of a usual start of 5 mg/h, and a start for the frail'),
      finest: toolLimit('1', 'mg/h', FITS_A_PAGE),
    },
    'microgram/kg/min': {
      step: toolLimit('1', 'microgram/kg/min', TOLD_APART),
      finest: toolLimit('0.2', 'microgram/kg/min', FITS_A_PAGE),
    },
    'mg/24h': {
      step: toolLimit('50', 'mg/24h', 'a step of published palliative practice'),
      finest: toolLimit('10', 'mg/24h', FITS_A_PAGE),
    },
  },
  slowestPump: toolLimit('1', 'mL/h', 'flow is less accurate at very low rates'),
  wholeRatesFrom: toolLimit('100', 'mL/h', WHOLE_RATES),
  wholeRate: toolLimit('1', 'mL/h', WHOLE_RATES),
  fastestPump: toolLimit('999', 'mL/h', 'the range of common pumps'),
  over: {
    fast: toolLimit('1', 'min', 'US label: slowly, over 60 seconds'),
    short: toolLimit(
      '10',
      'min',
      'unwanted effects are fewer over 15 minutes than over 1 or 3 to 5, pain relief alike (Clattenburg 2018, Motov 2017, abstracts); no minimum is implied',
    ),
    long: toolLimit('60', 'min', 'above 60 minutes it is an infusion, to be ordered as one'),
    byHand: toolLimit('50', 'mL', 'the largest of the common syringes, 20, 30 and 50 mL, holds 50'),
    wholeContainer: {
      setBy: 'tool',
      reason: 'only the volume limit of the pump ends a dose over minutes',
    },
  },
  longestBag: toolLimit('24', 'h', 'one bag for a day at most; more is a slip of typing'),
  running: RUNNING,
  finestMark: toolLimit('0.01', 'mL', 'the marks of a 1 mL syringe; no syringe has finer ones'),
  longestCourse: {
    days: toolLimit('104', 'days', TWO_YEARS),
    sessions: toolLimit('104', 'sessions', TWO_YEARS),
    weeks: toolLimit('104', 'weeks', TWO_YEARS),
  },
};
