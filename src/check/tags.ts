import { distance } from 'fastest-levenshtein';
import type { Diagnostic } from '../story/diagnostic.ts';
import { START, tagValue } from '../story/graph.ts';
import type { TagUse } from '../story/tags.ts';
import { finding } from './finding.ts';
import { columnOf, type Subject } from './subject.ts';

const HEADER = ['title', 'author', 'rating', 'notes', 'canon'];
const SCENE = ['scene', 'world', 'ending', 'ending-title'];
/** Tags that are a word alone. */
const MARKS = ['canon', 'inline'];

/** What is wrong with the tags that tell of the story and its scenes. An author's own tags are nobody's business. */
export function checkTags(subject: Subject): Diagnostic[] {
  const { story } = subject;
  const untitled = tagValue(story.graph.header, 'title') === undefined;
  return [
    ...subject.tags.flatMap((tag) => judge(tag, subject)),
    ...repeated(subject),
    ...(untitled
      ? [finding('title-missing', { file: story.main, line: 1 }, 'the story has no # title:')]
      : []),
  ];
}

/** Tags of which only one counts, given again at the same head. */
function repeated(subject: Subject): Diagnostic[] {
  const seen = new Set<string>();
  return subject.tags.flatMap((tag) => {
    const key = /^([\w-]+)\s*:/.exec(tag.text)?.[1]?.toLowerCase() ?? '';
    const isOne = tag.scene === START ? ['title', 'canon'] : ['scene', 'world'];
    if (tag.inChoice || !isOne.includes(key) || !isAtHead(tag, subject)) return [];
    const place = `${tag.scene} ${key}`;
    const isFirst = !seen.has(place);
    seen.add(place);
    if (isFirst) return [];
    const message = `# ${key}: is there already; the first counts`;
    return [finding('tag-repeated', tag, message, columnOf(subject, tag, `# ${tag.text}`))];
  });
}

function judge(tag: TagUse, subject: Subject): Diagnostic[] {
  const { text } = tag;
  if (tag.inChoice) return misspelt(tag, text, ['canon'], subject);
  const at = columnOf(subject, tag, `# ${text}`);
  if (text === 'canon') {
    const message = '# canon stands outside the brackets of a choice, where it marks nothing';
    return [finding('canon-misplaced', tag, message, at)];
  }
  const key = /^([\w-]+)\s*:/.exec(text)?.[1];
  const isHead = isAtHead(tag, subject);
  const isHeader = isHead && tag.scene === START;
  if (key === undefined) {
    const word = /^[\w-]+/.exec(text)?.[0] ?? '';
    if (isHeader && HEADER.includes(word.toLowerCase()) && word !== text)
      return [wrong(tag, text, `${word}: …`, subject)];
    if (isHead && !isHeader && ['scene', 'world'].includes(word) && word !== text)
      return [wrong(tag, text, `${word}: …`, subject)];
    return isHead ? misspelt(tag, text, MARKS, subject) : [];
  }
  const name = key.toLowerCase();
  if (!isHead) {
    const belongs = tag.scene === START ? [...HEADER, 'scene', 'world'] : ['scene', 'world'];
    if (!belongs.includes(name)) return misspelt(tag, key, SCENE.slice(2), subject);
    if (tag.scene === null || (tag.scene === START && !HEADER.includes(name))) {
      const message = `# ${key}: stands in what is no scene, and does nothing`;
      const hint = 'Move it to the head of a knot that begins with === and is not # inline.';
      return [finding('tag-misplaced', tag, message, { ...at, hint })];
    }
    return [finding('tag-misplaced', tag, `# ${key}: comes after text, and does nothing`, at)];
  }
  const known = isHeader ? [...HEADER, ...SCENE] : SCENE;
  const near = misspelt(tag, key, known, subject);
  if (!isHeader || near.length > 0 || known.includes(name)) return near;
  const message = `the header tag ${key} is not known`;
  return [finding('tag-unknown', tag, message, at)];
}

function isAtHead({ text, scene }: TagUse, { story }: Subject): boolean {
  const { scenes, header } = story.graph;
  const head = scene === START ? header : scenes.find(({ id }) => id === scene)?.tags;
  return head?.includes(text) ?? false;
}

function misspelt(
  tag: TagUse,
  written: string,
  known: readonly string[],
  subject: Subject,
): Diagnostic[] {
  const word = written.toLowerCase();
  // Keys are read whatever their case; a mark alone has to be written as it is.
  if (known.includes(written) || (known.includes(word) && !MARKS.includes(word))) return [];
  const near = known.find((each) => each === word || isSlip(word, each));
  return near === undefined ? [] : [wrong(tag, written, near, subject)];
}

function wrong(tag: TagUse, written: string, meant: string, subject: Subject): Diagnostic {
  const message = `the tag ${written} is not known; did you mean ${meant}?`;
  return finding('tag-misspelt', tag, message, columnOf(subject, tag, written));
}

/** Whether a word is one slip of the keyboard away: a letter more, less or other, or two swapped. */
function isSlip(word: string, meant: string): boolean {
  const off = distance(word, meant);
  const letters = (text: string) => [...text].sort().join('');
  return off === 1 || (off === 2 && (meant.length > 8 || letters(word) === letters(meant)));
}
