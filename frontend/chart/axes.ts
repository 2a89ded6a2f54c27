import type { Options } from './library';
import { markOf, type Mark, type Series } from './model';
import { allValues, categoryFraction, columnLabels, common, isCounted, type Plan, type Sketch } from './plan';
import { niceScale, type Scale } from './scale';

const LABEL_LINE = 12;
const WIDEST_COLUMN = 44;
const AXIS_WIDTH = 52;
const TYPES: Record<Mark, string> = { COLUMN: 'column', LINE: 'line', AREA: 'area', DOTS: 'line' };

/** Columns, lines, areas and dots over named columns. */
export function axesPlan(sketch: Sketch): Plan {
  const { model, visible, palette, numbers, tooltip } = sketch;
  const shown = visible.map((index) => model.series[index]);
  const marks = shown.map((series) => markOf(model, series));
  const hasColumns = marks.includes('COLUMN');
  const onEdges = !hasColumns && model.categories.length > 1;
  const scale = niceScale(extremes(sketch), 4, isCounted(model), !hasColumns && !marks.includes('AREA'));

  const options = common(sketch, hasColumns && marks.every((mark) => mark === 'COLUMN') ? 'bar' : 'line');
  options.chart!.stacked = model.kind === 'STACKED_COLUMN';
  options.series = shown.map((series, index) => ({
    name: `s${index}`,
    type: TYPES[marks[index]],
    data: data(sketch, series, marks[index], onEdges)
  })) as Options['series'];
  options.colors = shown.map((series) => palette.of(series.colour));
  options.stroke = {
    curve: 'straight',
    lineCap: 'round',
    width: marks.map((mark) => (mark === 'LINE' || mark === 'AREA' ? 2 : 0))
  };
  options.fill = { type: 'solid', opacity: marks.map((mark) => (mark === 'AREA' ? 0.14 : 1)) };
  options.markers = markers(sketch, shown, marks);
  options.forecastDataPoints = { count: unfinished(shown, marks), strokeWidth: 2, dashArray: 4, fillOpacity: 1 };
  options.plotOptions = {
    bar: {
      columnWidth: columnWidth(sketch, marks),
      // Stacked, the library rounds the joints too, which leaves notches.
      borderRadius: model.kind === 'STACKED_COLUMN' ? 0 : 2,
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
    top: model.annotations.length > 0 ? 14 : -14,
    right: onEdges ? 18 : 4,
    bottom: LABEL_LINE,
    left: onEdges ? 14 : 4
  };
  options.tooltip = {
    ...options.tooltip,
    shared: true,
    intersect: false,
    custom: ({ dataPointIndex }: { dataPointIndex: number }) => tooltip.shared(dataPointIndex, visible)
  } as Options['tooltip'];

  return {
    options,
    place: (series, point) => ({ series: visible[series] ?? visible[0], point }),
    columns: columnLabels(sketch, onEdges, sketch.width - AXIS_WIDTH),
    fraction: (category) => categoryFraction(category, model.categories.length, onEdges),
    zero: scale.min < 0 ? { down: scale.max / (scale.max - scale.min) } : undefined
  };

  function valueAxis({ palette: colours }: Sketch, { min, max, ticks, step }: Scale): Options['yaxis'] {
    return {
      min,
      max,
      tickAmount: ticks,
      labels: {
        formatter: numbers.axis(step),
        style: { fontSize: '12px', colors: colours.of('--desk-secondary') },
        offsetX: -6
      }
    };
  }
}

function data(sketch: Sketch, series: Series, mark: Mark, onEdges: boolean): object[] {
  const { palette, hatches } = sketch;
  return series.points.map((point, index) => {
    const colour = palette.of(point.colour ?? series.colour);
    const hatched = mark === 'COLUMN' && point.incomplete;
    return {
      x: onEdges ? index : `c${index}`,
      y: point.value ?? null,
      ...(hatched ? { fillColor: hatches.fill(colour) } : point.colour ? { fillColor: colour } : {})
    };
  });
}

/** The values that the axis must hold: sums where columns stand on each other. */
function extremes(sketch: Sketch): number[] {
  const { model, visible } = sketch;
  if (model.kind !== 'STACKED_COLUMN') {
    return allValues(sketch);
  }
  return model.categories.flatMap((_, category) => {
    const values = visible.map((series) => model.series[series].points[category].value ?? 0);
    const sum = (part: number[]): number => part.reduce((total, value) => total + value, 0);
    return [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))];
  });
}

/** Dots for published figures, and for points that no line reaches because both neighbours are unknown. */
function markers(sketch: Sketch, shown: Series[], marks: Mark[]): Options['markers'] {
  const surface = sketch.palette.of('--desk-surface');
  const discrete = shown.flatMap((series, seriesIndex) =>
    marks[seriesIndex] === 'COLUMN' || marks[seriesIndex] === 'DOTS'
      ? []
      : series.points.flatMap((point, dataPointIndex) => {
          const alone =
            point.value !== undefined &&
            series.points[dataPointIndex - 1]?.value === undefined &&
            series.points[dataPointIndex + 1]?.value === undefined;
          const size = point.published ? 5 : 4;
          const fillColor = sketch.palette.of(point.colour ?? series.colour);
          return point.published || alone ? [{ seriesIndex, dataPointIndex, size, fillColor, strokeColor: surface }] : [];
        })
  );
  return {
    size: marks.map((mark) => (mark === 'DOTS' ? 5 : 0)),
    strokeColors: surface,
    strokeWidth: 2,
    strokeOpacity: 1,
    fillOpacity: 1,
    hover: { sizeOffset: 2 },
    discrete
  } as Options['markers'];
}

/** How many periods at the end of the lines are not over: they are dashed. */
function unfinished(shown: Series[], marks: Mark[]): number {
  const lines = shown.filter((_, index) => marks[index] === 'LINE' || marks[index] === 'AREA');
  if (lines.length === 0 || marks.includes('COLUMN')) {
    return 0;
  }
  const count = lines[0].points.length;
  let open = 0;
  while (open < count - 1 && lines.some((series) => series.points[count - 1 - open].incomplete)) {
    open++;
  }
  return open;
}

/** Columns of a pleasant width, however few they are. */
function columnWidth(sketch: Sketch, marks: Mark[]): string {
  const stacked = sketch.model.kind === 'STACKED_COLUMN';
  const beside = stacked ? 1 : Math.max(1, marks.filter((mark) => mark === 'COLUMN').length);
  const room = (sketch.width - AXIS_WIDTH) / Math.max(1, sketch.model.categories.length);
  return `${Math.round(Math.min(beside > 1 ? 70 : 58, ((WIDEST_COLUMN * beside) / room) * 100))}%`;
}

