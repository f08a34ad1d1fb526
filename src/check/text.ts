import type { Diagnostic } from '../story/diagnostic.ts';
import { finding } from './finding.ts';
import { lineOf, type Subject } from './subject.ts';

/** What is wrong with the text as it was typed. */
export function checkText(subject: Subject): Diagnostic[] {
  return [...controlCharacters(subject), ...italics(subject), ...arrows(subject)];
}

/** Control characters of C0 and C1 but tab and line ends, and those that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

function controlCharacters({ sources }: Subject): Diagnostic[] {
  return sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, i) => {
      const at = line.search(CONTROL);
      if (at < 0) return [];
      const code = line.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
      const message = `control character U+${code} in the text`;
      return [finding('control-character', { file, line: i + 1 }, message, { column: at + 1 })];
    }),
  );
}

/** `*word* more`, of which ink makes a choice `word* more`. */
function italics(subject: Subject): Diagnostic[] {
  return subject.story.graph.choices.flatMap((choice) => {
    const line = lineOf(subject, choice.file, choice.line);
    const bullets = /^\s*(?:\*\s*)*\*(?=[^\s*])/.exec(line)?.[0];
    if (bullets === undefined) return [];
    const rest = line.slice(bullets.length).replace(/\/\/.*|->.*/, '');
    const closing = /^(?:\\.|[^*\\])*?[^\s*\\]\*+(?![\p{L}\p{N}*])/u.exec(rest)?.[0];
    if (closing === undefined || (rest.match(/\*+/g)?.length ?? 0) % 2 === 0) return [];
    const words = closing.replace(/\*+$/, '');
    const message = `ink reads a choice here, not *${words}* in italics`;
    const hint = `write _${words}_, or begin the line with something else`;
    return [finding('italic-choice', choice, message, { column: bullets.length, hint })];
  });
}

/** What an editor or a hand makes of `->`, at the end of a line, before a name. */
const ARROW = /(?:[—–]>|→|-[ \t]+>|=>)[ \t]*([\p{L}\p{N}_.]+)[ \t]*\r?$/u;

/** Diverts that ink takes for text, since their arrow is none; only names of the story’s own count. */
function arrows({ sources, story }: Subject): Diagnostic[] {
  const known = new Set([...story.graph.scenes.map(({ id }) => id), ...story.graph.inline]);
  return sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, i) => {
      const found = ARROW.exec(line);
      const name = found?.[1] ?? '';
      const isTarget = known.has(name) || name === 'END' || name === 'DONE';
      if (!found || !isTarget || line.slice(0, found.index).includes('//')) return [];
      const message = `ink reads text here, not a divert to ${name}`;
      const details = { column: found.index + 1, hint: `write -> ${name}` };
      return [finding('divert-misspelt', { file, line: i + 1 }, message, details)];
    }),
  );
}
