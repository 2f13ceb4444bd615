import { Color, Matrix4, ShaderMaterial } from 'three';
import type { RoomPicture } from './createReflections';
import type { Lighting } from './lighting';
import { roomShader } from './roomShader';

/** What silver and glass keep of the light. */
export const SILVER = new Color(0.86, 0.88, 0.87);

const FRAGMENT = /* glsl */ `${roomShader.fragment}
uniform vec3 color;
void main() {
  vec3 view = normalize( vAt - cameraPosition );
  gl_FragColor = vec4( color * mirrored( view, facing( view ) ), 1.0 );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/** A mirror that shows the picture of the room, which costs nothing. Behind a true one, where there is one. */
export const pictureMirror = (
  { picture, middle, boxMin, boxMax, gain }: RoomPicture,
  { exposure }: Lighting['uniforms'],
): ShaderMaterial =>
  new ShaderMaterial({
    uniforms: {
      picture,
      middle,
      boxMin,
      boxMax,
      gain,
      exposure,
      color: { value: SILVER },
      textureMatrix: { value: new Matrix4() },
    },
    vertexShader: roomShader.vertex,
    fragmentShader: FRAGMENT,
    polygonOffset: true,
    polygonOffsetFactor: 1,
    polygonOffsetUnits: 2,
  });
