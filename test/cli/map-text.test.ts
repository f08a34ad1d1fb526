import { describe, expect, it } from 'vitest';
import { mapText, type TextLook } from '../../src/cli/map-text.ts';
import { mapOf } from '../../src/map/map.ts';
import { onlyCanon } from '../../src/map/view.ts';
import { textWidth } from '../../src/reader/width.ts';
import { largeStory } from '../map/large.ts';
import { tale } from '../map/tale.ts';
import { ink } from '../story/ink.ts';

const look: TextLook = { ascii: false, styled: false, places: false, pathOf: (file) => file };

describe('a map as text', () => {
  const map = mapOf(ink(tale));

  it('has canon for its trunk, and branches where they leave it, with where they lead', () => {
    expect(mapText(map, look)).toBe(`The Barn: 8 scenes, 4 endings, 3 on canon

Farm
◆ The Barn
├─○ The Road                “Go home”  [no world]
│ ├─↑ back to The Barn      “Turn back”
│ ├─◉ Town                  “Walk on”
│ └─→ rejoins at The Field  “Take the path”
Farm / Above
◆ The Loft                  “Climb”, “Call out”
├─○ The Sky                 “Fly”?  [Above It All]
│ ├─↑ back to The Loft      “Land”
│ └─◉ ends: Among Stars     “Stay”
├─○ The Ditch               “Slip away”  [Farm]
│ └─→ rejoins at The Field  “Climb out”
Farm
◆ The Field                 “Jump”
├─→ joins The Ditch         “Dig”
└─◉ ends: Clouds            “Lie down”
Nothing leads to this
◉ Lost
`);
  });

  it('is all ASCII where that is asked for, but for the words', () => {
    const text = mapText(map, { ...look, ascii: true });
    expect(text).toMatch(/^[\n -~]*$/);
    expect(text).toContain('\n| +-> rejoins at The Field  "Take the path"\n');
    expect(text).toContain('\n+-@ ends: Clouds            "Lie down"\n');
  });

  it('keeps within the columns of a terminal, and cuts nothing in a pipe', () => {
    const long = mapOf(ink(`-> a\n=== a\n# scene: ${'A long way down '.repeat(9)}\n-> END\n`));
    expect(mapText(long, look)).toContain('A long way down '.repeat(9).trim());
    for (const columns of [20, 40, 80, 120]) {
      for (const each of [map, long]) {
        const lines = mapText(each, { ...look, columns, places: columns > 100 }).split('\n');
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns);
      }
    }
    expect(mapText(long, { ...look, columns: 40 })).toContain('…');
  });

  it('tells at the right where each scene is written', () => {
    const text = mapText(map, { ...look, columns: 90, places: true });
    const lines = text.split('\n').filter((line) => /\.ink:\d+$/.test(line));
    expect(lines[0]).toMatch(/^◆ The Barn {2,}main\.ink:4$/);
    expect(new Set(lines.map(textWidth))).toEqual(new Set([90]));
  });

  it('marks in front what playthroughs reach', () => {
    const covered = mapOf(ink(tale), {
      hash: '',
      scenes: { barn: 12, loft: 12 },
      choices: {},
      edges: { 'barn -> loft': 12 },
      endings: {},
      lines: {},
      conditions: {},
    });
    const text = mapText(covered, look);
    expect(text).toContain('reached: 2 of 8 scenes, 0 of 4 endings, 1 of 15 ways between them\n');
    expect(text).toContain('\n12× ◆ The Barn\n  – ├─○ The Road ');
  });

  it('names only where canon can be left, when asked for canon alone', () => {
    expect(mapText(onlyCanon(map), look)).toBe(`The Barn: 3 scenes, 1 ending, 3 on canon

Farm
◆ The Barn
├─→ The Road      “Go home”  [no world]
Farm / Above
◆ The Loft        “Climb”, “Call out”
├─→ The Sky       “Fly”?  [Above It All]
├─→ The Ditch     “Slip away”  [Farm]
Farm
◆ The Field       “Jump”
├─→ The Ditch     “Dig”
└─◉ ends: Clouds  “Lie down”
`);
  });

  it('is bold and faint on a terminal, and never otherwise', () => {
    expect(mapText(map, { ...look, styled: true })).toContain('\u001b[1m◆ The Barn\u001b[0m');
    expect(mapText(map, look)).not.toContain('\u001b');
  });

  it('lists every scene of a large story once, without going off to the right', () => {
    const large = mapOf(ink(largeStory(200)));
    const text = mapText(large, look);
    const listed = text.split('\n').filter((line) => /[◆○◉] Scene/.test(line));
    expect(listed).toHaveLength(200);
    expect(Math.max(...listed.map((line) => line.search(/[◆○◉]/)))).toBeLessThan(12);
  });
});
