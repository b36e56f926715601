import { rankingTable, townshipLine } from '../../../src/core/bulletin/mail-data';
import { contentOf } from './county';
import { MID_CAMPAIGN, ONE_WITHOUT_TARGET, TIE_AT_THE_TOP } from './situations';

const MID = contentOf(MID_CAMPAIGN, '2023-10-31');

describe('the ranking in a mail', () => {
  it('has townships by rank, level ones in the order of the plan, and the county last', () => {
    const { head, rows } = rankingTable(contentOf(TIE_AT_THE_TOP));
    expect(head).toEqual([
      '乡（镇）',
      '扩面完成率（%）',
      '扩面排名',
      '征缴完成率（%）',
      '征缴排名',
    ]);
    expect(rows.map(({ cells }) => cells.join(' '))).toEqual([
      '资源镇 100.0 1 98.0 1',
      '中峰镇 100.0 1 98.0 1',
      '河口瑶族乡 99.0 3 50.0 4',
      '梅溪镇 80.0 4 97.0 3',
      '瓜里乡 60.0 5 50.0 4',
      '车田苗族乡 60.0 5 50.0 4',
      '两水苗族乡 60.0 5 50.0 4',
      '合计 79.9  70.4 ',
    ]);
    expect(rows.map(({ isTotal }) => isTotal).indexOf(true)).toBe(7);
  });

  it('has a township without a target below those that are ranked', () => {
    const { rows } = rankingTable(contentOf(ONE_WITHOUT_TARGET));
    expect(rows[6]?.cells).toEqual(['瓜里乡', '—', '—', '—', '—']);
  });
});

describe("a township's own line", () => {
  it('tells both tasks and what waits to be done there', () => {
    expect(townshipLine(MID, '资源镇')).toEqual({
      township: '资源镇',
      sentences: [
        '资源镇参保扩面目标任务400人，已完成60人，完成率15.0%，低于序时进度68.3个百分点，排第1位，还差340人。',
        '资源镇征缴收入目标任务120.00万元，已完成18.00万元，完成率15.0%，低于序时进度68.3个百分点，排第5位，还差102.00万元。',
      ],
      matters: '1份文书期限已满未改正，请督促整改或报请转入下一步。',
    });
  });

  it('tells what is not served yet', () => {
    expect(townshipLine(MID, '瓜里乡')?.matters).toBe(
      '1份文书尚未登记送达日期，请尽快送达并登记。',
    );
    expect(townshipLine(MID, '梅溪镇')?.matters).toBe('');
  });

  it('says that there is no target', () => {
    expect(townshipLine(contentOf(ONE_WITHOUT_TARGET), '瓜里乡')?.sentences).toEqual([
      '瓜里乡新增参保12人，未下达目标任务，不参与排名。',
      '瓜里乡征缴收入0.12万元，未下达目标任务，不参与排名。',
    ]);
  });

  it('says that the target is reached', () => {
    expect(townshipLine(contentOf(TIE_AT_THE_TOP), '资源镇')?.sentences[0]).toBe(
      '资源镇参保扩面目标任务100人，已完成100人，完成率100.0%，高于序时进度3.0个百分点，排第1位，目标任务已经完成。',
    );
  });

  it.each(['火星镇', '一组', '合计'])('is not there for %s', (name) => {
    expect(townshipLine(MID, name)).toBeUndefined();
  });
});
