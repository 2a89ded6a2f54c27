import type { Place } from './model';
import type { Plan } from './plan';

/** What the library remembers of the pointer. */
export interface Captured {
  capturedSeriesIndex?: number;
  capturedDataPointIndex?: number;
  /** Where the pointer is, as a fraction of the plotted area from its top. */
  height?: number;
}

/** From clicks and touches to points of the model. */
export class Pointer {
  private touched = '';

  /** The point that the reader chose, or null. */
  chosen(event: PointerEvent, plan: Plan, captured: Captured): Place | null {
    const place = this.placeOf(event.target as Element, plan, captured);
    // The first touch opens the tooltip, the second the records behind: a finger cannot hover.
    const key = JSON.stringify(place);
    if (event.pointerType === 'touch' && this.touched !== key) {
      this.touched = key;
      return null;
    }
    return place;
  }

  /** A shape carries its own place; beside the shapes, the library knows which category the pointer is at, and the plan which line is near. */
  placeOf(target: Element, plan: Plan, captured: Captured): Place | null {
    const own = (name: string): number | null => {
      const text = target.getAttribute(name);
      return text === null ? null : Number(text);
    };
    const point = own('j') ?? captured.capturedDataPointIndex ?? -1;
    if (point < 0) {
      return null;
    }
    // Between lines, the library names the first of them; whoever points means the nearest.
    const nearest = plan.nearest?.(point, captured.height ?? 0) ?? null;
    const series = own('i') ?? own('index');
    return (series === null ? nearest : null) ?? plan.place(Math.max(0, series ?? captured.capturedSeriesIndex ?? -1), point);
  }
}
