import type { Diagnostic } from '../story/diagnostic.ts';
import { knotOf, tagValue } from '../story/graph.ts';
import type { TagUse } from '../story/tags.ts';
import { finding } from './finding.ts';
import { columnOf, type Subject } from './subject.ts';

/** Scenes and endings that cannot be told apart by their names. */
export function checkNames(subject: Subject): Diagnostic[] {
  return [...scenesNamedTwice(subject), ...endings(subject)];
}

function scenesNamedTwice({ story }: Subject): Diagnostic[] {
  const first = new Map<string, string>();
  return story.graph.scenes.flatMap((scene) => {
    const { id, title, world } = scene;
    if (title === undefined) return [];
    const name = [...world, title].join('/');
    const other = first.get(name);
    if (other === undefined) first.set(name, id);
    if (other === undefined || other === scene.parent) return [];
    return [finding('scene-named-twice', scene, `${id} is called “${title}”, as ${other} is`)];
  });
}

function endings(subject: Subject): Diagnostic[] {
  const titles = new Map<string, string>();
  const owners = new Map<string, TagUse>();
  const found: Diagnostic[] = [];
  let ending: string | undefined;
  for (const tag of subject.tags) {
    const at = columnOf(subject, tag, `# ${tag.text}`);
    const id = tagValue([tag.text], 'ending');
    const title = tagValue([tag.text], 'ending-title');
    ending = id ?? ending;
    if (id !== undefined) {
      const owner = owners.get(id);
      owners.set(id, owner ?? tag);
      if (owner && knotOf(owner.scene ?? '') !== knotOf(tag.scene ?? '')) {
        const message = `the ending ${id} is named in ${owner.scene} too: both count as one`;
        found.push(finding('ending-shared', tag, message, at));
      }
    }
    if (title === undefined || ending === undefined) continue;
    const before = titles.get(ending);
    const other = [...titles].find(([name, each]) => name !== ending && each === title)?.[0];
    if (before === undefined) titles.set(ending, title);
    if (before !== undefined && before !== title) {
      const message = `the ending ${ending} is called “${before}” elsewhere, and “${title}” here`;
      found.push(finding('ending-named-twice', tag, message, at));
    } else if (other !== undefined) {
      const message = `the endings ${other} and ${ending} are both called “${title}”`;
      found.push(finding('ending-named-twice', tag, message, at));
    }
  }
  return found;
}
