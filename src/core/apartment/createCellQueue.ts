/** A binary heap of cells, cheapest first; among equals the lowest index, so that every machine finds the same way. */
export type CellQueue = {
  readonly push: (cell: number, cost: number) => void;
  /** -1 when empty. */
  readonly pop: () => number;
};

/** More cells than any flat has, and few enough that cost and cell together are an exact integer. */
const CELLS = 2_097_152;

/** Cost and cell in one number: smaller is cheaper, then the lower cell. One number costs far less than one object. */
const entryOf = (cell: number, cost: number): number => cost * CELLS + cell;

const sinkFromTop = (heap: number[], entry: number): void => {
  const { length } = heap;
  let at = 0;
  for (let child = 1; child < length; child = 2 * at + 1) {
    const left = heap[child] ?? Infinity;
    const right = heap[child + 1] ?? Infinity;
    const least = right < left ? right : left;
    if (least >= entry) break;
    heap[at] = least;
    at = right < left ? child + 1 : child;
  }
  heap[at] = entry;
};

export const createCellQueue = (): CellQueue => {
  const heap: number[] = [];
  return {
    push: (cell, cost) => {
      const entry = entryOf(cell, cost);
      let at = heap.length;
      heap.push(entry);
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
      const [top] = heap;
      const last = heap.pop();
      if (top === undefined || last === undefined) return -1;
      if (heap.length > 0) sinkFromTop(heap, last);
      return top - Math.floor(top / CELLS) * CELLS;
    },
  };
};
