/** A binary heap of cells, cheapest first; among equals the lowest index, so that every machine finds the same way. */
export type CellQueue = {
  readonly push: (cell: number, cost: number) => void;
  /** -1 when empty. */
  readonly pop: () => number;
  readonly clear: () => void;
};

/** More cells than any flat has, and few enough that a cost below 2^32 and a cell together are an exact integer. */
const CELLS = 2_097_152;

/** Entries there is room for at first. */
const ROOM = 1024;

const sinkFromTop = (heap: Float64Array, length: number, entry: number): void => {
  let at = 0;
  for (let child = 1; child < length; child = 2 * at + 1) {
    const left = heap[child] ?? Infinity;
    const right = child + 1 < length ? (heap[child + 1] ?? Infinity) : Infinity;
    const least = right < left ? right : left;
    if (least >= entry) break;
    heap[at] = least;
    at = right < left ? child + 1 : child;
  }
  heap[at] = entry;
};

export const createCellQueue = (): CellQueue => {
  /** Cost and cell in one number: smaller is cheaper, then the lower cell. One number costs far less than one object. */
  let heap = new Float64Array(ROOM);
  let length = 0;
  return {
    push: (cell, cost) => {
      const entry = cost * CELLS + cell;
      if (length === heap.length) {
        const larger = new Float64Array(2 * length);
        larger.set(heap);
        heap = larger;
      }
      let at = length++;
      while (at > 0) {
        const parentAt = (at - 1) >> 1;
        const parent = heap[parentAt] ?? -1;
        if (entry >= parent) break;
        heap[at] = parent;
        at = parentAt;
      }
      heap[at] = entry;
    },
    pop: () => {
      if (length === 0) return -1;
      const top = heap[0] ?? 0;
      length--;
      if (length > 0) sinkFromTop(heap, length, heap[length] ?? 0);
      return top - Math.floor(top / CELLS) * CELLS;
    },
    clear: () => {
      length = 0;
    },
  };
};
