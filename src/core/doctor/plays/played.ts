import type { Score } from '../../rubric/score';
import type { PlayName } from '../diagnosis';

/** A play and what it scored. */
export type Played = { readonly name: PlayName; readonly score: Score };
