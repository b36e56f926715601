/**
 * The footer of dist/Code.js: a top-level function for every exported function of main.ts. Google sees nothing else, and
 * esbuild drops doc comments, so those of custom functions (which the spreadsheet shows while one types) are put back here.
 */
import ts from 'typescript';

/**
 * @param source the text of main.ts
 * @param globalName the name the bundle's exports hang on
 * @returns JavaScript: one `function name(a, b) { return Global.name(a, b); }` per exported function
 */
export function entryPoints(source, globalName) {
  const file = ts.createSourceFile('main.ts', source, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((node) => ts.isFunctionDeclaration(node) && isExported(node))
    .map((node) => stub(node, source, globalName))
    .join('\n');
}

function isExported(node) {
  return (ts.getModifiers(node) ?? []).some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
}

function stub(node, source, globalName) {
  const name = node.name.text;
  const parameters = node.parameters.map((one) => one.name.getText()).join(', ');
  const comment = customFunctionComment(node, source);
  return `${comment}function ${name}(${parameters}) {\n  return ${globalName}.${name}(${parameters});\n}`;
}

function customFunctionComment(node, source) {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comments.map((one) => source.slice(one.pos, one.end)).join('\n');
  return text.includes('@customfunction') ? `${text}\n` : '';
}
