import { mergedFile } from '../../document/merged-file';
import { renderDocuments } from '../../document/render-documents';
import type { RenderedDocument } from '../../document/types';
import type { BulletinContent } from '../content-type';
import { bulletinData } from './bulletin-data';
import { pngProportion, proportioned } from './chart-size';
import { withImprintOnLastSide } from './imprint-side';
import { spreadTables } from './spread-tables';

/** The picture of the template that gives way to the real chart: its name and its part. */
const CHART_PICTURE_NAME = 'chart';
const CHART_PICTURE_PART = 'word/media/chart.png';

/**
 * A bulletin as a .docx file after GB/T 9704-2012: the template filled, its tables set out over their columns, the chart in
 * its place, the 版记 on an even page. The same content, template and chart give the same bytes.
 *
 * @param chartPng undefined if there is no chart: the bulletin then shows none
 * @throws SetupError if the template is faulty (`checkTemplate` says in detail why) or has no room for the chart
 */
export function bulletinDocx(
  content: BulletinContent,
  template: Uint8Array,
  chartPng: Uint8Array | undefined,
): Uint8Array {
  const proportion = chartPng === undefined ? undefined : pngProportion(chartPng);
  const chart = proportion === undefined ? undefined : chartPng;
  const media = new Map(chart === undefined ? [] : [[CHART_PICTURE_PART, chart] as const]);
  const data = bulletinData(content, chart !== undefined);
  const rendered = renderDocuments(template, [data], media);
  return mergedFile(rendered.map((one) => laidOut(one, proportion)));
}

function laidOut(rendered: RenderedDocument, proportion: number | undefined): RenderedDocument {
  const spread = spreadTables(rendered.body);
  const body =
    proportion === undefined ? spread : proportioned(spread, CHART_PICTURE_NAME, proportion);
  return withImprintOnLastSide({ ...rendered, body });
}
