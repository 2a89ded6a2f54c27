import type { Options } from './library';
import type { Mark, Series } from './model';
import type { Sketch } from './plan';

/** Dots for published figures, and for points that no line reaches because both neighbours are unknown. */
export function markers(sketch: Sketch, shown: Series[], marks: Mark[]): Options['markers'] {
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

const isLine = (mark: Mark): boolean => mark === 'LINE' || mark === 'AREA';

/** How many periods at the end of the lines are not over: they are dashed. */
export function unfinished(shown: Series[], marks: Mark[]): number {
  const lines = shown.filter((_, index) => isLine(marks[index]));
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

/** The columns behind a line or an area whose period is not over or has months missing: a line itself cannot be hatched. */
export function hatchedBands(shown: Series[], marks: Mark[]): number[] {
  const lines = shown.filter((_, index) => isLine(marks[index]));
  const count = lines[0]?.points.length ?? 0;
  return Array.from({ length: count }, (_, index) => index).filter((index) =>
    lines.some((series) => series.points[index].incomplete && series.points[index].value !== undefined)
  );
}
