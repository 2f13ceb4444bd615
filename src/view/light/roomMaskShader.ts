/** Each mesh is laid out as in its atlas; what it covers tells the room a little before the surface. */
const LAID_OUT = /* glsl */ `
attribute vec2 uv1;
uniform vec2 shift;
varying vec3 vAt;
varying vec3 vNormal;
void main() {
  vAt = ( modelMatrix * vec4( position, 1.0 ) ).xyz;
  vNormal = mat3( modelMatrix ) * normal;
  gl_Position = vec4( uv1 * 2.0 - 1.0 + shift, 0.0, 1.0 );
}`;

/** 0 stays for what no mesh covers: rooms begin at 2, 1 is outside of all. */
const ROOM = /* glsl */ `
uniform sampler2D cells;
uniform vec2 originM;
uniform float cellM;
varying vec3 vAt;
varying vec3 vNormal;
const float BEFORE_M = 0.08;
void main() {
  vec3 before = vAt + BEFORE_M * normalize( vNormal );
  ivec2 size = textureSize( cells, 0 );
  ivec2 cell = ivec2( floor( ( before.xz - originM ) / cellM ) );
  bool inside = all( greaterThanEqual( cell, ivec2( 0 ) ) ) && all( lessThan( cell, size ) );
  float room = inside ? texelFetch( cells, cell, 0 ).r : 0.0;
  gl_FragColor = vec4( room + 1.0 / 255.0 );
}`;

const WHOLE = /* glsl */ `
void main() {
  gl_Position = vec4( position.xy, 0.0, 1.0 );
}`;

/** Filtering reads beyond the edge of a mesh: the texels there belong to what is beside them. */
const GROWN = /* glsl */ `
uniform sampler2D mask;
const int REACH = 2;
void main() {
  ivec2 at = ivec2( gl_FragCoord.xy );
  ivec2 most = textureSize( mask, 0 ) - 1;
  float room = texelFetch( mask, at, 0 ).r;
  int nearest = 2 * REACH * REACH + 1;
  if ( room == 0.0 ) {
    for ( int y = -REACH; y <= REACH; y ++ ) {
      for ( int x = -REACH; x <= REACH; x ++ ) {
        float beside = texelFetch( mask, clamp( at + ivec2( x, y ), ivec2( 0 ), most ), 0 ).r;
        if ( beside == 0.0 || x * x + y * y >= nearest ) continue;
        nearest = x * x + y * y;
        room = beside;
      }
    }
  }
  gl_FragColor = vec4( room );
}`;

/** Vertex and fragment shaders of the two passes: rooms where meshes are, then one texel or two beyond. */
export const roomMaskShader = {
  rooms: { vertexShader: LAID_OUT, fragmentShader: ROOM },
  grown: { vertexShader: WHOLE, fragmentShader: GROWN },
} as const;
