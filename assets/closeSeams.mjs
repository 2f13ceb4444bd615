// Where a corner of one face lies on the edge of another, rounding opens pinholes through which the day outside glitters.

/** Metres: corners this near to an edge lie on it, and those this near to its ends are its ends. */
const ON_M = 0.0002;
const END_M = 0.001;

const minus = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Every corner of the mesh once, from west to east. */
function cornersOf(mesh) {
  const corners = new Map();
  for (const primitive of mesh.listPrimitives()) {
    const positions = primitive.getAttribute('POSITION');
    for (let i = 0; i < positions.getCount(); i += 1) {
      const at = positions.getElement(i, []);
      corners.set(at.map((metres) => Math.round(metres * 1e4)).join(), at);
    }
  }
  return [...corners.values()].toSorted((a, b) => a[0] - b[0]);
}

const firstFrom = (corners, x) => {
  let [low, high] = [0, corners.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (corners[middle][0] < x) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The corner on an edge that is nearest to its middle, and how far along it lies (0 to 1). */
function cornerOn(corners, from, to) {
  const along = minus(to, from);
  const length = Math.hypot(...along);
  let best;
  for (let i = firstFrom(corners, Math.min(from[0], to[0]) - ON_M); i < corners.length && corners[i][0] <= Math.max(from[0], to[0]) + ON_M; i += 1) {
    const at = minus(corners[i], from);
    const part = dot(at, along) / (length * length);
    if (!(part * length > END_M && (1 - part) * length > END_M)) continue;
    if (Math.hypot(...minus(at, along.map((metres) => metres * part))) > ON_M) continue;
    if (!best || Math.abs(part - 0.5) < Math.abs(best.part - 0.5)) best = { part, at: corners[i] };
  }
  return best;
}

/** Whether a face is lower than its corners are exact: nobody sees it, and each half of it would have to be split again. */
function isSliver(a, b, c) {
  const [u, v] = [minus(b, a), minus(c, a)];
  const doubleArea = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
  return doubleArea <= END_M * Math.max(Math.hypot(...u), Math.hypot(...v), Math.hypot(...minus(c, b)));
}

function closePrimitive(primitive, corners) {
  const names = primitive.listSemantics();
  const values = names.map((name) => {
    const attribute = primitive.getAttribute(name);
    return Array.from({ length: attribute.getCount() }, (_, i) => attribute.getElement(i, []));
  });
  const positions = values[names.indexOf('POSITION')];
  const between = (a, b, { part, at }) => {
    for (const [n, value] of values.entries())
      value.push(names[n] === 'POSITION' ? at : value[a].map((v, i) => v + (value[b][i] - v) * part));
    return positions.length - 1;
  };
  const open = [];
  const indices = primitive.getIndices().getArray();
  for (let i = 0; i < indices.length; i += 3) open.push([indices[i], indices[i + 1], indices[i + 2]]);
  const closed = [];
  for (let face = open.pop(); face; face = open.pop()) {
    const [a, b, c] = face;
    const split = !isSliver(positions[a], positions[b], positions[c]) && [[a, b, c], [b, c, a], [c, a, b]].find(([from, to]) => cornerOn(corners, positions[from], positions[to]));
    if (!split) closed.push(a, b, c);
    else {
      const [from, to, third] = split;
      const middle = between(from, to, cornerOn(corners, positions[from], positions[to]));
      open.push([from, middle, third], [middle, to, third]);
    }
  }
  for (const [n, name] of names.entries()) primitive.getAttribute(name).setArray(new Float32Array(values[n].flat()));
  primitive.getIndices().setArray(new Uint32Array(closed));
  return (closed.length - indices.length) / 3;
}

/** Gives every face of a mesh the corners of others that lie on its edges. Returns how many triangles that added. */
export function closeSeams(mesh) {
  const corners = cornersOf(mesh);
  return mesh.listPrimitives().reduce((added, primitive) => added + closePrimitive(primitive, corners), 0);
}
