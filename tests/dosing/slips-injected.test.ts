import { drawFrom, nextOrder } from './drawn-orders';
import { type Injected, injectedInto, ROWS } from './injected-slips';
import { checkOf, wordOfSlip } from './readings';
import { givesFigure } from './slip-figures';

/** One kind of slip: how often it was made, and every time that it was not named, or named late. */
interface Made {
  times: number;
  readonly notSeen: string[];
  readonly notNamed: string[];
  readonly notFirst: string[];
}

let all: Map<string, Made> | undefined;
/** Made once, by the first test that asks. */
function made(row: string): Made {
  all ??= injectAll();
  return all.get(row) ?? { times: 0, notSeen: [], notNamed: [], notFirst: [] };
}

/** 800 correct orders of every protocol, weights, bags and steps, each with every slip. */
function injectAll(): Map<string, Made> {
  const draw = drawFrom(7);
  const rows = new Map<string, Made>();
  for (let order = 0; order < 800; order += 1) {
    const typed = nextOrder(draw);
    for (const slip of injectedInto(typed, draw)) {
      const made = rows.get(slip.row) ?? { times: 0, notSeen: [], notNamed: [], notFirst: [] };
      rows.set(slip.row, made);
      made.times += 1;
      judge(made, typed, slip);
    }
  }
  return rows;
}

function judge(made: Made, typed: ReturnType<typeof nextOrder>, slip: Injected) {
  const { protocol, weight, dose, unit, drug, volume, step } = typed;
  const { verdict } = checkOf({ ...typed, reading: slip.reading }, slip.orderedWeight);
  const slips = verdict.kind === 'differs' ? verdict.slips : [];
  const case_ = `${protocol} ${weight} kg, ${dose} ${unit}, ${drug} mg in ${volume} mL, step ${step}: ${slip.reading} read; ${slips.map(wordOfSlip).join('; ')}`;
  if (verdict.kind !== 'differs') made.notSeen.push(case_);
  const at = slips.findIndex(slip.isNamedBy);
  if (at < 0) made.notNamed.push(case_);
  const before = slips.slice(0, Math.max(0, at));
  const isShadowed = before.some((each) => givesFigure(each, typed, slip.reading));
  if (before.length > 0 && !isShadowed) made.notFirst.push(case_);
}

test('no row but those of section 7 was made', () => {
  for (const row of ROWS) made(row);
  expect([...(all?.keys() ?? [])].sort()).toEqual([...ROWS].sort());
});

describe.each(ROWS)('%s, in 800 correct orders', (row) => {
  test('made more than 200 times, and every time it differs', () => {
    expect(made(row).times).toBeGreaterThan(200);
    expect(made(row).notSeen).toEqual([]);
  });

  test('is always among the slips named', () => {
    expect(made(row).notNamed).toEqual([]);
  });

  test('is first, unless a likelier slip gives the same figure', () => {
    expect(made(row).notFirst).toEqual([]);
  });
});
