import { describe, expect, it } from 'vitest';
import { lossLine } from '../../../src/session/replay/loss.ts';
import { takeUp } from '../../../src/session/replay/take-up.ts';
import { Session } from '../../../src/session/session.ts';
import { chosen, page, play, playOf, saveOf, storyOf } from '../scratch.ts';

const hall = `-> hall
=== hall
You stand in the hall.
+ [Wait] -> barn
+ [Leave] -> road
=== barn
Hay, and dust.
+ [Ask him] -> road
+ [Say nothing] -> road
=== road
The road is empty. Far off, a dog.
+ [Walk] -> END
+ [Turn back] -> hall
`;

describe('a save of the same story', () => {
  it('goes on just where it stood', () => {
    const story = storyOf(hall);
    const before = playOf(story, 'Wait', 'Ask him');
    const { kind, session, lost } = takeUp(story, saveOf(before));
    expect({ kind, lost }).toEqual({ kind: 'same', lost: undefined });
    expect(saveOf(session)).toEqual(saveOf(before));
    expect(page(play(session, 'Turn back'))).toEqual(['You stand in the hall.']);
  });

  it('can be saved and taken up again and again, at every step', () => {
    const story = storyOf(hall);
    const straight = playOf(story);
    let session = playOf(story);
    for (const step of ['Wait', 'Ask him', 'Turn back', 'Leave', 'Turn back', 'Wait']) {
      session = play(takeUp(story, saveOf(session)).session, step);
      expect(saveOf(session)).toEqual(saveOf(play(straight, step)));
    }
  });

  it('whose state ink cannot read is replayed from its log', () => {
    const story = storyOf(hall);
    const save = saveOf(playOf(story, 'Wait', 'Ask him'));
    for (const ink of ['', '{}', '{"flows":', save.play.state.ink.replaceAll('road', 'rood')]) {
      const state = { ...save.play.state, ink };
      const { kind, session, lost } = takeUp(story, { ...save, play: { ...save.play, state } });
      expect({ kind, lost }).toEqual({ kind: 'replayed', lost: undefined });
      expect(page(session)).toEqual(['The road is empty. Far off, a dog.']);
    }
  });

  it('that stands in a scene which never was is replayed from its log', () => {
    const story = storyOf(hall);
    const { play: was, ...save } = saveOf(playOf(story, 'Wait'));
    const wrong = { ...was, moment: { ...was.moment, scene: 'nowhere' } };
    const { session, lost } = takeUp(story, { ...save, play: wrong });
    expect(lost?.reason).toBe('elsewhere');
    expect(session.turn.moment.scene).toBe('hall');
  });
});

describe('a save of a story that was edited since', () => {
  it('keeps its seed', () => {
    const dice =
      'You throw {RANDOM(1, 1000000)}.\n+ [Again]\n- And {RANDOM(1, 1000000)}.\n-> END\n';
    const before = play(new Session(storyOf(dice), { seed: 77 }), 'Again');
    const edited = storyOf(`${dice}=== unused\nNothing.\n-> END\n`);
    const { session } = takeUp(edited, saveOf(before));
    expect(session.opening).toEqual({ seed: 77 });
    expect(page(session)).toEqual(page(before));
  });

  it('tells which choice is gone, where, and what is on offer instead', () => {
    const save = saveOf(playOf(storyOf(hall), 'Wait', 'Ask him', 'Turn back'));
    const { session, lost } = takeUp(storyOf(hall.replace('Ask him', 'Beg him')), save);
    expect(chosen(session)).toEqual(['Wait']);
    expect(lost).toEqual({
      reason: 'gone',
      step: 2,
      steps: 3,
      sought: 'Ask him',
      scene: 'barn',
      now: 'barn',
      offers: ['Beg him', 'Say nothing'],
    });
    expect(lost && lossLine(lost)).toBe(
      'The story was changed since: “Ask him” is not on offer any more, only “Beg him”, “Say nothing” (step 2 of 3, in barn).',
    );
  });

  it('finds a choice whose case, quotes, dashes, dots and white space have changed', () => {
    const sought = "Ask him... - isn't he 'Tom'?";
    const save = saveOf(playOf(storyOf(hall.replace('Ask him', sought)), 'Wait', sought));
    const after = hall.replace('Ask him', '_Ask_  him… – isn’t he “TOM”?');
    const { session, lost } = takeUp(storyOf(after), save);
    expect(lost).toBeUndefined();
    expect(session.turn.moment.scene).toBe('road');
  });

  it('does not take the one that is left of two choices with the same words', () => {
    const twins = hall.replace('+ [Say nothing] -> road', '+ [Ask him] -> hall');
    const save = saveOf(playOf(storyOf(twins), 'Wait', 'Ask him'));
    const { session, lost } = takeUp(storyOf(twins.replace('+ [Ask him] -> road\n', '')), save);
    expect(chosen(session)).toEqual(['Wait']);
    expect(lost?.reason).toBe('ambiguous');
    expect(lost && lossLine(lost)).toContain('it cannot tell which “Ask him” you took');
  });

  it('does not take a choice for another one that differed in case only', () => {
    const both = hall.replace('[Say nothing]', '[ask him]');
    const save = saveOf(playOf(storyOf(both), 'Wait', 'Ask him'));
    const { lost } = takeUp(storyOf(both.replace('[Ask him]', '[Beg]')), save);
    expect(lost?.reason).toBe('ambiguous');
  });

  it('stays before a choice that leads elsewhere now', () => {
    const save = saveOf(playOf(storyOf(hall), 'Wait', 'Say nothing', 'Turn back'));
    const { session, lost } = takeUp(
      storyOf(hall.replace('[Wait] -> barn', '[Wait] -> road')),
      save,
    );
    expect(session.turn.moment.scene).toBe('hall');
    expect(lost).toMatchObject({ reason: 'elsewhere', step: 1, sought: 'Wait', scene: 'hall' });
    expect(lost && lossLine(lost)).toContain('“Wait” leads elsewhere now (step 1 of 3, in hall)');
  });

  it('stays before a choice after which the story breaks now', () => {
    const save = saveOf(playOf(storyOf(hall), 'Wait', 'Ask him'));
    const { session, lost } = takeUp(storyOf(hall.replace('The road', '{1 mod 0} The road')), save);
    expect(session.turn.moment.scene).toBe('barn');
    expect(lost).toMatchObject({ reason: 'broken', sought: 'Ask him' });
  });

  it('begins at the start when the scene it began in is gone, and says so', () => {
    const story = storyOf(hall);
    const save = saveOf(play(new Session(story, { seed: 5, at: 'barn' }), 'Ask him'));
    const { session, lost } = takeUp(storyOf(hall.replaceAll('barn', 'byre')), save);
    expect(session.opening).toEqual({ seed: 5 });
    expect(session.turn.moment.scene).toBe('hall');
    expect(lost).toMatchObject({ reason: 'opening', step: 0, scene: 'barn', now: 'hall' });
    expect(lost && lossLine(lost)).toContain('the scene it began in, barn, is gone');
  });

  it('is not fooled by a new question with the same answers before the old one', () => {
    const old =
      'Do you trust him?\n+ [Yes] You do.\n+ [No] You do not.\n- He nods.\n+ [Go] -> END\n';
    const edited = `Do you know him?\n+ [Yes]\n+ [No]\n- ${old}`;
    for (const steps of [['Yes'], ['Yes', 'Go']]) {
      const { session, lost } = takeUp(storyOf(edited), saveOf(playOf(storyOf(old), ...steps)));
      expect(chosen(session)).toEqual([]);
      expect(lost).toMatchObject({ reason: 'elsewhere', step: 1, sought: 'Yes' });
    }
  });

  it('keeps its place in a scene that was renamed, or cut in two', () => {
    const save = saveOf(playOf(storyOf(hall), 'Wait', 'Ask him', 'Turn back'));
    const renamed = takeUp(storyOf(hall.replaceAll('barn', 'byre')), save);
    expect(renamed.lost).toBeUndefined();
    const cut = hall.replace('Hay, and dust.', 'You go in.\n-> inside\n=== inside\nHay, and dust.');
    expect(takeUp(storyOf(cut), save).lost).toBeUndefined();
  });

  it('does not take a new scene for one that is gone when neither says what the other said', () => {
    const save = saveOf(playOf(storyOf(hall), 'Wait', 'Ask him', 'Turn back'));
    const [upToBarn, road] = hall.replaceAll('barn', 'attic').split(/Hay[\s\S]*(?==== road)/);
    const replaced = `${upToBarn}Moonlight.\n+ [Ask him] -> road\n+ [Jump] -> END\n${road}`;
    const { session, lost } = takeUp(storyOf(replaced), save);
    expect(session.turn.moment.scene).toBe('hall');
    expect(lost).toMatchObject({ reason: 'elsewhere', sought: 'Wait' });
  });

  it('goes through pages that were put in, and does without those that were taken out', () => {
    const paged = hall
      .replace('[Wait] -> barn', '[Wait] -> yard')
      .concat('=== yard\nMud.\n-> barn\n');
    const plain = takeUp(storyOf(hall), saveOf(playOf(storyOf(paged), 'Wait', '>', 'Ask him')));
    expect(plain.lost).toBeUndefined();
    expect(plain.session.turn.moment.scene).toBe('road');
    const longer = takeUp(storyOf(paged), saveOf(playOf(storyOf(hall), 'Wait')));
    expect(longer.lost).toBeUndefined();
    expect(longer.session.turn.moment.scene).toBe('barn');
  });

  it('stands on the page that was being read', () => {
    const pages = '-> a\n=== a\nOne.\n-> b\n=== b\nTwo.\n-> c\n=== c\nThree.\n-> END\n';
    const save = saveOf(playOf(storyOf(pages), '>'));
    const edited = pages
      .replace('-> b\n=', '-> aa\n=== aa\nOne and a half.\n-> b\n=')
      .replace('Two.', 'Two!');
    const { session, lost } = takeUp(storyOf(edited), save);
    expect(lost).toBeUndefined();
    expect(page(session)).toEqual(['Two!']);
  });

  it('does not end in another ending than the one that was reached', () => {
    const ends = `VAR kind = true
-> hall
=== hall
A hall.
+ [Go] -> last
+ [Stay] -> hall
=== last
{ kind:
  You made it. # ending: saved
  -> END
- else:
  You did not. # ending: lost
  -> END
}
`;
    const save = saveOf(playOf(storyOf(ends), 'Go'));
    expect(save.play.moment.ending).toBe('saved');
    const { session, lost } = takeUp(storyOf(ends.replace('= true', '= false')), save);
    expect(session.turn.moment.status).toBe('choosing');
    expect(lost).toMatchObject({ reason: 'elsewhere', sought: 'Go' });
  });

  it('that turns its pages for ever is given up', () => {
    const save = saveOf(playOf(storyOf(hall), 'Wait', 'Ask him'));
    const [upToBarn] = hall.split('+ [Ask him]');
    const endless = `${upToBarn}-> road\n=== road\nRoad.\n-> barn\n`;
    const { session, lost } = takeUp(storyOf(endless), save);
    expect(chosen(session)).toEqual(['Wait']);
    expect(lost).toMatchObject({ reason: 'gone', sought: 'Ask him' });
  });
});
