/** Widths of texts and what follows from them. */
const pen = document.createElement('canvas').getContext('2d')!;

export const AXIS_FONT_SIZE = 12;

export function textWidth(text: string, family: string, size = AXIS_FONT_SIZE, weight = 400): number {
  pen.font = `${weight} ${size}px ${family}`;
  return pen.measureText(text).width;
}

/** Shows every n-th label only, as many as fit without touching each other. */
export function labelStep(labels: string[], width: number, family: string): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, family)));
  const room = width / Math.max(1, labels.length);
  const step = Math.max(1, Math.ceil((widest + 10) / room));
  return roundStep(step, labels.length);
}

// Months read best by 2, 3, 4, 6 and 12, quarters and halves by whole years; other lists by whatever fits.
function roundStep(step: number, count: number): number {
  const steps = count % 12 === 0 ? [1, 2, 3, 4, 6, 12, 24, 60] : count % 4 === 0 ? [1, 2, 4, 8, 12, 16, 20, 40] : [];
  return steps.find((round) => round >= step) ?? (count % 2 === 0 && step > 1 ? 2 * Math.ceil(step / 2) : step);
}

/** The text, or as much of it as fits with an ellipsis. */
export function shorten(text: string, room: number, family: string): string {
  if (textWidth(text, family) <= room) {
    return text;
  }
  let end = text.length - 1;
  while (end > 1 && textWidth(text.slice(0, end) + '…', family) > room) {
    end--;
  }
  return text.slice(0, end).trimEnd() + '…';
}

/** The text in one line, or broken between words into two; what does not fit even so ends with an ellipsis. */
export function wrap(text: string, room: number, family: string): string[] {
  if (textWidth(text, family) <= room) {
    return [text];
  }
  const words = text.split(' ');
  let count = words.length - 1;
  while (count > 1 && textWidth(words.slice(0, count).join(' '), family) > room) {
    count--;
  }
  const lines = [words.slice(0, count), words.slice(count)].map((line) => line.join(' '));
  return lines.filter((line) => line !== '').map((line) => shorten(line, room, family));
}
