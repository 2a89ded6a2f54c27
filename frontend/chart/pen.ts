import { AXIS_FONT_SIZE, textWidth } from './measure';
import type { Sketch } from './plan';
import { make } from './svg';

/** Lines and texts in the theme's colours. Foreign text goes into text nodes only. */
export class Pen {
  constructor(private readonly sketch: Pick<Sketch, 'palette' | 'family'>) {}

  group(fill: (group: SVGGElement) => void): SVGGElement {
    const group = make('g', { class: 'desk-overlay', 'font-family': this.sketch.family, 'pointer-events': 'none' });
    fill(group);
    return group;
  }

  line(x1: number, y1: number, x2: number, y2: number, token = '--desk-line', dashes = ''): SVGElement {
    const stroke = this.sketch.palette.of(token);
    return make('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1, 'stroke-dasharray': dashes });
  }

  text(text: string, x: number, y: number, anchor: string, strong = false, size = AXIS_FONT_SIZE): SVGElement {
    const fill = this.sketch.palette.of(strong ? '--desk-ink' : '--desk-secondary');
    const made = make('text', { x, y, fill, 'text-anchor': anchor, 'font-size': size, 'font-weight': strong ? 600 : 400 });
    made.textContent = text;
    return made;
  }

  /** A text on a small card, so that it stays readable over whatever it crosses. */
  label(text: string, x: number, y: number): SVGElement[] {
    const width = this.width(text);
    const { palette } = this.sketch;
    const card = make('rect', {
      x: x - width / 2,
      y,
      width,
      height: 18,
      rx: 2,
      fill: palette.of('--desk-surface'),
      stroke: palette.of('--desk-line')
    });
    return [card, this.text(text, x, y + 13, 'middle')];
  }

  /** Keeps a text readable over lines and bars. */
  outline(text: SVGElement): void {
    text.setAttribute('stroke', this.colour('--desk-surface'));
    text.setAttribute('stroke-width', '4');
    text.setAttribute('stroke-linejoin', 'round');
    text.setAttribute('paint-order', 'stroke');
  }

  colour(token: string): string {
    return this.sketch.palette.of(token);
  }

  width(text: string): number {
    return textWidth(text, this.sketch.family) + 10;
  }
}
