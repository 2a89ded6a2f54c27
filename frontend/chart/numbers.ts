import type { Model } from './model';

const NO_BREAK_SPACE = '\u00a0';

/** Numbers, months and years in the user's language. */
export class Numbers {
  private readonly exact: Intl.NumberFormat;

  constructor(private readonly model: Pick<Model, 'locale' | 'unit' | 'decimals' | 'signed'>) {
    this.exact = this.format(model.decimals, model.signed);
  }

  /** The number alone: '1,234.5'. */
  plain(value: number): string {
    return minus(this.exact.format(value));
  }

  /** The number with its unit: '1,234.5 USD m'. */
  withUnit(value: number): string {
    return this.model.unit ? this.plain(value) + NO_BREAK_SPACE + this.model.unit : this.plain(value);
  }

  /** A number beside its bar: with the per cent sign, but without a longer unit, which the subtitle says. */
  direct(value: number): string {
    return this.model.unit === '%' ? this.withUnit(value) : this.plain(value);
  }

  /** A step of the axis, with no more decimals than the steps need. */
  axis(step: number): (value: number) => string {
    const decimals = Math.max(0, Math.min(6, Math.ceil(-Math.log10(step) - 1e-9)));
    const needed = Number.isInteger(+(step * 10 ** decimals).toFixed(6)) ? decimals : decimals + 1;
    const format = this.format(needed, false);
    const sign = this.model.unit === '%' ? NO_BREAK_SPACE + '%' : '';
    return (value) => minus(format.format(value)) + sign;
  }

  /** A month as the reader's calendar writes it: 'Oct'. */
  month(time: number): string {
    return this.inDays({ month: 'short' }).format(time).replace('.', '');
  }

  /** 'Oct 2014', without a word for 'year'. */
  monthOfYear(time: number): string {
    return `${this.month(time)} ${this.year(time)}`;
  }

  year(time: number): string {
    return String(new Date(time).getUTCFullYear());
  }

  private inDays(style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.model.locale, { ...style, timeZone: 'UTC' });
  }

  private format(decimals: number, signed: boolean): Intl.NumberFormat {
    return new Intl.NumberFormat(this.model.locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'auto'
    });
  }
}

const minus = (text: string): string => text.replace('-', '\u2212');
