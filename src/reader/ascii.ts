/** What each glyph and typographic sign becomes where only ASCII can be relied on. */
const substitutes: Readonly<Record<string, string>> = {
  ...each('◆•●■▪★', '*'),
  ...each('◇○◦□▫☆', 'o'),
  ...each('◉', '@'),
  ...each('✓✔', 'v'),
  ...each('▸▶►→›', '>'),
  ...each('◂◀◄←‹', '<'),
  ...each('↑⌃▴▲˄', '^'),
  ...each('↓⌄▾▼˅', 'v'),
  ...each('█▓▒░', '#'),
  ...each('│┃║╎╏┆┇┊┋▏▕▌▐', '|'),
  ...each('─━═╌╍┄┅┈┉╴╶╸╺‐‑‒–−―', '-'),
  ...each('┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┠┣┤┥┨┫┬┯┰┳┴┷┸┻┼┿╂╋╔╗╚╝╠╣╦╩╬╭╮╯╰', '+'),
  ...each('·∙⋅', '.'),
  ...each('“”„‟″', '"'),
  ...each('‘’‚‛′', "'"),
  ...each('\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f', ' '),
  ...each('×', 'x'),
  '—': '--',
  '…': '...',
  '«': '<<',
  '»': '>>',
};

function each(characters: string, substitute: string): Record<string, string> {
  return Object.fromEntries(Array.from(characters, (character) => [character, substitute]));
}

const substituted = new RegExp(`[${Object.keys(substitutes).join('')}]`, 'gu');

/**
 * `text` with glyphs, quotes, dashes and rules in ASCII. Letters stay as they
 * are, whatever their alphabet: a wrong letter is worse than a doubtful one.
 * The result can be longer, so text that is to be wrapped goes through here
 * before it is measured. Doing it twice changes nothing.
 */
export function toAscii(text: string): string {
  return text.replace(substituted, (character) => substitutes[character] ?? character);
}
