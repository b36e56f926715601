import { comparisonKey } from '../text/comparison-key';
import type { UnitIdentity } from './records';

/** Most names are Chinese characters and digits only and need no step but the last. */
const PLAIN = /^[\u4e00-\u9fff0-9]+$/;

const OTHER_BRACKETS_OPEN = /[[{〔【〖「《<]/g;
const OTHER_BRACKETS_CLOSE = /[\]}〕】〗」》>]/g;

/** 个体工商户 in brackets says what kind of unit it is; it is no part of the name. */
const KIND_OF_UNIT = /\((?:个体工商户|个体户|个体)\)/g;

/** A former name in brackets, in which brackets may stand once more. */
const FORMER_NAME =
  /\((?:曾用名称|曾用名|原名称|原名|更名前|旧名|原)[:为]?((?:[^()]|\([^()]*\)){2,})\)/g;

const PUNCTUATION = /[()·•.,,。、;;:'"“”‘’*_-]/g;

/** How names of branches end (公司法: a branch has a licence and a code of its own, its head office another). */
const BRANCH_ENDING =
  /(?:分公司|支公司|分店|分厂|分院|分校|分行|支行|分部|分社|分所|分站|分场|分园|分理处|办事处|代表处|营业部|营业所|项目部|连锁店|[一二三四五六七八九十\d]店)$/;

/**
 * The names under which a unit may stand elsewhere, in comparable form and without repetition: today's name first, then
 * former names given in brackets. Width, spaces, brackets, punctuation, capitals, （个体工商户） and 责任 in 有限责任公司
 * make no difference. A branch and its head office never share a name.
 *
 * @example comparableNames('资源县 兴旺（集团）有限责任公司(原资源县兴旺厂)')
 *   // => ['资源县兴旺集团有限公司', '资源县兴旺厂']
 */
export function comparableNames(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  if (PLAIN.test(name)) return [withoutLiability(name)];
  const bracketed = withRoundBrackets(name).replace(KIND_OF_UNIT, '');
  const current = plain(bracketed.replace(FORMER_NAME, ''));
  const former = formerNames(bracketed).filter(
    (one) => isBranchName(one) === isBranchName(current),
  );
  const names = [current, ...former].filter((one) => one !== '');
  return names.length > 1 ? [...new Set(names)] : names;
}

/** Today's name in comparable form, '' if there is none. */
export function comparableName(name: string | undefined): string {
  return comparableNames(name)[0] ?? '';
}

/** True for the name of a branch, shop or office of a head office that has its own code. */
export function isBranchName(name: string): boolean {
  return BRANCH_ENDING.test(plain(withRoundBrackets(name)));
}

/** What people know a row by: its name, else its code; '' if it has neither or there is none. */
export function nameOrCode(row: UnitIdentity | undefined): string {
  return row?.name ?? row?.uscc ?? '';
}

function withRoundBrackets(name: string): string {
  return comparisonKey(name).replace(OTHER_BRACKETS_OPEN, '(').replace(OTHER_BRACKETS_CLOSE, ')');
}

function formerNames(bracketed: string): string[] {
  const names: string[] = [];
  bracketed.replace(FORMER_NAME, (_whole, former: string) => {
    names.push(...former.split(/[、;,]/).map(plain));
    return '';
  });
  return names;
}

function plain(name: string): string {
  return withoutLiability(name.replace(PUNCTUATION, ''));
}

function withoutLiability(name: string): string {
  return name.replace('有限责任公司', '有限公司');
}
