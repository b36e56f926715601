import { escapeHtml } from './html-escape';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

/** Runs a template's code inside the script, with the template's own properties and the writer in sight. */
export type TemplateRunner = (code: string, variables: Record<string, unknown>) => void;

/** The name the generated code writes with; a template's own variables will not be called so. */
const WRITER = '_kuomianWrite';

/**
 * A template of Apps Script: `<? code ?>`, `<?= escaped ?>` and `<?!= as it is ?>`. Properties set on it are variables inside.
 *
 * Escaping is for element text and quoted attributes; Google also escapes by context inside scripts and URLs.
 */
export function createHtmlTemplate(
  html: string,
  run: TemplateRunner,
  createOutput: (html: string) => HtmlOutput,
): HtmlTemplate {
  const template: HtmlTemplate = {
    evaluate: () => createOutput(evaluate(html, template, run)),
    getCode: () => templateCode(html),
    getCodeWithComments: () => templateCode(html),
    getRawContent: () => html,
  };
  return template;
}

function evaluate(html: string, template: HtmlTemplate, run: TemplateRunner): string {
  let written = '';
  const write = (value: unknown, isEscaped: boolean): void => {
    const text = textOf(value);
    written += isEscaped ? escapeHtml(text) : text;
  };
  run(templateCode(html), { ...template, [WRITER]: write });
  return written;
}

/** The template as JavaScript that writes it piece by piece. */
function templateCode(html: string): string {
  const pieces = html.split(/(<\?(?:[\s\S]*?)\?>)/);
  return pieces.map(pieceCode).filter(Boolean).join('\n');
}

function pieceCode(piece: string): string {
  const scriptlet = /^<\?(!?=)?([\s\S]*)\?>$/.exec(piece);
  if (!scriptlet) return piece === '' ? '' : `${WRITER}(${JSON.stringify(piece)}, false);`;
  const [, kind, code = ''] = scriptlet;
  if (kind === undefined) return code;
  const expression = code.trim().replace(/;$/, '');
  return `${WRITER}((${expression}), ${String(kind === '=')});`;
}

/** What JavaScript prints; nothing for null and undefined, which joining leaves out. */
function textOf(value: unknown): string {
  return [value].join('');
}
