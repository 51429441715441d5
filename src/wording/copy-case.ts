import { exactly } from '../dosing/quantity';
import type { CheckedCase, Fact } from '../library/copy-cases/checked-case';
import { shown } from './format';
import type { NamedFact } from './library-identity';
import { EVERY_PLACE } from './places';

/** One case: what it is of, whether it comes out, and each fact of it. */
export interface CaseSaid {
  readonly id: string;
  readonly title: string;
  readonly agrees: boolean;
  readonly facts: readonly NamedFact[];
}

const NAMES: Record<Exclude<Fact['what'], 'for the fixed rate'>, string> = {
  weight: 'weight',
  height: 'height',
  sex: 'sex',
  adjustment: 'adjustment',
  dose: 'dose',
  drug: 'drug',
  volume: 'in',
  step: 'step',
  minutes: 'over',
  'rate step': 'step of the rate',
  shows: 'read from the pump or syringe',
  says: 'gravest word',
  amount: 'amount',
  setting: 'set',
  'dosed on': 'weight dosed on',
  verdict: 'verdict',
  delivers: 'delivers',
  rate: 'rate',
};

/** A checked case in words: "Two bands 12", what it asks, what it has to give and what it gave here. */
export function caseSaid({ limits, number, asked, expected, came, agrees }: CheckedCase): CaseSaid {
  const outcome = agrees ? 'agrees' : came ? 'does not agree' : 'did not run';
  return {
    id: `${limits} ${number}`,
    title: `${limits}, case ${number}: ${outcome}`,
    agrees,
    facts: [
      { name: 'Asked', says: factsSaid(asked) },
      { name: 'Has to give', says: factsSaid(expected) },
      { name: 'Gives here', says: came ? factsSaid(came) : 'nothing: it did not run' },
    ],
  };
}

function factsSaid(facts: readonly Fact[]): string {
  return facts.map(factSaid).join('; ');
}

function factSaid(fact: Fact): string {
  if (fact.what === 'for the fixed rate') return 'made for the fixed rate';
  const says = 'written' in fact ? shown(exactly(fact.written), EVERY_PLACE) : fact.word;
  return `${NAMES[fact.what]} ${says}`;
}
