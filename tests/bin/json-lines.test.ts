import { answerLines, asksForLines } from '../../bin/json-lines';
import { workOut } from '../../src/dosing';
import { LIBRARY } from '../../src/library/bundled';

/** By hand: 0.2 mg/kg/h × 70 kg = 14 mg/h; ÷ 2 mg/mL = 7 mL/h. */
const ORDER = {
  protocol: 'continuous-iv',
  weight: '70',
  dose: { figure: '0.2', unit: 'mg/kg/h' },
  preparation: { drug: '100', volume: '50' },
  step: '0.1',
} as const;
const PLAN = JSON.stringify(ORDER);
/** 1.1 mg/kg/h is above the stop at 1. */
const WITHHELD = JSON.stringify({ ...ORDER, dose: { figure: '1.1', unit: 'mg/kg/h' } });

async function answers(...chunks: string[]) {
  const lines: string[] = [];
  const exit = await answerLines(arriving(chunks), LIBRARY, (line) => lines.push(line));
  return { exit, answers: lines.map((line) => JSON.parse(line)) };
}

async function* arriving(chunks: readonly string[]) {
  yield* chunks;
}

test('one order a line, one answer a line: what the module answers, with its number', async () => {
  const said = await answers(`${PLAN}\n${PLAN}\n`);
  expect(said.exit).toBe(0);
  expect(said.answers).toEqual([1, 2].map((line) => ({ line, ...workOut(ORDER, LIBRARY) })));
  expect(said.answers[0].plan.administration.set).toEqual({ figure: '7', unit: 'mL/h' });
});

test('however the text arrives, and without an end of the last line', async () => {
  const whole = await answers(`${PLAN}\r\n${WITHHELD}`);
  expect(whole.answers.map(({ kind }) => kind)).toEqual(['plan', 'withheld']);
  expect(await answers(...`${PLAN}\r\n${WITHHELD}`)).toEqual(whole);
  expect(await answers()).toEqual({ exit: 0, answers: [] });
});

test.each([
  ['', ''],
  ['no JSON', '{"protocol": '],
  ['two values', `${PLAN} ${PLAN}`],
  ['a comma too many', '{"protocol": "oral",}'],
  ['a remark', '{} // as ordered'],
  ['a key twice', PLAN.replace('"weight"', '"weight":"7","weight"')],
])('a line that is none is refused in its place, and the run goes on: %s', async (_, bad) => {
  const { exit, answers: said } = await answers(`${PLAN}\n${bad}\n${WITHHELD}\n`);
  expect(exit).toBe(1);
  expect(said.map(({ line, kind }) => [line, kind])).toEqual([
    [1, 'plan'],
    [2, 'refused'],
    [3, 'withheld'],
  ]);
  expect(said[1]).not.toHaveProperty('plan');
  expect(said[1].refusals[0]).toEqual({ path: '', why: 'not JSON', says: expect.any(String) });
  expect(said[1].refusals[0].says).not.toBe('');
});

test.each(['7', 'null', '[]', '"70"', '{}', PLAN.replace('"70"', '70')])(
  'JSON that is no order has the refusal of the module: %s',
  async (text) => {
    const { exit, answers: said } = await answers(`${text}\n`);
    expect([exit, said[0].line, said[0].kind]).toEqual([1, 1, 'refused']);
    expect(said[0].refusals.length).toBeGreaterThan(0);
  },
);

test('2 where an order is withheld and none refused', async () => {
  const { exit, answers: said } = await answers(`${WITHHELD}\n${PLAN}\n`);
  expect([exit, said[0].kind]).toEqual([2, 'withheld']);
  expect(JSON.stringify(said[0])).not.toContain('mL/h');
});

test('asked for by dose --json alone', () => {
  expect(asksForLines(['dose', '--json'])).toBe(true);
  expect(asksForLines(['dose', '--library', 'ours.json', '--json'])).toBe(true);
  expect(asksForLines(['ranges', '--json'])).toBe(false);
  expect(asksForLines(['dose', '--weight', '70'])).toBe(false);
});
