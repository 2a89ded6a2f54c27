import { axesPlan } from './axes';
import { donutPlan, heatmapPlan, treemapPlan } from './fields';
import type { Plan, Sketch } from './plan';
import { barPlan, timelinePlan } from './rows';

export function planOf(sketch: Sketch): Plan {
  switch (sketch.model.kind) {
    case 'BAR':
      return barPlan(sketch);
    case 'TIMELINE':
      return timelinePlan(sketch);
    case 'DONUT':
      return donutPlan(sketch);
    case 'TREEMAP':
      return treemapPlan(sketch);
    case 'HEATMAP':
      return heatmapPlan(sketch);
    default:
      return axesPlan(sketch);
  }
}
