import { formatTick } from '../core/kernel/formatTick';
import type { Locale } from '../core/kernel/texts';
import type { CriterionResult } from '../core/rubric/score';
import type { Assessment } from './assessRecording';

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const decimals = (value: number): string => String(Math.round(value * 100) / 100);

const SHOWN_TIMES = 6;

const residentOf = ({ scenario }: Assessment['loaded']): string =>
  scenario.people.find(({ persona }) => persona.id === scenario.persona)?.persona.name ??
  scenario.persona;

/** A visit as a trainer reads it in a terminal; texts of the scenario in `locale`. */
export const assessmentText = (file: string, assessment: Assessment, locale: Locale): string => {
  const { recording, loaded, score, verified, notes, hash } = assessment;
  const timeOf = (seq: number): string => formatTick(recording.facts[seq]?.tick ?? 0);
  const nameOf = (id: string): string =>
    loaded.scenario.things.find((thing) => thing.id === id)?.name[locale] ?? id;
  const names = (ids: readonly string[]): string =>
    ids.length === 0 ? 'none' : ids.map(nameOf).join(', ');
  const times = (evidence: readonly number[]): string => {
    const shown = [...new Set(evidence.map(timeOf))];
    const more = shown.length > SHOWN_TIMES ? ' …' : '';
    return shown.length === 0 ? '' : `  at ${shown.slice(0, SHOWN_TIMES).join(', ')}${more}`;
  };
  const criterionLine = ({ status, points, of, text, evidence }: CriterionResult): string => {
    const worth = points === null ? '-' : `${decimals(points)}/${of}`;
    return `  ${status.padEnd(14)} ${worth.padEnd(7)} ${text[locale]}${times(evidence)}`;
  };
  const { detection, pass } = score;
  return [
    `${file}: ${loaded.scenario.title[locale]}, ${residentOf(loaded)}`,
    ...notes.map((note) => `  Note: ${note}`),
    `  ${score.passed ? 'Passed' : 'Not passed'} with ${percent(score.share)} (${decimals(score.points)} of ${score.of} points; pass mark ${percent(pass.share)}, ${pass.method}, panel: ${pass.panel}, ${pass.date})${score.provisional ? ', provisional: a rating is awaited' : ''}`,
    ...score.critical.map(
      ({ criterion, why, effect, evidence }) =>
        `  Critical failure (${effect}) in ${criterion}: ${why[locale]}${times(evidence)}`,
    ),
    `  Risks found: ${names(detection.hits)}`,
    `  Risks missed: ${names(detection.misses)}`,
    `  False alarms: ${names(detection.falseAlarms)}`,
    `  Decoys rightly left: ${names(detection.correctRejections)}`,
    `  Decoys not looked at: ${names(detection.unseen)}`,
    ...score.criteria.map(criterionLine),
    `  ${formatTick(recording.lastTick)} long; ${verified ? 'verified' : 'unverified'}, hash ${hash}`,
  ].join('\n');
};
