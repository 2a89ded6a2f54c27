import type { Options } from './library';
import type { Hatches } from './hatch';
import { labelStep, shorten, textWidth, wrap } from './measure';
import { isKnown, type Model, type Place } from './model';
import type { Numbers } from './numbers';
import type { Palette } from './palette';
import type { Tooltip } from './tooltip';

/** Everything that a drawing is made from. */
export interface Sketch {
  model: Model;
  /** Places in the model of the series (of the slices, in a donut) that the reader has not taken out. */
  visible: number[];
  palette: Palette;
  numbers: Numbers;
  tooltip: Tooltip;
  width: number;
  family: string;
  height: number;
  hatches: Hatches;
}

/** Options for the library, and what the library cannot do or does unreadably: see overlay.ts. */
export interface Plan {
  options: Options;
  /** From the library's counting to the model's; null where a shape stands for nothing. */
  place: (series: number, point: number) => Place | null;
  /** The point of a category that is drawn nearest to a height, a fraction from the top; null where none is drawn. */
  nearest?: (point: number, height: number) => Place | null;
  /** The name of each row, in as many lines as it takes. */
  rows?: string[][];
  columns?: ColumnLabels;
  /** From a place on the category or time axis to a fraction of the width. */
  fraction?: (category: number, day: string | null) => number;
  /** From a value to a fraction from the top. */
  height?: (value: number) => number;
  /** Hatched strips behind the drawing, from and to in fractions of the width: periods that are not over. */
  bands?: [number, number][];
  gridLines?: number[];
  /** Whether every bar says its number at its end. */
  barLabels?: boolean;
  /** How far from the drawing the rows' names end. */
  rowGap?: number;
  /** Where zero lies, as a fraction from the top, where values lie on both sides of it. */
  zero?: number;
  /** Whether a line at zero parts bars to the left from bars to the right. */
  zeroAcross?: boolean;
  middle?: string;
}

export interface ColumnLabels {
  texts: string[];
  fractions: number[];
}

export const ROW_LABEL_GAP = 10;

/** What all kinds share: flat, quiet, without the library's own legend, tool bar and animations. */
export function common(sketch: Sketch, type: string): Options {
  const { palette, family, width, height } = sketch;
  return {
    chart: {
      type: type as 'line',
      height,
      width,
      fontFamily: family,
      foreColor: palette.of('--desk-secondary'),
      background: 'transparent',
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      animations: { enabled: false },
      parentHeightOffset: 0,
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
      stacked: false
    },
    legend: { show: false },
    dataLabels: { enabled: false },
    states: {
      hover: { filter: { type: 'none' } },
      active: { filter: { type: 'none' } }
    },
    grid: {
      show: true,
      borderColor: palette.of('--desk-line'),
      strokeDashArray: 0,
      position: 'back',
      xaxis: { lines: { show: false } },
      yaxis: { lines: { show: true } },
      padding: { top: -14, right: 8, bottom: 0, left: 8 }
    },
    xaxis: {
      labels: { show: false, rotate: 0, formatter: () => '' },
      axisTicks: { show: false },
      axisBorder: { show: false },
      tooltip: { enabled: false },
      crosshairs: { show: false }
    },
    tooltip: { enabled: true, fillSeriesColor: false, marker: { show: false } },
    noData: { text: '' }
  } as Options;
}

/** Names at the left of rows, in two lines where they would take more than two fifths of the width; a long word may take half. */
export function rowLabels(sketch: Sketch, names: string[]): { rows: string[][]; left: number } {
  const words = names.flatMap((name) => name.split(' ')).map((word) => textWidth(word, sketch.family));
  const room = Math.max(sketch.width * 0.4, Math.min(sketch.width * 0.52, Math.max(0, ...words) + 1));
  const rows = names.map((name) => wrap(name, room, sketch.family));
  const widths = rows.flat().map((line) => textWidth(line, sketch.family));
  return { rows, left: Math.ceil(Math.max(0, ...widths)) + ROW_LABEL_GAP };
}

/** Names below columns, every n-th of them where not all fit. */
export function columnLabels(sketch: Sketch, onEdges: boolean, width: number): ColumnLabels {
  const { model, family } = sketch;
  const texts = model.axisLabels.length > 0 ? model.axisLabels : model.categories;
  const step = labelStep(texts, width, family);
  const room = (width / Math.max(1, texts.length)) * step - 6;
  return {
    texts: texts.map((text, index) => (index % step === 0 ? shorten(text, Math.max(room, 24), family) : '')),
    fractions: texts.map((_, index) => categoryFraction(index, texts.length, onEdges))
  };
}

export function categoryFraction(index: number, count: number, onEdges: boolean): number {
  return onEdges && count > 1 ? index / (count - 1) : (index + 0.5) / Math.max(1, count);
}

export const allValues = (sketch: Sketch): number[] =>
  sketch.visible.flatMap((series) =>
    sketch.model.series[series].points.filter(isKnown).map((point) => point.value ?? 0)
  );

/** The whole numbers stay whole on the axis: no half companies. */
export const isCounted = (model: Model): boolean => model.decimals === 0 && model.unit !== '%';
