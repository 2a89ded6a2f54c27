import { fieldColour } from './fields';
import { shorten, textWidth, wrap } from './measure';
import { isKnown } from './model';
import type { Pen } from './pen';
import type { Plan, Sketch } from './plan';

const LEAST_FIELD_HEIGHT = 22;
const FIELD_PADDING = 14;

/** What belongs to single shapes: the number at the end of a bar, the name in a field, the sum in a ring. */
export function drawInside(svg: SVGSVGElement, plan: Plan, sketch: Sketch, pen: Pen): void {
  // A dot of no size still paints its rim, as a notch in the line.
  svg.querySelectorAll('[default-marker-size="0"]').forEach((dot) => dot.setAttribute('stroke-width', '0'));
  handOverLinks(svg, plan, sketch);
  if (plan.barLabels) {
    barNumbers(svg, plan, sketch, pen);
  }
  if (plan.middle) {
    middle(svg, plan.middle, sketch, pen);
  }
  if (sketch.model.kind === 'TREEMAP') {
    fieldNames(svg, plan, sketch, pen);
  }
  if (sketch.model.kind === 'HEATMAP') {
    unknownCells(svg, plan, sketch);
  }
}

/** Shapes with records behind them show a hand. */
function handOverLinks(svg: SVGSVGElement, plan: Plan, { model }: Sketch): void {
  svg.querySelectorAll<SVGElement>('.apexcharts-inner [j]').forEach((shape) => {
    const place = plan.place(Number(shape.getAttribute('i') ?? shape.getAttribute('index')), Number(shape.getAttribute('j')));
    if (place && model.series[place.series]?.points[place.point]?.linked) {
      shape.style.cursor = 'pointer';
    }
  });
}

function barNumbers(svg: SVGSVGElement, plan: Plan, sketch: Sketch, pen: Pen): void {
  svg.querySelectorAll<SVGGraphicsElement>('.apexcharts-bar-area').forEach((bar) => {
    const place = plan.place(Number(bar.getAttribute('index')), Number(bar.getAttribute('j')));
    const value = place ? sketch.model.series[place.series].points[place.point].value : undefined;
    if (value === undefined) {
      return;
    }
    const { x, y, width, height } = bar.getBBox();
    const end = value < 0 ? x - 6 : x + width + 6;
    const number = pen.text(sketch.numbers.direct(value), end, y + height / 2 + 4, value < 0 ? 'end' : 'start', true);
    bar.parentNode!.append(pen.group((group) => group.append(number)));
  });
}

function fieldNames(svg: SVGSVGElement, plan: Plan, sketch: Sketch, pen: Pen): void {
  const { model, numbers, palette, family } = sketch;
  const greatest = Math.max(...model.series[0].points.map((point) => point.value ?? 0));
  svg.querySelectorAll<SVGGraphicsElement>('.apexcharts-treemap-rect').forEach((field) => {
    const place = plan.place(0, Number(field.getAttribute('j')));
    const { x, y, width, height } = field.getBBox();
    const room = width - FIELD_PADDING;
    if (!place || height < LEAST_FIELD_HEIGHT || room < 24) {
      return;
    }
    const point = model.series[0].points[place.point];
    const name = model.categories[place.point];
    const lines = height >= 3 * LEAST_FIELD_HEIGHT ? wrap(name, room, family) : [shorten(name, room, family)];
    const named = lines.length;
    const number = numbers.direct(point.value!);
    if (height >= 2 * LEAST_FIELD_HEIGHT && textWidth(number, family) <= room) {
      lines.push(number);
    }
    const colour = palette.readableOn(fieldColour(point, model.series[0].colour, greatest, palette));
    const group = pen.group((box) =>
      lines.forEach((line, index) => {
        const text = pen.text(line, x + 9, y + 18 + index * 17, 'start', index === named);
        text.setAttribute('fill', colour);
        box.append(text);
      })
    );
    field.after(group);
  });
}

function unknownCells(svg: SVGSVGElement, plan: Plan, sketch: Sketch): void {
  svg.querySelectorAll('.apexcharts-heatmap-rect').forEach((cell) => {
    const place = plan.place(Number(cell.getAttribute('i')), Number(cell.getAttribute('j')));
    if (place && !isKnown(sketch.model.series[place.series].points[place.point])) {
      cell.setAttribute('fill', sketch.palette.of('--desk-surface'));
    }
  });
}

function middle(svg: SVGSVGElement, text: string, { model, family }: Sketch, pen: Pen): void {
  const ring = svg.querySelector<SVGGraphicsElement>('.apexcharts-slices');
  if (!ring) {
    return;
  }
  const box = ring.getBBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const unit = textWidth(model.unit, family) < box.width * 0.55 ? model.unit : '';
  ring.after(
    pen.group((group) => {
      group.append(pen.text(text, x, y + (unit ? 2 : 7), 'middle', true, 20));
      group.append(pen.text(unit, x, y + 20, 'middle'));
    })
  );
}
