import type { ActionReport } from '../action-report';
import type { PanelState } from './panel-type';
import type { ServiceRow } from './service-list';
import type { RefusedSetting } from './settings-changes';
import type { SettingGroup } from './settings-page';
import type { TemplateList } from './template-list';

/** What a page gets from `openPanel`: the report that people read, and the plain data it asked for. */
export interface PanelReport extends ActionReport {
  readonly state?: PanelState;
  readonly service?: ServicePage;
  readonly templates?: TemplateList;
  readonly settings?: readonly SettingGroup[];
  /** What of `saveSettings` was not taken; then nothing was written. */
  readonly refused?: readonly RefusedSetting[];
}

/** What the page 登记送达 starts with. */
export interface ServicePage {
  readonly rows: readonly ServiceRow[];
  readonly methods: readonly string[];
  /** The latest day that may be typed, in ISO text. */
  readonly today: string;
}
