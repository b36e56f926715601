import { bulletinFacts } from '../../../src/core/bulletin/bulletin-facts';
import {
  BULLETIN_SOURCE_SHEETS,
  bulletinInput,
  sheetStillNeeded,
} from '../../../src/core/bulletin/bulletin-input';
import { screeningSummarySheet } from '../../../src/core/table/sheets/screening-summary';
import { type County, DECEMBER, factsOf, gridsOf, keyEmployerRow, NAMES } from './county';

const issueOf = (county: County) => factsOf(county).issue;

describe('the number of a bulletin', () => {
  const row = (number: string): unknown[] => ['2023-11-01', number, '通报'];

  it.each([
    ['is the first', [], [], '资扩面办〔2023〕1号'],
    ['follows the last', [row('资扩面办〔2023〕4号')], [], '资扩面办〔2023〕5号'],
    ['begins again each year', [row('资扩面办〔2022〕9号')], [], '资扩面办〔2023〕1号'],
    ['is what staff typed', [], [['通报 编号', 12]], '资扩面办〔2023〕12号'],
    [
      'is never one that was given',
      [row('资扩面办〔2023〕12号')],
      [['通报 编号', 12]],
      '资扩面办〔2023〕13号',
    ],
  ])('%s', (_, bulletins, settings, number) => {
    expect(issueOf({ bulletins, settings }).number).toBe(number);
  });

  it('is not given again after its row was deleted by hand', () => {
    const grids = gridsOf({ bulletins: [row('资扩面办〔2023〕1号')] });
    const kept = ['资扩面办〔2023〕1号', '资扩面办〔2023〕2号', '资扩面办〔2022〕7号'];
    const input = bulletinInput(grids, DECEMBER, { kind: 'summary' }, kept);
    expect(bulletinFacts(input).issue.number).toBe('资扩面办〔2023〕3号');
  });
});

describe('the recipients printed on a bulletin', () => {
  const to = (name: string, receives = ''): unknown[] => [name, '', '主送', receives];
  const townships = NAMES.map((name) => to(`${name}人民政府`));

  it('are all townships and the county offices without 收件人', () => {
    expect(issueOf({}).addressees).toEqual(['各乡（镇）人民政府', '县直各有关单位']);
  });

  it('are put together as official documents do, others by name', () => {
    const recipients = [...townships, to('县人社局'), to('县税务局'), to('某供电公司')];
    expect(issueOf({ recipients }).addressees).toEqual([
      ...['各乡（镇）人民政府', '县直各有关单位', '某供电公司'],
    ]);
  });

  it('are by name where one township or one office is left out', () => {
    const recipients = [...townships.slice(5), to('县人社局'), to('县税务局', '否')];
    expect(issueOf({ recipients }).addressees).toEqual([
      ...['两水苗族乡人民政府', '河口瑶族乡人民政府', '县人社局'],
    ]);
  });

  it('have their copies apart', () => {
    const recipients = [...townships, ['资源县人民政府办公室', '', '抄送', '']];
    expect(issueOf({ recipients }).copiesTo).toEqual(['资源县人民政府办公室']);
  });
});

const FOUND = keyEmployerRow({
  ...{ unit: '1', township: '资源镇', action: '矿山冶炼', situation: '欠费' },
});

const DRAWN = [['重点企业比对汇总'], ['比对所属期：2023年9月']];
/** As set-up leaves it: what will stand there. */
const ANNOUNCED = [[screeningSummarySheet.purpose]];

describe('the sheets a bulletin is made from', () => {
  it('are each named once', () => {
    expect(new Set(BULLETIN_SOURCE_SHEETS).size).toBe(BULLETIN_SOURCE_SHEETS.length);
    expect(BULLETIN_SOURCE_SHEETS).toHaveLength(13);
  });

  it.each<[string, County, string[]]>([
    ['重点企业 has rows', { keyEmployers: [FOUND] }, []],
    ['比对汇总 says that nothing was found', { screeningSummary: DRAWN }, ['比对汇总']],
    ['set-up alone wrote on 比对汇总', { screeningSummary: ANNOUNCED }, ['比对汇总', '税务数据']],
    ['nothing was compared', {}, ['比对汇总', '税务数据']],
  ])('ask for no more than is needed to know where %s', (_, county, more) => {
    const all = gridsOf(county);
    const grids = new Map(BULLETIN_SOURCE_SHEETS.map((name) => [name, all.get(name)]));
    const asked: string[] = [];
    for (let name = sheetStillNeeded(grids); name !== undefined; name = sheetStillNeeded(grids)) {
      asked.push(name);
      grids.set(name, all.get(name));
    }
    expect(asked).toEqual(more);
    const state = (from: typeof grids) =>
      bulletinInput(from, DECEMBER, { kind: 'summary' }).screening;
    expect(state(grids)).toBe(state(new Map(all)));
  });

  it.each(['乡镇', '扩面登记'])('must have %s', (name) => {
    const grids = new Map([...gridsOf({})].filter(([sheet]) => sheet !== name));
    expect(() => bulletinInput(grids, DECEMBER, { kind: 'summary' })).toThrow(name);
  });

  it('may lack those that then have nothing to say', () => {
    const needed = ['参数', '乡镇', '扩面登记', '进度快照', '节假日'];
    const grids = new Map([...gridsOf({})].filter(([sheet]) => needed.includes(sheet)));
    const { screening, notices, actions } = bulletinInput(grids, DECEMBER, { kind: 'summary' });
    expect([screening, notices, actions]).toEqual(['noTax', [], []]);
  });

  it.each([
    [{ tax: [['91450329MA5XN00001', '甲', '资源镇', '2023-11', 5, 1]] }, 'noSocial'],
    [{ screeningSummary: DRAWN }, 'done'],
    [{ screeningSummary: ANNOUNCED }, 'noTax'],
    [{}, 'noTax'],
  ])('tell whether 重点企业 are known: %j is %s', (county, state) => {
    expect(factsOf(county).screening.state).toBe(state);
  });
});
