import { workOut } from '../../src/dosing';
import type { Library } from '../../src/dosing/library';
import type { OrderJson } from '../../src/dosing/order-json';
import { builtInFile } from '../../src/library/built-in-file';
import { LIBRARY } from '../../src/library/bundled';
import { libraryFrom } from '../../src/library/in-use';
import type { LibraryFile } from '../../src/library/schema';
import { type Draw, drawFrom, pick } from '../dosing/drawn-orders';

/** The built-in limits as a hospital would bring them. */
const FILE: LibraryFile = {
  ...builtInFile(),
  library: {
    ...builtInFile().library,
    ...{ id: 'example-hospital', status: 'draft', date: '2026-11-26' },
    ...{ effectivePeriod: { start: '2026-11-26' }, nextReviewDate: '2027-11-26' },
  },
  approvals: [],
};
const BROUGHT = libraryFrom(FILE, LIBRARY.identity.fingerprint);

const BAGS = [
  ['100', '50'],
  ['200', '40'],
  ['500', '500'],
  ['500', '50'],
  ['200', '20'],
  ['5', '100'],
];

/** Doses through each protocol’s range, at its ends and past all its limits. */
function drawOrder(draw: Draw): OrderJson {
  const { id, documented, ceiling, orderedIn } = pick(draw, LIBRARY.protocols);
  const { low, high } = documented.value;
  const edge = pick(draw, [low.figure, high.figure, ceiling.at.figure]);
  const [whole = '', part = ''] = edge.split('.');
  const thousandths =
    BigInt(`${whole}${part.padEnd(3, '0')}`) + BigInt(pick(draw, [-1, 0, 1, 40, 130]));
  const figure = `${thousandths}`
    .padStart(4, '0')
    .replace(/(\d{3})$/, '.$1')
    .replace(/\.?0+$/, '');
  const [drug = '', volume = ''] = pick(draw, BAGS);
  const unit = pick(draw, orderedIn);
  const weight = `${
    30 +
    pick(
      draw,
      Array.from({ length: 271 }, (_, at) => at),
    )
  }${pick(draw, ['', '.1', '.25'])}`;
  return {
    protocol: id,
    weight,
    dose: {
      figure:
        unit === orderedIn[0]
          ? figure
          : pick(draw, ['5', '12.5', '25', '75', '150', '200', '1000']),
      unit,
    },
    preparation: { drug, volume },
    step: pick(draw, ['0.01', '0.1', '1']),
  };
}

/** What an order comes to: its amount, what is set, and the gravest of what is said; or that it is withheld, and for what. */
function said(order: OrderJson, library: Library) {
  const answer = workOut(order, library);
  if (answer.kind === 'refused') throw new Error(JSON.stringify(answer));
  if (answer.kind === 'withheld') {
    return { isWithheld: true, stops: answer.stops.map(({ kind }) => kind) };
  }
  const { amount, administration, findings } = answer.plan;
  const gravest = ['caution', 'note'].find((each) =>
    findings.some(({ severity }) => severity === each),
  );
  return { amount: amount.figure, set: administration?.set.figure, gravest };
}

/** The weights above which a hospital’s fence for the whole body lies below the range: 75 ÷ 0.3, and 1,000 ÷ 24 ÷ 0.2. */
const FENCED: Readonly<Record<string, number>> = { 'single-iv-dose': 250, subcutaneous: 208.33 };

test('4,000 orders from 30 to 300 kg come to the same under the file as under what it was made from', () => {
  const draw = drawFrom(15);
  const orders = Array.from({ length: 4_000 }, () => drawOrder(draw));
  const worked = orders.map((order) => ({
    order,
    own: said(order, LIBRARY),
    brought: said(order, BROUGHT),
  }));
  expect(worked.filter(({ own }) => own.isWithheld).length).toBeGreaterThan(1_000);
  expect(worked.filter(({ own }) => own.gravest === undefined).length).toBeGreaterThan(1_000);
  const others = worked.filter(
    ({ own, brought }) => JSON.stringify(own) !== JSON.stringify(brought),
  );
  const isFenced = ({ protocol, weight }: OrderJson) => Number(weight) > (FENCED[protocol] ?? 300);
  expect(others.filter(({ order }) => !isFenced(order))).toEqual([]);
  // Where they differ a hospital’s is stopped, or set lower.
  expect(others.length).toBeGreaterThan(10);
  for (const { own, brought } of others) {
    expect(brought.isWithheld || Number(brought.set) < Number(own.set)).toBe(true);
  }
});

test('published protocols, series and onset come with a file as it says them', () => {
  expect(BROUGHT.published).toEqual(LIBRARY.published);
  // 30 s is half a minute.
  expect(BROUGHT.course.onset).toMatchObject({
    value: { low: { figure: '0.5', unit: 'min' }, high: { figure: '10', unit: 'min' } },
    hedge: 'often',
  });
  expect(BROUGHT.course.relief?.value).toBe(LIBRARY.course.relief.value);
  expect(BROUGHT.course.sessions).toMatchObject({
    value: LIBRARY.course.sessions.value,
    hedge: 'most people',
  });
});
