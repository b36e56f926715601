import {
  parseSection,
  sectionOrder,
  sectionXml,
  type Section,
} from '../../document/merge/sections';
import type { RenderedDocument } from '../../document/types';

/**
 * The document with its 版记 on the last side of the last sheet, where GB/T 9704-2012 (7.4) wants it: printed on both sides,
 * as official documents are (6.2), that is an even page. Behind attachments the 版记 has a section of its own, which therefore
 * begins on an even page; where the attachments end on one, the side between is left blank.
 *
 * That page has no number: before a 版记 with a blank side neither has one (7.5), and whether there is one is known only
 * once pages are laid out. It takes over the empty foot of the attachments, which carry their numbers at the side.
 *
 * A document of one section is left as it is: its 版记 stands below the text, and to begin on an even page it would have to
 * begin with a blank one.
 */
export function withImprintOnLastSide(rendered: RenderedDocument): RenderedDocument {
  const { template, body } = rendered;
  const order = sectionOrder(body, template.sections.length);
  if (order.length < 2) return rendered;
  const last = template.sections.length - 1;
  const sections = template.sections.map((xml, index) =>
    index === last ? sectionXml(onEvenPage(parseSection(xml))) : xml,
  );
  return { ...rendered, template: { ...template, sections } };
}

function onEvenPage({ edges, properties }: Section): Section {
  return {
    edges: new Map([...edges].filter(([edge]) => !edge.startsWith('footer'))),
    properties: new Map([...properties, ['w:type', '<w:type w:val="evenPage"/>']]),
  };
}
