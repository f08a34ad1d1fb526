import { describe, expect, it } from 'vitest';
import { withExpectedChoice } from '../../../src/playthrough/update/choice.ts';

const path = ['steps', 0, 'expect', 'choices'];
const flow = 'steps:\n  - expect: { choices: [Go, "Stay, or not"], text: [a] } # why\n';
const block =
  'steps:\n  - expect:\n      choices: # all\n        - Go\n        - Stay # or not\n      text: a\n';

describe('a choice is put into a list of those expected', () => {
  it.each([
    [flow, 0, '[Wait, Go, "Stay, or not"]'],
    [flow, 1, '[Go, Wait, "Stay, or not"]'],
    [flow, 2, '[Go, "Stay, or not", Wait]'],
    [flow, 7, '[Go, "Stay, or not", Wait]'],
    [block, 0, '# all\n        - Wait\n        - Go\n        - Stay # or not\n      text'],
    [block, 1, '- Go\n        - Wait\n        - Stay # or not\n      text'],
    [block, 2, '- Stay # or not\n        - Wait\n      text'],
  ])('in %j as item %d', (text, index, expected) => {
    const amended = withExpectedChoice(text, path, index, 'Wait') ?? '';
    expect(amended).toContain(expected);
    expect(amended.length).toBeGreaterThan(text.length);
  });

  it('quoted where YAML would read it otherwise', () => {
    expect(withExpectedChoice(flow, path, 0, 'No, # no')).toContain('["No, # no", Go');
    expect(withExpectedChoice(flow, path, 0, 'true')).toContain('["true", Go');
  });

  it('and nowhere else', () => {
    expect(withExpectedChoice('steps: []', path, 0, 'Wait')).toBeUndefined();
    expect(withExpectedChoice(flow, ['steps', 0, 'expect'], 0, 'Wait')).toBeUndefined();
    const remark = flow.replace('Go,', 'Go, # first\n   ');
    expect(withExpectedChoice(remark, path, 1, 'Wait')).toBeUndefined();
  });

  it('which becomes a list where it was a single text', () => {
    const single = flow.replace('[Go, "Stay, or not"]', '"Stay, or not"');
    expect(withExpectedChoice(single, path, 1, 'Wait')).toContain('["Stay, or not", Wait]');
  });
});
