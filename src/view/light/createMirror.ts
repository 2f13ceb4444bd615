import { Vector3, type Camera, type Scene, type WebGLRenderer } from 'three';
import { Reflector } from 'three/examples/jsm/objects/Reflector.js';
import type { Lighting } from './lighting';
import type { RoomPicture } from './createReflections';
import type { FlatPiece } from './planesOf';
import type { Elsewhere } from './createMirrors';
import { SILVER } from './pictureMirror';
import { roomShader } from './roomShader';
import { smallFloats } from './smallFloats';

/** Nearer than the first the mirror is true, farther than the second it shows the picture of the room. In metres. */
const TRUE_M = 4;
const PICTURE_M = 4.5;
const SIDE_PX = 512;

const FRAGMENT = /* glsl */ `${roomShader.fragment}
uniform vec3 color;
uniform sampler2D tDiffuse;
uniform float truth;
varying vec4 vPlanar;
void main() {
  vec3 view = normalize( vAt - cameraPosition );
  vec3 planar = truth > 0.0 ? texture2DProj( tDiffuse, vPlanar ).rgb : vec3( 0.0 );
  vec3 room = truth < 1.0 ? mirrored( view, facing( view ) ) : vec3( 0.0 );
  gl_FragColor = vec4( color * mix( room, planar, truth ), 1.0 );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

const NONE = { value: null };
const SHADER = {
  name: 'mirror',
  uniforms: { color: NONE, tDiffuse: NONE, textureMatrix: NONE },
  vertexShader: roomShader.vertex,
  fragmentShader: FRAGMENT,
};

const at = new Vector3();
const eye = new Vector3();
/** A mirror in a mirror shows the picture of the room. */
let mirroring = false;

/** Leaves of a flat what may be seen in the mirror, and brings the rest back. Allocates nothing. */
const curtain = ({ things, parts }: ReturnType<Elsewhere>) => {
  const whole = parts.map(({ mesh }) => mesh.geometry);
  const shown = things.map(() => true);
  return {
    draw: (): void => {
      things.forEach((thing, index) => {
        shown[index] = thing.visible;
        thing.visible = false;
      });
      for (const { mesh, geometry } of parts) {
        if (geometry) mesh.geometry = geometry;
        else mesh.visible = false;
      }
    },
    open: (): void => {
      things.forEach((thing, index) => {
        thing.visible = shown[index] ?? true;
      });
      parts.forEach(({ mesh }, index) => {
        mesh.geometry = whole[index] ?? mesh.geometry;
        mesh.visible = true;
      });
    },
  };
};

/**
 * A flat mirror that draws the room once more while a viewer at the desk is near and sees it. In a headset, where both
 * eyes would share one picture, and from afar it shows the picture of the room instead.
 */
export const createMirror = (
  { geometry, matrix }: FlatPiece,
  room: RoomPicture,
  { exposure }: Lighting['uniforms'],
  around: ReturnType<Elsewhere>,
): Reflector => {
  const mirror = new Reflector(geometry, {
    textureWidth: SIDE_PX,
    textureHeight: SIDE_PX,
    multisample: 0,
    color: SILVER,
    shader: SHADER,
  });
  const truth = { value: 0 };
  const hidden = curtain(around);
  let drawn = false;
  const { material } = mirror;
  if ('uniforms' in material) {
    Object.assign(material.uniforms as Record<string, unknown>, {
      picture: room.picture,
      middle: room.middle,
      boxMin: room.boxMin,
      boxMax: room.boxMax,
      gain: room.gain,
      exposure,
      truth,
    });
  }
  mirror.matrixAutoUpdate = false;
  mirror.matrix.copy(matrix);
  mirror.matrixWorld.copy(matrix);
  const draw = mirror.onBeforeRender.bind(mirror) as (
    renderer: WebGLRenderer,
    scene: Scene,
    camera: Camera,
  ) => void;
  mirror.onBeforeRender = (renderer, scene, camera) => {
    const far = at
      .setFromMatrixPosition(mirror.matrixWorld)
      .distanceTo(eye.setFromMatrixPosition(camera.matrixWorld));
    const near = Math.min(1, Math.max(0, (PICTURE_M - far) / (PICTURE_M - TRUE_M)));
    truth.value = renderer.xr.isPresenting || mirroring || !around.isHere(eye.x, eye.z) ? 0 : near;
    if (truth.value === 0) return;
    const shown = truth.value;
    if (!drawn) smallFloats(renderer, mirror.getRenderTarget());
    drawn = true;
    mirroring = true;
    hidden.draw();
    draw(renderer, scene, camera);
    hidden.open();
    mirroring = false;
    truth.value = shown;
  };
  return mirror;
};
