import { inkWords } from './ink-words.ts';

/** What a new scene is made of. */
export interface NewScene {
  readonly name: string;
  readonly title: string;
  readonly world: readonly string[];
  /** Comments above it, for whoever writes on. */
  readonly notes: readonly string[];
  /** A sentence in place of its story. */
  readonly prose: string;
  /** Where it leads: a divert's target, or the ending that it is. */
  readonly exit: { readonly to: string } | { readonly ending: string };
}

/** A new scene as ink, a line each, ready to be written on. */
export function sceneLines({ name, title, world, notes, prose, exit }: NewScene): string[] {
  return [
    ...notes.map((note) => `// ${note}`),
    '',
    `=== ${name}`,
    `# scene: ${inkWords(title)}`,
    ...(world.length > 0 ? [`# world: ${world.map(inkWords).join('/')}`] : []),
    '',
    inkWords(prose),
    '',
    ...('to' in exit
      ? [`-> ${exit.to}`]
      : [`# ending: ${exit.ending}`, `# ending-title: ${inkWords(title)}`, '-> END']),
  ];
}
