// Nest 12 and much of npm are ES modules only, which Jest on Node 20 cannot require(): whatever is ESM (TypeScript, .mjs, or
// .js in a package of "type": "module") is compiled to CommonJS for the tests; everything else passes untouched.
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { createTransformer } = require('@swc/jest');

const swc = createTransformer({
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});

const kinds = new Map();
function isModulePackage(dir) {
  if (kinds.has(dir)) return kinds.get(dir);
  const manifest = join(dir, 'package.json');
  const esm = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).type === 'module'
    : dirname(dir) !== dir && isModulePackage(dirname(dir));
  kinds.set(dir, esm);
  return esm;
}
const isEsm = (file) =>
  /\.(ts|mts|mjs)$/.test(file) || (file.endsWith('.js') && isModulePackage(dirname(file)));

module.exports = {
  ...swc,
  process: (code, file, options) => (isEsm(file) ? swc.process(code, file, options) : { code }),
  getCacheKey: (code, file, options) => `${isEsm(file)}${swc.getCacheKey(code, file, options)}`,
};
