import { HEADINGS } from './bulletin-tables';

/** 更正通报: what changed. `from` and `to` are figures as the tables show them. */
export function changedCell(heading: string, from: string, to: string): string {
  if (heading === HEADINGS.remark) return changedRemark(from, to);
  return `${plainHeading(heading)}由${shown(from, heading)}更正为${shown(to, heading)}`;
}

function changedRemark(from: string, to: string): string {
  if (from === '') return `增加备注“${to}”`;
  return to === '' ? `删去备注“${from}”` : `备注由“${from}”更正为“${to}”`;
}

/** A line of a table with all that changed in it. */
export function changedRow(name: string, cells: readonly string[]): string {
  return `${name}${cells.join('，')}`;
}

/** Cited as the attachments are numbered in the new bulletin. */
export function changedTable(attachment: number, title: string, rows: readonly string[]): string {
  return `附件${attachment}《${title}》：${rows.join('；')}。`;
}

export const ADDED_ROW = '增列';
export const REMOVED_ROW = '不再列入';

export function changedPublicity(label: string, from: string, to: string): string {
  return `${label}由${from}更正为${to}`;
}

/** Figures that stand in no table. */
export const PUBLICITY_LABELS: Readonly<Record<string, string>> = {
  'publicity.events': '宣传活动',
  'publicity.large': '大型宣传活动',
  'publicity.largeByLeads': '人社、税务部门大型宣传活动',
  'publicity.employers': '宣传覆盖用人单位',
  'publicity.people': '宣传覆盖群众',
};

export function publicityChanged(changes: readonly string[]): string {
  return `宣传发动情况：${changes.join('；')}。`;
}

export const REST_UNCHANGED = '其他数据不变，以本通报附件为准。';

const UNIT = /（([^（）镇]+)）$/;

function plainHeading(heading: string): string {
  return heading.replace(UNIT, '');
}

/** A dash and a remark have no unit. */
function shown(text: string, heading: string): string {
  if (text === '') return '无';
  if (!/\d$/.test(text)) return text;
  const [, unit = ''] = UNIT.exec(heading) ?? [];
  return `${text}${unit.replace(/^百分点$/, '个百分点')}`;
}
