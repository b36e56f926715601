import {
  impossibleCount,
  typedServices,
  withDraft,
  withFilled,
} from '../../../src/core/panel/service-drafts';
import { serviceList, type ServiceRow } from '../../../src/core/panel/service-list';
import type { Grid } from '../../../src/core/table/column';

const HEADINGS = ['文号', '文种', '单位名称', '成文日期', '送达日期', '状态', '办结方式'];

function listOf(...rows: readonly (readonly string[])[]): readonly ServiceRow[] {
  const register: Grid = [HEADINGS, ...rows];
  const keyEmployers: Grid = [
    ['统一社会信用代码', '单位名称', '工作组', '情形'],
    ['', '甲公司', '一组', '欠费'],
  ];
  return serviceList(
    new Map([
      ['文书登记', register],
      ['重点企业', keyEmployers],
    ]),
  );
}

const TODAY = '2023-11-20';

describe('serviceList', () => {
  it('lists what may be served, with its team', () => {
    expect(
      listOf(['资税〔2023〕1号', '催缴通知书', '甲公司', '2023-11-10', '', '待送达', '']),
    ).toEqual([
      {
        ...{ number: '资税〔2023〕1号', kind: '催缴通知书', name: '甲公司', team: '一组' },
        ...{ township: '', batch: '', issuedOn: '2023-11-10', servedOn: '', method: '' },
      },
    ]);
  });

  it.each([
    ['is void', ['资税〔2023〕1号', '催缴通知书', '甲公司', '2023-11-10', '', '作废', '']],
    [
      'is still being made',
      ['资税〔2023〕1号', '催缴通知书', '甲公司', '2023-11-10', '', '制作中', ''],
    ],
    ['is closed', ['资税〔2023〕1号', '催缴通知书', '甲公司', '2023-11-10', '', '', '异议成立']],
    ['has no number', ['', '催缴通知书', '甲公司', '2023-11-10', '', '', '']],
  ])('leaves out what %s', (_, row) => {
    expect(listOf(row)).toEqual([]);
  });
});

describe('drafts', () => {
  const [first, second] = listOf(
    ['一号', '催缴通知书', '甲公司', '2023-11-10', '', '', ''],
    ['二号', '催缴通知书', '甲公司', '2023-11-10', '2023-11-11', '', ''],
  );
  const rows = [first!, second!];

  it('are sent in the order of the rows, without a method where none is chosen', () => {
    const drafts = withFilled(new Map(), rows, { servedOn: '2023-11-12', method: '' });
    const both = withDraft(drafts, rows[0]!, { servedOn: '2023-11-12', method: '直接送达' });
    expect(typedServices(rows, both)).toEqual([
      { number: '一号', servedOn: '2023-11-12', method: '直接送达' },
      { number: '二号', servedOn: '2023-11-12' },
    ]);
  });

  it('are none while there is no day, or what is typed stands there already', () => {
    const typed = withDraft(new Map(), rows[0]!, { servedOn: '', method: '直接送达' });
    expect(typedServices(rows, typed)).toEqual([]);
    const same = withDraft(new Map(), rows[1]!, { servedOn: '2023-11-11', method: '' });
    expect(same.size).toBe(0);
  });

  it.each([
    ['2023-11-09', 1],
    ['2023-11-10', 0],
    ['2023-11-20', 0],
    ['2023-11-21', 1],
  ])('of %s are impossible: %d', (servedOn, count) => {
    const drafts = withDraft(new Map(), rows[0]!, { servedOn, method: '' });
    expect(impossibleCount(rows, drafts, TODAY)).toBe(count);
  });
});
