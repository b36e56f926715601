/**
 * While a document is rendered its sections' properties are kept aside: the template library changes page breaks and
 * drops headers where a section stands in a repeated passage. A mark holds the place.
 */

export const SECTION_MARK = /<w:kmSection w:val="(\d+)"\/>/g;

/** The mark of a template's section by its place. */
export function sectionMark(index: number): string {
  return `<w:kmSection w:val="${index}"/>`;
}

/** A body with the properties of its sections in their places again. */
export function withSectionsInPlace(body: string, sections: readonly string[]): string {
  return sections.reduce(
    (text, section, index) => text.split(sectionMark(index)).join(section),
    body,
  );
}
