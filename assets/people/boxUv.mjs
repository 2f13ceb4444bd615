/**
 * Texture coordinates for cloth: every triangle is projected along its dominant axis.
 * Seams between projections fall in a small repeating pattern, where nobody sees them.
 * Gives each triangle its own vertices; weld afterwards.
 */
export function boxUv(primitive, tileM) {
  separateTriangles(primitive);
  const positions = primitive.getAttribute('POSITION');
  const normals = primitive.getAttribute('NORMAL');
  const uv = primitive.getAttribute('TEXCOORD_0');
  const [n, p] = [[], []];
  for (let first = 0; first < positions.getCount(); first += 3) {
    const sum = [0, 0, 0];
    for (let i = first; i < first + 3; i += 1) {
      normals.getElement(i, n);
      for (let k = 0; k < 3; k += 1) sum[k] += Math.abs(n[k]);
    }
    // the vertical stays vertical, so that rows of stitches lie level
    const [u, v] = [[2, 1], [0, 2], [0, 1]][sum.indexOf(Math.max(...sum))];
    for (let i = first; i < first + 3; i += 1) {
      positions.getElement(i, p);
      uv.setElement(i, [p[u] / tileM, -p[v] / tileM]);
    }
  }
}

function separateTriangles(primitive) {
  const indices = primitive.getIndices();
  for (const semantic of primitive.listSemantics()) {
    const from = primitive.getAttribute(semantic);
    const size = from.getElementSize();
    const source = from.getArray();
    const target = new source.constructor(indices.getCount() * size);
    for (let i = 0; i < indices.getCount(); i += 1) {
      const start = indices.getScalar(i) * size;
      target.set(source.subarray(start, start + size), i * size);
    }
    primitive.setAttribute(semantic, from.clone().setArray(target));
  }
  const count = indices.getCount();
  primitive.setIndices(indices.clone().setArray(Uint32Array.from({ length: count }, (_, i) => i)));
}
