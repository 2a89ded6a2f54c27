/** The theme's colours as the drawing library needs them: six hexadecimal digits, read at the moment of drawing. */
const FALLBACKS: Record<string, string> = {
  '--desk-surface': 'light-dark(#ffffff, #171e27)',
  '--desk-line': 'light-dark(#e4e7ec, #283240)',
  '--desk-ink': 'light-dark(#16202e, #e8edf4)',
  '--desk-secondary': 'light-dark(#5a6676, #a3afbf)',
  '--desk-accent': 'light-dark(#0b5c8a, #6cb6e0)',
  '--desk-on-accent': 'light-dark(#ffffff, #0f141b)',
  '--desk-exports': 'light-dark(#1f8a70, #4cc2a4)',
  '--desk-imports': 'light-dark(#3c6ff0, #86a6ff)',
  '--desk-attention': 'light-dark(#b45309, #f0b35c)',
  '--desk-rise': 'light-dark(#15803d, #4ade80)',
  '--desk-fall': 'light-dark(#b42318, #f97066)'
};

export class Palette {
  private readonly known = new Map<string, string>();
  private readonly pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

  constructor(private readonly probe: HTMLElement) {}

  /** The colour of a token such as '--desk-exports'. */
  of(token: string): string {
    return this.resolve(`var(${token}, ${FALLBACKS[token] ?? FALLBACKS['--desk-accent']})`);
  }

  /** The token's colour thinned with the surface: 1 is the colour itself. */
  tint(token: string, strength: number): string {
    const percent = Math.round(strength * 100);
    return this.resolve(`color-mix(in srgb, var(${token}, ${FALLBACKS[token]}) ${percent}%, var(--desk-surface, #fff))`);
  }

  /** Black or white, whichever is easier to read on the colour. */
  readableOn(colour: string): string {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return luminance > 0.22 ? '#0f141b' : '#ffffff';
  }

  /** All colours in one text, to see whether the theme has changed since the last drawing. */
  signature(): string {
    return Object.keys(FALLBACKS)
      .map((token) => this.of(token))
      .join();
  }

  /** Forgets what was read: the theme may have changed. */
  forget(): void {
    this.known.clear();
  }

  private resolve(css: string): string {
    let colour = this.known.get(css);
    if (!colour) {
      this.probe.style.color = css;
      colour = this.hexadecimal(getComputedStyle(this.probe).color);
      this.known.set(css, colour);
    }
    return colour;
  }

  // A browser may answer in any notation, such as color(srgb ...); a painted pixel is always red, green and blue.
  private hexadecimal(colour: string): string {
    this.pixel.clearRect(0, 0, 1, 1);
    this.pixel.fillStyle = colour;
    this.pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = this.pixel.getImageData(0, 0, 1, 1).data;
    return '#' + [red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('');
  }
}
