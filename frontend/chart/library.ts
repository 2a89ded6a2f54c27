/**
 * The drawing library's types. Nowhere else may its name follow the word 'from', not even in a type import: Vaadin reads
 * these files line by line and would load the library (half a megabyte) with the first page instead of the first chart.
 */
export type Library = typeof import('apexcharts');
export type Drawing = InstanceType<Library>;
export type Options = import('apexcharts').ApexOptions;

export async function load(): Promise<Library> {
  return (await import('apexcharts')).default;
}
