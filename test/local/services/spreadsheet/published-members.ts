import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The members of Google's published interfaces: interface → member → its overloads, in the words of `face/signature.ts`. */
export type PublishedMembers = ReadonlyMap<string, ReadonlyMap<string, string>>;

const TEXT_ALIASES = new Set(['FontLine', 'FontStyle', 'FontWeight']);
const NUMBER_ALIASES = new Set(['Integer', 'Byte']);

/** Reads the type declarations of one service, such as `spreadsheet` or `base`. */
export function readPublishedMembers(service: string): PublishedMembers {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const file = join(folder, `google-apps-script.${service}.d.ts`);
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = new Map<string, Map<string, string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, membersOf(node));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function membersOf(declaration: ts.InterfaceDeclaration): Map<string, string> {
  const members = new Map<string, string>();
  for (const member of declaration.members) {
    const name = member.name?.getText() ?? '';
    if (ts.isPropertySignature(member)) members.set(name, 'property');
    if (!ts.isMethodSignature(member)) continue;
    const overload = member.parameters.map((parameter) => kindOf(parameter.type)).join(', ');
    const before = members.get(name);
    members.set(name, before === undefined ? overload : `${before} | ${overload}`);
  }
  return members;
}

function kindOf(type: ts.TypeNode | undefined): string {
  if (type === undefined) return 'any';
  if (ts.isUnionTypeNode(type)) return unionKind(type);
  if (ts.isArrayTypeNode(type)) return `${withoutNull(kindOf(type.elementType))}[]`;
  if (ts.isTypeLiteralNode(type)) return 'Object';
  if (ts.isTypeReferenceNode(type)) return referenceKind(type);
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return 'String';
    case ts.SyntaxKind.NumberKeyword:
      return 'number';
    case ts.SyntaxKind.BooleanKeyword:
      return 'Boolean';
    default:
      return 'any';
  }
}

function unionKind(type: ts.UnionTypeNode): string {
  const isNull = (part: ts.TypeNode): boolean =>
    ts.isLiteralTypeNode(part) && part.literal.kind === ts.SyntaxKind.NullKeyword;
  const solid = type.types.filter((part) => !isNull(part));
  const first = solid[0];
  const kind = first && !ts.isLiteralTypeNode(first) ? kindOf(first) : 'String';
  return solid.length < type.types.length ? `${kind}?` : kind;
}

function referenceKind(type: ts.TypeReferenceNode): string {
  const name = ts.isQualifiedName(type.typeName) ? type.typeName.right.text : type.typeName.text;
  if (name === 'Array') return `${withoutNull(kindOf(type.typeArguments?.[0]))}[]`;
  if (TEXT_ALIASES.has(name)) return 'String';
  return NUMBER_ALIASES.has(name) ? 'number' : name;
}

function withoutNull(kind: string): string {
  return kind.endsWith('?') ? kind.slice(0, -1) : kind;
}
