import { Vector3, type Camera, type Scene, type WebGLRenderer } from 'three';
import { Reflector } from 'three/examples/jsm/objects/Reflector.js';
import type { Lighting } from './lighting';
import type { RoomPicture } from './createReflections';
import type { FlatPiece } from './planesOf';
import type { Elsewhere } from './createMirrors';
import { SILVER } from './pictureMirror';
import { roomShader } from './roomShader';

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

const at = new Vector3();
const eye = new Vector3();
/** A mirror in a mirror shows the picture of the room. */
let mirroring = false;

/**
 * A flat mirror that draws the room once more while a viewer at the desk is near and sees it. In a headset, where both
 * eyes would share one picture, and from afar it shows the picture of the room instead.
 */
export const createMirror = (
  { geometry, matrix }: FlatPiece,
  room: RoomPicture,
  { exposure }: Lighting['uniforms'],
  { things, isHere }: ReturnType<Elsewhere>,
): Reflector => {
  const none = { value: null };
  const mirror = new Reflector(geometry, {
    textureWidth: SIDE_PX,
    textureHeight: SIDE_PX,
    multisample: 0,
    color: SILVER,
    shader: {
      name: 'mirror',
      uniforms: { color: none, tDiffuse: none, textureMatrix: none },
      vertexShader: roomShader.vertex,
      fragmentShader: FRAGMENT,
    },
  });
  const truth = { value: 0 };
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
    truth.value = renderer.xr.isPresenting || mirroring || !isHere(eye.x, eye.z) ? 0 : near;
    if (truth.value === 0) return;
    const shown = truth.value;
    mirroring = true;
    for (const thing of things) thing.visible = false;
    draw(renderer, scene, camera);
    for (const thing of things) thing.visible = true;
    mirroring = false;
    truth.value = shown;
  };
  return mirror;
};
