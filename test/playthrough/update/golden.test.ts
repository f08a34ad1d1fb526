import { describe, expect, it } from 'vitest';
import {
  compareTranscript,
  goldenFile,
  goldenText,
} from '../../../src/playthrough/update/golden.ts';
import { ink, MAIN, readerOf } from '../../story/ink.ts';
import { outcomesOf } from '../playing.ts';

const TALE = `-> barn
=== barn
# scene: The Barn
Hay. Rain.
+ [Ask] Nothing.
+ [Wait]
- -> END
`;
const SCRIPT = 'title: Asking\ntranscript: bless\nseed: 3\nsteps:\n  - choose: Ask\n';

async function goldenOf(script: string, tale = TALE): Promise<string> {
  const [outcome] = await outcomesOf(MAIN, { 'x.yaml': script }, readerOf(tale));
  if (!outcome) throw new Error('no outcome');
  return goldenText(ink(tale), outcome);
}

describe('the transcript of a script', () => {
  it('is kept beside it, for each row of a table one', () => {
    expect(goldenFile({ file: 'scripts/tale/ask.yaml' })).toBe('scripts/tale/ask.transcript.md');
    const row = { index: 1, values: {} };
    expect(goldenFile({ file: 'ask.yml', row })).toBe('ask.2.transcript.md');
  });

  it('is asked for by `transcript: bless`, and by nothing else', async () => {
    const [asked] = await outcomesOf(MAIN, { 'x.yaml': SCRIPT }, readerOf(TALE));
    expect(asked?.script.transcript).toMatchObject({ line: 2 });
    const wrong = SCRIPT.replace('bless', 'yes');
    const [outcome] = await outcomesOf(MAIN, { 'x.yaml': wrong }, readerOf(TALE));
    expect(outcome?.problems[0]).toMatchObject({ message: 'expected bless, found yes', line: 2 });
  });

  it('says all that was shown', async () => {
    expect(await goldenOf(SCRIPT)).toBe(`# tale

Asking

Seed 3

## The Barn

Hay.
Rain.

- [x] ◇ Ask
- [ ] ◇ Wait

Nothing.

*Ending: The Barn*
`);
  });

  it('shows what has changed as a diff', async () => {
    const kept = await goldenOf(SCRIPT);
    expect(compareTranscript('x.transcript.md', kept.replaceAll('\n', '\r\n'), kept).kind).toBe(
      'same',
    );
    expect(compareTranscript('x.transcript.md', undefined, kept).kind).toBe('missing');
    const now = await goldenOf(SCRIPT, TALE.replace('Rain.', 'Snow.'));
    expect(compareTranscript('x.transcript.md', kept, now)).toEqual({
      kind: 'changed',
      diff: `--- x.transcript.md
+++ x.transcript.md
@@ -8,5 +8,5 @@
 
 Hay.
-Rain.
+Snow.
 
 - [x] ◇ Ask
`,
    });
  });
});
