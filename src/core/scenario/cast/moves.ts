import type { Path } from '../parse/path';

const keyOf = (path: Path): string => JSON.stringify(path);

/** Which places of a result stand elsewhere in what it was made from. What is inside a moved value moves along. */
export class Moves {
  readonly #moved = new Map<string, Path>();

  has(place: Path): boolean {
    return this.#moved.has(keyOf(place));
  }

  add(place: Path, origin: Path): void {
    this.#moved.set(keyOf(place), origin);
  }

  originOf(path: Path): Path {
    if (this.#moved.size === 0) return path;
    let origin: Path = [];
    for (const [index, step] of path.entries())
      origin = this.#moved.get(keyOf(path.slice(0, index + 1))) ?? [...origin, step];
    return origin;
  }
}
