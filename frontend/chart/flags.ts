import { shorten } from './measure';
import type { Annotation } from './model';
import type { Pen } from './pen';
import type { Plan, Sketch } from './plan';
import { make } from './svg';

const LINE = 20;
const CARD = 18;
const LEVELS = 3;
/** The widest a label may be; the narrower ones where events stand so close that a wide one would leave others without a name. */
const WIDEST = [150, 118, 92];
const GAP = 4;
const CUT = '…';

/** The label of a dashed line, and where it stands: level 0 is the highest. */
interface Flag {
  line: Annotation;
  index: number;
  text: string;
  x: number;
  centre: number;
  level: number;
}

type Fraction = NonNullable<Plan['fraction']>;

/** How much room the labels of events need above the plotted area. */
export function flagRoom(sketch: Sketch, fraction: Fraction, width: number, pen: Pen): number {
  const placed = place(sketch, fraction, width, pen);
  return placed.length === 0 ? 0 : (Math.max(...placed.map(({ level }) => level)) + 1) * LINE;
}

/** A dashed line for every event, its label above the plotted area; pointing at it says more, a click leads to it. */
export function drawFlags(group: SVGGElement, sketch: Sketch, fraction: Fraction, area: { width: number; height: number }, pen: Pen): void {
  const placed = place(sketch, fraction, area.width, pen);
  const top = -LINE * Math.max(0, ...placed.map(({ level }) => level + 1));
  placed.forEach(({ line, index, text, x, centre, level }) => {
    const y = top + level * LINE;
    group.prepend(pen.line(x, y + CARD, x, area.height, '--desk-secondary', '3 3'));
    if (!text) {
      return;
    }
    const label = make('g', { class: 'desk-flag', 'pointer-events': 'all', 'data-annotation': index });
    const title = make('title', {});
    title.textContent = (line.details.length > 0 ? line.details : [line.label]).join('\n');
    label.append(title, ...pen.label(text, centre, y));
    label.style.cursor = line.linked ? 'pointer' : 'default';
    group.append(label);
  });
}

/** As wide as all of them find room. */
function place(sketch: Sketch, fraction: Fraction, width: number, pen: Pen): Flag[] {
  const tried = WIDEST.map((widest) => placeWithin(Math.min(widest, width * 0.4), sketch, fraction, width, pen));
  return tried.find((flags) => flags.every(({ text }) => text && text !== CUT)) ?? tried[0];
}

/** Labels side by side share a line; one that would cover its neighbour steps down, and gives way where no line has room. */
function placeWithin(widest: number, { model, family }: Sketch, fraction: Fraction, width: number, pen: Pen): Flag[] {
  const ends: number[] = new Array(LEVELS).fill(-Infinity);
  const free = (text: string, x: number): { centre: number; level: number } => {
    const half = pen.width(text) / 2;
    const centre = Math.max(half - 8, Math.min(width - half + 8, x));
    return { centre, level: ends.findIndex((end) => end < centre - half) };
  };
  return model.annotations
    .map((line, index) => ({ line, index, at: fraction(line.category, line.day) }))
    .filter(({ at }) => at >= 0 && at <= 1)
    .sort((a, b) => a.at - b.at)
    .map(({ line, index, at }) => {
      const x = at * width;
      let text = shorten(line.label, widest, family);
      let found = free(text, x);
      if (found.level < 0) {
        text = CUT;
        found = free(text, x);
      }
      if (found.level < 0) {
        return { line, index, text: '', x, centre: found.centre, level: LEVELS - 1 };
      }
      ends[found.level] = found.centre + pen.width(text) / 2 + GAP;
      return { line, index, text, x, ...found };
    });
}
