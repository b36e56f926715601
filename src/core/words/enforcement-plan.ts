import { chineseDay } from '../calendar/day';
import { noticeName } from '../enforcement/ladder';
import type { PlanBlock, Warning } from '../enforcement/plan-type';
import { noticesTogether } from './enforcement';
import { blockSentence, inspectionSentence } from './enforcement-blocks';
import { citationSentence } from './enforcement-citations';

/** Why a case gets nothing in a batch, and what to do. */
export function planBlockSentence(block: PlanBlock): string {
  switch (block.code) {
    case 'otherStep':
      return `现在不能制发《${noticeName(block.asked)}》，该案件下一步是${noticesTogether(block.next.map(noticeName))}。`;
    case 'citations':
      return block.problems.map(citationSentence).join('');
    case 'inspection':
      return block.problems.map(inspectionSentence).join('');
    case 'inspectionMissing':
      return '请先在「参数」的“稽核人员”填写两名以上稽核人员的姓名和执法证件号。';
    case 'amountMissing':
      return '没有核定的欠缴金额，不能申请或者决定划拨；请先核定。';
    case 'amountImpossible':
      return '欠缴金额应当大于0、精确到分，请核对。';
    case 'numberUnreadable':
      return `「文书登记」中的文号${block.numbers.map((number) => `“${number}”`).join('、')}无法识别，为免重号，请先改正。`;
    default:
      return blockSentence(block);
  }
}

/** What to look at before a notice goes out. */
export function warningSentence(warning: Warning): string {
  switch (warning.code) {
    case 'taxAuthorityMatter':
      return `征收机构为税务机关，请确认《${noticeName(warning.notice)}》由谁署名。`;
    case 'decidingOffice':
      return `请与法制机构确认《${noticeName(warning.notice)}》由哪个机关作出。`;
    case 'addressMissing':
      return '「单位台账」没有地址，送达前请补填。';
    case 'codeMissing':
      return '没有统一社会信用代码，请核实单位身份。';
    case 'contactMissing':
      return `「参数」没有填写${warning.office}的联系人或者电话。`;
    case 'baseUnverified':
      return `${warning.year}年缴费基数上下限尚未与文件核对，请核对后再用于文书。`;
    case 'oldArrears':
      return `欠费所属期${warning.periods}早于本年度；对企业历史欠费不得自行组织集中清缴，请慎重办理。`;
    case 'inspectorsUnknown':
      return '找不到《稽核检查通知书》写明的稽核人员，改用「参数」中现在的稽核人员（没有的留空），请核对。';
    case 'findingsLate':
      return (
        `${chineseDay(warning.inspectedOn)}检查，${warning.wasFound ? '' : '没有'}发现问题的应当在${chineseDay(warning.lastDay)}` +
        '以前书面告知（稽核办法第十条），已经超过，请在案卷写明原因。'
      );
    case 'notCompared':
      return '最近一次比对没有该单位的数据，文书上的是以前的数字。';
    case 'periodsChanged':
      return `案件所属期是${warning.periods}，「重点企业」现在是${warning.onRow}，请核对数字。`;
    case 'amountUnconfirmed':
      return `金额来自${warning.basis}，不是核定数，请先核定。`;
    case 'notSameDay':
      return `《${noticeName(warning.notice)}》应当与${chineseDay(warning.issuedOn)}的文书同日制发。`;
  }
}
