import 'inkjs/engine/Story';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { SimpleJson } from 'inkjs/engine/SimpleJson';
import { FloatValue } from 'inkjs/engine/Value';

/**
 * Keeps floats floats when ink writes and reads JSON, for compiled stories and
 * for saves. inkjs writes 2.0 as `2` and reads it back as an integer, after
 * which `x / 4` is 0 instead of 0.5; infinities and NaN are lost likewise.
 * Here such a float is written `"2.0f"`, a form that inkjs itself reads where
 * it has no sign. Importing this module is enough; what is not a float is
 * left to inkjs.
 */
const FLOAT = /^(-?(?:\d[\d.e+]*|Infinity)|NaN)f$/;

const writeFloat = SimpleJson.Writer.prototype.WriteFloat;
SimpleJson.Writer.prototype.WriteFloat = function (this: SimpleJson.Writer, value): void {
  if (value === null || (Number.isFinite(value) && !Number.isInteger(value))) {
    writeFloat.call(this, value);
  } else {
    this.Write(Number.isFinite(value) ? `${value.toFixed(1)}f` : `${value}f`);
  }
};

const readToken = JsonSerialisation.JTokenToRuntimeObject;
JsonSerialisation.JTokenToRuntimeObject = function (
  this: typeof JsonSerialisation,
  token: unknown,
) {
  const float = typeof token === 'string' ? FLOAT.exec(token) : null;
  return float ? new FloatValue(Number(float[1])) : readToken.call(this, token);
};
