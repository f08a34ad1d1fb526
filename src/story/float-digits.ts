import 'inkjs/engine/Story';
import { FloatValue, StringValue, ValueType } from 'inkjs/engine/Value';

/**
 * Prints floats with the digits that ink means. A float of ink has 32 bits, so
 * that 2 / 3 prints as 0.6666667 everywhere else; inkjs calculates with 64 and
 * prints them all. Importing this module is enough; calculations are left as
 * they are.
 */
FloatValue.prototype.toString = function (this: FloatValue): string {
  return digitsOf(this.value ?? 0);
};

const cast = FloatValue.prototype.Cast;
FloatValue.prototype.Cast = function (this: FloatValue, type: ValueType) {
  return type === ValueType.String
    ? new StringValue(digitsOf(this.value ?? 0))
    : cast.call(this, type);
};

/** The fewest digits that tell a number from its neighbours among the floats of 32 bits. */
export function digitsOf(value: number): string {
  const single = Math.fround(value);
  if (Number.isInteger(value) || single === 0 || !Number.isFinite(single)) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const rounded = Number(single.toPrecision(digits));
    if (Math.fround(rounded) === single) return String(rounded);
  }
  return String(Number(single.toPrecision(9)));
}
