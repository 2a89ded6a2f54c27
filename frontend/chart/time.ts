import { textWidth } from './measure';
import type { Numbers } from './numbers';
import type { ColumnLabels } from './plan';

/** A time axis that ends at whole months or years. */
export interface TimeScale {
  min: number;
  max: number;
  labels: ColumnLabels;
}

const STEPS_IN_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240];
const GAP = 14;

/** The finest steps whose names do not touch each other. */
export function timeScale(days: string[], numbers: Numbers, width: number, family: string): TimeScale {
  const times = days.length > 0 ? days.map((day) => Date.parse(day)) : [Date.now()];
  const first = monthOf(Math.min(...times));
  const last = monthOf(Math.max(...times)) + 1;
  const scales = STEPS_IN_MONTHS.map((step) => inSteps(step, first, last, numbers));
  return scales.find(({ labels }) => haveRoom(labels, width, family)) ?? scales[scales.length - 1];
}

function inSteps(step: number, first: number, last: number, numbers: Numbers): TimeScale {
  const start = Math.floor(first / step) * step;
  const end = Math.ceil(last / step) * step;
  const [min, max] = [startOf(start), startOf(end)];
  const months = Array.from({ length: (end - start) / step + 1 }, (_, index) => start + index * step);
  return {
    min,
    max,
    labels: {
      texts: months.map((month, index) => nameOf(month, index === 0 && months.length > 1, numbers)),
      fractions: months.map((month) => (startOf(month) - min) / (max - min))
    }
  };
}

/** January stands as its year; the first month of all says its year too. */
function nameOf(month: number, first: boolean, numbers: Numbers): string {
  const time = startOf(month);
  return month % 12 === 0 ? numbers.year(time) : first ? numbers.monthOfYear(time) : numbers.month(time);
}

function haveRoom({ texts, fractions }: ColumnLabels, width: number, family: string): boolean {
  const widths = texts.map((text) => textWidth(text, family, undefined, 600));
  return fractions.every(
    (at, index) => index === 0 || (at - fractions[index - 1]) * width >= (widths[index] + widths[index - 1]) / 2 + GAP
  );
}

/** Months since the year 0, so that steps fall on the same months in every chart. */
const monthOf = (time: number): number => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();

const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);
