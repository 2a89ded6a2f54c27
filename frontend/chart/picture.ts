import type { Palette } from './palette';

const SCALE = 2;
const MARGIN = 20;
const HEAD = 58;
const FOOT = 30;
const INVISIBLE = 'foreignObject, [class*=crosshairs], .apexcharts-zoom-rect, .apexcharts-selection-rect';

export interface Caption {
  fileName: string;
  title: string;
  subtitle: string;
  remark: string;
  /** Legend entries that are switched on. */
  names: HTMLElement[];
}

/** Draws title, legend, chart and remark on one canvas, in the colours of the moment, and hands it over as a file. */
export async function savePicture(svg: SVGSVGElement, palette: Palette, caption: Caption): Promise<void> {
  const { width, height } = svg.getBoundingClientRect();
  const legend = caption.names.length > 0 ? 24 : 0;
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * SCALE;
  canvas.height = (height + HEAD + legend + FOOT + MARGIN) * SCALE;
  const pen = canvas.getContext('2d')!;
  const family = getComputedStyle(svg).fontFamily;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = palette.of('--desk-surface');
  pen.fillRect(0, 0, canvas.width, canvas.height);

  const write = (text: string, x: number, y: number, size: number, weight: number, token: string): number => {
    pen.font = `${weight} ${size}px ${family}`;
    pen.fillStyle = palette.of(token);
    pen.fillText(text, x, y, width);
    return pen.measureText(text).width;
  };
  write(caption.title, MARGIN, MARGIN + 12, 15, 600, '--desk-ink');
  write(caption.subtitle, MARGIN, MARGIN + 32, 12.5, 400, '--desk-secondary');
  let x = MARGIN;
  for (const entry of caption.names) {
    pen.fillStyle = getComputedStyle(entry.querySelector('.desk-swatch')!).getPropertyValue('--desk-swatch');
    pen.fillRect(x, HEAD + 4, 10, 10);
    x += 16 + write(entry.textContent ?? '', x + 15, HEAD + 13, 12.5, 400, '--desk-secondary') + 14;
  }
  pen.drawImage(await picture(svg, width, height), MARGIN, HEAD + legend, width, height);
  write(caption.remark, MARGIN, HEAD + legend + height + FOOT - 4, 11, 400, '--desk-secondary');
  canvas.toBlob((blob) => blob && save(blob, `${caption.fileName}.png`));
}

async function picture(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  // Hidden by the style sheet, which does not go along.
  copy.querySelectorAll(INVISIBLE).forEach((part) => part.remove());
  copy.setAttribute('width', String(width * SCALE));
  copy.setAttribute('height', String(height * SCALE));
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.removeAttribute('transform');
  const faces = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  faces.textContent = await fontFaces();
  copy.prepend(faces);
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  await image.decode();
  return image;
}

/** A picture sees no fonts of the page, so the desk's own, as far as the page has loaded them, go along in it. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI }));
    } catch {
      return []; // a style sheet of another origin keeps its rules to itself
    }
  });
  const loaded = new Set(performance.getEntriesByType('resource').map((entry) => entry.name));
  const faces = rules
    .filter((found): found is { rule: CSSFontFaceRule; base: string } => found.rule instanceof CSSFontFaceRule)
    .map(async ({ rule, base }) => {
      const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      const url = source && new URL(source, base).href;
      return url && loaded.has(url) ? rule.cssText.replace(source, await dataUrl(url)) : '';
    });
  return (await Promise.all(faces)).join('\n');
}

async function dataUrl(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
