import { describe, expect, it } from 'vitest';
import { legible } from './emulator.ts';
import { useDemo } from './fixtures/demo.ts';
import { openTerminal, type TestTerminal } from './terminal.ts';

const demo = useDemo();

/** An interactive shell, for job control. */
async function openShell(): Promise<TestTerminal> {
  const shell = { command: 'bash', args: ['--norc', '--noprofile', '-i'], env: { PS1: 'ready> ' } };
  const term = await openTerminal(shell);
  await term.waitFor('ready>');
  return term;
}

const pidOf = (term: TestTerminal) => Number(/pid (\d+)/.exec(term.screen()[0] ?? '')?.[1]);

function expectClean(term: TestTerminal): void {
  expect(term).toMatchObject({
    alternate: false,
    bracketedPaste: false,
    cursor: { visible: true },
  });
  expect(legible(term.raw)).toMatch(/⎋\[\?1l⎋>.*⎋\[\?1049l/s);
}

describe('the end', () => {
  it('is up to the program', async () => {
    const term = await demo.open();
    term.press('q');
    expect(await term.exit).toEqual({ code: 0, signal: undefined });
    expectClean(term);
    expect(term.raw).not.toContain('saved');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const)(
    'by %s saves, cleans up and dies by it',
    async (signal) => {
      const term = await demo.open();
      term.kill(signal);
      expect(await term.exit).toEqual({ code: 0, signal });
      expectClean(term);
      expect(term.raw.match(/saved: signal SIG\w+/g)).toEqual([`saved: signal ${signal}`]);
    },
  );

  it('is told to the shell as it was', async () => {
    const term = await openShell();
    term.type(`${demo.command}\r`);
    await term.waitFor('keys:');
    term.press('ctrl-c');
    await term.waitFor(() => !term.alternate);
    term.type('echo status $?\r');
    await term.waitFor('status 130');
  });

  it.each([
    ['X', 'thrown on purpose'],
    ['R', 'rejected on purpose'],
  ])('by an error (%s) shows where it happened on a clean screen', async (key, message) => {
    const term = await demo.open();
    term.press(key);
    expect((await term.exit).code).toBe(70);
    expectClean(term);
    const screen = term.screen().join('\n');
    expect(screen).toContain(`Error: ${message}`);
    expect(screen).toContain('surface-demo');
    expect(term.raw.indexOf('saved: error')).toBeLessThan(term.raw.indexOf('\x1b[?1049l'));
  });

  it('by an error is left to a program that has its own way with them', async () => {
    const term = await demo.open({ mode: 'own-errors' });
    term.press('X');
    expect((await term.exit).code).toBe(9);
    expectClean(term);
    expect(legible(term.raw)).toMatch(/saved: error.*⎋\[\?1049l.*own: thrown on purpose/s);
    expect(term.raw).not.toContain('surface-demo');
  });

  it('by process.exit saves and keeps the status', async () => {
    const term = await demo.open();
    term.press('E');
    expect((await term.exit).code).toBe(3);
    expectClean(term);
    expect(term.raw).toContain('saved: exit');
  });

  it('is quiet when nobody takes the output any more', async () => {
    const term = await openShell();
    const reader = `{ head -c 9 >/dev/null; exec <&-; echo no''reader >&2; }`;
    term.type(`${demo.command} | ${reader}; echo status \${PIPESTATUS[0]}\r`);
    await term.waitFor('noreader');
    term.press('a');
    await term.waitFor(/saved: hangup.*status 0/s);
  });
});

describe('stopping', () => {
  it.each([
    ['by itself', (command: string) => command],
    ['under a script', (command: string) => `sh -c '${command}; echo over'`],
  ])('with Ctrl-Z gives the screen back, fg takes it again: %s', async (_, line) => {
    const term = await openShell();
    term.type(`${line(`${demo.command}`)}\r`);
    await term.waitFor('keys:');
    term.press('ctrl-z');
    await term.waitFor((rows) => !term.alternate && /Stopped.*ready>/s.test(rows.join('\n')));
    expect(term).toMatchObject({ bracketedPaste: true, cursor: { visible: true } });
    expect(term.screen().join('\n')).not.toContain('level');
    term.type('fg\r');
    await term.waitFor((rows) => term.alternate && rows[3] === 'keys: ctrl-z');
    term.press('down');
    await term.waitFor('keys: ctrl-z down');
    term.press('q');
    await term.waitFor((rows) => !term.alternate && rows.join('\n').trimEnd().endsWith('ready>'));
  });

  it('and ended while it is stopped, leaves the shell’s screen alone', async () => {
    const term = await openShell();
    term.type(`${demo.command}\r`);
    await term.waitFor('keys:');
    const pid = pidOf(term);
    term.press('ctrl-z');
    await term.waitFor(/Stopped.*ready>/s);
    const before = term.raw.length;
    term.type(`kill %1; while kill -0 ${pid} 2>/dev/null; do :; done; echo go''ne\r`);
    await term.waitFor(/saved: signal SIGTERM.*gone/s);
    expect(legible(term.raw.slice(before))).not.toContain('⎋[?1049');
  });

  it('with SIGSTOP, then fg, draws over what the shell wrote', async () => {
    const term = await openShell();
    term.type(`${demo.command}\r`);
    await term.waitFor('keys:');
    process.kill(pidOf(term), 'SIGSTOP');
    await term.waitFor(/Stopped.*ready>/s);
    term.type('fg\r');
    await term.waitFor(
      (rows) => rows[0]?.startsWith('level') === true && !rows.join().includes('Stopped'),
    );
    term.press('b');
    await term.waitFor((rows) => rows[3] === 'keys: b');
    expect(term.bracketedPaste).toBe(true);
  });

  it('goes on at once where no shell could continue it', async () => {
    const term = await demo.open();
    term.press('ctrl-z');
    await term.waitFor('keys: ctrl-z');
    term.press('a');
    await term.waitFor('keys: ctrl-z a');
    expect(term.alternate).toBe(true);
  });
});
