import { knotOf, START } from '../story/graph.ts';
import { inkLines } from './ink-lines.ts';

const TAG = /^(\s*#\s*canon:\s*)(.*)$/;

/** Text of a main file whose `# canon:` tag, if it has one, names `name` wherever it goes from `from` to `to`. */
export function withSceneInCanon(text: string, from: string, name: string, to: string): string {
  const lines = inkLines(text);
  const index = lines.findIndex(({ code }) => TAG.test(code));
  const [, lead = '', list = ''] = TAG.exec(lines[index]?.code ?? '') ?? [];
  const names = list.split(',').map((each) => each.trim());
  const at = names.findIndex(
    (each, i) => each === knotOf(to) && (names[i - 1] ?? START) === knotOf(from),
  );
  if (index < 0 || at < 0) return text;
  // The names themselves stay as they are spaced.
  const before = list.split(',').slice(0, at).join(',').length;
  const start = lead.length + (at === 0 ? 0 : before + 1);
  const gap = /^\s*/.exec(list.slice(at === 0 ? 0 : before + 1))?.[0] ?? '';
  const raws = lines.map(({ raw }, i) =>
    i === index
      ? `${raw.slice(0, start)}${gap}${name},${gap || ' '}${raw.slice(start + gap.length)}`
      : raw,
  );
  return raws.join('');
}
