import 'inkjs/engine/Story';
import { Knot } from 'inkjs/compiler/Parser/ParsedHierarchy/Knot';
import { Stitch } from 'inkjs/compiler/Parser/ParsedHierarchy/Stitch';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { DebugMetadata } from 'inkjs/engine/DebugMetadata';
import type { Diagnostic, Position } from './diagnostic.ts';
import type { Source } from './source.ts';

/** What will break a story while it is played, though ink compiles it without a word. */
export function foreseenFaults(
  parsed: ParsedStory,
  sources: readonly Source[],
  main: string,
): Diagnostic[] {
  return [
    ...missingExternals(parsed, main),
    ...impossibleNames(parsed, main),
    ...nothingAtAll(sources, main),
  ];
}

/** An EXTERNAL without a fallback function of its name kills the story at its first call. */
function missingExternals(parsed: ParsedStory, main: string): Diagnostic[] {
  return [...parsed.externals.values()]
    .filter(({ name }) => !parsed.subFlowsByName.get(name ?? '')?.isFunction)
    .map((external) => {
      const call = `${external.name}(${external.argumentNames.join(', ')})`;
      return {
        code: 'external-missing',
        severity: 'error',
        message: `EXTERNAL ${call} has no fallback, and no program here provides it`,
        ...positionOf(external, main),
        hint: `write a fallback in ink: === function ${call}`,
      };
    });
}

/** The one name that JavaScript keeps for itself in every object. */
function impossibleNames(parsed: ParsedStory, main: string): Diagnostic[] {
  const flows = [...parsed.FindAll<Knot>(Knot)(), ...parsed.FindAll<Stitch>(Stitch)()];
  const named = [...flows, ...parsed.variableDeclarations.values()].filter(
    (each) => ('variableName' in each ? each.variableName : each.name) === '__proto__',
  );
  return named.map((each) => ({
    code: 'name-impossible',
    severity: 'error',
    message: 'nothing can be named __proto__',
    ...positionOf(each, main),
  }));
}

function nothingAtAll(sources: readonly Source[], main: string): Diagnostic[] {
  if (sources.some(({ text }) => text.trim() !== '')) return [];
  return [
    {
      code: 'story-empty',
      severity: 'warning',
      message: 'there is no story in it',
      file: main,
      line: 1,
    },
  ];
}

function positionOf(object: { debugMetadata: DebugMetadata | null }, main: string): Position {
  const at = object.debugMetadata;
  return { file: at?.fileName ?? main, line: at?.startLineNumber ?? 1 };
}
