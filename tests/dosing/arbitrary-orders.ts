import fc from 'fast-check';
import { LIBRARY } from '../../src/library/bundled';
import type { OrderRow } from './orders';

/** A whole number of thousandths as decimal text: 30500 is "30.5", 62 is "0.062". */
function thousandths(count: number): string {
  const digits = `${count}`.padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
}

/** Thousandths from low to high: awkward ones, ones to one decimal, and whole ones. */
function decimals(low: number, high: number) {
  const rounder = (grain: number) =>
    fc
      .integer({ min: Math.ceil(low / grain), max: Math.floor(high / grain) })
      .map((n) => n * grain);
  return fc.oneof(fc.integer({ min: low, max: high }), rounder(100), rounder(1000));
}

export const weights = decimals(30_000, 300_000).map(thousandths);

/** Common preparations, and any amount in any volume between the two stops on the strength. */
const preparations = fc.oneof(
  fc.constantFrom(
    { drug: '50', volume: '50' },
    { drug: '100', volume: '50' },
    { drug: '200', volume: '50' },
    { drug: '250', volume: '50' },
    { drug: '500', volume: '500' },
    { drug: '500', volume: '250' },
    { drug: '500', volume: '50' },
    { drug: '200', volume: '40' },
    { drug: '500', volume: '510' },
  ),
  decimals(1_000, 1_000_000).chain((volume) =>
    decimals(Math.ceil(volume / 2), volume * 50).map((drug) => ({
      drug: thousandths(drug),
      volume: thousandths(volume),
    })),
  ),
);

/** Doses to three decimals up to the ceiling, the edges themselves more often than chance. */
function dosesOf({ documented, ceiling }: (typeof LIBRARY.protocols)[number]) {
  const edges = [documented.value.low, documented.value.high, ceiling.at];
  const most = Number(ceiling.at.figure) * 1000;
  return fc.oneof(
    fc.constantFrom(...edges.map(({ figure }) => figure)),
    fc.integer({ min: 10, max: most }).map(thousandths),
  );
}

/** Any order within the documented space, with a preparation. */
export const orders: fc.Arbitrary<OrderRow> = fc
  .constantFrom(...LIBRARY.protocols)
  .chain((protocol) =>
    fc
      .record({
        weight: weights,
        dose: dosesOf(protocol),
        preparation: preparations,
        step: fc.constantFrom('0.01', '0.1', '1'),
        frequency: fc.constantFrom({}, { dosesPerDay: '3' }, { dosesPerDay: '4' }),
      })
      .map(({ preparation, frequency, ...order }) => ({
        protocol: protocol.id,
        ...order,
        ...preparation,
        ...(protocol.delivery === 'divided doses' ? frequency : {}),
      })),
  );
