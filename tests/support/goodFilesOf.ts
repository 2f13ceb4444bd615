import { loadScenario, type LoadInput } from '../../src/core/scenario/loadScenario';
import { startVisit } from '../../src/core/sim/startVisit';
import { step } from '../../src/core/sim/step';
import type { GoodFile } from './goodFile';

const TICKS = 3;

/** Every file of a scenario; what loads with another text in place of one is also begun. */
export const goodFilesOf = (input: LoadInput): readonly GoodFile[] =>
  Object.entries(input.files).map(([name, good]) => ({
    file: `${input.id}/${name}`,
    text: good,
    read: (text) => {
      const texts = { ...input.files, [name]: text };
      const { problems, loaded } = loadScenario({ ...input, files: texts });
      if (loaded !== null) {
        const draws = loaded.walkthroughs[0]?.draws ?? {};
        let { state } = startVisit(loaded.scenario, { seed: 1, draws });
        for (let tick = 0; tick < TICKS; tick++) ({ state } = step(loaded.scenario, state, []));
      }
      return { problems, loaded: loaded !== null, texts };
    },
  }));
