/** Placeholder of the chart element: loads the drawing library only when a chart is on the page. */
class DeskChart extends HTMLElement {
  async draw(): Promise<void> {
    await import('apexcharts');
  }
}

customElements.define('desk-chart', DeskChart);
