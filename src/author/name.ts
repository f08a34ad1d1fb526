/** Letters that ink allows in a name: these alphabets, digits and `_`, and not digits alone. */
const NAME =
  /^(?=.*[^0-9])[0-9_A-Za-z\u0080-\u024F\u0370-\u03FF\u0400-\u0481\u048A-\u058F\u0590-\u06FF\u4E00-\u9FFF\uAC00-\uD7AF]+$/u;
const LETTER = /[\p{L}\p{N}_]/u;

/** Words of ink's own, and the functions that are built into it. */
const RESERVED = new Set(
  `true false not and or mod has hasnt return else VAR CONST temp LIST function ref END DONE
  CHOICE_COUNT TURNS TURNS_SINCE RANDOM SEED_RANDOM READ_COUNT LIST_VALUE LIST_COUNT LIST_ALL
  LIST_RANGE LIST_MIN LIST_MAX LIST_RANDOM LIST_INVERT POW MIN MAX FLOOR CEILING INT FLOAT
  __proto__`.split(/\s+/),
);

/** Names of devices, which Windows keeps from files. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Words of a choice that go into a name made of it. */
const WORDS = 5;

/** A knot's name made of words: `Go left, then on` is `go_left_then_on`; empty where nothing is left. */
export function nameFrom(words: string): string {
  const parts = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, WORDS);
  const made = parts.join('_');
  if (made === '' || !NAME.test(made)) return '';
  return RESERVED.has(made) || DEVICES.test(made) ? `${made}_scene` : made;
}

/** A name that nothing in `taken` has, compared without case: `name`, else `name_2`, `name_3` … */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let i = 2; used.has(free.toLowerCase()); i++) free = `${name}_${i}`;
  return free;
}

/** What is wrong with `name` for a knot and the file it lies in, with a way out; undefined where nothing is. */
export function nameProblem(name: string, taken: readonly string[]): string | undefined {
  const better = freeName(nameFrom(name) || 'new_scene', taken);
  if (RESERVED.has(name)) return `${name} is a word of ink itself; try ${name}_scene`;
  if (DEVICES.test(name)) return `no file can be named ${name} on Windows; try ${better}`;
  if (!NAME.test(name)) {
    const odd = [...name].find((letter) => !LETTER.test(letter));
    const why = odd === undefined ? '' : ` (${JSON.stringify(odd)} is none of these)`;
    return `${JSON.stringify(name)} is no name: ink wants letters, digits and _, not digits alone${why}; try ${better}`;
  }
  const clash = taken.find((each) => each.toLowerCase() === name.toLowerCase());
  if (clash !== undefined) return `there is a ${clash} already; try ${freeName(name, taken)}`;
  return undefined;
}

/** A title made of a knot's name: `the_long_night` is `The Long Night`. */
export function titleFrom(name: string): string {
  return name
    .split('_')
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
