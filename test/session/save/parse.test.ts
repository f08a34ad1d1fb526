import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damageLine } from '../../../src/session/save/damage.ts';
import { parseSave } from '../../../src/session/save/parse.ts';
import { playOf, saveOf, storyOf } from '../scratch.ts';

const story = () =>
  storyOf('# title: The Gate\nA gate.\n+ [Open] It opens.\n+ [Wait]\n- Then?\n+ [Go] -> END\n');
const saved = () => saveOf(playOf(story(), 'Open'));

describe('a save read from text', () => {
  it('is the one that was written', () => {
    const save = {
      ...saved(),
      version: '0.1.0',
      reader: { paragraph: 3, more: [null] },
      name: 'é',
    };
    expect(parseSave(JSON.stringify(save), 'story')).toEqual({ value: save });
  });

  it('may hold more than is known of', () => {
    const save = saved();
    expect(parseSave(JSON.stringify({ ...save, mood: 'grim' }), 'story')).toEqual({ value: save });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\0\0\0\0', 'empty'],
    ['Dear diary', 'not-json'],
    ['\x89PNG\r\n', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":1}', 'not-ours'],
    ['{"format":"continuity progress 1"}', 'not-ours'],
    ['{"format":"continuity save 2","whatever":true}', 'newer'],
    ['{"format":"continuity save 1"}', 'incomplete'],
  ])('says what is wrong with %j: %s', (text, fault) => {
    expect(parseSave(text, 'story').fault).toBe(fault);
  });

  it('tells a save that is cut short, wherever it was cut', () => {
    const text = JSON.stringify(saved());
    for (const length of [30, 100, Math.floor(text.length / 2), text.length - 1]) {
      expect(parseSave(text.slice(0, length), 'story').fault).toBe('truncated');
    }
  });

  it('tells a save of another story by name', () => {
    const parsed = parseSave(JSON.stringify(saved()), 'other');
    expect(parsed).toEqual({ fault: 'other-story', detail: 'The Gate' });
  });

  it('tells a log that has lost its trail, and a field that is wrong', () => {
    const save = saved();
    expect(parseSave(JSON.stringify({ ...save, trail: [] }), 'story')).toEqual({
      fault: 'incomplete',
      detail: 'the log has lost its trail',
    });
    const parsed = parseSave(JSON.stringify({ ...save, hash: 7 }), 'story');
    expect(parsed).toMatchObject({ fault: 'incomplete', detail: expect.stringContaining('hash') });
  });

  it('never throws, whatever JSON it is given', () => {
    const save = saved();
    const field = fc.constantFrom(...Object.keys(save), ...Object.keys(save.play));
    fc.assert(
      fc.property(field, fc.jsonValue(), (key, value) => {
        const play = { ...save.play, ...(key in save.play && { [key]: value }) };
        const parsed = parseSave(JSON.stringify({ ...save, play, [key]: value }), 'story');
        expect(parsed.fault ?? 'sound').toMatch(/sound|incomplete|not-ours|other-story/);
      }),
      { numRuns: 300 },
    );
  });

  it('has one line for every fault', () => {
    const of = (fault: Parameters<typeof damageLine>[0]['fault'], detail?: string) =>
      damageLine({ fault, file: '/s/autosave.json', ...(detail && { detail }) });
    expect(of('truncated')).toBe('/s/autosave.json is cut short');
    expect(of('other-story', 'The Gate')).toBe(
      '/s/autosave.json is a save of another story (The Gate)',
    );
    expect(of('newer', 'continuity save 2')).toBe(
      '/s/autosave.json was written by a newer version of this program (continuity save 2)',
    );
    expect(of('unreadable', 'EACCES')).toBe('/s/autosave.json cannot be read (EACCES)');
  });
});
