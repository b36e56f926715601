import type { Period } from '../calendar/day';
import type { Grid } from '../table/column';
import type { Problem } from '../table/problem';
import { readContributionBases } from './contribution-bases';
import type { CampaignFacts } from './preset-type';
import { DEFAULT_PRESET } from './presets';
import { settingDefinitions, type SettingDefinitions } from './setting-definitions';
import type { SettingDefinition } from './setting-kinds';
import { settingsReader, type SettingsReader } from './settings-reader';
import type {
  DayRange,
  NoticeSigning,
  Office,
  OfficeRole,
  PeriodRange,
  Settings,
} from './settings-type';

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * The 参数 sheet as settings. A 项目 that is not known is passed over; one that is missing takes the preset's value; a
 * value that cannot be read is a problem at its row, and the preset's value stands in for it. An empty grid gives the
 * preset's settings without problems.
 */
export function readSettings(
  grid: Grid,
  facts: CampaignFacts = DEFAULT_PRESET.facts,
): SettingsReading {
  const definitions = settingDefinitions(facts);
  const reader = settingsReader(grid);
  const offices = readOffices(definitions, reader);
  const settings: Settings = {
    ...readCampaign(definitions, reader),
    ...readStages(definitions, reader),
    ...readContributions(definitions, reader),
    screeningPeriods: readScreeningPeriods(definitions, reader),
    contributionBases: readContributionBases(facts, reader),
    offices,
    signing: readSigning(definitions, reader, offices),
    deadlines: readDeadlines(definitions, reader),
    ...readEnforcement(definitions, reader),
    ...readBulletin(definitions, reader),
    workbookVersion: reader.take(definitions.workbookVersion),
  };
  return { settings, problems: reader.problems() };
}

function readCampaign({ campaign }: SettingDefinitions, { take }: SettingsReader) {
  const year = take(campaign.year);
  return {
    countyName: take(campaign.countyName),
    campaignName: take(campaign.campaignName),
    year,
    planNumber: take(campaign.planNumber),
    enrolmentTargetNumber: take(campaign.enrolmentTargetNumber),
    collectionTargetNumber: take(campaign.collectionTargetNumber),
    asOf: take(campaign.asOf),
    timeBase: take(campaign.timeBase),
    severelyBehindPoints: take(campaign.severelyBehindPoints),
    verificationBasePeriod: take(campaign.verificationBasePeriod) ?? lastMonthBefore(year),
  };
}

/** December of the year before: what a campaign's year grows from. */
function lastMonthBefore(year: number): Period {
  return `${year - 1}-12`;
}

function readStages({ stages }: SettingDefinitions, reader: SettingsReader) {
  return {
    publicity: readRange(stages.publicityStart, stages.publicityEnd, reader),
    drive: readRange(stages.driveStart, stages.driveEnd, reader),
    summary: readRange(stages.summaryStart, stages.summaryEnd, reader),
  };
}

/** Both days; the preset's two days if the typed end lies before the typed start. */
function readRange(
  first: SettingDefinition<DayRange['start']>,
  last: SettingDefinition<DayRange['end']>,
  { take, report }: SettingsReader,
): DayRange {
  const range = { start: take(first), end: take(last) };
  if (range.start <= range.end) return range;
  report(last, 'daysReversed', `${range.start} 至 ${range.end}`);
  return { start: first.fallback, end: last.fallback };
}

function readContributions({ contributions }: SettingDefinitions, { take }: SettingsReader) {
  return {
    rates: {
      employer: take(contributions.employerRate),
      employee: take(contributions.employeeRate),
    },
    baseTolerance: take(contributions.baseTolerance),
    lateFeeCapped: take(contributions.lateFeeCapped),
    premiumDueDayOfMonth: take(contributions.premiumDueDay),
    lateFeeExemptions: take(contributions.lateFeeExemptions) ?? [],
  };
}

/** Months typed the wrong way round count as not typed. */
function readScreeningPeriods(
  { screening }: SettingDefinitions,
  { take, report }: SettingsReader,
): PeriodRange | undefined {
  const from = take(screening.from);
  const to = take(screening.to);
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && to < from) {
    report(screening.to, 'daysReversed', `${from} 至 ${to}`);
    return undefined;
  }
  return { from: from ?? '1900-01', to: to ?? '2999-12' };
}

function readOffices(
  { offices }: SettingDefinitions,
  { take }: SettingsReader,
): Readonly<Record<OfficeRole, Office>> {
  const read = (role: OfficeRole): Office => ({
    role,
    name: take(offices[role].name),
    numberPrefix: take(offices[role].numberPrefix),
    contact: take(offices[role].contact),
    phone: take(offices[role].phone),
    address: take(offices[role].address),
  });
  return { 税务: read('税务'), 社保: read('社保'), 人社: read('人社') };
}

function readSigning(
  { signing }: SettingDefinitions,
  { take }: SettingsReader,
  offices: Readonly<Record<OfficeRole, Office>>,
): Settings['signing'] {
  const read = (rows: SettingDefinitions['signing'][keyof Settings['signing']]): NoticeSigning => {
    const [lead, ...others] = take(rows.offices);
    const signers: NoticeSigning['offices'] = [
      offices[lead],
      ...others.map((role) => offices[role]),
    ];
    return {
      offices: signers,
      seal: take(rows.seal) ?? signers.map(({ name }) => name).join('、'),
    };
  };
  return {
    reminder: read(signing.reminder),
    auditNotice: read(signing.auditNotice),
    auditFindings: read(signing.auditFindings),
    rectificationOrder: read(signing.rectificationOrder),
    transferLetter: read(signing.transferLetter),
    deductionApplication: read(signing.deductionApplication),
    finalDemand: read(signing.finalDemand),
    deductionDecision: read(signing.deductionDecision),
    deductionAssistance: read(signing.deductionAssistance),
  };
}

function readDeadlines({ deadlines }: SettingDefinitions, { take }: SettingsReader) {
  return {
    reminder: take(deadlines.reminder),
    auditNotice: take(deadlines.auditNotice),
    auditFindings: take(deadlines.auditFindings),
    rectificationOrder: take(deadlines.rectificationOrder),
    finalDemand: take(deadlines.finalDemand),
  };
}

function readEnforcement({ enforcement }: SettingDefinitions, { take }: SettingsReader) {
  return {
    transferRecipient: take(enforcement.transferRecipient),
    reviewAuthority: take(enforcement.reviewAuthority),
    court: take(enforcement.court),
    paymentChannel: take(enforcement.paymentChannel),
    inspection: {
      inspectors: take(enforcement.inspectors) ?? [],
      lead: take(enforcement.inspectionLead),
      place: take(enforcement.inspectionPlace),
      materials: take(enforcement.inspectionMaterials),
    },
  };
}

const USUAL_REMINDER_HOUR = 8;

function readBulletin({ bulletin }: SettingDefinitions, { take }: SettingsReader) {
  return {
    bulletin: {
      office: take(bulletin.office),
      numberPrefix: take(bulletin.numberPrefix),
      number: take(bulletin.number),
    },
    testRecipient: take(bulletin.testRecipient),
    mail: {
      senderName: take(bulletin.senderName),
      isPerTownship: take(bulletin.perTownship),
    },
    schedule: {
      weekday: take(bulletin.reminderWeekday),
      hour: take(bulletin.reminderHour) ?? USUAL_REMINDER_HOUR,
    },
  };
}
