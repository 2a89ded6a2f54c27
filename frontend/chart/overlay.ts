import { drawFlags } from './flags';
import { drawInside } from './inside';
import type { Model } from './model';
import { Pen } from './pen';
import { ROW_LABEL_GAP, type Plan, type Sketch } from './plan';

const YEAR = /^\d{4}$/;
const RIGHT_MARGIN = 20;
const ROW_LINE = 12;

/** The plotted area, in the coordinates of the library's inner group, and the ends of the axis that the library chose. */
export interface Area {
  width: number;
  height: number;
  low: number;
  high: number;
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
  inner.prepend(
    pen.group((group) => {
      bands(group, plan, area, sketch);
      gridLines(group, plan, area, pen);
    })
  );
  svg.append(sketch.hatches.definitions());
  inner.append(
    pen.group((group) => {
      rowNames(group, plan, area, pen);
      columnNames(group, plan, area, pen);
      if (plan.height) {
        thresholds(group, sketch.model, plan.height, area, pen);
      }
      if (plan.fraction) {
        drawFlags(group, sketch, plan.fraction, area, pen);
      }
    })
  );
  drawInside(svg, plan, sketch, pen);
}

function bands(group: SVGGElement, plan: Plan, { width, height }: Area, { hatches, palette }: Sketch): void {
  plan.bands?.forEach(([from, to]) =>
    group.append(hatches.strip(from * width, (to - from) * width, height, palette.of('--desk-line')))
  );
}

function gridLines(group: SVGGElement, { gridLines: fractions, zero, zeroAcross }: Plan, { width, height, low, high }: Area, pen: Pen): void {
  fractions?.forEach((at) => group.append(pen.line(at * width, 0, at * width, height)));
  if (zero !== undefined) {
    group.append(pen.line(0, zero * height, width, zero * height, '--desk-secondary'));
  }
  if (zeroAcross) {
    const x = (-low / (high - low)) * width;
    group.append(pen.line(x, 0, x, height, '--desk-secondary'));
  }
}

function rowNames(group: SVGGElement, { rows, rowGap = ROW_LABEL_GAP }: Plan, { height }: Area, pen: Pen): void {
  rows?.forEach((lines, row) => {
    const middle = ((row + 0.5) / rows.length) * height + 4;
    lines.forEach((text, line) => {
      const y = middle + (line - (lines.length - 1) / 2) * ROW_LINE;
      group.append(pen.text(text, -rowGap, y, 'end'));
    });
  });
}

/** A year among months stands out: there the year begins. */
function columnNames(group: SVGGElement, { columns }: Plan, { width, height }: Area, pen: Pen): void {
  const mixed = columns?.texts.some((text) => text && !YEAR.test(text));
  columns?.texts.forEach((text, column) => {
    const x = Math.min(columns.fractions[column] * width, width + RIGHT_MARGIN - pen.width(text) / 2);
    group.append(pen.text(text, x, height + 20, 'middle', mixed && YEAR.test(text)));
  });
}

/** Lines across the values, each named at its right end: above the line, or below where the top is near. */
function thresholds(group: SVGGElement, { thresholds: lines }: Model, at: NonNullable<Plan['height']>, { width, height }: Area, pen: Pen): void {
  lines.forEach(({ value, label, colour }) => {
    const y = at(value) * height;
    const text = pen.text(label, width, y < 16 ? y + 14 : y - 5, 'end', true, 11);
    text.setAttribute('fill', pen.colour(colour));
    pen.outline(text);
    group.append(pen.line(0, y, width, y, colour, '5 4'), text);
  });
}
