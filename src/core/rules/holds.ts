import type { Condition } from '../scenario/language';
import type { Scene } from '../world/scene';
import { fitsNorm } from './fitsNorm';
import { isNear } from './isNear';
import { passes } from './passes';
import { readingOf } from './readingOf';

/** Is it so now? A `happened` inside looks back only to the fact `sinceSeq`, that one not counted. */
export const holds = (condition: Condition, scene: Scene, sinceSeq = -1): boolean => {
  const { world } = scene;
  switch (condition.verb) {
    case 'has':
      return condition.marks.every((mark) => world.marks[mark] === 'given');
    case 'is':
      return condition.states.every((test) => passes(test, readingOf(scene, test.ref)));
    case 'in':
      return condition.actors.every(({ who, zones }) => {
        const room = world.places[who]?.room;
        return room !== undefined && zones.includes(room);
      });
    case 'near':
      return isNear(scene, condition.who, condition.to, condition.withinMm);
    case 'drawn':
      return condition.options.some((option) => world.drawn.includes(option));
    case 'phase':
      return world.phase === condition.phase;
    case 'happened':
      return (scene.latched[condition.latch] ?? -1) > sinceSeq;
    case 'fits':
      return condition.quantities.every((quantity) => fitsNorm(scene, quantity));
    case 'all':
      return condition.of.every((part) => holds(part, scene, sinceSeq));
    case 'any':
      return condition.of.some((part) => holds(part, scene, sinceSeq));
    case 'not':
      return !holds(condition.of, scene, sinceSeq);
  }
};
