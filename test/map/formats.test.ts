import { describe, expect, it } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { toDot } from '../../src/map/dot.ts';
import { toJson } from '../../src/map/json.ts';
import { toMachineJson } from '../../src/map/machine-json.ts';
import { mapOf } from '../../src/map/map.ts';
import { toMermaid } from '../../src/map/mermaid.ts';
import { ink } from '../story/ink.ts';
import { tale } from './tale.ts';

const story = ink(tale);
const map = mapOf(story);
const href = (file: string, line: number) => `${file}#L${line}`;

describe('a map in Mermaid', () => {
  it('has worlds as subgraphs, canon thick, endings round, and links', () => {
    const text = toMermaid(map, { href });
    expect(text).toContain('flowchart TD\n');
    expect(text).toContain('  subgraph w0["Farm"]\n    s0["The Barn"]\n');
    expect(text).toContain('\n      s1["The Loft"]\n');
    expect(text).toContain('\n  s0 ==> s1\n');
    expect(text).toContain('\n  s0 -->|"Go home"| s2\n');
    expect(text).toMatch(/\n {2}e\d\(\["Among Stars"\]\)\n/);
    expect(text).toContain('\n  s3(["Town"])\n');
    expect(text).toContain('\n  click s0 href "main.ink#L4" "main.ink:4"\n');
    expect(text.match(/^ *subgraph/gm)?.length).toBe(text.match(/^ *end$/gm)?.length);
  });

  it('stays valid with names that mean something to Mermaid', () => {
    const odd = ink(
      '-> end\n=== end\n# scene: 1. "end" [x] `a`\n# world: end\n+ [subgraph \\| "no"] -> class\n=== class\n# scene: Straße <b> 好\n-> END\n',
    );
    const text = toMermaid(mapOf(odd));
    expect(text).toContain('s0["1#46; #34;end#34; #91;x#93; #96;a#96;"]');
    expect(text).toContain('s1(["Straße #60;b#62; 好"])');
    expect(text).toContain('s0 -->|"subgraph #124; #34;no#34;"| s1');
    const labels = [...text.matchAll(/"([^"]*)"/g)].map(([, label = '']) => label);
    for (const label of labels) expect(label).toMatch(/^(?:[\p{L}\p{N} ]|#\d+;)*$/u);
  });
});

describe('a map in DOT', () => {
  it('is what the picture is made of: worlds nested, canon heavy, every part linked', () => {
    const text = toDot(map, { href });
    expect(text).toContain('\n  subgraph "cluster_0" {\n    graph [label="Farm"');
    expect(text).toContain('\n    subgraph "cluster_0_0" {\n      graph [label="Above"');
    expect(text).toMatch(/"scene loft" \[label=<<B>The Loft<\/B>>.*group="canon"/);
    expect(text).toMatch(
      /"scene barn" -> "scene loft" \[.*penwidth=3\.6.*URL="main\.ink#L8".*weight=1000/,
    );
    expect(text).toMatch(/"ending stars" \[.*peripheries=2/);
  });

  it('tells names from its own signs', () => {
    const odd = mapOf(ink('-> a\n=== a\n# scene: "x" \\N <b>\n+ [\\\\l] -> b\n=== b\n-> END\n'));
    expect(toDot(odd)).toContain('"scene a" [label="\\"x\\" ');
    expect(toDot(odd)).not.toMatch(/label="[^"]*[^\\]\\N/);
  });

  it('shades what plays reach', () => {
    const covered = mapOf(story, {
      hash: story.hash,
      scenes: { barn: 1 },
      choices: {},
      edges: {},
      endings: {},
      lines: {},
      conditions: {},
    });
    expect(toDot(covered)).toMatch(/"scene barn" \[.*fillcolor="#cfe3c4".*, reached 1×"/);
    expect(toDot(covered)).toMatch(/"scene town" \[.*fillcolor="#f1efec".*, not reached"/);
    expect(toDot(covered)).toMatch(/"scene road" \[.*fillcolor="#f1efec".*, not reached"/);
    expect(toMermaid(covered)).toMatch(/class s0 reached\n[\s\S]*class s2 missed\n/);
  });
});

describe('a map as JSON', () => {
  it('has a version, and everything that other programs need', () => {
    const json = JSON.parse(toJson(map));
    expect(json).toMatchObject({
      format: 'continuity map 1',
      story: { id: 'tale', title: 'The Barn', hash: story.hash },
      start: 'barn',
      canon: { scenes: ['barn', 'loft', 'field'], ending: 'clouds' },
      worlds: [
        {
          name: 'Farm',
          scenes: ['barn', 'field', 'field.ditch'],
          worlds: [{ name: 'Above', scenes: ['loft'], worlds: [] }],
        },
        { name: 'Above It All', scenes: ['sky'], worlds: [] },
      ],
    });
    expect(json.scenes).toHaveLength(8);
    expect(json.edges).toContainEqual(
      expect.objectContaining({ from: 'barn', to: 'road', ends: false, kinds: ['divert'] }),
    );
    expect(json.endings.map(({ id }: { id: string }) => id).sort()).toEqual(
      ['clouds', 'lost', 'stars', 'town'].sort(),
    );
  });
});

describe('the machine as JSON', () => {
  it('is plain data that XState makes the same machine of', () => {
    const config = JSON.parse(toMachineJson(story));
    const actor = createActor(createMachine(config)).start();
    for (const type of ['scene.barn', 'scene.loft', 'scene.field', 'ending.clouds']) {
      actor.send({ type });
    }
    expect(actor.getSnapshot()).toMatchObject({ value: 'ending:clouds', status: 'done' });
    const own = createActor(story.machine).start();
    own.send({ type: 'scene.barn' });
    const again = createActor(createMachine(config)).start();
    again.send({ type: 'scene.barn' });
    expect(again.getSnapshot().value).toEqual(own.getSnapshot().value);
  });

  it('tells where each scene is written, and what moves it', () => {
    const { states } = JSON.parse(toMachineJson(story));
    const { barn } = states['world:Farm'].states;
    expect(barn.meta).toEqual({ title: 'The Barn', file: 'main.ink', line: 4 });
    expect(barn.on['scene.loft'].description).toBe('Climb\nCall out');
  });
});
