/** Tells an element when it comes into sight, when its room changes, and when the page changes its colours. */
export class Watch {
  inSight = false;
  private readonly sight = new IntersectionObserver((seen) => {
    this.inSight = seen[seen.length - 1].isIntersecting;
    if (this.inSight) {
      this.told.seen();
    }
  });
  private readonly room = new ResizeObserver(() => this.told.resized());
  private readonly theme = new MutationObserver(() => this.told.coloured());
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly schemeChanged = (): void => this.told.coloured();

  constructor(private readonly told: { seen: () => void; resized: () => void; coloured: () => void }) {}

  start(element: Element, room: Element): void {
    this.sight.observe(element);
    this.room.observe(room);
    this.theme.observe(document.documentElement, { attributeFilter: ['theme', 'style', 'class', 'color-scheme'] });
    this.scheme.addEventListener('change', this.schemeChanged);
  }

  stop(): void {
    this.sight.disconnect();
    this.room.disconnect();
    this.theme.disconnect();
    this.scheme.removeEventListener('change', this.schemeChanged);
  }
}
