import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapOf, type StoryMap } from '../../src/map/map.ts';
import { toSvg } from '../../src/map/svg.ts';
import { maps } from '../../tools/maps.ts';
import { ink } from '../story/ink.ts';
import { largeStory } from './large.ts';
import { tale } from './tale.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The middle of each scene and ending, in points, by its name in the picture: `scene barn`, `ending hay`. */
function middles(svg: string): Map<string, number> {
  const nodes = svg.matchAll(/class="node" data-id="(.*?)">[\s\S]*? (?:d|points)="([^"]*)"/g);
  return new Map(
    [...nodes].map(([, id = '', outline = '']) => {
      const xs = [...outline.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x));
      return [id, (Math.min(...xs) + Math.max(...xs)) / 2];
    }),
  );
}

/** How far apart the middles of the canonical scenes are. */
function bend({ trunk }: StoryMap, svg: string): number {
  const all = middles(svg);
  const xs = trunk.map((id) => all.get(`scene ${id}`) ?? Number.NaN);
  return Math.max(...xs) - Math.min(...xs);
}

/** Fails where a tag is not closed in order, or a sign stands bare. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [tag, slash, name = '', end] of svg.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (slash) expect(open.pop(), tag).toBe(name);
    else if (!end) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
  expect(svg.match(/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/gi)).toBeNull();
}

describe('the pictures in docs/maps', () => {
  it('are what the stories now make: npm run pictures draws them anew', async () => {
    for (const { file, svg } of await maps()) {
      expect(readFileSync(path.join(root, file), 'utf8') === svg, file).toBe(true);
    }
  });

  it('link to lines of files that are there', async () => {
    for (const { file, svg } of await maps()) {
      const links = [...svg.matchAll(/<a href="([^"#]*)#L(\d+)">/g)];
      expect(links.length).toBeGreaterThan(80);
      for (const [, link = '', line] of links) {
        const target = path.join(root, path.dirname(file), link);
        expect(existsSync(target), link).toBe(true);
        expect(readFileSync(target, 'utf8').split('\n').length).toBeGreaterThanOrEqual(
          Number(line),
        );
      }
    }
  });
});

describe('a map as a picture', () => {
  const map = mapOf(ink(tale));

  it('has canon as one straight line, in worlds as boxes', async () => {
    const svg = await toSvg(map);
    expect(bend(map, svg)).toBeLessThanOrEqual(1);
    expect([...svg.matchAll(/class="cluster">\n<title>(.*?)</g)].map(([, world]) => world)).toEqual(
      ['Farm', 'Farm / Above', 'Above It All'],
    );
    expect(svg.match(/stroke-width="3.6"/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('gives the same bytes every time', async () => {
    expect(await toSvg(map)).toBe(await toSvg(mapOf(ink(tale))));
  });

  it('says in words what it shows', async () => {
    const svg = await toSvg(map, { href: (file, line) => `${file}#L${line}` });
    expect(svg).toContain('<title id="title">The Barn: the map of its scenes</title>');
    expect(svg).toContain('from top to bottom: The Barn, The Loft, The Field, Clouds.</desc>');
    expect(svg).toContain('<title>The Road (main.ink:');
    expect(svg).toContain('<a href="main.ink#L');
  });

  it('is well-formed, whatever scenes, worlds and choices are called', async () => {
    const odd = ink(
      `# title: <<B>"&amp;"</B>>\n-> end\n=== end\n# scene: <<B>x>>\n# world: "a" & <b>/\\N\n+ [Say "<i>\\n" & go # canon] -> node\n=== node\n# scene: <!-- ]]> &lt;\n-> END\n`,
    );
    const svg = await toSvg(mapOf(odd), { href: (file, line) => `a%20"&b/${file}#L${line}` });
    expectWellFormed(svg);
    expect(svg).toContain('&lt;&lt;B&gt;x&gt;&gt;');
    expectWellFormed(await toSvg(map));
  });

  it('has no line where no canon is marked, and draws what nothing leads to', async () => {
    const svg = await toSvg(mapOf(ink('-> a\n=== a\n+ [B] -> b\n=== b\n-> END\n=== c\n-> END\n')));
    expect([...middles(svg).keys()]).toEqual(expect.arrayContaining(['scene a', 'scene c']));
    expect(svg).toContain('no canonical path is marked');
    expect(svg).not.toContain('stroke-width="3.6"');
  });

  it('keeps canon straight through any worlds and branches', async () => {
    const scene = fc.record({
      world: fc.constantFrom('A', 'A/B', 'A/B/C', 'D', ''),
      ways: fc.array(fc.nat(17), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(scene, { minLength: 3, maxLength: 18 }), async (scenes) => {
        const trunk = Math.ceil(scenes.length / 2);
        const knots = scenes.map(({ world, ways }, n) => {
          const next = n + 1 < trunk ? `s${n + 1}` : 'END';
          const branches = ways.map((to) => `* [To ${to}] -> s${to % scenes.length}\n`).join('');
          const head = `=== s${n}\n${world && `# world: ${world}\n`}`;
          return `${head}+ [On # canon] -> ${next}\n${branches}`;
        });
        const drawn = mapOf(ink(`-> s0\n${knots.join('')}`));
        expect(bend(drawn, await toSvg(drawn))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25, seed: 7 },
    );
  }, 120_000);

  it('draws 500 scenes in good time, canon straight, every world a box', async () => {
    const large = mapOf(ink(largeStory(500)));
    const before = process.cpuUsage();
    const svg = await toSvg(large);
    const { user, system } = process.cpuUsage(before);
    expect(bend(large, svg)).toBeLessThanOrEqual(1);
    expect(svg.match(/class="cluster"/g)?.length).toBeGreaterThan(50);
    // 2.5 s where it was measured; the machine may be slow.
    expect((user + system) / 1e6).toBeLessThan(15);
  }, 120_000);
});
