import { flagRoom } from './flags';
import type { Options } from './library';
import { textWidth } from './measure';
import { DAY, type Point } from './model';
import { Pen } from './pen';
import { allValues, common, ROW_LABEL_GAP, rowLabels, type Plan, type Sketch } from './plan';
import { niceScale } from './scale';
import { timeScale } from './time';

const VALUE_GAP = 8;
/** What the library adds on the left by itself. */
const INSET = 16;

/** Horizontal bars with the number at their end; there is no axis, because every bar says its value. */
export function barPlan(sketch: Sketch): Plan {
  const { model, visible, palette, numbers, tooltip } = sketch;
  const { rows, left } = rowLabels(sketch, model.categories);
  const values = allValues(sketch);
  const room = Math.max(0, ...values.map((value) => textWidth(numbers.direct(value), sketch.family, 12, 600))) + VALUE_GAP;
  const scale = niceScale(values, 10, false);
  const hasNegative = scale.min < 0;

  const options = common(sketch, 'bar');
  options.series = visible.map((index) => ({
    name: `s${index}`,
    data: model.series[index].points.map((point, row) => ({
      x: `r${row}`,
      y: point.value ?? null,
      ...fillOf(sketch, point, model.series[index].colour)
    }))
  })) as Options['series'];
  options.colors = visible.map((index) => palette.of(model.series[index].colour));
  options.stroke = { width: visible.length > 1 ? 2 : 0, colors: [palette.of('--desk-surface')] };
  options.fill = { type: 'solid', opacity: 1 };
  options.plotOptions = bars(visible.length > 1 ? '72%' : '46%');
  options.yaxis = { show: false, min: scale.min, max: scale.max, tickAmount: scale.ticks };
  options.grid!.yaxis = { lines: { show: false } };
  options.grid!.padding = { top: -30, right: room, bottom: -15, left: left - INSET + (hasNegative ? room : 0) };
  options.tooltip = single(options, ({ dataPointIndex }) => tooltip.shared(dataPointIndex, visible));
  return {
    options,
    place: (series, point) => ({ series: visible[series] ?? visible[0], point }),
    rows,
    barLabels: true,
    rowGap: ROW_LABEL_GAP + (hasNegative ? room : 0),
    zeroAcross: hasNegative
  };
}

/** Bars from day to day; a milestone is a mark wide enough to see. */
export function timelinePlan(sketch: Sketch): Plan {
  const { model, visible, palette, tooltip, width } = sketch;
  const { rows, left } = rowLabels(sketch, model.categories);
  const days = [
    ...visible.flatMap((series) => model.series[series].points.flatMap(({ start, end }) => [start, end])),
    ...model.annotations.map(({ day }) => day)
  ].filter((day): day is string => !!day);
  const scale = timeScale(days, sketch.numbers, width - left - 14, sketch.family);
  const least = Math.max(DAY, ((scale.max - scale.min) * 9) / Math.max(1, width - left));

  const options = common(sketch, 'rangeBar');
  options.series = visible.map((index) => ({
    name: `s${index}`,
    data: model.series[index].points.map((point, row) => ({
      x: `r${row}`,
      y: range(point, least, scale.min),
      ...fillOf(sketch, point, model.series[index].colour)
    }))
  })) as Options['series'];
  options.colors = visible.map((index) => palette.of(model.series[index].colour));
  options.fill = { type: 'solid', opacity: 1 };
  options.plotOptions = bars('52%');
  options.xaxis = { ...options.xaxis, type: 'datetime', min: scale.min, max: scale.max } as Options['xaxis'];
  options.yaxis = { show: false, min: scale.min, max: scale.max };
  options.grid!.yaxis = { lines: { show: false } };
  const fraction = (_: number, day: string | null): number =>
    day ? (Date.parse(day) - scale.min) / (scale.max - scale.min) : 0;
  const labels = flagRoom(sketch, fraction, width - left - 14, new Pen(sketch));
  options.grid!.padding = { top: labels > 0 ? labels - 26 : -28, right: 14, bottom: 12, left: left - INSET };
  options.tooltip = single(options, ({ seriesIndex, dataPointIndex }) =>
    tooltip.single({ series: visible[seriesIndex], point: dataPointIndex })
  );
  return {
    options,
    place: (series, point) => ({ series: visible[series] ?? visible[0], point }),
    rows,
    columns: scale.labels,
    gridLines: scale.labels.fractions,
    fraction
  };
}

type Hover = { seriesIndex: number; dataPointIndex: number };

function single(options: Options, custom: (hover: Hover) => HTMLElement): Options['tooltip'] {
  return { ...options.tooltip, shared: false, intersect: true, custom } as Options['tooltip'];
}

function bars(barHeight: string): Options['plotOptions'] {
  return { bar: { horizontal: true, barHeight, borderRadius: 2, borderRadiusApplication: 'end' } };
}

function fillOf({ palette, hatches }: Sketch, point: Point, seriesColour: string): { fillColor?: string } {
  const colour = palette.of(point.colour ?? seriesColour);
  if (point.incomplete) {
    return { fillColor: hatches.fill(colour) };
  }
  return point.colour ? { fillColor: colour } : {};
}

/** The end day is included, so a bar ends a day later; an unknown span is a bar of no width. */
function range({ start, end }: Point, least: number, nowhere: number): [number, number] {
  if (!start || !end) {
    return [nowhere, nowhere];
  }
  const [from, to] = [Date.parse(start), Date.parse(end) + DAY];
  const missing = Math.max(0, least - (to - from)) / 2;
  return [from - missing, to + missing];
}
