import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStory, type Story } from '../../../src/story/story.ts';

/** A choice of a written story. Its mark stays with it through every edit. */
export interface WrittenChoice {
  readonly mark: string;
  readonly text: string;
  /** Mark of the knot it leads to. */
  readonly to: string;
  /** An ink condition. */
  readonly when?: string;
  /** An ink statement that taking it carries out. */
  readonly does?: string;
}

/** A knot of a written story: without choices it goes on by itself, or ends. */
export interface WrittenKnot {
  readonly mark: string;
  readonly name: string;
  readonly prose: string;
  readonly choices: readonly WrittenChoice[];
  /** Mark of the knot it goes on to. */
  readonly on?: string;
}

/** A story that can be edited like data and then be written as ink. The first knot is where it begins. */
export interface Written {
  readonly variables: readonly string[];
  readonly knots: readonly WrittenKnot[];
  /** Whether every knot is in a file of its own. */
  readonly isSplit?: boolean;
}

/** A house with a page that turns by itself, a loop, a condition, and two choices of the same words. */
export const lighthouse: Written = {
  variables: ['VAR brave = false', 'VAR light = 0'],
  knots: [
    {
      mark: 'shore',
      name: 'shore',
      prose: 'The tide is out. Above the shore stands the lighthouse.',
      choices: [
        { mark: 'climb', text: 'Climb the stairs in the rock', to: 'path' },
        { mark: 'wade', text: 'Wade to the cave', to: 'cave', does: '~ brave = true' },
        { mark: 'stay', text: 'Wait for the tide', to: 'shore' },
      ],
    },
    {
      mark: 'path',
      name: 'path',
      prose: 'Three hundred steps. You count them, and lose count.',
      choices: [],
      on: 'door',
    },
    {
      mark: 'door',
      name: 'door',
      prose: 'The door of the tower has two knockers, a lion and a fish.',
      choices: [
        { mark: 'lion', text: 'Knock', to: 'lamp' },
        { mark: 'fish', text: 'Knock', to: 'cave' },
        { mark: 'back', text: 'Go back down', to: 'shore' },
        { mark: 'force', text: 'Force the door', to: 'lamp', when: 'brave' },
      ],
    },
    {
      mark: 'cave',
      name: 'cave',
      prose: 'The cave smells of oil. Somebody has stored barrels here.',
      choices: [
        { mark: 'oil', text: 'Take some oil', to: 'door', does: '~ light = light + 1' },
        { mark: 'out', text: 'Go on', to: 'shore' },
      ],
    },
    {
      mark: 'lamp',
      name: 'lamp',
      prose: 'The great lamp is dark, and the keeper asleep.',
      choices: [
        { mark: 'wake', text: 'Wake him', to: 'morning' },
        { mark: 'kindle', text: 'Light the lamp yourself', to: 'morning', when: 'light > 0' },
        { mark: 'down', text: 'Go on', to: 'door' },
      ],
    },
    {
      mark: 'morning',
      name: 'morning',
      prose: 'In the morning three ships lie in the bay.',
      choices: [],
    },
  ],
};

/** Writes `written` as ink below `folder` and loads it; throws when it does not compile. */
export function loadWritten(folder: string, written: Written): Story {
  mkdirSync(folder, { recursive: true });
  const start = written.knots[0]?.name ?? 'END';
  const names = new Map(written.knots.map(({ mark, name }) => [mark, name]));
  // Where a knot was removed that another edit still leads to, the story begins again.
  const nameOf = (mark: string) => names.get(mark) ?? start;
  const knots = written.knots.map((knot) => inkOf(knot, nameOf));
  const head = [...written.variables, `-> ${start}`];
  const files = knots.map((text, index): [string, string] => [`knot-${index}.ink`, text]);
  if (written.isSplit) for (const [file, text] of files) writeFileSync(join(folder, file), text);
  const rest = written.isSplit ? files.map(([file]) => `INCLUDE ${file}`) : knots;
  const main = join(folder, 'main.ink');
  writeFileSync(main, [...head, ...rest].join('\n'));
  const { story, diagnostics } = loadStory(main);
  if (!story) throw new Error(JSON.stringify(diagnostics));
  return story;
}

function inkOf(
  { name, prose, choices, on }: WrittenKnot,
  nameOf: (mark: string) => string,
): string {
  const offers = choices.map(({ mark, text, to, when, does }) => {
    const condition = when ? `{${when}} ` : '';
    const lines = [`+ ${condition}[${text} # mark: ${mark}]`, does, `-> ${nameOf(to)}`];
    return lines.filter((line) => line !== undefined).join('\n  ');
  });
  const way = choices.length > 0 ? [] : [on === undefined ? '-> END' : `-> ${nameOf(on)}`];
  return [`=== ${name}`, prose, ...offers, ...way, ''].join('\n');
}
