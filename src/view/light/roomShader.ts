/** World position and normal, and where the point is in the picture of a planar mirror. */
const VERTEX = /* glsl */ `
uniform mat4 textureMatrix;
varying vec3 vAt;
varying vec3 vNormal;
varying vec4 vPlanar;
void main() {
  vec4 at = modelMatrix * vec4( position, 1.0 );
  vAt = at.xyz;
  vNormal = normalize( mat3( modelMatrix ) * normal );
  vPlanar = textureMatrix * vec4( position, 1.0 );
  gl_Position = projectionMatrix * viewMatrix * at;
}`;

/**
 * Where a ray from a point meets the box of the room: the picture stands still while the viewer walks. As captured, a
 * cube's x runs the other way.
 */
const PICTURE = /* glsl */ `
uniform samplerCube picture;
uniform vec3 middle;
uniform vec3 boxMin;
uniform vec3 boxMax;
vec3 pictured( vec3 at, vec3 ray ) {
  vec3 far = max( ( boxMax - at ) / ray, ( boxMin - at ) / ray );
  vec3 hit = at + ray * max( min( min( far.x, far.y ), far.z ), 0.0 ) - middle;
  return vec3( -hit.x, hit.yz );
}`;

/** What glass and mirrors share: the room's picture in cd/m², times the exposure of the eye. */
const FRAGMENT = /* glsl */ `
varying vec3 vAt;
varying vec3 vNormal;
uniform float gain;
uniform float exposure;
${PICTURE}
vec3 facing( vec3 view ) {
  return dot( vNormal, view ) < 0.0 ? vNormal : -vNormal;
}
vec3 mirrored( vec3 view, vec3 normal ) {
  return textureCube( picture, pictured( vAt, reflect( view, normal ) ) ).rgb * gain * exposure;
}`;

/** Parts of shaders that show the picture of the room: `picture` looks it up, the others make a surface that mirrors it. */
export const roomShader = { picture: PICTURE, vertex: VERTEX, fragment: FRAGMENT } as const;
