import { type IsoDay, chineseDay } from '../calendar/day';
import { noticeName } from '../enforcement/ladder';
import type { InspectionProblem } from '../enforcement/inspection';
import type { Block } from '../enforcement/standing-type';
import { numberedNotice } from './enforcement';

/** Why the next notice of a case cannot be issued, and what to do. */
export function blockSentence(block: Block): string {
  switch (block.code) {
    case 'closed':
      return `该案件已办结${closing(block.by, block.on)}，不再制发文书。`;
    case 'excluded':
      return `该单位已排除（${block.reason}），不再制发文书；如需继续，请先清空「排除原因」。`;
    case 'deregistered':
      return `「单位台账」中该单位状态为“${block.state}”，请转人工处理。`;
    case 'matchUnconfirmed':
      return '参保数据与税务数据的匹配还没有人工确认，请先在「名称确认」中核实。';
    case 'resolved':
      return '最近一次比对中该情形已消除，请核实后办结。';
    case 'notOnKeyEmployers':
      return '「重点企业」中没有该单位的这种情形，请核实后办结，或者重新比对。';
    case 'unitUnknown':
      return '没有单位名称和统一社会信用代码，请补填。';
    case 'situationUnknown':
      return `「情形」填的是“${block.situations.join('、')}”，请只填未申报、人数不足、基数不足、欠费中的一种。`;
    case 'noticeUnassigned':
      return `该单位有几种情形，「文书登记」中的${block.numbers.join('、')}没有写明属于哪一种，请补填情形。`;
    case 'noticeUnreadable':
      return `「文书登记」中${block.number ?? '没有文号的一行'}的文种空白或者无法识别，请从下拉列表选择。`;
    default:
      return stepSentence(block);
  }
}

type CaseBlockCode =
  | 'closed'
  | 'excluded'
  | 'deregistered'
  | 'matchUnconfirmed'
  | 'resolved'
  | 'notOnKeyEmployers'
  | 'unitUnknown'
  | 'situationUnknown'
  | 'noticeUnassigned'
  | 'noticeUnreadable';

function stepSentence(block: Exclude<Block, { readonly code: CaseBlockCode }>): string {
  switch (block.code) {
    case 'voided':
      return `${numberedNotice(noticeName(block.notice), block.number)}已作废，但后面的文书以它为依据；请将后面的文书一并作废后重新制发。`;
    case 'formerMissing':
      return `「文书登记」中缺少《${noticeName(block.notice)}》，不能办理后面的文书；请核对登记。`;
    case 'notServed':
      return `${numberedNotice(noticeName(block.notice), block.number)}还没有送达，请送达后在「文书登记」填写送达日期；公告送达的，满30日视为送达。`;
    case 'serviceDateImpossible':
      return `${block.number ?? '文书'}的送达日期${chineseDay(block.servedOn)}${
        block.issuedOn !== undefined && block.servedOn < block.issuedOn
          ? `早于成文日期${chineseDay(block.issuedOn)}`
          : '还没有到'
      }，请核对。`;
    case 'deadlineNotPassed':
      return (
        `${numberedNotice(noticeName(block.notice), block.number)}的期限到${chineseDay(block.deadline)}（含当天），` +
        `${chineseDay(block.possibleFrom)}起可以办理下一步${block.isAnnounced ? '（公告送达，已加30日）' : ''}。`
      );
    case 'inspectionTooEarly':
      return `${block.number ?? '稽核检查通知书'}送达后，最早${chineseDay(block.earliest)}可以检查，原定${chineseDay(block.inspectedOn)}过早，请另定日期、重新通知。`;
    case 'inspectionNotHeld':
      return `检查定在${chineseDay(block.inspectedOn)}，检查后才能告知情况。`;
    case 'nothingToPay':
      return '应补金额是0.00元，没有可以追缴的；请核对数据，确认没有少缴的，填写「排除原因」（已经制发过文书的，办结）。';
    case 'dayOff':
      return `${chineseDay(block.day)}是休息日，不得实施行政强制执行；请改为${chineseDay(block.possibleFrom)}或以后的工作日。`;
    case 'completed':
      return '全部文书已经制发，请跟踪划拨结果，足额到账后办结。';
  }
}

function closing(by: string | undefined, on: IsoDay | undefined): string {
  const day = on === undefined ? undefined : chineseDay(on);
  const parts = [by, day].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

/** What is wrong with a planned inspection. */
export function inspectionSentence(problem: InspectionProblem): string {
  switch (problem.code) {
    case 'tooEarly':
      return `检查日期${chineseDay(problem.day)}过早，通知书至少要提前3个工作日送达，最早${chineseDay(problem.earliest)}。`;
    case 'inspectionDayOff':
      return `检查日期${chineseDay(problem.day)}是休息日，请改为${chineseDay(problem.nextWorkingDay)}或以后的工作日。`;
    case 'tooFewInspectors':
      return `稽核人员至少2人，现在只有${problem.count}人，请补填。`;
    case 'certificateMissing':
      return `请填写${problem.names.join('、')}的证件号。`;
  }
}
