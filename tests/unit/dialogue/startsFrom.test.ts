import { describe, expect, it } from 'vitest';
import { startsFrom } from '../../../src/core/dialogue/startsFrom';
import { sameText } from '../../support/sameText';

const name = sameText('Help up');
const helpUp = { name, sets: { posture: 'sitting' }, from: { posture: ['floor', 'side'] } };

describe('what can be done from a state', () => {
  it('is all that names no state to start from', () => {
    expect(startsFrom({ name, sets: {} }, {})).toBe(true);
  });

  it('is what names the state it is in', () => {
    expect(startsFrom(helpUp, { posture: 'side', mood: 'calm' })).toBe(true);
    expect(startsFrom(helpUp, { posture: 'sitting' })).toBe(false);
    expect(startsFrom(helpUp, {})).toBe(false);
  });

  it('asks for every state that is named', () => {
    const both = { ...helpUp, from: { ...helpUp.from, mind: ['awake'] } };
    expect(startsFrom(both, { posture: 'floor', mind: 'awake' })).toBe(true);
    expect(startsFrom(both, { posture: 'floor', mind: 'drowsy' })).toBe(false);
  });
});
