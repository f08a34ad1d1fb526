import type {
  CheckOptions,
  DevOptions,
  Exported,
  ExportOptions,
  GotoOptions,
  ListOptions,
  MapOptions,
  NewBranchOptions,
  NewPlaythroughOptions,
  NewSceneOptions,
  NewStoryOptions,
  PlayOptions,
  ProveOptions,
  RecordOptions,
  SchemaOptions,
} from './options.ts';
import type { TestOptions } from './test-options.ts';

/**
 * The code behind the command line. Each command is loaded when it is first
 * called; the built program keeps all of this in a file apart from the command
 * line itself, so that `--help` does not wait for what it does not need.
 * `home` is the program's own folder, whose stories are there from anywhere.
 */
export function commandsAt(home: string) {
  return {
    play: async (story: string | undefined, options: PlayOptions) =>
      (await import('./play.ts')).play(story, options, home),
    dev: async (story: string, options: DevOptions) =>
      (await import('./dev.ts')).dev(story, options, home),
    list: async (options: ListOptions) => (await import('./list.ts')).list(options, home),
    map: async (story: string | undefined, options: MapOptions) =>
      (await import('./map.ts')).map(story, options, home),
    test: async (files: readonly string[], options: TestOptions) =>
      (await import('./test.ts')).test(files, options, home),
    record: async (story: string, options: RecordOptions) =>
      (await import('./record.ts')).record(story, options, home),
    export: async (what: Exported, story: string, options: ExportOptions) =>
      (await import('./export.ts')).exportStory(what, story, options, home),
    check: async (stories: readonly string[], options: CheckOptions) =>
      (await import('./check.ts')).check(stories, options, home),
    explain: async (code: string | undefined) => (await import('./explain.ts')).explain(code),
    newStory: async (name: string | undefined, options: NewStoryOptions) =>
      (await import('./new.ts')).newStory(name, options),
    newScene: async (story: string, name: string, options: NewSceneOptions) =>
      (await import('./new.ts')).newScene(story, name, options),
    newBranch: async (story: string, options: NewBranchOptions) =>
      (await import('./new.ts')).newBranch(story, options),
    newPlaythrough: async (
      story: string,
      name: string | undefined,
      options: NewPlaythroughOptions,
    ) => (await import('./new.ts')).newPlaythrough(story, name, options),
    schema: async (story: string, options: SchemaOptions) =>
      (await import('./schema.ts')).schema(story, options, home),
    prove: async (stories: readonly string[], options: ProveOptions) =>
      (await import('./prove.ts')).proveStories(stories, options, home),
    goto: async (story: string, target: string, options: GotoOptions) =>
      (await import('./goto.ts')).goTo(story, target, options, home),
  };
}
