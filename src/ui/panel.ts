import type { ActionReport } from '../core/action-report';
import { ACTIONS, type ActionWords } from '../core/words/actions';
import { failureSentence } from '../core/words/failures';
import { callServer, type ReportingAction } from './call-server';

/** What the panel offers, in the order of the work. */
const OFFERED: readonly ReportingAction[] = [
  'setUpWorkbook',
  'importSocialInsurance',
  'importTax',
  'checkData',
  'screenEmployers',
  'refreshProgress',
  'takeSnapshot',
];

const actionList = elementById('actions');
const result = elementById('result');
const details = elementById('details');

OFFERED.forEach((name) => {
  const words = ACTIONS.find((action) => action.name === name);
  if (words) actionList.append(actionButton(name, words));
});

function actionButton(name: ReportingAction, words: ActionWords): HTMLButtonElement {
  const button = document.createElement('button');
  const description = document.createElement('small');
  description.textContent = words.description;
  button.append(words.title, description);
  button.addEventListener('click', () => void run(name, words.title));
  return button;
}

async function run(name: ReportingAction, title: string): Promise<void> {
  setBusy(true);
  show(`正在办理「${title}」，请稍候……`, 'busy', []);
  try {
    const report: ActionReport = await callServer(name);
    show(report.summary, report.ok ? 'good' : 'bad', report.details);
  } catch (error) {
    show(failureSentence(error instanceof Error ? error.message : String(error)), 'bad', []);
  } finally {
    setBusy(false);
  }
}

function show(sentence: string, state: 'busy' | 'good' | 'bad', lines: readonly string[]): void {
  result.textContent = sentence;
  result.dataset['state'] = state;
  details.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
}

function setBusy(busy: boolean): void {
  actionList.querySelectorAll('button').forEach((button) => {
    button.disabled = busy;
  });
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element #${id}`);
  return element;
}
