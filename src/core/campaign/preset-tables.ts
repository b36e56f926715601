import { arrangedDays } from '../calendar/day-kinds';
import type { Column } from '../table/column';
import { actionColumns, actionsSheet } from '../table/sheets/actions';
import { holidayColumns, holidaysSheet } from '../table/sheets/holidays';
import { leadingGroupColumns, leadingGroupSheet } from '../table/sheets/leading-group';
import { legalBasesSheet, legalBasisColumns } from '../table/sheets/legal-bases';
import { recipientColumns, recipientsSheet } from '../table/sheets/recipients';
import { teamColumns, teamsSheet } from '../table/sheets/teams';
import { townshipColumns, townshipsSheet } from '../table/sheets/townships';
import { MAKE_UP_DAY } from '../words/calendar';
import type { CampaignPreset, StatedValue } from './preset-type';

/** The rows a preset puts on one sheet, under the headings they are for. Columns that are not named stay blank. */
export interface PresetTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly StatedValue[])[];
}

/** What stands between several names in one cell. */
const LIST_SEPARATOR = '、';

/**
 * The preset as rows for the sheets that staff fill in. 参数 is not among them: its rows come from the settings
 * themselves. Targets, e-mail addresses and everything else the plan does not state are left out, so they stay blank.
 */
export function presetTables(preset: CampaignPreset): readonly PresetTable[] {
  return [
    townshipRows(preset),
    teamRows(preset),
    actionRows(preset),
    leadingGroupRows(preset),
    recipientRows(preset),
    legalBasisRows(preset),
    holidayRows(preset),
  ];
}

function townshipRows({ townships }: CampaignPreset): PresetTable {
  return {
    sheet: townshipsSheet.name,
    headings: headingsOf([townshipColumns.name, townshipColumns.aliases, townshipColumns.team]),
    rows: townships.map(({ name, aliases, team }) => [name, listText(aliases), team]),
  };
}

function teamRows({ teams }: CampaignPreset): PresetTable {
  return {
    sheet: teamsSheet.name,
    headings: headingsOf(Object.values(teamColumns)),
    rows: teams.map(({ name, leader, deputies, members, townships }) => [
      name,
      leader,
      listText(deputies),
      listText(members),
      listText(townships),
    ]),
  };
}

function actionRows({ actions }: CampaignPreset): PresetTable {
  return {
    sheet: actionsSheet.name,
    headings: headingsOf(Object.values(actionColumns)),
    rows: actions.map(({ number, name, target, units, keywords, start, end }) => [
      number,
      name,
      target,
      listText(units),
      listText(keywords),
      start,
      end,
    ]),
  };
}

function leadingGroupRows({ leadingGroup }: CampaignPreset): PresetTable {
  return {
    sheet: leadingGroupSheet.name,
    headings: headingsOf(Object.values(leadingGroupColumns)),
    rows: leadingGroup.map(({ role, name, post }) => [role, name, post]),
  };
}

function recipientRows({ recipients }: CampaignPreset): PresetTable {
  return {
    sheet: recipientsSheet.name,
    headings: headingsOf([
      recipientColumns.name,
      recipientColumns.category,
      recipientColumns.receives,
    ]),
    rows: recipients.map(({ name, category }) => [name, category, '是']),
  };
}

function legalBasisRows({ legalBases }: CampaignPreset): PresetTable {
  return {
    sheet: legalBasesSheet.name,
    headings: headingsOf(Object.values(legalBasisColumns)),
    rows: legalBases.map(({ code, law, article, firstDay, lastDay, summary }) => [
      code,
      law,
      article,
      firstDay,
      lastDay,
      summary,
    ]),
  };
}

function listText(items: readonly string[]): StatedValue {
  return items.length === 0 ? undefined : items.join(LIST_SEPARATOR);
}

function headingsOf(columns: readonly Column<unknown>[]): readonly string[] {
  return columns.map(({ heading }) => heading);
}

/**
 * The arranged days of the campaign's year and of the next, into which its last deadlines run. They say what the add-on
 * knows anyway, so that staff can look it up and correct single days.
 */
function holidayRows({ facts }: CampaignPreset): PresetTable {
  const years = [facts.year, facts.year + 1];
  return {
    sheet: holidaysSheet.name,
    headings: headingsOf([holidayColumns.day, holidayColumns.kind, holidayColumns.remark]),
    rows: years
      .flatMap(arrangedDays)
      .map(({ day, kind, name }) => [day, kind, name === '' ? MAKE_UP_DAY : name]),
  };
}
