/** What a pump takes keys for: "05" is 5, "7." is 7, ".5" is 0.5, "75.0" is 75. */
function read(keys: string): string {
  const [whole = '', part = ''] = keys.split('.');
  const [front, back] = [whole.replace(/^0+/, '') || '0', part.replace(/0+$/, '')];
  return back === '' ? front : `${front}.${back}`;
}

function distinct(readings: readonly string[], right: string): string[] {
  return [...new Set(readings.map(read))].filter(
    (reading) => reading !== read(right) && reading !== '0',
  );
}

/** Every reading that comes of a figure by two neighbours swapped, a digit doubled, one left out. */
export function digitSlips(right: string) {
  const places = [...right].flatMap((key, at) => (key === '.' ? [] : [at]));
  const swapped = places.slice(1).map((second, nth) => {
    const first = places[nth] ?? 0;
    const keys = [...right];
    keys[first] = right.charAt(second);
    keys[second] = right.charAt(first);
    return keys.join('');
  });
  const doubled = places.map(
    (at) => `${right.slice(0, at)}${right.slice(at, at + 1)}${right.slice(at)}`,
  );
  const dropped = places.map((at) => `${right.slice(0, at)}${right.slice(at + 1)}`);
  return {
    swapped: distinct(swapped, right),
    doubled: distinct(doubled, right),
    dropped: distinct(dropped, right),
  } as const;
}
