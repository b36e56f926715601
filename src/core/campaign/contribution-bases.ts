import type { CampaignFacts } from './preset-type';
import { contributionBaseDefinitions } from './setting-definitions';
import type { SettingsReader } from './settings-reader';
import type { ContributionBase } from './settings-type';

/** The rows that give a year its limits; the unit behind them is gone from a key. */
const LIMIT_LABEL = /^(\d{4})年缴费基数[上下]限$/;

/**
 * The limits of every year that has rows for them, rising by year: the preset's year always (typed or by default),
 * another year only if both its limits are typed and can be read.
 */
export function readContributionBases(
  facts: CampaignFacts,
  reader: SettingsReader,
): readonly ContributionBase[] {
  const presetYear = facts.contributionBase.year;
  const typedYears = reader.labels
    .flatMap((label) => LIMIT_LABEL.exec(label)?.[1] ?? [])
    .map(Number);
  const years = [...new Set([presetYear, ...typedYears])].sort((a, b) => a - b);
  return years.flatMap((year) => readYear(year, facts, reader) ?? []);
}

function readYear(
  year: number,
  facts: CampaignFacts,
  reader: SettingsReader,
): ContributionBase | undefined {
  const rows = contributionBaseDefinitions(year, facts);
  const isPresetYear = year === facts.contributionBase.year;
  const floorFen = isPresetYear ? reader.take(rows.floorFen) : reader.typed(rows.floorFen);
  const ceilingFen = isPresetYear ? reader.take(rows.ceilingFen) : reader.typed(rows.ceilingFen);
  const source = reader.take(rows.source);
  const verified = reader.typed(rows.verified) ?? (isPresetYear && facts.contributionBase.verified);
  if (floorFen === undefined || ceilingFen === undefined) return undefined;
  if (floorFen <= ceilingFen) return { year, floorFen, ceilingFen, source, verified };
  reader.report(rows.ceilingFen, 'settingOutOfRange', '下限以上');
  return isPresetYear ? facts.contributionBase : undefined;
}
