import type { Desk } from './desk.ts';
import type { Host } from './host.ts';

/** What is kept at a desk, as a part of a screen's host. */
export function keptAt(desk: Desk): Host {
  return {
    outline: desk.outline,
    wasTaken: (choice) => desk.wasTaken(choice),
    knownScenes: () => desk.knownScenes(),
    foundEndings: () => desk.foundEndings(),
    moved: (session, place) => desk.moved(session, place),
    saves: () => desk.saves(),
    save: (name) => desk.save(name),
    load: (id) => desk.load(id),
    beforeRestart: () => desk.beforeRestart(),
  };
}
