/** A small add-on whose menu and panel do one thing of each kind. */
export const PAGES_SCRIPT = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('试办').addItem('面板', 'showPanel').addItem('出错', 'breaks').addItem('久办', 'spins')
    .addSeparator().addSubMenu(ui.createMenu('更多').addItem('询问', 'askFirst')).addToUi();
}
function askFirst() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('请确认', '要写吗？', ui.ButtonSet.YES_NO);
  sheet().getRange('B1').setValue(answer === ui.Button.YES ? '是' : '否');
}
function widen() { sheet().setColumnWidth(9, 150); }
function marks() { sheet().getRange('C4').setValue('marked'); }
function breaks() { throw new Error('表头不对'); }
function spins() { for (;;) sheet().getRange('A1').getValue(); }
function slow() { for (let i = 0; i < 20000; i += 1) sheet().getRange('A1').getValue(); return '慢'; }
function echo(value) { return value; }
function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Shown').setTitle('面板'));
}
`;

/** Its panel. */
export const SHOWN_PAGE = `<!doctype html><html lang="zh-CN"><head><base target="_top"><title>面板</title>
<style>body { margin: 12px; }</style></head><body>
<button id="echo">回声</button><button id="throw">出错</button><button id="slow">慢办</button><p id="result"></p>
<script>
const show = (text) => { document.getElementById('result').textContent = text; };
const run = () => google.script.run.withUserObject('给谁')
  .withSuccessHandler((value, who) => show(JSON.stringify(value) + ' ' + who))
  .withFailureHandler((error) => show('失败：' + error.message));
document.getElementById('echo').onclick = () => run().echo({ a: [1, '二'] });
document.getElementById('throw').onclick = () => run().breaks();
document.getElementById('slow').onclick = () => run().slow();
</script></body></html>`;
