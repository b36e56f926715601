import { chineseDay, dayOfMonthOf, type IsoDay, monthOf } from '../calendar/day';
import type { SectionKey } from '../bulletin/content-type';

/** 主送 that stand for many (as in the plan itself). */
export const ADDRESSEE_WORDS = {
  allTownships: '各乡（镇）人民政府',
  countyOffices: '县直各有关单位',
} as const;

const NUMERALS = '零一二三四五六七八九';

/** 1 to 99 as headings count. @example chineseNumber(12) // => '十二' */
export function chineseNumber(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const unit = ones === 0 ? '' : NUMERALS.charAt(ones);
  if (tens === 0) return NUMERALS.charAt(count);
  return `${tens === 1 ? '' : NUMERALS.charAt(tens)}十${unit}`;
}

/** GB/T 9704 7.3.3: headings of the first level. */
export function firstLevel(ordinal: number, heading: string): string {
  return `${chineseNumber(ordinal)}、${heading}`;
}

/** Headings of the second level, running into the text. */
export function secondLevel(ordinal: number, heading: string): string {
  return `（${chineseNumber(ordinal)}）${heading}`;
}

/** A day of the bulletin's own year. @example monthDay('2023-11-05') // => '11月5日' */
export function monthDay(day: IsoDay): string {
  return `${monthOf(day)}月${dayOfMonthOf(day)}日`;
}

/** @param actions 八大行动 or 专项行动 */
export function sectionHeading(key: SectionKey, actions: string): string {
  const headings: Readonly<Record<SectionKey, string>> = {
    changes: '更正内容',
    overall: '总体情况',
    townships: '各乡（镇）完成情况',
    actions: `${actions}进展情况`,
    publicity: '宣传发动情况',
    enforcement: '重点企业核查与文书办理情况',
    problems: '存在问题及原因分析',
    nextSteps: '下一步工作要求',
  };
  return headings[key];
}

/** In a correction the general picture is the corrected one. */
export const CORRECTED_OVERALL_HEADING = '更正后的总体情况';

/** Between two full days of one year, such as `2023年10月1日至10月31日`. */
export function periodText(start: IsoDay, end: IsoDay): string {
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  return `${chineseDay(start)}至${isOneYear ? monthDay(end) : chineseDay(end)}`;
}

export function summaryTitle(office: string, year: number): string {
  return `${office}关于${year}年扩面征缴任务完成情况的通报`;
}

export function briefingTitle(office: string, start: IsoDay, end: IsoDay): string {
  return `${office}关于${periodText(start, end)}扩面征缴工作进展情况的通报`;
}

export function correctionTitle(office: string, number: string): string {
  return `${office}关于更正${number}通报有关数据的通报`;
}

export function summaryOpening(planNumber: string, asOf: IsoDay): string {
  return (
    `根据${planNumber}文件要求，对照下达的参保扩面和征缴收入目标任务，` +
    `现将截至${chineseDay(asOf)}各乡（镇）任务完成情况通报如下：`
  );
}

export function briefingOpening(planNumber: string, start: IsoDay, end: IsoDay): string {
  return (
    `根据${planNumber}文件要求，为及时掌握工作进度、推动任务落实，` +
    `现将${periodText(start, end)}扩面征缴工作进展情况通报如下：`
  );
}

/** `title` is the former bulletin's without its office. */
export function correctionOpening(number: string, title: string): string {
  return `《${title}》（${number}）印发后，经复核，部分数据需要更正。现将更正后的情况通报如下：`;
}

/** What staff typed is never a heading. */
export const NO_LEAD = '';

export const ACTIONS_NAME = { eight: '“八大行动”', other: '专项行动' } as const;

export function nothingToCorrect(number: string): string {
  return `现有数据与${number}通报一致，没有需要更正的内容，不必另发更正通报。`;
}

export function otherDayCorrected(number: string, asOf: IsoDay): string {
  return `${number}通报的数据截至${chineseDay(asOf)}，更正通报必须按同一截止日期统计。请重新从「通报」表选择要更正的通报，然后重试。`;
}

/** @param place where in the stored text, for whoever helps */
export function frozenContentBroken(place: string): string {
  return `保存的通报内容已损坏（${place}），无法读取。请从「通报」表找到原文件核对；未发出的，请重新生成通报。`;
}
