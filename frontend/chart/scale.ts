/** An axis that ends at round numbers. */
export interface Scale {
  min: number;
  max: number;
  step: number;
  ticks: number;
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10];
/** Of the greatest value. */
const LEAST_SPAN = 0.1;

/**
 * The tightest axis with about `wanted` steps that holds all values; it starts at zero unless lines may float, and does not pass
 * `most` unless a value does.
 */
export function niceScale(values: number[], wanted: number, wholeNumbers: boolean, floating = false, most = Infinity): Scale {
  let low = Math.min(...values, floating ? Infinity : 0);
  let high = Math.max(...values, floating ? -Infinity : 0);
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    [low, high] = [0, 1];
  }
  // A floating axis is for lines far above zero; near zero, zero itself is the honest end.
  if (floating && low >= 0 && low < high * 0.6) {
    low = 0;
  }
  if (low === 0 && high === 0) {
    high = 1;
  }
  // Values that hardly differ are nearly level; an axis as narrow as they are would draw a cliff, with labels of seven decimals.
  const least = Math.max(Math.abs(low), Math.abs(high)) * LEAST_SPAN;
  if (high - low < least) {
    const middle = (low + high) / 2;
    const above = Math.max(0, high <= most ? middle + least / 2 - most : 0);
    [low, high] = [middle - least / 2 - above, middle + least / 2 - above];
  }
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  let step = power * ROUND_STEPS.find((round) => round * power >= rough * 0.999)!;
  if (wholeNumbers) {
    step = Math.max(1, Math.ceil(step));
  }
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.ceil(high / step - 1e-9) * step;
  return { min: tidy(min), max: tidy(max), step: tidy(step), ticks: Math.round((max - min) / step) };
}

/** An axis of places: every one from the first where they are few, else round ones. */
export function placeScale(places: number[]): Scale {
  const last = Math.max(2, ...places);
  return last <= 8 ? { min: 1, max: last, step: 1, ticks: last - 1 } : niceScale(places, 4, true);
}

/** Removes the noise of binary fractions: 0.30000000000000004. */
const tidy = (value: number): number => +value.toPrecision(12);
