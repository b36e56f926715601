/** A sheet's chart as the picture Google makes of it. */
import type { SheetChart, SheetModel } from '../book/model';
import { ScriptException } from '../services/script-error';
import { deskWords } from '../words';
import { chartData, type PictureData } from './chart-data';
import { pictureOption } from './chart-option';
import { canWriteChinese, SYSTEM_FONTS, type PictureFonts } from './fonts';
import { keptPicture } from './kept-pictures';
import { loadCharts, loadDrawer } from './load-libraries';

/** Picture points to a pixel of the chart, so that it is sharp on paper: 800 pixels over 156 mm are 260 dpi. */
const ENLARGEMENT = 2;

/** The name callers know the error by that says this machine has no Chinese font. */
export const NO_CHINESE_FONT = 'NoChineseFont';

/**
 * The chart as PNG, twice its size in pixels: the same bytes for the same data and fonts.
 *
 * @throws ScriptException named {@link NO_CHINESE_FONT} where every character would be a box
 */
export function chartPicture(
  chart: SheetChart,
  sheet: SheetModel,
  fonts: PictureFonts = SYSTEM_FONTS,
): Uint8Array {
  if (!canWriteChinese(fonts)) throw noChineseFont();
  const data = chartData(chart, sheet);
  return keptPicture(JSON.stringify([looksOf(chart), data, fonts]), () => {
    const { Resvg } = loadDrawer();
    const zoom = { mode: 'zoom', value: ENLARGEMENT } as const;
    const drawn = new Resvg(svgOf(chart, data), { font: fonts, fitTo: zoom });
    return new Uint8Array(drawn.render().asPng());
  });
}

/** What shows: a chart elsewhere on the sheet looks the same. */
function looksOf({ id: _id, anchor: _place, foreign: _origin, ...looks }: SheetChart): object {
  return looks;
}

/** The chart as SVG, in the chart's own pixels. */
export function chartSvg(chart: SheetChart, sheet: SheetModel): string {
  return svgOf(chart, chartData(chart, sheet));
}

function svgOf(chart: SheetChart, data: PictureData): string {
  const drawing = loadCharts().init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: chart.widthPixels,
    height: chart.heightPixels,
  });
  try {
    drawing.setOption(pictureOption(chart, data));
    return drawing.renderToSVGString();
  } finally {
    // A drawing that is left open keeps the program from ending.
    drawing.dispose();
  }
}

function noChineseFont(): ScriptException {
  const error = new ScriptException(deskWords.noChineseFont());
  Object.defineProperty(error, 'name', { value: NO_CHINESE_FONT });
  return error;
}
