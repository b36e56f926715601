import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf, createBlob, decodeText, isBlobSource } from './blob';
import { createHtmlTemplate, type TemplateRunner } from './html-template';
import { escapeHtml } from './html-escape';
import { MIME_TYPES } from './mime-types';
import { ScriptException } from './script-error';
import { serviceEnum } from './service-enum';
import { requireText } from './signature';
import { strictService } from './strict-service';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type BlobSource = GoogleAppsScript.Base.BlobSource;

const X_FRAME_OPTIONS_MODE = serviceEnum<typeof GoogleAppsScript.HTML.XFrameOptionsMode>([
  'ALLOWALL',
  'DEFAULT',
]);
const SANDBOX_MODE = serviceEnum<typeof GoogleAppsScript.HTML.SandboxMode>([
  'EMULATED',
  'IFRAME',
  'NATIVE',
]);

/** Stands in for `HtmlService`; pages are files beside the bundle. */
export function createHtmlService(bundleFolder: string, runTemplate: TemplateRunner) {
  const template = (html: string): GoogleAppsScript.HTML.HtmlTemplate =>
    createHtmlTemplate(html, runTemplate, createHtmlOutput);
  return strictService('HtmlService', {
    SandboxMode: SANDBOX_MODE,
    XFrameOptionsMode: X_FRAME_OPTIONS_MODE,
    createHtmlOutput: (html: string | BlobSource = '') => createHtmlOutput(htmlOf(html)),
    createHtmlOutputFromFile: (name: string) => createHtmlOutput(pageNamed(bundleFolder, name)),
    createTemplate: (html: string | BlobSource) => template(htmlOf(html)),
    createTemplateFromFile: (name: string) => template(pageNamed(bundleFolder, name)),
    getUserAgent: () => '',
  } satisfies GoogleAppsScript.HTML.HtmlService);
}

interface Page {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  faviconUrl: string;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

/** A page a script shows. */
function createHtmlOutput(html: string): HtmlOutput {
  const page: Page = {
    content: html,
    title: '',
    width: null,
    height: null,
    faviconUrl: '',
    metaTags: [],
  };
  const change = (part: Partial<Page>): HtmlOutput => {
    Object.assign(page, part);
    return output;
  };
  const output: HtmlOutput = strictService('HtmlOutput', {
    ...pageReaders(page),
    addMetaTag(name: string, content: string) {
      page.metaTags.push({ name, content });
      return output;
    },
    append: (html: string) => change({ content: page.content + html }),
    appendUntrusted: (text: string) => change({ content: page.content + escapeHtml(text) }),
    clear: () => change({ content: '' }),
    setContent: (html: string) => change({ content: html }),
    setFaviconUrl: (faviconUrl: string) => change({ faviconUrl }),
    setHeight: (height: number) => change({ height }),
    setSandboxMode: () => output,
    setTitle: (title: string) => change({ title }),
    setWidth: (width: number) => change({ width }),
    setXFrameOptionsMode: () => output,
  }) as unknown as HtmlOutput;
  return output;
}

function pageReaders(page: Page) {
  const blob = (): GoogleAppsScript.Base.Blob =>
    createBlob({
      bytes: new TextEncoder().encode(page.content),
      contentType: MIME_TYPES.HTML,
      name: 'output.html',
    });
  return {
    getAs: (contentType: string) => blob().getAs(contentType),
    getBlob: blob,
    getContent: () => page.content,
    getFaviconUrl: () => page.faviconUrl,
    getHeight: () => page.height,
    getMetaTags: () =>
      page.metaTags.map((tag) =>
        strictService('HtmlOutputMetaTag', {
          getContent: () => tag.content,
          getName: () => tag.name,
        }),
      ),
    getTitle: () => page.title,
    getWidth: () => page.width,
  };
}

function htmlOf(source: string | BlobSource): string {
  if (isBlobSource(source)) return decodeText(contentsOf(source).bytes, 'UTF-8');
  return requireText('HtmlService.createHtmlOutput', source, [source]);
}

function pageNamed(folder: string, name: unknown): string {
  const asked = requireText('HtmlService.createHtmlOutputFromFile', name, [name]);
  const file = join(folder, asked.endsWith('.html') ? asked : `${asked}.html`);
  if (!existsSync(file)) throw new ScriptException(`No HTML file named ${asked} was found.`);
  return readFileSync(file, 'utf8');
}
