import { describe, expect, it } from 'vitest';
import { authorView, outlookText } from '../../../src/reader/dev/author-view.ts';
import { Insights } from '../../../src/reader/dev/insight.ts';
import { Session } from '../../../src/session/session.ts';
import { ink } from '../../story/ink.ts';

/** Words for a choice off canon in the scene `barn`, unless told otherwise. */
function words(outlook: Partial<Parameters<typeof outlookText>[0]>): string {
  return outlookText({ isCanon: false, to: [], endings: [], ...outlook }, 'barn');
}

describe('the outlook in words', () => {
  it('says whether a choice stays, rejoins canon, or only leads to endings', () => {
    expect(words({})).toBe('stays in barn');
    expect(words({ isCanon: true, to: ['town'], rejoin: { at: 'town', after: 0 } })).toBe(
      'canon, on to town',
    );
    expect(words({ to: ['town'], rejoin: { at: 'town', after: 0 } })).toBe(
      'can rejoin canon at town',
    );
    expect(words({ to: ['woods', 'fen'], rejoin: { at: 'town', after: 2 } })).toBe(
      'to woods or fen; can rejoin canon at town after 2 scenes',
    );
    expect(words({ to: ['fire'], endings: ['burnt'] })).toBe('to fire; leads only to ending burnt');
    expect(words({ endings: ['a', 'b'] })).toBe('leads to one of 2 endings: a, b');
    expect(words({ to: ['loop'] })).toBe('to loop; leads to no ending');
  });
});

describe('the author’s view', () => {
  /** The rows of the view after the first choice of a story, as text. */
  function view(source: string, width = 34): string[] {
    const session = new Session(ink(source), { seed: 3 });
    session.send({ type: 'CHOOSE', index: 0 });
    const insights = new Insights(session, { story: session.story, canon: [] });
    const insight = insights.of({ turn: session.turn, block: 0 });
    const rows = authorView(insight, width, false).flat();
    return rows.map((row) => row.map(({ text }) => text).join(''));
  }

  it('has the variables that the turn changed first, old and new', () => {
    const rows = view(
      'VAR a = 1\nVAR b = "x"\nVAR c = true\n* [Go]\n  ~ b = "y\\u001b[2J"\n  ~ c = false\n  Gone.\n  * * [On] -> END\n',
    );
    const from = rows.indexOf('VARIABLES');
    expect(rows.slice(from + 1).map((row) => row.replace(/ +/g, ' '))).toEqual([
      expect.stringMatching(/^b x → y/),
      'c true → false',
      'a 1',
    ]);
    expect(rows.join('')).not.toContain('\x1b');
  });

  it('never runs over its width, whatever the story is called and holds', () => {
    const long = 'x'.repeat(80);
    const rows = view(
      `VAR v${long} = "${long}"\n* [Go]\n  ~ v${long} = "${long}y"\n  Gone.\n  * * [${long}] -> ${long}\n=== ${long}\nEnd.\n-> END\n=== function always_${long}()\n~ return false\n`,
    );
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(34);
    expect(rows.join(' ').replace(/\s+/g, ' ')).toContain('it returned false');
  });
});
