import { make } from './svg';

const SIZE = 6;
let made = 0;

/** Diagonal lines in the colour of a bar: a period that is not over. One pattern per colour and drawing. */
export class Hatches {
  private readonly ids = new Map<string, string>();

  /** What to fill a bar of the colour with. */
  fill(colour: string): string {
    const id = this.ids.get(colour) ?? `desk-hatch-${++made}`;
    this.ids.set(colour, id);
    return `url(#${id})`;
  }

  /** A strip behind the drawing, as pale as the grid. */
  strip(x: number, width: number, height: number, colour: string): SVGElement {
    return make('rect', { x, y: 0, width, height, fill: this.fill(colour), opacity: 0.45 });
  }

  definitions(): SVGElement {
    const defs = make('defs', { class: 'desk-overlay' });
    this.ids.forEach((id, colour) => defs.append(pattern(id, colour)));
    return defs;
  }
}

function pattern(id: string, colour: string): SVGElement {
  const pattern = make('pattern', {
    id,
    width: SIZE,
    height: SIZE,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)'
  });
  pattern.append(
    make('rect', { width: SIZE, height: SIZE, fill: colour, opacity: 0.18 }),
    make('rect', { width: 2, height: SIZE, fill: colour })
  );
  return pattern;
}
