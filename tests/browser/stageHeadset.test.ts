import { expect, test } from 'vitest';
import { stageHeadset } from '../../src/main/stageHeadset';

test('a visit that is closed leaves nothing of its headset in the page', () => {
  const before = document.body.childElementCount;
  for (let visit = 0; visit < 3; visit++) stageHeadset().close();
  expect(document.body.childElementCount).toBe(before);
});
