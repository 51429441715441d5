import type { Basis } from '../dosing/body-weight';
import type { About, Finding, Held, Refused } from '../dosing/findings';
import type { DoseOnWeight } from '../dosing/given-body';
import type { Library } from '../dosing/library';
import { exactly, type Quantity, type Unit } from '../dosing/quantity';
import { cite, citeLimit } from './citations';
import { digits, shown, shownBeside, shownUpTo } from './format';
import { say, type Text } from './text';

export interface Message {
  readonly severity: Finding['severity'];
  /** "Caution: above the source range" */
  readonly title: string;
  readonly body: Text;
  readonly citation: string;
}

const WORDS = { note: 'Note', caution: 'Caution', stop: 'Stop' } as const;

/** Said of a dose on another weight that no plan is made of. */
export const WOULD_BE_STOPPED = 'which would be stopped';

/** Whose kilograms a dose is per: of a body weight, or of the weight that a checker entered. */
export type Whose = Basis | 'entered';

/**
 * A note, caution or stop → its title, its figure beside its limit, and who set the limit. Where
 * two doses stand on one sheet, the title says which.
 */
export function message(finding: Finding & About, whose: Whose, library: Library): Message {
  const { title, body, citation } = content(finding, onWeight(whose), library);
  return {
    severity: finding.severity,
    title: `${WORDS[finding.severity]}: ${finding.about ? `${finding.about} ` : ''}${title}`,
    body,
    citation,
  };
}

function onWeight(whose: Whose): string {
  return whose === 'entered' ? 'on the weight entered' : `on ${whose} weight`;
}

function isPerKg({ unit }: Quantity<Unit>): boolean {
  return unit.startsWith('mg/kg');
}

/** "ordered on ideal weight"; the same order on the measured weight is "on actual weight". */
function heldOn(held: Held, onWhose: string): string {
  return held === 'on actual weight' ? held : `${held} ${onWhose}`;
}

/** A stopped dose beside the fence that stops it, in its own unit and for the whole body. */
function aboveCeiling(
  { dose, comesTo, weight, limit, ceiling }: Extract<Finding, { kind: 'above ceiling' }>,
  held: string,
): Text {
  const over = say`${shownBeside(dose, ceiling.perKg)} ${held} is more than ${shownUpTo(ceiling.perKg)}, `;
  const who =
    limit.setBy === 'source'
      ? 'the highest dose in the source'
      : 'the highest dose this tool works out';
  const { fence, flat } = ceiling;
  const scope = limit.setBy === 'source' && limit.scope ? `, ${limit.scope}` : '';
  if (!fence) return [...over, ...say`${who}${scope}.`];
  const at = shown(weight);
  switch (ceiling.by) {
    case 'per kilogram':
      return [...over, ...say`${who}: ${shownUpTo(flat)} at ${at}.`];
    case 'flat':
      return say`${shownBeside(comesTo, flat)}, ${shownBeside(dose, ceiling.perKg)} ${held}, is more than ${shown(flat)}, ${who} at any weight: ${shownUpTo(ceiling.perKg)} at ${at}.`;
    case 'source range':
      return [
        ...over,
        ...say`the top of the source range: ${shownUpTo(flat)} at ${at}, where this tool’s own ${shown(exactly(fence.at))} would lie below the range.`,
      ];
  }
}

/** "Rounding up would deliver 0.751 mg/kg/h on actual weight, more than 0.75 mg/kg/h." */
function roundingUp({ wouldDeliver, limit }: Refused, onWhose: string): Text {
  const edge = exactly(limit.at);
  return say`Rounding up would deliver ${shownBeside(wouldDeliver, edge)}${isPerKg(wouldDeliver) ? ` ${onWhose}` : ''}, more than ${shown(edge)}.`;
}

/** What so many doses come to: as ordered, as given, or as they would where no number was ordered. */
function daysMake({ held, isOrderedOften }: Extract<Finding, { kind: 'day total' }>): string {
  if (!isOrderedOften) return ' would make';
  return held === 'ordered' ? ', as ordered, make' : ' make';
}

function refusedSaid(refused: Refused | undefined, onWhose: string): Text {
  return refused ? [...roundingUp(refused, onWhose), ...say` `] : [];
}

function content(
  finding: Finding,
  onWhose: string,
  library: Library,
): { title: string; body: Text; citation: string } {
  switch (finding.kind) {
    case 'below documented': {
      const low = exactly(finding.documented.value.low);
      return {
        title: 'below the source range',
        body: say`${shownBeside(finding.dose, low)} ${onWhose} is less than ${shown(low)}, the bottom of the source range.`,
        citation: cite(finding.documented.citation, library),
      };
    }
    case 'above documented': {
      const high = exactly(finding.documented.value.high);
      const over = say`${shownBeside(finding.dose, high)} ${heldOn(finding.held, onWhose)} is more than ${shown(high)}, the top of the source range.`;
      if (finding.asDay) {
        const { day, shares } = finding.asDay;
        const each = shares.map(
          ({ dosesPerDay, each }) => `in\u00a0${digits(dosesPerDay)}\u00a0doses is ${shown(each)}`,
        );
        return {
          title: 'above the source’s start',
          body: [
            ...say`${shownBeside(finding.dose, high)} ${heldOn(finding.held, onWhose)} is more than ${shown(high)}, the source’s start; it says raised slowly.`,
            ...say` Is it a day’s total? ${shown(day)} a day ${each.join(', ')}.`,
          ],
          citation: cite(finding.documented.citation, library),
        };
      }
      return finding.specialistBand
        ? {
            title: 'specialist dose',
            body: [
              ...over,
              ...say` Doses up to ${shown(exactly(finding.ceiling.at))} are left to specialists.`,
            ],
            citation: cite(finding.specialistBand, library),
          }
        : {
            title: 'above the source range',
            body: over,
            citation: cite(finding.documented.citation, library),
          };
    }
    case 'above ceiling': {
      const top = shown(exactly(finding.limit.at));
      return {
        title: `above ${top}${finding.held === 'on actual weight' ? ` ${finding.held}` : ''}`,
        body: aboveCeiling(finding, heldOn(finding.held, onWhose)),
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'day total': {
      const day = exactly(finding.limit.at);
      return {
        title: 'above the typical day',
        body: say`${digits(finding.dosesPerDay)} doses daily${daysMake(finding)} ${shownBeside(finding.total, day)}, more than ${shown(day)}, the source’s typical day.`,
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'calculated weight': {
      const { basis, weight, actual, doses } = finding;
      const both = doses
        ? say`: ${shownBeside(doses.on, ...doses.edges)} on it, ${shown(doses.onActual)} on the measured weight`
        : [];
      return {
        title: `${basis} weight above the measured weight`,
        body: [
          ...say`The ${basis} weight, ${shown(weight)}, is more than the measured ${shown(actual)}`,
          ...both,
          ...say`.`,
        ],
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'weight':
    case 'strength': {
      const edge = exactly(finding.limit.at);
      const side = finding.side === 'below' ? 'less' : 'more';
      return {
        title: `${finding.kind} ${finding.side} ${shown(edge)}`,
        body: say`${shownBeside(finding.figure, edge)} is ${side} than ${shown(edge)}.`,
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'step difference': {
      const edge = exactly(finding.limit.at);
      const { delivered, ordered, edges, direction } = finding;
      return {
        title: `over ${shown(edge)} from the order`,
        body: [
          ...say`The step would deliver ${shownBeside(delivered, ...edges)}${isPerKg(delivered) ? ` ${onWhose}` : ''}, ${shownBeside(finding.figure, edge)} ${direction} than the ordered ${shownBeside(ordered, ...edges)}. `,
          ...('refused' in finding ? refusedSaid(finding.refused, onWhose) : []),
          ...say`A finer step or a weaker preparation comes closer.`,
        ],
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'rounds to zero':
      return {
        title: 'rounds to zero',
        body: [
          ...say`In steps of ${shown(finding.step)} the order comes to nothing. `,
          ...refusedSaid(finding.refused, onWhose),
          ...say`Choose a finer step or a weaker preparation.`,
        ],
        citation: citeLimit(finding.limit, library),
      };
    case 'slow pump': {
      const edge = exactly(finding.limit.at);
      return {
        title: 'slow pump rate',
        body: say`${shownBeside(finding.rate, edge)} is less than ${shown(edge)}.`,
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'fine step':
      return {
        title: 'a rate that many pumps cannot show',
        body: say`${shown(finding.rate)} was ${finding.isRead ? 'read' : 'worked out'} in steps of ${shown(finding.step)}. From ${shown(exactly(finding.limit.at))} many pumps step by ${shown(exactly(finding.wholeRate.at))}: look at the pump, and choose its step.`,
        citation: citeLimit(finding.limit, library),
      };
    case 'fast pump':
      return {
        title: 'beyond the pump',
        body: finding.read
          ? say`The pump shows ${shown(finding.read)}, more than ${shown(exactly(finding.limit.at))}.`
          : say`The order needs more than ${shown(exactly(finding.limit.at))}. Choose a stronger preparation.`,
        citation: citeLimit(finding.limit, library),
      };
    case 'first hour': {
      const edge = exactly(finding.limit.at);
      return {
        title: `more than ${shown(edge)} in the first hour`,
        body: say`The single dose and the infusion together come to ${shownBeside(finding.dose, edge)} ${heldOn(finding.held, onWhose)}, more than ${shown(edge)}.`,
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'body mass index': {
      const edge = exactly(finding.limit.at);
      const side = finding.side === 'below' ? 'less' : 'more';
      return {
        title: 'height and weight may be swapped',
        body: say`The body mass index is ${shownBeside(finding.figure, edge)}, ${side} than ${shown(edge)}. Look at height and weight again.`,
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'basis': {
      const edge = exactly(finding.limit.at);
      const on = ({ amount, edges, isStopped }: DoseOnWeight): Text => [
        ...say`${shownBeside(amount, ...edges)}`,
        ...(isStopped ? say`, ${WOULD_BE_STOPPED}` : []),
      ];
      const { doses } = finding;
      const compared = doses
        ? [
            ...say` On the ideal weight this dose is `,
            ...on(doses.ideal),
            ...say`; on the actual, `,
            ...on(doses.actual),
            ...say`.`,
          ]
        : [];
      return {
        title: `body mass index ${shown(edge)} or more`,
        body: [...say`It is ${shownBeside(finding.figure, edge)}.`, ...compared],
        citation: citeLimit(finding.limit, library),
      };
    }
    case 'rounded down':
      return {
        title: 'rounded down',
        body: roundingUp(finding, onWhose),
        citation: citeLimit(finding.limit, library),
      };
  }
}
