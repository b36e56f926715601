import type { MeasureKind } from '../progress/measure';
import { DONE_NAMES, MEASURE_NAMES, names } from './bulletin-sentences';

/** 各乡（镇）完成情况. */
export const TOWNSHIP_LEADS = {
  enrolment: '参保扩面。',
  collection: '征缴收入。',
  teams: '各工作组。',
} as const;

export function rankGroup(townships: readonly string[], rank: number, rate: string): string {
  const tie = townships.length > 1 ? '并列' : '';
  return `${names(townships)}${tie}第${rank}位（${rate}）`;
}

export function ranking(groups: readonly string[]): string {
  return `按完成率排名，${groups.join('，')}。`;
}

/** @param townships such as `7个乡（镇）` */
export function allLevel(townships: string, rate: string, reached: string): string {
  return `${townships}完成率均为${rate}${reached === '' ? '' : `，${reached}`}，名次并列。`;
}

export function onlyOne(township: string, rate: string): string {
  return `${township}完成率为${rate}。`;
}

export function nobodyStarted(kind: MeasureKind): string {
  return `各乡（镇）均尚未登记${DONE_NAMES[kind]}。`;
}

export function notRanked(townships: readonly string[]): string {
  return `${names(townships)}未下达目标任务，不参与排名。`;
}

export function noneHasTarget(kind: MeasureKind): string {
  return `各乡（镇）均未下达${MEASURE_NAMES[kind]}目标任务，不作排名。`;
}

/** The townships that count, as the subject of a sentence. */
export function rankedTownships(count: string): string {
  return `已下达目标任务的${count}`;
}

export const REACHED_WORDS = {
  all: '均已完成目标任务',
  allBeyond: '均超额完成目标任务',
  none: '均未完成目标任务',
  reached: '已完成目标任务的',
  beyond: '超额完成目标任务的',
  missed: '未完成的',
} as const;

export const TIME_WORDS = {
  all: '均达到序时进度',
  butAll: '但均达到序时进度',
  none: '均未达到序时进度',
  noneSeverely: '均严重滞后于序时进度',
  reached: '达到序时进度的',
  missed: '未达到的',
} as const;

/** `isFew`: there is just one beside others. */
export function those(which: string, townships: string, isFew: boolean): string {
  return `${which}${isFew ? '只有' : '有'}${townships}`;
}

export function thoseBeyond(townships: string): string {
  return `，其中${townships}超额完成`;
}

export function thoseSeverelyBehind(townships: string): string {
  return `，其中${townships}严重滞后`;
}

export const ALL_SEVERELY_BEHIND = '，且均严重滞后';
export const THAT_ONE_SEVERELY_BEHIND = '，且严重滞后';

export function growthMost(kind: MeasureKind, day: string, most: string): string {
  const grown = kind === 'enrolment' ? '新增参保' : '征缴收入增加';
  return `与${day}相比，${grown}最多的是${most}`;
}

export function growthNone(townships: string): string {
  return `${townships}没有增加`;
}

export function growthNobody(kind: MeasureKind, day: string): string {
  return `与${day}相比，各乡（镇）${MEASURE_NAMES[kind]}完成数均没有增加`;
}

export function teamClause(team: string, measures: readonly string[]): string {
  return `${team}${measures.join('，')}`;
}

export function teamMeasure(kind: MeasureKind, done: string, rate: string): string {
  const verb = done.startsWith('-') ? '更正冲减后为' : '完成';
  const progress = `${MEASURE_NAMES[kind]}${verb}${done}`;
  return rate === '' ? progress : `${progress}、完成率${rate}`;
}
