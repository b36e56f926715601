import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHtmlService } from '../../../local/services/html-service';
import { loadScript } from '../../../local/script-context';
import { scriptBundle } from '../support/script-bundle';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();

function htmlService() {
  const folder = newFolder();
  const bundle = scriptBundle(folder, 'function double(x) { return 2 * x; }', {
    面板: '<p>面板</p>',
  });
  const script = loadScript(bundle, {});
  return { HtmlService: createHtmlService(bundle, script.runTemplate), bundle };
}

describe('HtmlService', () => {
  const { HtmlService } = htmlService();

  it('makes a page with Google’s defaults', () => {
    const page = HtmlService.createHtmlOutput('<b>x</b>');
    expect([page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()]).toEqual([
      '<b>x</b>',
      '',
      null,
      null,
    ]);
  });

  it('sets title and size in a chain', () => {
    const page = HtmlService.createHtmlOutput()
      .setTitle('确认')
      .setWidth(400)
      .setHeight(300)
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
    expect([page.getTitle(), page.getWidth(), page.getHeight()]).toEqual(['确认', 400, 300]);
  });

  it('appends as it is, or escaped', () => {
    const page = HtmlService.createHtmlOutput('a')
      .append('<i>')
      .appendUntrusted(`<b a="1" b='2'>&`);
    expect(page.getContent()).toBe('a<i>&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;');
    expect(page.clear().getContent()).toBe('');
  });

  it('is a blob of HTML', () => {
    const blob = HtmlService.createHtmlOutput('<p>文</p>').getBlob();
    expect([blob.getContentType(), blob.getDataAsString()]).toEqual(['text/html', '<p>文</p>']);
  });

  it('reads pages beside the script, with or without the ending', () => {
    const { HtmlService: service } = htmlService();
    expect(service.createHtmlOutputFromFile('面板').getContent()).toBe('<p>面板</p>');
    expect(service.createHtmlOutputFromFile('面板.html').getContent()).toBe('<p>面板</p>');
    expect(() => service.createHtmlOutputFromFile('Nope')).toThrow(
      'No HTML file named Nope was found.',
    );
  });

  it('fills templates: code, escaped and as it is', () => {
    const template = HtmlService.createTemplate(
      '<? for (var i = 1; i <= 2; i++) { ?><li><?= name ?> <?!= double(i) ?></li><? } ?>',
    );
    template['name'] = '<资源镇>';
    expect(template.evaluate().getContent()).toBe(
      '<li>&lt;资源镇&gt; 2</li><li>&lt;资源镇&gt; 4</li>',
    );
  });

  it('fills templates from files', () => {
    const { HtmlService: service, bundle } = htmlService();
    writeFileSync(join(bundle, 'T.html'), '<p><?= a ?></p>');
    const template = service.createTemplateFromFile('T');
    template['a'] = 1;
    expect(template.evaluate().getContent()).toBe('<p>1</p>');
    expect(template.getRawContent()).toBe('<p><?= a ?></p>');
  });
});
