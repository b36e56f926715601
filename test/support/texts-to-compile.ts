import { parse, type NewExpression } from 'acorn';

/** Every `new Function` of a script: the names of what is given, and the text; empty where that is not written there as it is. */
export function textsToCompile(source: string): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, callee, arguments: given } = node as Partial<NewExpression>;
    if (type === 'NewExpression' && callee?.type === 'Identifier' && callee.name === 'Function') {
      const texts = (given ?? []).map((one) => (one.type === 'Literal' ? String(one.value) : ''));
      found.push([texts.slice(0, -1).join(), texts.at(-1) ?? '']);
    }
    Object.values(node).forEach(look);
  };
  look(parse(source, { ecmaVersion: 2019, sourceType: 'script' }));
  return found;
}
