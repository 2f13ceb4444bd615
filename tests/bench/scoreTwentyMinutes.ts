import { TICKS_PER_SECOND } from '../../src/core/kernel/tick';
import { scoreRecording } from '../../src/core/rubric/scoreRecording';
import { figureOf } from './figure';
import type { Measurement } from './measurement';
import { medianMs } from './medianMs';
import { twentyMinuteVisit } from './twentyMinuteVisit';

/** Time to score a recording of twenty minutes from its facts. */
export const scoreTwentyMinutes: Measurement = {
  names: ['score-20-minutes'],
  measure: ({ loaded }) => {
    const { scenario, rubric } = loaded();
    const visit = twentyMinuteVisit(scenario);
    const { facts, ratings, lastTick } = visit.recording;
    const minutes = lastTick / TICKS_PER_SECOND / 60;
    if (minutes < 20) throw new Error(`The visit to score ended after ${minutes.toFixed(1)} min.`);
    const refused = facts.filter(({ type }) => type === 'intent/refused').length;
    const score = () => scoreRecording({ scenario: visit.scenario, rubric, facts, ratings });
    return [
      figureOf({
        name: 'score-20-minutes',
        value: medianMs(score, { warmUp: 30, samples: 41 }),
        unit: 'ms',
        limit: { atMost: 20 },
        note: `${facts.length} facts, ${refused} of them refusals`,
      }),
    ];
  },
};
