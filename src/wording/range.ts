import type { Citation } from '../dosing/cited';
import { isBuiltIn, type Library } from '../dosing/library';
import type { Protocol } from '../dosing/protocol';
import type { Unit } from '../dosing/quantity';
import type { RangeAt } from '../dosing/range-at';
import { shownRange, shownUpTo } from './format';
import { rangeShown } from './limit-figures';

/** "source range", or of a hospital’s own limits "range". */
export function rangeName(library: Library): string {
  return isBuiltIn(library) ? 'source range' : 'range';
}

/** "5 to 25 mg/h", "up to 25 mg/h": the doses that a protocol shows, as they are written, and the cap where that is lower. */
export function rangeWritten({ low, high }: RangeAt, protocol: Protocol): string {
  const written = protocol.documented?.value;
  if (written && low && high.unit !== low.unit)
    return `${rangeShown(written)}, not above ${shownUpTo(high)}`;
  return low ? shownRange<Unit>({ low, high }) : `up\u00a0to\u00a0${shownUpTo(high)}`;
}

/** Who states what a protocol gives: its range, or what stands in its place. */
export function rangeCitation({ documented, own, ceiling }: Protocol): Citation | undefined {
  const limit = own?.softMax ?? ceiling;
  return documented?.citation ?? (limit.setBy === 'source' ? limit.citation : undefined);
}
