import { isKnown, markOf, type Model } from './model';
import type { Numbers } from './numbers';
import type { Palette } from './palette';
import { element } from './tooltip';

/** The names beside the drawing; each is a button that takes its series (or slice) out and puts it back. */
export function fillLegend(
  box: HTMLElement,
  model: Model,
  hidden: Set<number>,
  palette: Palette,
  numbers: Numbers,
  toggle: (index: number) => void
): void {
  const entries = model.kind === 'DONUT' ? slices(model, numbers) : lines(model);
  box.hidden = entries.length < 2;
  box.replaceChildren(
    ...(box.hidden ? [] : entries).map((entry) => {
      const button = element('button', 'desk-legend-entry') as HTMLButtonElement;
      button.type = 'button';
      button.setAttribute('aria-pressed', String(!hidden.has(entry.index)));
      const swatch = element('span', `desk-swatch desk-swatch-${entry.shape}`);
      swatch.style.setProperty('--desk-swatch', palette.of(entry.colour));
      button.append(swatch, element('span', 'desk-legend-name', entry.name));
      if (entry.value) {
        button.append(element('span', 'desk-legend-value', entry.value));
      }
      button.addEventListener('click', () => toggle(entry.index));
      return button;
    })
  );
}

interface Entry {
  index: number;
  name: string;
  colour: string;
  shape: string;
  value?: string;
}

function lines(model: Model): Entry[] {
  if (model.kind === 'TREEMAP' || model.kind === 'HEATMAP') {
    return [];
  }
  return model.series.map((series, index) => ({
    index,
    name: series.name,
    colour: series.colour,
    shape: markOf(model, series).toLowerCase()
  }));
}

function slices(model: Model, numbers: Numbers): Entry[] {
  return (model.series[0]?.points ?? [])
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => isKnown(point))
    .map(({ point, index }) => ({
      index,
      name: model.categories[index],
      colour: sliceColour(model, index),
      shape: 'column',
      value: numbers.direct(point.value!)
    }));
}

/** A slice's own colour, else the next of the series colours. */
export function sliceColour(model: Model, index: number): string {
  return model.series[0].points[index].colour ?? `--desk-series-${(index % 8) + 1}`;
}
