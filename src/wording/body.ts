import { type BodyFinding, type GivenBody, holdBody } from '../dosing/body-weight';
import { edgesOf } from '../dosing/edges';
import { amount } from '../dosing/formulas';
import type { Library } from '../dosing/library';
import type { Order } from '../dosing/order';
import { exactly, type Quantity } from '../dosing/quantity';
import { cite, citeLimit } from './citations';
import type { Message } from './findings';
import { shown, shownBeside } from './format';
import type { Row } from './rows';
import { say, type Text } from './text';
import { working } from './working';

const LABELS = { actual: 'Actual', ideal: 'Ideal', adjusted: 'Adjusted' } as const;

/** Each body weight in kilograms; what the dose would be on another stands here unless a message says it. */
export function bodyRows(
  read: GivenBody | undefined,
  order: Order | undefined,
  library: Library,
): Row[] {
  if (!read) return [];
  const { weights, basis } = read;
  const { formula } = library.bodyWeight;
  // The note on a high index tells the dose on the actual and on the ideal weight.
  const isCompared = holdBody(weights, library).some(({ kind }) => kind !== 'body mass index');
  const rows = (['actual', 'ideal', 'adjusted'] as const).map((each): Row => {
    const cited = each === 'ideal' ? { citation: cite(formula.citation, library) } : {};
    const weight = weights[each];
    const label = `${LABELS[each]}${each === basis ? ', dosed on' : ''}`;
    if (!weight) {
      const from = shown(exactly(formula.value.from));
      return { label, working: say`Devine, from ${from}`, result: 'not defined', ...cited };
    }
    const isSaid = each === basis || (isCompared && each !== 'adjusted');
    const other = order && !isSaid ? sameDoseOn(order, weight) : say`body weight`;
    return { label, working: other, result: shown(weight), ...cited };
  });
  return [
    ...rows,
    {
      label: 'Body mass index',
      working: say`${shown(weights.actual)} at ${shown(read.body.height)}`,
      result: shown(weights.bodyMassIndex),
    },
  ];
}

/** The ordered dose per kilogram of another weight, named as such and said once. */
function sameDoseOn({ delivery, dose, protocol }: Order, weight: Quantity<'kg'>): Text {
  const onThis = amount(delivery, dose, weight);
  const text = shownBeside(onThis, ...edgesOf({ protocol, weight }));
  return [...say`if dosed on it, `, ...working(onThis), ...say` = ${text}`];
}

/** What the body says of the order: a swap that shows, or a basis that matters. */
export function bodyMessages(
  read: GivenBody | undefined,
  order: Order | undefined,
  library: Library,
): Message[] {
  return read
    ? holdBody(read.weights, library).map((each) => bodyMessage(each, order, library))
    : [];
}

function bodyMessage(finding: BodyFinding, order: Order | undefined, library: Library): Message {
  const edge = exactly(finding.limit.at);
  const citation = citeLimit(finding.limit, library);
  const figure = shownBeside(finding.figure, edge);
  if (finding.kind === 'body mass index') {
    const side = finding.side === 'below' ? 'less' : 'more';
    return {
      severity: finding.severity,
      title: 'Caution: height and weight may be swapped',
      body: say`The body mass index is ${figure}, ${side} than ${shown(edge)}. Look at height and weight again.`,
      citation,
    };
  }
  const { actual, ideal } = finding.weights;
  const doseOn = ({ delivery, dose, protocol }: Order, weight: Quantity<'kg'>) =>
    shownBeside(amount(delivery, dose, weight), ...edgesOf({ protocol, weight }));
  const compared =
    order && ideal
      ? say` On the ideal weight this dose is ${doseOn(order, ideal)}; on the actual, ${doseOn(order, actual)}.`
      : [];
  return {
    severity: finding.severity,
    title: `Note: body mass index ${shown(edge)} or more`,
    body: [...say`It is ${figure}.`, ...compared],
    citation,
  };
}
