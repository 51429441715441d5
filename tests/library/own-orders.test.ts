import { readFileSync } from 'node:fs';
import { Fraction } from 'fraction.js';
import type { Order } from '../../src/dosing/order';
import { workOut } from '../../src/dosing/plan';
import { checkPump } from '../../src/dosing/pump-check';
import { quantity } from '../../src/dosing/quantity';
import { DELIVERIES } from '../../src/dosing/units';
import { bagFor } from '../../src/dosing/wanted-bag';
import { dosingUnit } from '../../src/library/amounts';
import { libraryFrom } from '../../src/library/in-use';
import { FILE, type LibraryFile } from '../../src/library/schema';
import { type Draw, drawFrom, drawWeight, pick } from '../dosing/drawn-orders';
import { type FileProtocol, judged, type Says, type Written } from './own-oracle';

const LIBRARIES = [
  'nhs-highland-closed',
  'mid-essex-closed',
  'conway-as-published',
  'schwartzman-as-published',
  'froedtert-as-published',
  'uwhc-as-published',
] as const;

function fileOf(name: string) {
  const path = `tests/library/published/${name}.ketamine-library.json`;
  return FILE.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Every figure of a protocol’s bands, and others about as large: what limits lie at and between. */
function figuresOf({ bands, titration }: FileProtocol): string[] {
  const found = JSON.stringify([bands.map(({ appliesTo: _, ...limits }) => limits), titration]);
  return [...found.matchAll(/"(\d+(?:\.\d+)?)"/g)].map(([, figure = '']) => figure);
}

/** A figure, times something, at, just inside or just outside what it lies at: in thousandths. */
function drawDose(draw: Draw, protocol: FileProtocol, unit: string, weight: string): string {
  const [own] = protocol.orderedIn;
  const figure = Number(pick(draw, figuresOf(protocol)));
  const isPerKg = (each: string) => each.includes('/kg');
  const scale =
    isPerKg(unit) === isPerKg(`${own}`) ? 1 : isPerKg(unit) ? 1 / Number(weight) : Number(weight);
  const share = pick(draw, [1, 1, 1, 0.5, 0.25, 0.75, 1.3]);
  const thousandths = Math.round(figure * scale * share * 1000) + pick(draw, [0, 0, 1, -1, 5]);
  return new Fraction(Math.max(thousandths, 1), 1000).toString();
}

const BAGS = [
  '200/40',
  '50/50',
  '100/100',
  '100/50',
  '500/50',
  '50/500',
  '9/100',
  '1000/50',
  '200/100',
];

function bagsOf({ preparations: ids = [] }: FileProtocol, { preparations }: LibraryFile): string[] {
  const digits = (figure: string | { figure: string }) =>
    typeof figure === 'string' ? figure : figure.figure;
  return preparations
    .filter(({ id }) => ids.includes(id))
    .map(({ drug, finalVolume }) => `${digits(drug)}/${digits(finalVolume)}`);
}

function drawOrder(draw: Draw, protocol: FileProtocol, file: LibraryFile): Written {
  const edge = pick(draw, ['50', '49.999', '50.001', '30', '300']);
  const kg = draw(4) === 0 ? edge : drawWeight(draw);
  const unit = pick(draw, protocol.orderedIn);
  const listed = bagsOf(protocol, file);
  const bags = listed.length > 0 && draw(2) > 0 ? listed : BAGS;
  const [drug = '', volume = ''] = pick(draw, bags).split('/');
  const isFixed = protocol.fixedRate && draw(3) > 0;
  const when = protocol.bands.flatMap((band) =>
    'adjustments' in band ? (band.adjustments ?? []).map((each) => each.when) : [],
  );
  return {
    ...{ weight: kg, unit, dose: drawDose(draw, protocol, unit, kg) },
    bag: isFixed ? 'for the fixed rate' : draw(3) > 0 ? { drug, volume } : undefined,
    step: pick(draw, ['0.1', '0.1', '0.01', '1']),
    adjustment: when.length > 0 && draw(2) > 0 ? pick(draw, when) : undefined,
  };
}

describe.each(LIBRARIES)('%s', (name) => {
  const file = fileOf(name);
  const library = libraryFrom(file, '0'.repeat(64));

  function orderOf(written: Written, id: string): Order {
    const protocol = library.protocols.find((each) => each.id === id);
    if (!protocol) throw new Error(id);
    const { weight, dose, unit, bag, step, adjustment } = written;
    const { delivery } = protocol;
    const order: Order = {
      ...{ delivery, protocol, weight: quantity(weight, 'kg') },
      dose: quantity(dose, dosingUnit(unit)),
      step: quantity(step, DELIVERIES[delivery].setting),
      ...(adjustment === undefined ? {} : { adjustment }),
    };
    const fixed = file.protocols.find((each) => each.id === id)?.fixedRate;
    const wanted = fixed && {
      rate: quantity(`${fixed.rate}`, 'mL/h'),
      hours: quantity(fixed.runsFor.figure, 'h'),
    };
    const made =
      bag === 'for the fixed rate'
        ? wanted && bagFor(order, wanted)
        : bag && { drug: quantity(bag.drug, 'mg'), volume: quantity(bag.volume, 'mL') };
    return made ? { ...order, preparation: made } : order;
  }

  test('2,000 orders come to what whole numbers say, and each setting agrees when it is read', () => {
    const draw = drawFrom(name.length * 1000 + 15);
    const counts: Record<Says, number> = { nothing: 0, note: 0, caution: 0, stop: 0 };
    let read = 0;
    for (let at = 0; at < 2000; at += 1) {
      const protocol = pick(draw, file.protocols);
      const written = drawOrder(draw, protocol, file);
      const order = orderOf(written, protocol.id);
      const expected = judged(protocol, file.preparations, written);
      counts[expected.says] += 1;
      const outcome = workOut(order, library);
      if (outcome.kind === 'withheld') {
        expect({ ...written, says: expected.says }).toEqual({ ...written, says: 'stop' });
        continue;
      }
      const { amount, administration, findings } = outcome.plan;
      const says = ['caution', 'note'].find((each) =>
        findings.some(({ severity }) => severity === each),
      );
      expect({ ...written, says: says ?? 'nothing' }).toEqual({ ...written, says: expected.says });
      const { ordered, set } = expected;
      expect(amount.value.n * ordered.bottom).toBe(ordered.top * amount.value.d);
      const { preparation } = order;
      if (!administration || !set || !preparation) continue;
      expect(administration.set.value.n * set.bottom).toBe(set.top * administration.set.value.d);
      const { drug, volume } = preparation;
      // A label says mg and mL, not what they were worked out for.
      const { over: _, ...asked } = order;
      const label = { ...asked, preparation: { drug, volume }, set: administration.set };
      const check = checkPump(label, library);
      const stops = check.findings.filter(({ severity }) => severity === 'stop');
      expect({ ...written, verdict: check.verdict.kind, stops }).toEqual({
        ...written,
        ...{ verdict: 'agrees', stops: [] },
      });
      read += 1;
    }
    expect(counts.stop).toBeGreaterThan(200);
    expect(2000 - counts.stop).toBeGreaterThan(300);
    expect(read).toBeGreaterThan(200);
  });
});
