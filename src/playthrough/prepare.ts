import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../story/diagnostic.ts';
import { type ExtendOptions, openWithExpressions } from '../story/expressions.ts';
import { suggestion } from '../story/find.ts';
import { loadEngine } from '../story/open.ts';
import { checkScript } from './check-script.ts';
import type { Prepared } from './prepared.ts';
import { inOrder } from './read.ts';
import type { Condition, Script } from './script.ts';
import { projectOf, storyNameOf } from './which-story.ts';

/**
 * Makes `scripts` ready for the story whose main file is `main`: their
 * expressions are compiled with it, all at once, and what they name is looked
 * for in it. With a folder for what was compiled, an unchanged story with
 * expressions known before is not compiled at all. Never rejects for what is
 * wrong with story or scripts.
 */
export async function prepare(
  main: string,
  scripts: readonly Script[],
  options: ExtendOptions = {},
): Promise<Prepared> {
  const own = scripts.filter((script) => isFor(main, script));
  const conditions = own.flatMap(conditionsOf);
  const [{ loaded, functions, faults }] = await Promise.all([
    openWithExpressions(
      main,
      conditions.map(({ value }) => value),
      options,
    ),
    loadEngine(),
  ]);
  const { story, diagnostics } = loaded;
  const complete = scripts.map((script): Script => {
    if (!isFor(main, script)) return withFindings(script, [otherStory(main, script)]);
    const uncompiled = conditionsOf(script).flatMap((condition) => {
      const fault = faults.get(condition.value);
      return fault ? [faultOf(condition, fault, story?.graph.variables ?? [])] : [];
    });
    return withFindings(script, [...uncompiled, ...(story ? checkScript(script, story) : [])]);
  });
  return { ...(story && { story }), diagnostics, scripts: complete, functions };
}

/** All ink expressions of a script. */
function conditionsOf({ always, steps }: Script): Condition[] {
  const expected = steps.flatMap((step) => (step.verb === 'expect' ? step.expectations : []));
  return [...always, ...expected.flatMap((each) => (each.key === 'ink' ? each.conditions : []))];
}

function withFindings(script: Script, found: readonly Diagnostic[]): Script {
  if (found.length === 0) return script;
  return { ...script, diagnostics: inOrder([...script.diagnostics, ...found]) };
}

function idOf(main: string): string {
  return basename(main) === 'main.ink' ? basename(dirname(main)) : basename(main, '.ink');
}

/** A script that names no story is for the one it is run with. */
function isFor(main: string, script: Script): boolean {
  const { story } = script;
  if (!story || story.value === idOf(main)) return true;
  // A story can be named by a path, too.
  const paths = ['.', projectOf(script)].map((folder) => resolve(folder, story.value));
  return paths.some((path) => [path, join(path, 'main.ink')].includes(resolve(main)));
}

function otherStory(main: string, script: Script): Diagnostic {
  const at = script.story?.at ?? { file: script.file, line: 1, column: 1 };
  return {
    code: 'script-other-story',
    severity: 'error',
    message: `this script is for ${storyNameOf(script)}, not for ${idOf(main)}`,
    ...at,
  };
}

/** What ink says of an expression, in the place where the script has it. */
function faultOf(
  { at }: Condition,
  { message, column = 1 }: Diagnostic,
  variables: readonly string[],
): Diagnostic {
  const variable = /^Unresolved variable: (.+)$/.exec(message)?.[1];
  const callee = /^Function call target not found: '-> (.+)'$/.exec(message)?.[1];
  const comparing = /^Expected end of line but saw '=(?!=)/.test(message);
  const said =
    variable !== undefined
      ? `there is no variable, list item or scene ${variable}${suggestion(variable, variables)}`
      : callee !== undefined
        ? `there is no function ${callee}`
        : message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  return {
    code: 'script-expression',
    severity: 'error',
    message: `this expression does not compile: ${said}`,
    ...at,
    column: at.column + column - 1,
    ...(comparing && { hint: 'compare with ==' }),
  };
}
