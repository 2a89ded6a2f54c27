import type { Options } from './library';
import { sliceColour } from './legend';
import { isKnown, type Point } from './model';
import type { Palette } from './palette';
import { allValues, columnLabels, common, rowLabels, type Plan, type Sketch } from './plan';

const SHADES = 6;

/** Slices with the sum in the middle. */
export function donutPlan(sketch: Sketch): Plan {
  const { model, visible, palette, numbers, tooltip } = sketch;
  const points = model.series[0]?.points ?? [];
  const slices = visible.filter((index) => isKnown(points[index]) && points[index].value! > 0);
  const options = common(sketch, 'donut');
  options.series = slices.map((index) => points[index].value!);
  options.labels = slices.map((index) => `s${index}`);
  options.colors = slices.map((index) => palette.of(sliceColour(model, index)));
  options.stroke = { width: 2, colors: [palette.of('--desk-surface')] };
  options.plotOptions = { pie: { expandOnClick: false, donut: { size: '70%' } } };
  options.grid!.padding = { top: 0, right: 0, bottom: 0, left: 0 };
  options.tooltip = {
    ...options.tooltip,
    custom: ({ seriesIndex }: { seriesIndex: number }) => tooltip.single({ series: 0, point: slices[seriesIndex] })
  } as Options['tooltip'];
  return {
    options,
    place: (_, slice) => (slices[slice] === undefined ? null : { series: 0, point: slices[slice] }),
    middle: numbers.plain(slices.reduce((sum, index) => sum + points[index].value!, 0))
  };
}

/** Fields as large as their values, with name and value inside where they fit. */
export function treemapPlan(sketch: Sketch): Plan {
  const { model, palette, tooltip } = sketch;
  const series = model.series[0];
  const fields = (series?.points ?? []).map((point, index) => ({ point, index })).filter(({ point }) => point.value! > 0);
  const options = common(sketch, 'treemap');
  const greatest = Math.max(...fields.map(({ point }) => point.value!));
  const colours = fields.map(({ point }) => fieldColour(point, series.colour, greatest, palette));
  options.series = [
    { name: 's0', data: fields.map(({ point, index }, at) => ({ x: `f${index}`, y: point.value!, fillColor: colours[at] })) }
  ] as Options['series'];
  options.colors = [palette.of(series?.colour ?? '--desk-accent')];
  options.stroke = { width: 2, colors: [palette.of('--desk-surface')] };
  options.plotOptions = { treemap: { enableShades: false, distributed: false, borderRadius: 2 } } as Options['plotOptions'];
  options.grid!.padding = { top: -20, right: 0, bottom: 0, left: 0 };
  options.tooltip = {
    ...options.tooltip,
    custom: ({ dataPointIndex }: { dataPointIndex: number }) =>
      tooltip.single({ series: 0, point: fields[dataPointIndex].index })
  } as Options['tooltip'];
  return { options, place: (_, field) => (fields[field] ? { series: 0, point: fields[field].index } : null) };
}

/** The deeper, the more, so that a wall of fields has a face; a field of its own colour keeps it. */
export function fieldColour(point: Point, seriesColour: string, greatest: number, palette: Palette): string {
  return point.colour ? palette.of(point.colour) : palette.tint(seriesColour, 0.45 + (0.55 * point.value!) / greatest);
}

/** A row per series, a column per category; the deeper, the more. */
export function heatmapPlan(sketch: Sketch): Plan {
  const { model, visible, palette, tooltip } = sketch;
  const { rows, left } = rowLabels(sketch, visible.map((index) => model.series[index].name));
  const upwards = [...visible].reverse();
  const options = common(sketch, 'heatmap');
  options.series = upwards.map((index) => ({
    name: `s${index}`,
    data: model.series[index].points.map((point, column) => ({ x: `c${column}`, y: point.value ?? null }))
  })) as Options['series'];
  options.stroke = { width: 2, colors: [palette.of('--desk-surface')] };
  options.plotOptions = {
    heatmap: { radius: 2, enableShades: false, colorScale: { ranges: shades(sketch) } }
  };
  options.yaxis = { show: false };
  options.grid!.yaxis = { lines: { show: false } };
  options.grid!.padding = { top: -30, right: 0, bottom: 11, left };
  options.tooltip = {
    ...options.tooltip,
    custom: ({ seriesIndex, dataPointIndex }: { seriesIndex: number; dataPointIndex: number }) =>
      tooltip.single({ series: upwards[seriesIndex], point: dataPointIndex })
  } as Options['tooltip'];
  return {
    options,
    place: (series, point) => ({ series: upwards[series], point }),
    rows,
    columns: columnLabels(sketch, false, sketch.width - left)
  };
}

/** Equal steps between the least and the greatest value, from a hint of the colour to the colour itself. */
function shades(sketch: Sketch): { from: number; to: number; color: string }[] {
  const { model, palette } = sketch;
  const values = allValues(sketch);
  // from the least and not from nothing: twelve months between 270 and 360 would all be of one colour
  const [low, high] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const step = (high - low || 1) / SHADES;
  const token = model.series[0]?.colour ?? '--desk-accent';
  return Array.from({ length: SHADES }, (_, index) => ({
    from: low + index * step,
    to: index === SHADES - 1 ? high + step : low + (index + 1) * step,
    color: palette.tint(token, 0.1 + (0.9 * index) / (SHADES - 1))
  }));
}
