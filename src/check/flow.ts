import type { Diagnostic } from '../story/diagnostic.ts';
import { knotOf, START } from '../story/graph.ts';
import type { DeadEnd } from '../story/reach.ts';
import { finding } from './finding.ts';
import type { Subject } from './subject.ts';

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
  const flows = scenes.flatMap((scene) => {
    if (!isLost(scene.id) || (scene.parent && isLost(scene.parent))) return [];
    const kind = scene.parent ? 'stitch' : 'knot';
    const before = edges.find(
      ({ from, to }) => to === scene.id && knotOf(from) !== knotOf(to) && isLost(from),
    );
    const why = before ? `only ${before.from} leads to it, which is out of reach too` : '';
    const message = why
      ? `no play comes to the ${kind} ${scene.id}: ${why}`
      : `nothing leads to the ${kind} ${scene.id}`;
    return [finding(`${kind}-unreachable`, scene, message)];
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

/** Knots kept out of the scenes are no part of the graph, so their heads are looked up in the sources. */
function unreachableInline({ story, reach, sources }: Subject): Diagnostic[] {
  const heads = sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, i) => {
      const name = /^\s*={2,}\s*([\p{L}\p{N}_]+)/u.exec(line)?.[1];
      return name === undefined ? [] : [{ name, file, line: i + 1 }];
    }),
  );
  return story.graph.inline
    .filter((name) => !reach.flows.has(name))
    .map((name) => {
      const head = heads.find((each) => each.name === name) ?? { file: story.main, line: 1 };
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

function deadEnds({ story, reach }: Subject): Diagnostic[] {
  const told = story.diagnostics.filter((each) => each.code === 'loose-end');
  return reach.deadEnds.flatMap((end) => {
    if (end.kind === 'done') {
      const verb = end.certain ? 'stops' : 'may stop';
      const message = `the story ${verb} here, with nothing on offer and without an ending`;
      return [finding('dead-stop', end, message)];
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
