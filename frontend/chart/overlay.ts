import { drawInside } from './inside';
import type { Annotation } from './model';
import { Pen } from './pen';
import type { Plan, Sketch } from './plan';

const YEAR = /^\d{4}$/;
const RIGHT_MARGIN = 20;

/** The plotted area, in the coordinates of the library's inner group. */
export interface Area {
  width: number;
  height: number;
}

/**
 * What is drawn over the library's picture, because the library does it unreadably or not at all: names of rows and
 * columns that never overlap, labelled lines for events, numbers at the end of bars, hatching.
 */
export function drawOverlay(svg: SVGSVGElement, area: Area, plan: Plan, sketch: Sketch): void {
  svg.querySelectorAll('.desk-overlay').forEach((old) => old.remove());
  const inner = svg.querySelector('.apexcharts-inner');
  if (!inner) {
    return;
  }
  const pen = new Pen(sketch);
  svg.append(sketch.hatches.definitions());
  inner.prepend(pen.group((group) => gridLines(group, plan, area, pen)));
  inner.append(
    pen.group((group) => {
      rowNames(group, plan, area, pen);
      columnNames(group, plan, area, pen);
      if (plan.fraction) {
        annotations(group, sketch.model.annotations, plan.fraction, area, pen);
      }
    })
  );
  drawInside(svg, plan, sketch, pen);
}

function gridLines(group: SVGGElement, { gridLines: fractions, zero }: Plan, { width, height }: Area, pen: Pen): void {
  fractions?.forEach((at) => group.append(pen.line(at * width, 0, at * width, height)));
  if (zero?.down !== undefined) {
    group.append(pen.line(0, zero.down * height, width, zero.down * height, '--desk-secondary'));
  }
  if (zero?.across !== undefined) {
    group.append(pen.line(zero.across * width, 0, zero.across * width, height, '--desk-secondary'));
  }
}

function rowNames(group: SVGGElement, { rows }: Plan, { height }: Area, pen: Pen): void {
  rows?.forEach((text, row) => group.append(pen.text(text, -10, ((row + 0.5) / rows.length) * height + 4, 'end')));
}

/** A year among months stands out: there the year begins. */
function columnNames(group: SVGGElement, { columns }: Plan, { width, height }: Area, pen: Pen): void {
  const mixed = columns?.texts.some((text) => text && !YEAR.test(text));
  columns?.texts.forEach((text, column) => {
    const x = Math.min(columns.fractions[column] * width, width + RIGHT_MARGIN - pen.width(text) / 2);
    group.append(pen.text(text, x, height + 20, 'middle', mixed && YEAR.test(text)));
  });
}

/** Events side by side share a line of labels; one that would cover its neighbour steps down. */
function annotations(group: SVGGElement, lines: Annotation[], fraction: NonNullable<Plan['fraction']>, area: Area, pen: Pen): void {
  const ends: number[] = [];
  lines
    .map((line) => ({ text: line.label, at: fraction(line.category, line.day) }))
    .filter(({ at }) => at >= 0 && at <= 1)
    .sort((a, b) => a.at - b.at)
    .forEach(({ text, at }) => {
      const width = pen.width(text);
      const x = at * area.width;
      const centre = Math.max(width / 2 - 8, Math.min(area.width - width / 2 + 8, x));
      let level = ends.findIndex((end) => end < centre - width / 2);
      level = level < 0 ? ends.length : level;
      ends[level] = centre + width / 2 + 4;
      const y = -20 + level * 20;
      group.prepend(pen.line(x, y + 18, x, area.height, '--desk-secondary', '3 3'));
      group.append(...pen.label(text, centre, y));
    });
}
