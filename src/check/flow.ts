import type { Diagnostic } from '../story/diagnostic.ts';
import { knotOf, START } from '../story/graph.ts';
import type { DeadEnd } from '../story/reach.ts';
import { finding } from './finding.ts';
import { lostScenes } from './lost.ts';
import { type Subject, wayIn } from './subject.ts';

/** What is wrong with where the story goes, whatever is played. */
export function checkFlow(subject: Subject): Diagnostic[] {
  return [
    ...unreachable(subject),
    ...unreachableInline(subject),
    ...neverOffered(subject),
    ...deadEnds(subject),
    ...traps(subject),
  ];
}

function unreachable({ story, reach }: Subject): Diagnostic[] {
  const { scenes, choices, edges, inline } = story.graph;
  const isLost = (id: string) => id !== START && !reach.flows.has(id);
  const flows = lostScenes(scenes, edges, isLost).map(({ scene, before, behind }) => {
    const kind = scene.parent ? 'stitch' : 'knot';
    const what = before
      ? `no play comes to the ${kind} ${scene.id}: only ${before} leads to it, which is out of reach too`
      : `nothing leads to the ${kind} ${scene.id}`;
    const rest = behind.length > 3 ? [...behind.slice(0, 2), `${behind.length - 2} more`] : behind;
    const [last, ...others] = rest.toReversed();
    const list = others.length ? `${others.toReversed().join(', ')} and ${last}` : last;
    const message = last ? `${what}, nor by way of it to ${list}` : what;
    return finding(`${kind}-unreachable`, scene, message);
  });
  const offers = choices.flatMap((choice) => {
    const outer = [knotOf(choice.scene), choice.scene, knotOf(choice.id)];
    const known = outer.some(
      (id) => (scenes.some((s) => s.id === id) || inline.includes(id)) && isLost(id),
    );
    if (reach.choices.has(choice.id) || known) return [];
    return [
      finding(
        'choice-unreachable',
        choice,
        `“${choice.text}” is never on offer: nothing leads to it`,
      ),
    ];
  });
  return [...flows, ...offers];
}

/**
 * Knots kept out of the scenes are no part of the graph, so their heads are looked up in the
 * sources. One that something else goes to is out of reach because that is, and not told.
 */
function unreachableInline({ story, reach, sources }: Subject): Diagnostic[] {
  const lines = sources.flatMap(({ file, text }) => {
    let knot: string | undefined;
    return text.split('\n').map((line, i) => {
      const head = /^\s*={2,}\s*([\p{L}\p{N}_]+)/u.exec(line)?.[1];
      knot = head ?? knot;
      return { head, knot, text: line, file, line: i + 1 };
    });
  });
  const targets = (line: string) => line.match(/(?<=->\s*|<-\s*)[\p{L}\p{N}_]+/gu) ?? [];
  const goals = lines.flatMap(({ knot, text }) => targets(text).map((to) => ({ knot, to })));
  return story.graph.inline
    .filter((name) => !reach.flows.has(name))
    .filter((name) => !goals.some(({ knot, to }) => to === name && knot !== name))
    .map((name) => {
      const head = lines.find((each) => each.head === name) ?? { file: story.main, line: 1 };
      return finding('knot-unreachable', head, `nothing leads to the knot ${name}`);
    });
}

function neverOffered({ story, offers }: Subject): Diagnostic[] {
  const choices = new Map(story.graph.choices.map((each) => [each.id, each]));
  return offers.flatMap(({ id, never, shadowedBy }) => {
    const choice = choices.get(id);
    if (!choice) return [];
    const shadow = shadowedBy === undefined ? undefined : choices.get(shadowedBy);
    if (shadow) {
      const what = `the fallback is never taken: “${shadow.text}” in line ${shadow.line} is always on offer`;
      return [finding('choice-shadowed', choice, what)];
    }
    if (never === undefined) return [];
    const why =
      never === 'false' ? 'its condition is false' : 'its conditions contradict each other';
    return [finding('choice-never', choice, `“${choice.text}” is never on offer: ${why}`)];
  });
}

function deadEnds(subject: Subject): Diagnostic[] {
  const { story, reach } = subject;
  const told = story.diagnostics.filter((each) => each.code === 'loose-end');
  return reach.deadEnds.flatMap((end) => {
    if (end.kind === 'done') {
      const verb = end.certain ? 'stops' : 'may stop';
      const message = `the story ${verb} here, with nothing on offer and without an ending`;
      const hint = end.scene === START ? wayIn(subject) : undefined;
      return [finding('dead-stop', end, message, hint ? { hint } : {})];
    }
    if (told.some(({ file, line }) => file === end.file && Math.abs(line - end.line) <= 1))
      return [];
    const { scene } = end;
    if (end.certain) return [finding('loose-end', end, `the flow runs out here, in ${scene}`)];
    const message = `the flow may run out after this, in ${scene}: nothing says where it goes when the condition does not hold`;
    return [finding('loose-end-maybe', end, message)];
  });
}

/** Scenes from which no ending can be come to, told where a play enters them. */
function traps({ story, reach }: Subject): Diagnostic[] {
  const { scenes, edges } = story.graph;
  const stops = (end: DeadEnd) => end.scene;
  const open = new Set([
    ...edges.filter(({ kind }) => kind === 'ending').map(({ from }) => from),
    ...reach.deadEnds.map(stops),
  ]);
  for (const scene of open) {
    for (const { from, to, kind } of edges) if (kind !== 'ending' && to === scene) open.add(from);
  }
  const closed = scenes.filter(({ id }) => !open.has(id) && (id === START || reach.flows.has(id)));
  const isEntry = (id: string) =>
    id === START ||
    edges.some(({ from, to, kind }) => kind !== 'ending' && to === id && open.has(from));
  return closed.flatMap((scene) => {
    if (!isEntry(scene.id)) return [];
    const message =
      scene.id === START
        ? 'no way leads from the start of the story to any ending'
        : `no way leads from ${scene.id} to any ending`;
    return [finding('no-way-out', scene, message)];
  });
}
