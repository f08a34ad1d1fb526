import type { Diagnostic } from '../story/diagnostic.ts';
import { suggestion } from '../story/find.ts';
import type { Source } from '../story/source.ts';

/** What a name that ink does not know is called in its messages, and where such names are made. */
const NAMES: Readonly<Record<string, { readonly used: RegExp; readonly made: RegExp }>> = {
  'divert-unknown': {
    used: /'(?:->|<-)\s*([\p{L}\p{N}_.]+)'/u,
    made: /^[ \t]*(?:=+[ \t]*(?:function[ \t]+)?|[-*+ \t]+\()([\p{L}\p{N}_]+)/gmu,
  },
  'variable-unknown': {
    used: /: '?([\p{L}\p{N}_.]+)'?/u,
    made: /^[ \t]*(?:VAR|CONST|LIST|~[ \t]*temp)[ \t]+([\p{L}\p{N}_]+)/gmu,
  },
};

/** A hint that names what was probably meant by a name that ink does not know, or nothing. */
export function meant(
  { code, message }: Diagnostic,
  sources: readonly Source[],
): string | undefined {
  const names = NAMES[code];
  const used = names?.used.exec(message)?.[1];
  if (!names || used === undefined) return undefined;
  const made = sources.flatMap(({ text }) =>
    [...text.matchAll(names.made)].map(([, name = '']) => name),
  );
  const near = suggestion(used, [...new Set(made)]);
  return near.includes('did you mean') ? near.replace('; ', '') : undefined;
}
