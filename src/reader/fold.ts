/** A text as it is compared, and for each of its characters where it comes from. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Folds `text`: small letters without accents, one kind of quotes, dashes and blanks. */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const letter = foldLetter(text.charAt(index));
    for (let nth = 0; nth < letter.length; nth++) at.push(index);
    folded += letter;
  }
  return { text: folded, at };
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»]/, '"'],
  [/[‘’‚‛‹›]/, "'"],
  [/\p{Pd}/u, '-'],
  [/\s/, ' '],
  [/…/, '...'],
];

const folds = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folds.get(letter);
  if (known !== undefined) return known;
  const sign = SIGNS.find(([kind]) => kind.test(letter))?.[1];
  const folded = sign ?? letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  folds.set(letter, folded);
  return folded;
}
