import { Hatches } from './hatch';
import { planOf } from './kinds';
import { fillLegend } from './legend';
import { load, type Drawing, type Library } from './library';
import type { Model } from './model';
import { Numbers } from './numbers';
import { drawOverlay } from './overlay';
import { Palette } from './palette';
import { savePicture } from './picture';
import type { Plan, Sketch } from './plan';
import { Pointer, type Captured } from './pointer';
import { element, Tooltip } from './tooltip';
import { Watch } from './watch';

const REST_BEFORE_RESIZE = 80;

/** What the library knows of its drawing; it has no public way to ask. */
interface Globals extends Captured {
  gridWidth: number;
  gridHeight: number;
  minY: number;
  maxY: number;
}

/**
 * A chart of the desk. The server sets `model` (a JSON text); the element draws when it is seen for the first time, and
 * again when the model, the theme or the room changes. The drawing library is loaded with the first chart, not before.
 */
class DeskChart extends HTMLElement {
  /** Where the figures come from, as the tooltip says it; the server sets it before the model. */
  source = '';
  private data?: Model;
  private drawing?: Drawing;
  private plan?: Plan;
  private readonly taken = new Set<number>();
  private readonly legend = element('div', 'desk-legend');
  private readonly plot = element('div', 'desk-plot');
  private readonly probe = element('span', 'desk-chart-probe');
  private readonly palette = new Palette(this.probe);
  private readonly pointer = new Pointer();
  private readonly watch = new Watch({
    seen: () => this.stale && this.later(0),
    resized: () => this.size() !== this.drawn.size && this.later(this.drawing ? REST_BEFORE_RESIZE : 0),
    coloured: () => this.coloured()
  });
  private drawn = { size: '', colours: '' };
  private stale = false;
  private busy = false;
  private timer = 0;

  set model(json: string) {
    const before = this.data;
    this.data = JSON.parse(json) as Model;
    if (!before || namesOf(before) !== namesOf(this.data)) {
      this.taken.clear();
    }
    this.plot.setAttribute('role', 'img');
    this.plot.setAttribute('aria-label', this.data.summary);
    this.claimHeight(this.data);
    this.later(0);
  }

  connectedCallback(): void {
    if (!this.plot.parentNode) {
      this.append(this.legend, this.plot, this.probe);
      this.plot.addEventListener('click', (event) => this.clicked(event as PointerEvent));
    }
    this.watch.start(this, this.plot);
  }

  disconnectedCallback(): void {
    this.watch.stop();
    clearTimeout(this.timer);
    // A move within the page disconnects and connects at once; only a real departure frees the drawing.
    setTimeout(() => this.isConnected || this.discard());
  }

  /** Called by the server: saves the drawing as a PNG file with the title above and the remark below. */
  async downloadPicture(fileName: string, title: string, subtitle: string, remark: string): Promise<void> {
    const svg = this.plot.querySelector('svg');
    if (svg) {
      const names = [...this.legend.querySelectorAll<HTMLElement>('[aria-pressed=true]')];
      await savePicture(svg, this.palette, { fileName, title, subtitle, remark, names });
    }
  }

  private later(delay: number): void {
    this.markStale(true);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.draw(), delay);
  }

  private async draw(): Promise<void> {
    if (!this.data || !this.stale || !this.watch.inSight || !this.isConnected || this.plot.clientWidth === 0) {
      return;
    }
    if (this.busy) {
      this.later(REST_BEFORE_RESIZE);
      return;
    }
    this.busy = true;
    try {
      const library = await load();
      if (this.isConnected) {
        this.markStale(false);
        await this.show(library, this.data);
      }
    } finally {
      this.busy = false;
    }
  }

  private async show(Drawing: Library, model: Model): Promise<void> {
    this.palette.forget();
    const numbers = new Numbers(model);
    fillLegend(this.legend, model, this.taken, this.palette, numbers, (index) => this.toggle(index));
    const sketch = this.sketch(model, numbers);
    const plan = planOf(sketch);
    plan.options.chart!.events = { mounted: () => this.overlay(plan, sketch) };
    this.plan = plan;
    // The library's own update keeps traces of the drawing before. A new drawing in the same turn does not blink either.
    this.toggleAttribute('data-first', !this.drawing);
    this.drawn = { size: this.size(), colours: this.palette.signature() };
    this.drawing?.destroy();
    this.drawing = new Drawing(this.plot, plan.options);
    await this.drawing.render();
  }

  private sketch(model: Model, numbers: Numbers): Sketch {
    const count = model.kind === 'DONUT' ? model.categories.length : model.series.length;
    return {
      model,
      numbers,
      palette: this.palette,
      tooltip: new Tooltip(model, numbers, this.palette, this.source ?? ''),
      hatches: new Hatches(),
      visible: Array.from({ length: count }, (_, index) => index).filter((index) => !this.taken.has(index)),
      width: this.plot.clientWidth,
      height: this.plot.clientHeight,
      family: getComputedStyle(this).fontFamily
    };
  }

  private overlay(plan: Plan, sketch: Sketch): void {
    const svg = this.plot.querySelector<SVGSVGElement>('svg.apexcharts-svg');
    const { gridWidth: width, gridHeight: height, minY: low, maxY: high } = this.globals();
    if (svg && plan === this.plan) {
      drawOverlay(svg, { width, height, low, high }, plan, sketch);
    }
  }

  /** One series always stays: a chart of nothing says nothing. */
  private toggle(index: number): void {
    const entries = this.legend.querySelectorAll('button').length;
    if (!this.taken.delete(index) && this.taken.size < entries - 1) {
      this.taken.add(index);
    }
    this.later(0);
  }

  private clicked(event: PointerEvent): void {
    const flag = (event.target as Element).closest('[data-annotation]');
    if (flag) {
      const annotation = Number(flag.getAttribute('data-annotation'));
      this.dispatchEvent(new CustomEvent('desk-annotation-click', { detail: { annotation } }));
      return;
    }
    const place = this.plan && this.pointer.chosen(event, this.plan, { ...this.captured(), height: this.heightOf(event) });
    if (place) {
      this.dispatchEvent(new CustomEvent('desk-point-click', { detail: place }));
    }
  }

  private coloured(): void {
    this.palette.forget();
    if (this.drawing && this.palette.signature() !== this.drawn.colours) {
      this.later(0);
    }
  }

  private globals(): Globals {
    return (this.drawing as unknown as { w: { globals: Globals } }).w.globals;
  }

  private captured(): Captured {
    const { capturedSeriesIndex, capturedDataPointIndex } = this.globals();
    return { capturedSeriesIndex, capturedDataPointIndex };
  }

  /** Where the pointer is, as a fraction of the plotted area from its top. */
  private heightOf(event: PointerEvent): number {
    const grid = this.plot.querySelector('.apexcharts-grid')?.getBoundingClientRect();
    return grid && grid.height > 0 ? (event.clientY - grid.top) / grid.height : 0;
  }

  private size(): string {
    return `${this.plot.clientWidth} ${this.plot.clientHeight}`;
  }

  /** Rankings and timelines are as high as they have rows; the style sheet knows the others. */
  private claimHeight({ kind, categories, series, annotations }: Model): void {
    const rows = kind === 'HEATMAP' ? series.length : categories.length;
    const extra = (series.length > 1 && kind !== 'HEATMAP' ? 28 : 0) + (annotations.length > 0 ? 24 : 0);
    this.dataset.kind = kind.toLowerCase();
    this.style.setProperty('--desk-chart-rows', String(rows));
    this.style.setProperty('--desk-chart-extra', `${extra}px`);
  }

  private discard(): void {
    this.drawing?.destroy();
    this.drawing = undefined;
    this.drawn.size = '';
    this.stale = true;
  }

  /** The attribute lets the style sheet clip a drawing that is too large for its room until it is drawn anew. */
  private markStale(stale: boolean): void {
    this.stale = stale;
    this.toggleAttribute('data-stale', stale);
  }
}

/** What the legend says: as long as it says the same, what the reader took out stays out. */
const namesOf = ({ kind, series, categories }: Model): string =>
  JSON.stringify(kind === 'DONUT' ? categories : series.map(({ name }) => name));

customElements.define('desk-chart', DeskChart);
