import type { MapChoice, StoryMap } from './map.ts';

/** Letters of a line of a label, and of a choice, on a drawn map. */
const [LINE, CHOICE] = [22, 44];

/** `text` in lines of about `width` letters, broken between words. */
export function broken(text: string, width = LINE): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What sets a way off, for the picture: the first choice in lines, the canonical one before others, and how many more there are. */
export function choiceLines(choices: readonly MapChoice[]): string[] {
  const named = choices.filter(({ text }) => text !== '');
  const first = named.find(({ isCanon }) => isCanon) ?? named[0];
  if (!first) return [];
  const lines = broken(shortened(first.text, CHOICE));
  return named.length > 1 ? [...lines.slice(0, -1), `${lines.at(-1)} +${named.length - 1}`] : lines;
}

/** `text` cut to at most `length` letters, an ellipsis showing that it was. */
function shortened(text: string, length: number): string {
  const letters = Array.from(text);
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** How much is on a map: `38 scenes, 11 endings`, and with coverage what plays reached of it. */
export function factsOf({ scenes, endings, isCovered }: StoryMap): string {
  const inside = scenes.filter(({ isOutside }) => !isOutside);
  const part = (all: readonly { readonly reached?: number }[], noun: string): string => {
    const reached = all.filter((each) => each.reached).length;
    const share = isCovered ? `${reached} of ` : '';
    return `${share}${all.length} ${noun}${all.length === 1 ? '' : 's'}`;
  };
  return `${part(inside, 'scene')}, ${part(endings, 'ending')}${isCovered ? ' reached' : ''}`;
}
