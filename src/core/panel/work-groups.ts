import { ACTIONS } from '../words/actions';
import { PAGE_BUTTONS, WORK_GROUP_TITLES } from '../words/panel';
import type { PageName } from './pages';

/** The actions in the order of the work; a name in brackets is a dialog. Each is a function of the bundle. */
const WORK_ORDER = {
  prepare: ['setUpWorkbook', 'checkData'],
  screen: ['importSocialInsurance', 'importTax', 'screenEmployers', 'auditEmployer', 'undoImport'],
  notices: ['issueSelected', 'reprintNotice', 'printLateFee', 'voidNotice', 'closeCase'],
  progress: ['refreshProgress', 'takeSnapshot', 'refreshActionBoard'],
  bulletin: [...(['composeBriefing', 'composeBulletin', 'checkFormat', 'remindOverdue'] as const)],
  settings: ['installSchedule', 'removeSchedule', 'about'],
} as const;

export type WorkGroupName = keyof typeof WORK_ORDER;

/** An action that the panel runs with one click. */
export type PanelAction = (typeof WORK_ORDER)[WorkGroupName][number];

/** The dialogs of a group; those of 准备 stand behind its first action, the others in front. */
const PAGES: Readonly<Record<WorkGroupName, readonly PageName[]>> = {
  prepare: ['settings'],
  screen: [],
  notices: ['batch', 'service'],
  progress: [],
  bulletin: ['bulletin', 'send'],
  settings: ['templates'],
};

/** A button of the panel. */
export interface WorkStep {
  /** undefined: it opens the page. */
  readonly action: PanelAction | undefined;
  readonly page: PageName | undefined;
  readonly title: string;
  readonly description: string;
}

export interface WorkGroup {
  readonly name: WorkGroupName;
  readonly title: string;
  readonly steps: readonly WorkStep[];
}

const GROUP_NAMES = [
  ...(['prepare', 'screen', 'notices', 'progress', 'bulletin', 'settings'] as const),
];

/** Every group with its actions and dialogs. */
export function workGroups(): readonly WorkGroup[] {
  return GROUP_NAMES.map((name) => ({
    name,
    title: WORK_GROUP_TITLES[name],
    steps: stepsOf(name),
  }));
}

function stepsOf(name: WorkGroupName): readonly WorkStep[] {
  const pages = PAGES[name].map(pageStep);
  const actions = WORK_ORDER[name].flatMap(actionStep);
  const inFront = name === 'prepare' ? 1 : 0;
  return [...actions.slice(0, inFront), ...pages, ...actions.slice(inFront)];
}

/** Before the workbook is set up: that, and nothing that could not work. */
export function firstGroups(): readonly WorkGroup[] {
  return workGroups()
    .filter(({ name }) => name === 'prepare')
    .map((group) => ({ ...group, steps: group.steps.slice(0, 1) }));
}

function actionStep(action: PanelAction): WorkStep[] {
  return ACTIONS.filter(({ name }) => name === action).map(({ title, description }) => ({
    action,
    page: undefined,
    title,
    description,
  }));
}

function pageStep(page: PageName): WorkStep {
  return { action: undefined, page, ...PAGE_BUTTONS[page] };
}
