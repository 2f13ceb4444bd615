/** Names that make React render again. `setState` counts on any object, the others only as plain calls. */
const rendersAgain = (callee) => {
  if (callee.type === 'Identifier') return /^(set[A-Z]\w*|setState|dispatch)$/.test(callee.name);
  return callee.type === 'MemberExpression' && callee.property.name === 'setState';
};

const isFrameCallback = (node) =>
  node.parent?.type === 'CallExpression' &&
  node.parent.callee.name === 'useFrame' &&
  node.parent.arguments[0] === node;

/** Sixty to a hundred and twenty times a second React must sleep and the collector must have nothing to do. */
const quietFrame = {
  create(context) {
    let depth = 0;
    const enter = (node) => {
      if (isFrameCallback(node)) depth++;
    };
    const leave = (node) => {
      if (isFrameCallback(node)) depth--;
    };
    const report = (node, message) => {
      if (depth > 0) context.report({ node, message });
    };
    return {
      ArrowFunctionExpression: enter,
      FunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
      'FunctionExpression:exit': leave,
      CallExpression(node) {
        if (rendersAgain(node.callee)) report(node, 'Renders React every frame; write to a ref.');
        if (node.callee.type === 'MemberExpression' && node.callee.property.name === 'clone') {
          report(node, 'Allocates every frame; copy into an object made outside.');
        }
      },
      NewExpression(node) {
        report(node, 'Allocates every frame; make it once, outside.');
      },
    };
  },
};

export default { meta: { name: 'frame' }, rules: { quiet: quietFrame } };
