import type { Numbers } from './numbers';
import type { ColumnLabels } from './plan';

/** A time axis that ends at whole months or years. */
export interface TimeScale {
  min: number;
  max: number;
  labels: ColumnLabels;
}

const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];
const LABEL_ROOM = 76;

export function timeScale(days: string[], numbers: Numbers, width: number): TimeScale {
  const times = days.length > 0 ? days.map((day) => Date.parse(day)) : [Date.now()];
  const first = monthOf(Math.min(...times));
  const last = monthOf(Math.max(...times)) + 1;
  const wanted = Math.max(2, Math.floor(width / LABEL_ROOM));
  const step = STEPS_IN_MONTHS.find((months) => (last - first) / months <= wanted) ?? 240;
  const start = Math.floor(first / step) * step;
  const end = Math.ceil(last / step) * step;
  const [min, max] = [startOf(start), startOf(end)];
  const ticks = Array.from({ length: (end - start) / step + 1 }, (_, index) => startOf(start + index * step));
  const text = step >= 12 ? numbers.time(0, Number.MAX_SAFE_INTEGER) : numbers.time(min, Math.max(max, min + 2e10));
  return { min, max, labels: { texts: ticks.map(text), fractions: ticks.map((tick) => (tick - min) / (max - min)) } };
}

/** Months since the year 0, so that steps fall on the same months in every chart. */
const monthOf = (time: number): number => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();

const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);
