import { flagRoom } from './flags';
import type { Options } from './library';
import { hatchedBands, markers, unfinished } from './lines';
import { isStacked, markOf, type Mark, type Place, type Series } from './model';
import { Pen } from './pen';
import { allValues, categoryFraction, columnLabels, common, isCounted, type Plan, type Sketch } from './plan';
import { niceScale, placeScale, type Scale } from './scale';

const LABEL_LINE = 12;
const WIDEST_COLUMN = 44;
const AXIS_WIDTH = 52;
const EDGE = 18;
const TYPES: Record<Mark, string> = { COLUMN: 'column', LINE: 'line', AREA: 'area', DOTS: 'line' };

/** Columns, lines, areas and dots over named columns. */
export function axesPlan(sketch: Sketch): Plan {
  const { model, visible, palette, tooltip } = sketch;
  const shown = visible.map((index) => model.series[index]);
  const marks = shown.map((series) => markOf(model, series));
  const hasColumns = marks.includes('COLUMN');
  const onEdges = !hasColumns && model.categories.length > 1;
  const floating = !hasColumns && !marks.includes('AREA') && !model.places;
  const scale = model.places
    ? placeScale(extremes(sketch))
    : niceScale(extremes(sketch), 4, isCounted(model), floating, mostOf(model));
  const fraction = (category: number): number => categoryFraction(category, model.categories.length, onEdges);
  const labels = flagRoom(sketch, fraction, sketch.width - AXIS_WIDTH - 2 * EDGE, new Pen(sketch));

  const options = common(sketch, libraryType(sketch, marks));
  options.chart!.stacked = isStacked(model);
  options.series = shown.map((series, index) => ({
    name: `s${index}`,
    ...(model.kind === 'STACKED_AREA' ? {} : { type: TYPES[marks[index]] }),
    data: data(sketch, series, marks[index], onEdges)
  })) as Options['series'];
  options.colors = shown.map((series) => palette.of(series.colour));
  options.stroke = {
    curve: 'straight',
    lineCap: 'round',
    width: marks.map((mark) => (model.kind === 'STACKED_AREA' ? 1 : mark === 'LINE' || mark === 'AREA' ? 2 : 0)),
    ...(model.kind === 'STACKED_AREA' ? { colors: [palette.of('--desk-surface')] } : {})
  };
  options.fill = { type: 'solid', opacity: marks.map((mark) => (mark !== 'AREA' ? 1 : isStacked(model) ? 0.8 : 0.14)) };
  options.markers = markers(sketch, shown, marks);
  const open = isStacked(model) ? 0 : unfinished(shown, marks);
  // The library counts from the end of as many points as there are series, where those are more than the points.
  const dashed = open && open + Math.max(0, shown.length - model.categories.length);
  options.forecastDataPoints = { count: dashed, strokeWidth: 2, dashArray: 4, fillOpacity: 1 };
  options.plotOptions = {
    bar: {
      columnWidth: columnWidth(sketch, marks),
      // Stacked, the library rounds the joints too, which leaves notches.
      borderRadius: isStacked(model) ? 0 : 2,
      borderRadiusApplication: 'end'
    }
  };
  options.xaxis = {
    ...options.xaxis,
    type: onEdges ? 'numeric' : 'category',
    tickPlacement: 'between',
    crosshairs: { show: !hasColumns, width: 1, stroke: { color: palette.of('--desk-line'), width: 1, dashArray: 0 } },
    axisBorder: { show: false }
  } as Options['xaxis'];
  options.yaxis = valueAxis(sketch, scale);
  options.grid!.padding = {
    top: labels > 0 ? labels - 6 : -14,
    right: onEdges ? EDGE : 4,
    bottom: LABEL_LINE,
    left: onEdges ? EDGE - 4 : 4
  };
  options.tooltip = {
    ...options.tooltip,
    shared: true,
    intersect: false,
    custom: ({ dataPointIndex }: { dataPointIndex: number }) => tooltip.shared(dataPointIndex, visible)
  } as Options['tooltip'];

  const height = (value: number): number => (scale.max - value) / (scale.max - scale.min);

  return {
    options,
    place: (series, point) => ({ series: visible[series] ?? visible[0], point }),
    nearest: (point, at) => nearest(sketch, point, (value) => Math.abs((model.places ? 1 - height(value) : height(value)) - at)),
    columns: columnLabels(sketch, onEdges, sketch.width - AXIS_WIDTH),
    fraction,
    height,
    bands: hatchedBands(shown, marks).map((index) => bandOf(fraction(index), model.categories.length, onEdges)),
    zero: scale.min < 0 ? scale.max / (scale.max - scale.min) : undefined
  };
}

/** No part is more than the whole; a growth or a change, which carry their sign, may be. */
const mostOf = (model: Sketch['model']): number => (model.unit === '%' && !model.signed ? 100 : Infinity);

/** A ranking begins with the first place on top; there is no place 0 to name. */
function valueAxis({ palette, numbers, model }: Sketch, { min, max, ticks, step }: Scale): Options['yaxis'] {
  const text = numbers.axis(step);
  return {
    min,
    max,
    tickAmount: ticks,
    reversed: model.places,
    labels: {
      formatter: model.places ? (value: number) => (value < 1 ? '' : text(value)) : text,
      style: { fontSize: '12px', colors: palette.of('--desk-secondary') },
      offsetX: -6
    }
  };
}

/** Series on each other end where their sum does. */
function nearest({ model, visible }: Sketch, point: number, distance: (value: number) => number): Place | null {
  let sum = 0;
  const drawn = visible.flatMap((series) => {
    const value = model.series[series].points[point]?.value;
    if (value === undefined) {
      return [];
    }
    sum += value;
    return [{ place: { series, point }, away: distance(isStacked(model) ? sum - value / 2 : value) }];
  });
  drawn.sort((one, other) => one.away - other.away);
  return drawn[0]?.place ?? null;
}

function libraryType({ model }: Sketch, marks: Mark[]): string {
  if (model.kind === 'STACKED_AREA') {
    return 'area';
  }
  return marks.every((mark) => mark === 'COLUMN') ? 'bar' : 'line';
}

function bandOf(centre: number, count: number, onEdges: boolean): [number, number] {
  const half = 0.5 / Math.max(1, onEdges ? count - 1 : count);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

function data(sketch: Sketch, series: Series, mark: Mark, onEdges: boolean): object[] {
  const { palette, hatches } = sketch;
  return series.points.map((point, index) => {
    const colour = palette.of(point.colour ?? series.colour);
    const hatched = mark === 'COLUMN' && point.incomplete;
    return {
      x: onEdges ? index : `c${index}`,
      y: point.value ?? (sketch.model.kind === 'STACKED_AREA' ? 0 : null),
      ...(hatched ? { fillColor: hatches.fill(colour) } : point.colour ? { fillColor: colour } : {})
    };
  });
}

/** The values that the axis must hold: sums where series stand on each other, and the lines across. */
function extremes(sketch: Sketch): number[] {
  const { model, visible } = sketch;
  const thresholds = model.thresholds.map(({ value }) => value);
  if (!isStacked(model)) {
    return [...allValues(sketch), ...thresholds];
  }
  const sums = model.categories.flatMap((_, category) => {
    const values = visible.map((series) => model.series[series].points[category].value ?? 0);
    const sum = (part: number[]): number => part.reduce((total, value) => total + value, 0);
    return [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))];
  });
  return [...sums, ...thresholds];
}

/** Columns of a pleasant width, however few they are. */
function columnWidth(sketch: Sketch, marks: Mark[]): string {
  const beside = isStacked(sketch.model) ? 1 : Math.max(1, marks.filter((mark) => mark === 'COLUMN').length);
  const room = (sketch.width - AXIS_WIDTH) / Math.max(1, sketch.model.categories.length);
  return `${Math.round(Math.min(beside > 1 ? 70 : 58, ((WIDEST_COLUMN * beside) / room) * 100))}%`;
}

