import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const BLOCKS = new Set(['describe', 'it', 'test']);

function specFiles(root) {
  return ['src', 'test']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((file) => join(root, folder, String(file))),
    )
    .filter((file) => file.endsWith('.spec.ts'))
    .sort();
}

/** `it`, `it.each(…)`, `describe.each(…)`: the name of the block, and the table of its cases. */
function blockOf(call) {
  let callee = call.expression;
  let table;
  if (ts.isCallExpression(callee)) {
    table = callee.arguments[0];
    callee = callee.expression;
  }
  while (ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  return ts.isIdentifier(callee) && BLOCKS.has(callee.text) ? { kind: callee.text, table } : undefined;
}

const plain = (node) =>
  ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)
    ? node.text
    : ts.isTemplateExpression(node)
      ? node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('')
      : undefined;

const bare = (node) =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;

/** Constants of a file by name, so that a table with a name of its own is spelled out too. */
function constantsOf(source) {
  const declared = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ name, initializer }) => ts.isIdentifier(name) && initializer);
  return new Map(declared.map(({ name, initializer }) => [name.text, initializer]));
}

/** The title of every case of a table of literals; the title as it stands where the table is computed. */
function titlesOf(title, table, constants) {
  const literal = (node) => {
    const found = bare(node);
    return ts.isIdentifier(found) && constants.has(found.text) ? bare(constants.get(found.text)) : found;
  };
  const rows = table && literal(table);
  if (!rows || !ts.isArrayLiteralExpression(rows)) return [title];
  return rows.elements.map((element) => {
    const row = literal(element);
    const values = (ts.isArrayLiteralExpression(row) ? [...row.elements] : [row]).map((one) =>
      plain(literal(one)),
    );
    return title.replace(/%[sdifjop]/g, (sign) => values.shift() ?? sign);
  });
}

/** Names of all tests with the file that they are in: `describe › it`, cases of `each` spelled out. */
export function testTitles(root) {
  const found = [];
  for (const path of specFiles(root)) {
    const file = relative(root, path).split(sep).join('/');
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    const constants = constantsOf(source);
    const visit = (node, around) => {
      const block = ts.isCallExpression(node) ? blockOf(node) : undefined;
      const title = block && node.arguments[0] && plain(node.arguments[0]);
      if (title === undefined) return void ts.forEachChild(node, (child) => visit(child, around));
      for (const one of titlesOf(title, block.table, constants)) {
        const name = [...around, one];
        if (block.kind !== 'describe') found.push({ file, title: name.join(' › ') });
        else for (const body of node.arguments.slice(1)) ts.forEachChild(body, (child) => visit(child, name));
      }
    };
    visit(source, []);
  }
  return found;
}
