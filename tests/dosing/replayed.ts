/** Decimal text of a whole number of 10^-places: 305 at 1 place is "30.5", at 0 places "305". */
export function decimal(scaled: bigint, places: number): string {
  const text = `${scaled}`.padStart(places + 1, '0');
  const cut = text.length - places;
  return places === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
}

/** The same without trailing zeros, as printed. */
export function printed(scaled: bigint, places: number): string {
  if (places > 0 && scaled % 10n === 0n) return printed(scaled / 10n, places - 1);
  return decimal(scaled, places);
}

/** top ÷ bottom as a whole number of 10^-places, half up, in integers only. */
export function halfUpAt(top: bigint, bottom: bigint, places: number): bigint {
  return (2n * top * 10n ** BigInt(places) + bottom) / (2n * bottom);
}

/** Three significant digits, three decimals at most, no digit before the point lost: as worked-out figures print. */
export function threeDigits(top: bigint, bottom: bigint): string {
  const whole = top / bottom;
  // 0 or more decimals: 3 below 1, 2 below 10, 1 below 100
  const places = [0n, 9n, 99n].filter((most) => whole <= most).length;
  return printed(halfUpAt(top, bottom, places), places);
}
