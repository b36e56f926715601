import { ATTACHMENT_TITLES, actionsTableTitle } from '../words/bulletin-tables';
import type { BulletinAttachment, BulletinTable } from './content-type';
import type { BulletinFacts } from './facts-type';
import { actionsName } from './sections/shared';
import { actionTable } from './tables/action-table';
import { enforcementTables } from './tables/enforcement-tables';
import { measureTable } from './tables/measure-table';

/** 附件1–4: both tasks, the actions (left out where the plan has none), 重点企业 and 文书. */
export function attachments(facts: BulletinFacts): BulletinAttachment[] {
  const { enrolment, collection, actions } = facts;
  const all: { readonly title: string; readonly tables: readonly BulletinTable[] }[] = [
    { title: ATTACHMENT_TITLES.enrolment, tables: [measureTable(facts, enrolment)] },
    { title: ATTACHMENT_TITLES.collection, tables: [measureTable(facts, collection)] },
    ...(actions.lines.length === 0
      ? []
      : [{ title: actionsTableTitle(actionsName(actions)), tables: [actionTable(facts)] }]),
    { title: ATTACHMENT_TITLES.enforcement, tables: enforcementTables(facts) },
  ];
  return all.map((one, index) => ({ number: index + 1, ...one }));
}
