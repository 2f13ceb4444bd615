import { describe, expect, it } from 'vitest';
import { allowed, exceptions, layerOf, mayImport } from './layers';
import { filesUnder, importsIn, textOf, type Import } from './sourceFiles';

/** Raise it with the code: a walk that sees fewer files than there are proves nothing. */
const leastFiles = 330;
const leastImports = 900;

const sources = filesUnder('src', /\.tsx?$/);
const imports = sources.flatMap((file) => importsIn(file, textOf(file)));

const written = ({ from, to }: Import): string => `${from} → ${to}`;

const unexpected = (edges: readonly Import[]): readonly string[] =>
  edges
    .filter(({ from, to }) => !mayImport(layerOf(from), layerOf(to)))
    .map(written)
    .filter((edge) => !exceptions.includes(edge));

const kindOf = (path: string): string | undefined =>
  /^src\/kinds\/((?:things|tools|devices|robots|criteria)\/[^/]+)\//.exec(path)?.[1];

describe('the layers', () => {
  it('saw the whole source', () => {
    expect(sources.length).toBeGreaterThanOrEqual(leastFiles);
    expect(imports.length).toBeGreaterThanOrEqual(leastImports);
    for (const layer of Object.keys(allowed)) {
      expect(sources.map(layerOf), `no file of ${layer} was seen`).toContain(layer);
    }
  });

  it('import only what they may', () => {
    expect(unexpected(imports)).toEqual([]);
  });

  it('have no exception that is no longer needed', () => {
    const edges = imports.map(written);
    expect(exceptions.filter((edge) => !edges.includes(edge))).toEqual([]);
  });

  it('keep one kind out of another', () => {
    const across = imports.filter(({ from, to }) => {
      const [here, there] = [kindOf(from), kindOf(to)];
      return here !== undefined && there !== undefined && here !== there;
    });
    expect(across.map(written)).toEqual([]);
  });

  it('reach the tools only for the name of the build', () => {
    const reached = imports.filter(({ to }) => layerOf(to) === 'tools').map(({ to }) => to);
    expect(reached.filter((to) => to !== 'tools/buildId')).toEqual([]);
  });

  it('would notice a forbidden import, however it is written', () => {
    const text = `import { a } from '../../view/a';
import {
  b,
} from "three";
export * from '../../ui/c';
import '../../xr/d';
const late = import('../../session/e');`;
    expect(unexpected(importsIn('src/core/sim/probe.ts', text))).toHaveLength(5);
    expect(unexpected(importsIn('src/view/probe.ts', "import { a } from '../xr/a';"))).toHaveLength(
      1,
    );
    expect(unexpected(importsIn('src/core/probe.ts', "import { z } from 'zod';"))).toEqual([]);
  });
});
