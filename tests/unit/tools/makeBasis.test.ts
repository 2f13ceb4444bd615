import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { patchBasis } from '../../../tools/public/makeBasis';

const source = readFileSync(
  createRequire(import.meta.url).resolve('three/examples/jsm/libs/basis/basis_transcoder.js'),
  'utf8',
);

describe('the KTX2 decoder', () => {
  it('makes no function from a string', () => {
    expect(source).toContain('newFunc(Function');
    expect(patchBasis(source)).not.toMatch(/newFunc\(Function|new Function/);
  });

  it('fails the build when three has changed it', () => {
    expect(() => patchBasis(source.replace('let[args,', 'let[ args,'))).toThrow('has changed');
    expect(() => patchBasis(source.replace('var functionName=`methodCaller<(', ''))).toThrow(
      'has changed',
    );
  });
});
