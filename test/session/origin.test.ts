import { describe, expect, it } from 'vitest';
import { originOf } from '../../src/session/origin.ts';
import { Session } from '../../src/session/session.ts';
import { ink } from '../story/ink.ts';

/** Text and place of every line of the play's newest turn. */
function placesIn({ turn, story }: Session): string[] {
  return turn.moment.lines
    .filter(({ text }) => text.trim())
    .map((line) => {
      const at = originOf(line, story.program);
      return `${line.text.trim()} @ ${at?.file}:${at?.line}`;
    });
}

describe('where a line was written', () => {
  it('is known in the main file and in what it includes', () => {
    const story = ink({
      'main.ink': 'INCLUDE barn.ink\nA road.\n# dusty\nIt ends.\n* [On] -> barn\n',
      'barn.ink': '=== barn\n# scene: The Barn\nHay.\n-> END\n',
    });
    const session = new Session(story, { seed: 1 });
    expect(placesIn(session)).toEqual(['A road. @ main.ink:2', 'It ends. @ main.ink:4']);
    session.send({ type: 'CHOOSE', index: 0 });
    expect(placesIn(session)).toEqual(['Hay. @ barn.ink:3']);
  });

  it('is that of its first words, also where they are computed or glued, or ink looked ahead', () => {
    const story = ink(
      'VAR who = "Ada"\n{who} came in.\nShe <>\nsat down.\n{true:\n  It rained.\n}\n* A[sk]ll was still.\n-> END\n',
    );
    const session = new Session(story, { seed: 1 });
    expect(placesIn(session)).toEqual([
      'Ada came in. @ main.ink:2',
      'She sat down. @ main.ink:3',
      'It rained. @ main.ink:6',
    ]);
    session.send({ type: 'CHOOSE', index: 0 });
    expect(placesIn(session)).toEqual(['All was still. @ main.ink:8']);
  });

  it('is not known of a line that a save brought', () => {
    const story = ink('One.\n* [On] Two.\n-> END\n');
    const first = new Session(story, { seed: 1 });
    first.send({ type: 'CHOOSE', index: 0 });
    const restored = new Session(story, JSON.parse(JSON.stringify(first.persist())));
    expect(placesIn(restored)).toEqual(['Two. @ undefined:undefined']);
  });
});
