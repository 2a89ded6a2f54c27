/** What the server sends: ChartJson.java writes it. All texts are plain texts; none is ever treated as HTML. */
export interface Model {
  kind: Kind;
  locale: string;
  unit: string;
  decimals: number;
  signed: boolean;
  /** Places in a ranking: the first on top. */
  places: boolean;
  summary: string;
  categories: string[];
  axisLabels: string[];
  series: Series[];
  annotations: Annotation[];
  thresholds: Threshold[];
}

export type Kind =
  | 'COLUMN'
  | 'STACKED_COLUMN'
  | 'BAR'
  | 'LINE'
  | 'AREA'
  | 'STACKED_AREA'
  | 'MIXED'
  | 'DONUT'
  | 'TREEMAP'
  | 'HEATMAP'
  | 'TIMELINE';

export type Mark = 'COLUMN' | 'LINE' | 'AREA' | 'DOTS';

export interface Series {
  name: string;
  colour: string;
  mark: Mark;
  points: Point[];
}

export interface Point {
  value?: number;
  start?: string;
  end?: string;
  /** Start and end in words, no more exact than they are known. */
  dates?: string;
  details?: string[];
  incomplete?: boolean;
  published?: boolean;
  colour?: string;
  linked?: boolean;
}

export interface Annotation {
  category: number;
  day: string | null;
  label: string;
  details: string[];
  linked: boolean;
}

/** A line at a value. */
export interface Threshold {
  value: number;
  label: string;
  colour: string;
}

/** Which point of the model a shape on the screen stands for. */
export interface Place {
  series: number;
  point: number;
}

export const DAY = 24 * 60 * 60 * 1000;

export const isKnown = (point: Point): boolean => point.value !== undefined || point.start !== undefined;

/** How a series is drawn: by its own mark in a mixed chart, else by the kind of the chart. */
export function markOf(model: Model, series: Series): Mark {
  if (model.kind === 'MIXED') {
    return series.mark;
  }
  switch (model.kind) {
    case 'LINE':
      return 'LINE';
    case 'AREA':
    case 'STACKED_AREA':
      return 'AREA';
    default:
      return 'COLUMN';
  }
}

/** Whether the series stand on each other. */
export const isStacked = (model: Model): boolean => model.kind === 'STACKED_COLUMN' || model.kind === 'STACKED_AREA';
