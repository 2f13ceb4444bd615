import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Replaces everything from `start` up to `end` (which stays). A new three that moved a site must fail here, not hang a page. */
const replaceBetween = (text: string, start: string, end: string, by: string): string => {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) {
    throw new Error(
      `basis_transcoder.js has changed: no "${(from < 0 ? start : end).slice(0, 60)}"`,
    );
  }
  return text.slice(0, from) + by + text.slice(to);
};

const invoker = `var invokerFn = function (...given) {
  var destructors = needsDestructorStack ? [] : null;
  var self = isClassMethodFunc ? [argTypes[1]["toWireType"](destructors, this)] : [];
  var wired = given.map((value, index) => argTypes[index + 2]["toWireType"](destructors, value));
  var result = cppInvokerFunc(cppTargetFunc, ...self, ...wired);
  if (needsDestructorStack) runDestructors(destructors);
  else [...self, ...wired].forEach((value, index) => {
    var type = argTypes[index + 2 - self.length];
    if (type.destructorFunction !== null) type.destructorFunction(value);
  });
  return returns ? argTypes[0]["fromWireType"](result) : undefined;
};
`;

const methodCaller = `var invokerFunction = function (obj, func, destructorsRef, args) {
  var offset = 0;
  var values = types.map((type) => {
    var value = type.readValueFromPointer(args + offset);
    offset += type["argPackAdvance"];
    return value;
  });
  var result = kind === 1 ? Reflect.construct(func, values) : func.apply(kind === 0 ? obj : undefined, values);
  return retType.isVoid ? undefined : emval_returnValue(retType, destructorsRef, result);
};
`;

const notice = `Basis Universal transcoder, Copyright Binomial LLC, Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0),
taken from three.js. Changed by Foyer: the two functions that were made from strings at run time are closures,
so that it runs under a content security policy without 'unsafe-eval'.
`;

/** The KTX2 decoder that three ships, in a form that a strict policy lets run. Throws when a new three differs. */
export const patchBasis = (source: string): string => {
  const first = replaceBetween(
    source,
    'let[args,invokerFnBody]=createJsInvoker(',
    'return createNamedFunction(humanName,invokerFn)}',
    invoker,
  );
  const both = replaceBetween(
    first,
    'var functionBody=`return function (obj, func, destructorsRef, args)',
    'var functionName=`methodCaller<(',
    methodCaller,
  );
  if (both.includes('newFunc(Function'))
    throw new Error('basis_transcoder.js still makes functions.');
  return both;
};

export const makeBasis = (folder: string): void => {
  const require = createRequire(import.meta.url);
  const script = require.resolve('three/examples/jsm/libs/basis/basis_transcoder.js');
  const patched = patchBasis(readFileSync(script, 'utf8'));
  writeFileSync(join(folder, 'basis_transcoder.js'), `/*! ${notice}*/\n${patched}`);
  copyFileSync(script.replace(/\.js$/, '.wasm'), join(folder, 'basis_transcoder.wasm'));
  writeFileSync(join(folder, 'NOTICE.txt'), notice);
};
