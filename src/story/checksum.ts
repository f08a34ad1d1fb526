/**
 * Sixty-four bits of `bytes`, in hex: different bytes have different checksums,
 * as far as chance goes; nobody is kept from making two that agree. Here because
 * Node's own hashes cost three milliseconds of every start. Two lanes of multiply
 * and rotate over 32-bit words, mixed at the end as in MurmurHash3 (Appleby, 2011).
 */
export function checksum(bytes: Uint8Array): string {
  const whole = bytes.length >>> 2;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, whole);
  let [a, b] = [bytes.length ^ 0x9747b28c, bytes.length ^ 0x5bd1e995];
  const take = (word: number) => {
    a = Math.imul(a ^ word, 0x85ebca6b);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b + word, 0xc2b2ae35);
    b ^= b >>> 15;
  };
  for (let at = 0; at < whole; at++) take(words[at] ?? 0);
  for (let at = whole * 4; at < bytes.length; at++) take(bytes[at] ?? 0);
  return hex(mix(a ^ (b >>> 7))) + hex(mix(b ^ (a >>> 11)));
}

function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
