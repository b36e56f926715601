/** How a sheet is printed. */
import type { SheetModel } from '../../model';
import type { SheetXml } from '../package/sheet-xml';
import { childOf, childrenOf, outerXml, rootOf } from '../package/xml-scan';
import { attributesOf, isTrue, withAttributes } from '../package/xml-text';

type Print = SheetModel['print'];

/** The number of the paper size A4 in files. */
const A4 = 9;

/** Prints the sheet one page wide, as many pages high as it takes, if that is asked anew. */
export function writePrint(xml: SheetXml, before: Print, print: Print): void {
  if (!print || print.landscape === before?.landscape) return;
  const section = xml.section('sheetPr') || '<sheetPr></sheetPr>';
  const root = rootOf(section);
  const open = section.slice(0, root.openEnd).replace(/\s*\/>$/, '>');
  const others = childrenOf(section, root)
    .filter((child) => child.name !== 'pageSetUpPr')
    .map((child) => outerXml(section, child));
  xml.replace('sheetPr', `${open}${others.join('')}<pageSetUpPr fitToPage="1"/></sheetPr>`);
  const page = xml.section('pageSetup') || '<pageSetup/>';
  const changes = {
    paperSize: A4,
    scale: null,
    fitToWidth: 1,
    fitToHeight: 0,
    orientation: print.landscape ? 'landscape' : 'portrait',
  };
  xml.replace('pageSetup', withAttributes(page, changes));
}

/** What the file says about printing, when it is what the model has words for: one page wide. */
export function readPrint(xml: SheetXml): Print {
  const properties = xml.section('sheetPr');
  const page = xml.section('pageSetup');
  if (properties === '' || page === '') return undefined;
  const fit = childOf(properties, rootOf(properties), 'pageSetUpPr');
  if (!fit || !isTrue(attributesOf(properties, fit)['fitToPage'])) return undefined;
  const { fitToWidth = '1', fitToHeight, orientation } = attributesOf(page, rootOf(page));
  if (fitToWidth !== '1' || fitToHeight !== '0') return undefined;
  return { landscape: orientation === 'landscape' };
}
