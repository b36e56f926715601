import { relationshipsName } from './part-names';
import { partText } from './part-text';
import type { PartContent, Relationship } from './types';
import { attribute, attributeText, encoded, matches } from './xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The kind at the end of a relationship's type, such as `header`. */
export function kindOf(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** The type of a kind of relationship. */
export function relationshipType(kind: string): string {
  return `${OFFICE}/${kind}`;
}

/** The relationships of a part; none if it has no list. */
export function relationshipsOf(
  parts: ReadonlyMap<string, PartContent>,
  name: string,
): readonly Relationship[] {
  return parseRelationships(partText(parts, relationshipsName(name)));
}

/** The relationships in a list as it stands in a package. */
export function parseRelationships(xml: string): readonly Relationship[] {
  return matches(xml, /<(?:\w+:)?Relationship\s[^>]*>/g).map(([tag]) => ({
    id: attributeText(tag, 'Id'),
    type: attributeText(tag, 'Type'),
    target: attributeText(tag, 'Target'),
    external: attribute(tag, 'TargetMode') === 'External',
  }));
}

/** The list as it stands in a package. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const list = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${encoded(id)}" Type="${encoded(type)}" Target="${encoded(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}">${list.join('')}</Relationships>`;
}
