import type { Commands } from './describe/frame.ts';

/**
 * The code behind the command line. Each command is loaded when it is first
 * called; the built program keeps all of this in a file apart from the command
 * line itself, so that `--help` does not wait for what it does not need.
 * `home` is the program's own folder, whose stories are there from anywhere.
 */
export function commandsAt(home: string): Commands {
  return {
    play: async (story, options) => (await import('./play.ts')).play(story, options, home),
    dev: async (story, options) => (await import('./dev.ts')).dev(story, options, home),
    list: async (options) => (await import('./list.ts')).list(options, home),
    map: async (story, options) => (await import('./map.ts')).map(story, options, home),
  };
}
