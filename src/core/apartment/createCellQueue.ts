/** A binary heap of cells, cheapest first; among equals the lowest index, so that every machine finds the same way. */
export type CellQueue = {
  readonly push: (cell: number, cost: number) => void;
  /** -1 when empty. */
  readonly pop: () => number;
};

type Entry = { readonly cell: number; readonly cost: number };

const isBefore = (a: Entry, b: Entry): boolean =>
  a.cost < b.cost || (a.cost === b.cost && a.cell < b.cell);

const sinkFromTop = (heap: Entry[], entry: Entry): void => {
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (left === undefined) break;
    const takesRight = right !== undefined && isBefore(right, left);
    const child = takesRight ? right : left;
    if (!isBefore(child, entry)) break;
    heap[at] = child;
    at = 2 * at + (takesRight ? 2 : 1);
  }
  heap[at] = entry;
};

export const createCellQueue = (): CellQueue => {
  const heap: Entry[] = [];
  return {
    push: (cell, cost) => {
      const entry = { cell, cost };
      let at = heap.length;
      heap.push(entry);
      while (at > 0) {
        const parentAt = (at - 1) >> 1;
        const parent = heap[parentAt];
        if (parent === undefined || !isBefore(entry, parent)) break;
        heap[at] = parent;
        at = parentAt;
      }
      heap[at] = entry;
    },
    pop: () => {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined) return -1;
      if (heap.length > 0) sinkFromTop(heap, last);
      return top.cell;
    },
  };
};
