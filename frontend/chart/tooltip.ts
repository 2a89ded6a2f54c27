import type { Model, Place, Point, Series } from './model';
import type { Numbers } from './numbers';
import type { Palette } from './palette';

const MOST_IN_FULL = 3;

/** The card beside the pointer: what, how much, and the lines that the server gives (share, growth, source). */
export class Tooltip {
  constructor(
    private readonly model: Model,
    private readonly numbers: Numbers,
    private readonly palette: Palette,
    private readonly source: string
  ) {}

  /** All visible series at one category. */
  shared(point: number, visible: number[]): HTMLElement {
    const card = this.card(this.model.categories[point], visible.map((series) => ({ series, point })));
    for (const event of this.model.annotations.filter(({ category }) => category === point)) {
      const lines = event.details.length > 0 ? event.details : [event.label];
      card.append(...lines.map((line) => element('div', 'desk-tooltip-event', line)));
    }
    return card;
  }

  single(place: Place): HTMLElement {
    return this.card(this.model.categories[place.point], [place]);
  }

  private card(title: string, places: Place[]): HTMLElement {
    const card = element('div', 'desk-tooltip');
    card.append(element('div', 'desk-tooltip-title', title));
    // What a source published says so itself; the chart's own source ends what comes before.
    const published = (place: Place): boolean => this.pointAt(place).published ?? false;
    const own = places.filter((place) => !published(place));
    const common = this.common(own);
    this.fill(card, own, places.length === 1, common);
    card.append(...common.map((detail) => element('div', 'desk-tooltip-source', detail)));
    if (this.source && own.some((place) => this.text(this.pointAt(place)) !== null)) {
      card.append(element('div', 'desk-tooltip-source', this.source));
    }
    this.fill(card, places.filter(published), false, []);
    return card;
  }

  /** What several places say alike, as of the months that a period lacks: it is said once, below them. */
  private common(places: Place[]): string[] {
    const known = places.map((place) => this.pointAt(place)).filter((point) => this.text(point) !== null);
    return known.length < 2
      ? []
      : (known[0].details ?? []).filter((detail) => known.every((point) => point.details?.includes(detail)));
  }

  /**
   * @param alone whether a place without a value is said to have none
   * @param common what is said below
   */
  private fill(card: HTMLElement, places: Place[], alone: boolean, common: string[]): void {
    for (const place of places) {
      const point = this.pointAt(place);
      const text = this.text(point) ?? (alone ? '—' : null);
      if (text !== null) {
        card.append(this.line(this.model.series[place.series], point, text));
        const details = point.details?.filter((detail) => !common.includes(detail)) ?? [];
        // of many, each in a line: a card that is taller than the window is cut where it begins
        const lines = places.length > MOST_IN_FULL && details.length > 0 ? [details.join(' · ')] : details;
        lines.forEach((detail) => card.append(element('div', 'desk-tooltip-detail', detail)));
      }
    }
  }

  private pointAt(place: Place): Point {
    return this.model.series[place.series].points[place.point];
  }

  private line(series: Series, point: Point, text: string): HTMLElement {
    const line = element('div', 'desk-tooltip-line');
    const swatch = element('span', 'desk-swatch');
    swatch.style.background = this.palette.of(point.colour ?? series.colour);
    const name = element('span', 'desk-tooltip-name', series.name);
    line.append(swatch, name, element('span', 'desk-tooltip-value', text));
    return line;
  }

  private text(point: Point): string | null {
    if (point.dates !== undefined) {
      return point.dates;
    }
    return point.value === undefined ? null : this.numbers.withUnit(point.value);
  }
}

export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
