import { yearOf } from '../../calendar/day';
import { readNumbers } from '../../enforcement/notice-number';
import type { Recipient } from '../../table/sheets/recipients';
import { numberText } from '../../words/enforcement';
import { ADDRESSEE_WORDS } from '../../words/bulletin';
import type { BulletinInput } from '../bulletin-input';
import type { IssueFacts } from '../facts-type';

/** What stands around the text: 文号, 主送, 抄送, 发文机关. */
export function issueFacts(input: BulletinInput): IssueFacts {
  const { settings, today, recipients, report } = input;
  const townships = report.enrolment.townships.map(({ name }) => name);
  const receiving = recipients.filter(({ receives }) => receives !== false);
  const { countyName, campaignName, year, planNumber } = settings;
  return {
    ...{ countyName, campaignName, year, planNumber },
    office: settings.bulletin.office,
    number: nextNumber(input),
    day: today,
    addressees: addressees(namesOf(receiving, '主送'), townships),
    copiesTo: namesOf(receiving, '抄送'),
  };
}

/**
 * The number after the last one given in this year, or the one staff typed if it is further on. A bulletin's number is never
 * given twice (design rule 9), not even where somebody deleted its row from 通报.
 */
function nextNumber({ settings, bulletins, keptNumbers, today }: BulletinInput): string {
  const { numberPrefix, number = 0 } = settings.bulletin;
  const year = yearOf(today);
  const given = [...bulletins.map((row) => row.number), ...keptNumbers];
  const last = readNumbers(given).lastOf(numberPrefix, year);
  return numberText(numberPrefix, year, Math.max(last + 1, number));
}

function namesOf(recipients: readonly Recipient[], category: '主送' | '抄送'): readonly string[] {
  const names = recipients
    .filter((recipient) => recipient.category === category)
    .flatMap(({ name }) => name ?? []);
  return [...new Set(names)];
}

/**
 * 主送 as official documents write it: all townships together, several county offices together, everybody else by name.
 * Without recipients it is those two.
 */
function addressees(names: readonly string[], townships: readonly string[]): readonly string[] {
  const { allTownships, countyOffices } = ADDRESSEE_WORDS;
  if (names.length === 0) return [allTownships, countyOffices];
  const isOfTownship = (name: string): boolean => townships.some((one) => name.startsWith(one));
  const isCountyOffice = (name: string): boolean => name.startsWith('县');
  const ofTownships = names.filter(isOfTownship);
  const offices = names.filter(isCountyOffice);
  const hasAll = townships.every((one) => ofTownships.some((name) => name.startsWith(one)));
  return [
    ...(hasAll && townships.length > 1 ? [allTownships] : ofTownships),
    ...(offices.length > 1 ? [countyOffices] : offices),
    ...names.filter((name) => !isOfTownship(name) && !isCountyOffice(name)),
  ];
}
