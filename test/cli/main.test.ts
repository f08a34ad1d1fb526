import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/main.ts';
import type { PlayOptions } from '../../src/cli/options.ts';
import { continuity, node, root } from './launch.ts';

describe('continuity --version and --help', () => {
  it('print the version', async () => {
    const version = { status: 0, stdout: `${manifest.version}\n`, stderr: '' };
    expect(await continuity('--version')).toEqual(version);
    expect(await continuity('-V')).toEqual(version);
  });

  it('print help with examples to standard output', async () => {
    const { status, stdout, stderr } = await continuity('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: continuity/);
    expect(stdout).toContain('$ continuity play his-hero');
    expect(await continuity('help')).toEqual({ status, stdout, stderr });
  });

  it('print help for one command', async () => {
    const { status, stdout } = await continuity('play', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--canon');
    expect(stdout).toContain('--plain');
    expect(await continuity('help', 'play')).toMatchObject({ status: 0, stdout });
  });

  it('fit on 80 columns, in ASCII, without escape bytes', async () => {
    const pages: string[][] = [[]];
    for (const args of pages) {
      const { stdout } = await continuity(...args, '--help');
      for (const line of stdout.split('\n')) expect(line).toMatch(/^[ -~]{0,80}$/);
      const [, commands = ''] = stdout.split(/^Commands:$/m);
      for (const [, name = ''] of commands.matchAll(/^ {2}([a-z]+)(?= |$)/gm))
        if (name !== 'help') pages.push([...args, name]);
    }
    expect(pages).toContainEqual(['new', 'branch']);
    expect(pages).toContainEqual(['export', 'transcript']);
  });
});

describe('wrong use ends with status 2 and a message on standard error', () => {
  const cases: [args: string[], message: RegExp][] = [
    [['pley', 'his-hero'], /unknown command 'pley'\n\(Did you mean play\?\)/],
    [['--plian'], /unknown option '--plian'\n\(Did you mean --plain\?\)/],
    [['play', '--cannon'], /unknown option '--cannon'\n\(Did you mean --canon\?\)/],
    [['play', 'his-hero', 'barn'], /too many arguments for 'play'/],
    [['play', '--seed', 'seven'], /'seven' is invalid\. A whole number from 0 to 2147483647/],
    [['play', '--seed', '-1'], /A whole number from 0 to 2147483647/],
    [['play', '--seed', '2147483648'], /A whole number from 0 to 2147483647/],
    [['play', '--seed'], /argument missing/],
    [['play', '--at', ' '], /A name is needed/],
    [['--width', '19'], /A whole number from 20 to 200/],
    [['--theme', 'dawn'], /Allowed choices are dusk, paper, contrast/],
    [['--color', 'some'], /Allowed choices are none, 16, 256, truecolor/],
    [['play', '--new', '--load', 'a'], /'--new' cannot be used with option '--load <slot>'/],
  ];

  it.each(cases)('%j', async (args, message) => {
    const { status, stdout, stderr } = await continuity(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    const own = args[0] === 'play' ? 'continuity play' : 'continuity';
    expect(stderr).toContain(`Try \`${own} --help\`.`);
  });
});

describe('a command', () => {
  /** What `argv` makes of the commands: their arguments, and the status they end with. */
  async function called(...argv: string[]) {
    const calls: unknown[] = [];
    const status = await run(argv, async () => ({
      play: async (story: string | undefined, options: PlayOptions) => {
        calls.push(['play', story, options]);
        return 1;
      },
      dev: async (story, options) => {
        calls.push(['dev', story, options]);
        return 0;
      },
      list: async (options) => {
        calls.push(['list', options]);
        return 0;
      },
      map: async (story, options) => {
        calls.push(['map', story, options]);
        return 0;
      },
      test: async (files, options) => {
        calls.push(['test', files, options]);
        return 0;
      },
      record: async (story, options) => {
        calls.push(['record', story, options]);
        return 0;
      },
      export: async (what, story, options) => {
        calls.push(['export', what, story, options]);
        return 0;
      },
      check: async (stories, options) => {
        calls.push(['check', stories, options]);
        return 1;
      },
      explain: async (code) => {
        calls.push(['explain', code]);
        return 0;
      },
      newStory: async (...given) => calls.push(['newStory', ...given]),
      newScene: async (...given) => calls.push(['newScene', ...given]),
      newBranch: async (...given) => calls.push(['newBranch', ...given]),
      newPlaythrough: async (...given) => calls.push(['newPlaythrough', ...given]),
      schema: async (...given) => calls.push(['schema', ...given]),
      goto: async (story, target, options) => {
        calls.push(['goto', story, target, options]);
        return 0;
      },
      prove: async (stories, options) => {
        calls.push(['prove', stories, options]);
        return 0;
      },
    }));
    return { calls, status };
  }

  it('receives its options, and ends with the status it says', async () => {
    const argv = [
      'play',
      'his-hero',
      '--canon',
      '--at',
      'barn',
      '--seed',
      '7',
      '--transcript',
      't',
    ];
    expect(await called(...argv)).toEqual({
      calls: [
        ['play', 'his-hero', { canon: true, at: 'barn', seed: 7, transcript: 't', motion: true }],
      ],
      status: 1,
    });
  });

  it('receives the common options before or after its name', async () => {
    const options = { plain: true, width: 60, theme: 'paper', motion: false, stateDir: '/s' };
    const common = [
      '--plain',
      '--width=60',
      '--theme',
      'paper',
      '--no-motion',
      '--state-dir',
      '/s',
    ];
    const { calls } = await called(...common, 'list');
    expect(calls).toEqual([['list', options]]);
    expect(await called('list', ...common)).toEqual({ calls, status: 0 });
  });

  it('of two words receives what it is about', async () => {
    const { calls } = await called('export', 'transcript', 'his-hero', '--seed', '3', '-o', 'f');
    const options = { seed: 3, output: 'f', motion: true };
    expect(calls).toEqual([['export', 'transcript', 'his-hero', options]]);
    const recorded = await called('record', 'his-hero', '--choices', 'Go closer', '2', '--at', 'x');
    expect(recorded.calls).toEqual([
      ['record', 'his-hero', { choices: ['Go closer', '2'], at: 'x', motion: true }],
    ]);
  });

  it('may be left out: then the library opens', async () => {
    const library = ['play', undefined, { motion: true, color: 'none' }];
    expect((await called('--color', 'none')).calls).toEqual([library]);
    expect((await called('play', '--color', 'none')).calls).toEqual([library]);
  });
});

describe('continuity --reset-terminal', () => {
  it('writes no escape bytes where there is no terminal', async () => {
    const { status, stdout, stderr } = await continuity('--reset-terminal');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/not a terminal/);
  });
});

describe('output that nobody reads', () => {
  it('ends the program quietly', () => {
    const program = `node '${path.join(root, 'bin/continuity.js')}'`;
    const script = `${program} --help | true; ${program} --help | head -1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Usage: .*\n$/);
  });
});

describe('an error that nobody handled', () => {
  /** Runs `statement` in a program that crashes as `continuity` does. */
  function crashing(statement: string, environment: Record<string, string> = {}) {
    const file = path.join(root, 'src/cli/crash.ts');
    const script = `
      import { crash } from '${file}';
      process.on('exit', () => console.log('terminal given back'));
      process.on('uncaughtException', crash);
      ${statement}`;
    const tsx = path.join(root, 'node_modules/tsx/dist/loader.mjs');
    return node(['--import', tsx, '--input-type=module', '-e', script], environment);
  }

  it('ends the program with status 70 and one message, after the terminal was given back', async () => {
    expect(await crashing(`throw new Error('the barn burnt down');`)).toEqual({
      status: 70,
      stdout: 'terminal given back\n',
      stderr:
        'continuity: internal error: the barn burnt down\n' +
        'Set CONTINUITY_DEBUG=1 to see where it happened.\n',
    });
  });

  it('says where it happened when CONTINUITY_DEBUG is set', async () => {
    const rejected = `Promise.reject(new Error('the barn burnt down'));`;
    const { status, stderr } = await crashing(rejected, { CONTINUITY_DEBUG: '1' });
    expect(status).toBe(70);
    expect(stderr).toMatch(/^Error: the barn burnt down\n {4}at /);
  });
});
