import { takeOver } from '../../src/answers/link';
import { EMPTY_CHECK, readCheckForm, type TypedCheck } from '../../src/intake/check-form';
import { handOver } from '../../src/intake/hand-over';
import { readOrderForm } from '../../src/intake/order-form';
import { EMPTY_ORDER, type TypedOrder } from '../../src/intake/typed-order';
import { LIBRARY } from '../../src/library/bundled';
import { exact } from '../dosing/orders';

const DOSE = { protocol: 'single-iv-dose', weight: '70', dose: '0.3', drug: '50', volume: '50' };

const read = (typed: Partial<TypedOrder>) =>
  readOrderForm({ ...EMPTY_ORDER, ...DOSE, ...typed }, LIBRARY);

function orderOf(typed: Partial<TypedOrder>) {
  const answer = read(typed);
  if (answer.kind !== 'read' || answer.value.kind !== 'order') throw new Error(answer.kind);
  return answer.value.order;
}

/** What is read of the minutes, in short. */
function overOf(typed: Partial<TypedOrder>): string[] {
  const { over } = orderOf(typed);
  if (!over) return [];
  return [exact(over.minutes), over.by, ...(over.by === 'pump' ? [exact(over.rateStep)] : [])];
}

test.each<[string, Partial<TypedOrder>, string[]]>([
  ['nothing said', {}, []],
  [
    'by a pump, in steps of 0.1',
    { minutes: '15', givenBy: 'pump' },
    ['15 min', 'pump', '0.1 mL/h'],
  ],
  ['by a pump', { minutes: '7.5', givenBy: 'pump', rateStep: '1' }, ['7.5 min', 'pump', '1 mL/h']],
  ['by hand', { minutes: '2', givenBy: 'hand', rateStep: '1' }, ['2 min', 'hand']],
  ['with its unit', { minutes: '15 minutes', givenBy: 'hand' }, ['15 min', 'hand']],
  ['as the page prints it', { minutes: '15\u00a0minutes', givenBy: 'hand' }, ['15 min', 'hand']],
  ['minutes taken back', { minutes: '', givenBy: 'pump' }, []],
  ['an infusion has none', { protocol: 'continuous-iv', minutes: '7O', givenBy: '' }, []],
])('%s', (_, typed, expected) => {
  expect(overOf(typed)).toEqual(expected);
});

test.each<[string, Partial<TypedOrder>, string[]]>([
  ['not said by what', { minutes: '15' }, ['givenBy missing by']],
  ['by nothing of the list', { minutes: '15', givenBy: 'foot' }, ['givenBy missing by']],
  ['a comma', { minutes: '7,5', givenBy: 'hand' }, ['minutes comma']],
  ['an hour', { minutes: '1 h', givenBy: 'hand' }, ['minutes another unit']],
  ['nothing', { minutes: '0', givenBy: 'hand' }, ['minutes not more than zero']],
  ['four decimals', { minutes: '7.0001', givenBy: 'hand' }, ['minutes too many decimals']],
  ['both wrong', { minutes: 'x' }, ['minutes not a number', 'givenBy missing by']],
])('%s is a problem', (_, typed, expected) => {
  const answer = read(typed);
  const problems = answer.kind === 'problems' ? answer.problems : [];
  expect(problems.map((each) => `${each.field} ${'why' in each ? each.why : each.kind}`)).toEqual(
    expected,
  );
});

test.each<[Partial<TypedOrder>, string[]]>([
  [{}, ['', '', '']],
  [{ minutes: '15', givenBy: 'pump', rateStep: '1' }, ['15', 'pump', '1']],
  [{ minutes: '2.5', givenBy: 'hand', rateStep: '1' }, ['2.5', 'hand', '']],
])('a link carries %o', (typed, fields) => {
  const payload = handOver(orderOf(typed), LIBRARY) ?? '';
  const written = Buffer.from(payload, 'base64url').toString('latin1').split('~');
  expect(written.slice(16, 19)).toEqual(fields);
  const handed = takeOver(payload, LIBRARY);
  if (handed.kind !== 'order') throw new Error(handed.why);
  expect(handed.plan.order.over).toEqual(orderOf(typed).over);
});

const CHECK = {
  ...EMPTY_CHECK,
  ...DOSE,
  way: 'not said',
  minutes: '15',
  givenBy: 'pump',
  rate: '84',
  reading: '21',
  running: 'no',
};

test.each<[string, Partial<TypedCheck>, string[]]>([
  ['nothing wrong', {}, []],
  ['no rate', { rate: '' }, ['rate missing']],
  ['a rate finer than its step', { rate: '84.25' }, ['rate finer than step']],
  ['no volume', { reading: '' }, ['reading missing']],
  ['no volume, since no limit is set', { reading: '', unlimited: 'yes' }, []],
  ['not whether it runs', { running: '' }, ['running missing running']],
  [
    'minutes without a pump or a hand',
    { givenBy: '', rate: '', running: '' },
    ['givenBy missing by'],
  ],
  ['a pump without minutes on the chart', { minutes: '' }, []],
  ['by hand neither a rate nor whether it runs', { givenBy: 'hand', rate: 'x', running: '' }, []],
])('in the second check: %s', (_, typed, expected) => {
  const answer = readCheckForm({ ...CHECK, ...typed }, LIBRARY);
  const problems = answer.kind === 'problems' ? answer.problems : [];
  expect(problems.map((each) => `${each.field} ${'why' in each ? each.why : each.kind}`)).toEqual(
    expected,
  );
});
