import type { Page } from 'playwright-core';
import type { HomeShot } from './homeShot.ts';

/** Long enough for the eye to adapt and for her to look at who is there. */
const SETTLE_S = [0.1, 0.5, 1, 1.5, 2, 2.5, 3, 3.4, 3.7, 4];

/** A person at home as PNG. `atSeconds` grows from picture to picture. */
export const takeHomeShot = async (
  page: Page,
  shot: HomeShot,
  atSeconds: number,
): Promise<Buffer> => {
  const url = await page.evaluate(
    ({ state, lamps = {}, of, yawDeg, awayM, aboveM, fovDeg, times }) => {
      const hook = window.__foyer;
      const { scene, camera, gl } = hook?.state() ?? {};
      const frame = scene?.getObjectByName('person:jeanne');
      const bones = (of === 'face' ? ['eyeL', 'eyeR'] : ['pelvis', 'chest']).map((name) =>
        frame?.getObjectByName(name),
      );
      if (!hook || !frame || !gl || !camera || !('fov' in camera))
        throw new Error('Nobody is at home.');
      hook.light({ state, lamps });
      hook.frame(times[0] ?? 0);
      const middle = [12, 13, 14].map(
        (i) => bones.reduce((sum, bone) => sum + (bone?.matrixWorld.elements[i] ?? 0), 0) / 2,
      );
      const [x = 0, y = 0, z = 0] = middle;
      const turn = frame.rotation.y + (yawDeg * Math.PI) / 180;
      const { pose } = hook.session;
      pose.eyeHeightM = y + aboveM - pose.floorM;
      hook.look({
        xM: x + Math.sin(turn) * awayM,
        zM: z + Math.cos(turn) * awayM,
        yawRad: turn,
        pitchRad: -Math.atan2(aboveM, awayM),
      });
      camera.fov = fovDeg;
      camera.updateProjectionMatrix();
      for (const time of times.slice(1)) hook.frame(time);
      return gl.domElement.toDataURL('image/png');
    },
    { ...shot, times: SETTLE_S.map((time) => atSeconds + time) },
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
};
