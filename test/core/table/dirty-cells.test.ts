import { runInNewContext } from 'node:vm';
import type { CellReading } from '../../../src/core/table/column';
import { readEmail, readPhone } from '../../../src/core/table/read-contact';
import { choiceReader, readYesNo, yesNoReader } from '../../../src/core/table/read-choice';
import { readDay } from '../../../src/core/table/read-day';
import { readFen, readFenFromWanYuan } from '../../../src/core/table/read-money';
import { readMoment } from '../../../src/core/table/read-moment';
import {
  readCount,
  readNumber,
  readPercent,
  readSignedCount,
  readScaled,
} from '../../../src/core/table/read-number';
import { readPeriod } from '../../../src/core/table/read-period';
import {
  readCode,
  readList,
  readLongText,
  readPersonMark,
  readText,
} from '../../../src/core/table/read-text';
import { readUscc } from '../../../src/core/table/read-uscc';

/** An invented ID-card number with a right check digit, and a bank card number that passes Luhn's test. */
const ID_CARD = '450329199001010010';
const BANK_CARD = '6222020000000000000';

/** A cell with what comes out: a value, `undefined` for blank, or a problem's code (with the value that is kept). */
type Case = readonly [cell: unknown, value: unknown, code?: string, detail?: string];

function itReads(read: (cell: unknown) => CellReading<unknown>, cases: readonly Case[]): void {
  const named = cases.map(([cell, value, code, detail]) => ({
    ...{ cell, value, code, detail },
    title: `${String(cell).slice(0, 30)} as ${code ?? String(value).slice(0, 30)}`,
  }));
  it.each(named)('reads $title', ({ cell, value, code, detail }) => {
    const reading = read(cell);
    expect(reading.value).toEqual(value);
    expect(reading.problem?.code).toBe(code);
    if (detail !== undefined) expect(reading.problem?.detail).toBe(detail);
  });
}

describe('every reader', () => {
  const readers = {
    ...{ readText, readCode, readList, readCount, readSignedCount, readNumber, readPercent },
    ...{ readFen, readFenFromWanYuan, readDay, readPeriod, readMoment, readYesNo, readEmail },
    ...{ readPhone, readUscc, readPersonMark },
    ...{ readChoice: choiceReader(['主送', '抄送']) },
  };

  describe.each(Object.entries(readers))('%s', (_, read) => {
    it.each([
      [''],
      [null],
      [undefined],
      ['  '],
      ['\u3000'],
      ['\u200b\ufeff'],
      ['\n\t'],
      ['—'],
      ['/'],
      ['无'],
    ])('takes %p for blank', (cell) => {
      expect(read(cell)).toEqual({ value: undefined, problem: undefined });
    });

    it.each([['#N/A'], ['#REF!'], ['#DIV/0!'], ['#VALUE!']])('names the error %s', (cell) => {
      const { value, problem } = read(cell);
      expect(value).toBeUndefined();
      expect(problem?.code).toMatch(/errorValue|usccDamaged/);
    });
  });
});

describe('readText', () => {
  itReads(readText, [
    ['资源镇', '资源镇'],
    [' 资源　镇\u00a0', '资源 镇'],
    ['Ａ矿业（集团）２厂', 'A矿业（集团）2厂'],
    ['县税务局\n办公室', '县税务局 办公室'],
    ['资源\u200b镇', '资源镇'],
    [450329001234, '450329001234'],
    [0, '0'],
    [1.5, '1.5'],
    [9.14503290000123e17, undefined, 'codeDamaged'],
    [true, undefined, 'unexpectedBoolean'],
    [new Date('2023-10-10T16:00:00Z'), '2023-10-11'],
    [new Date(NaN), undefined, 'notDay'],
    [`经办 ${ID_CARD}`, undefined, 'personalData'],
    [BANK_CARD, undefined, 'personalData'],
    ['字'.repeat(200), '字'.repeat(200)],
    ['字'.repeat(201), '字'.repeat(201), 'textTooLong', '200'],
    [{}, undefined],
  ]);
});

describe('readLongText', () => {
  itReads(readLongText, [
    ['第一行 \r\n　第二行', '第一行\n第二行'],
    ['无', '无'],
    ['字'.repeat(500), '字'.repeat(500)],
    [12, '12'],
    ['#REF!', undefined, 'errorValue', '#REF!'],
    [`其身份证号为${ID_CARD}。`, undefined, 'personalData'],
  ]);
});

describe('readCode', () => {
  itReads(readCode, [
    ['4503 2900 1', '450329001'],
    ['０１２', '012'],
    [12, '12'],
  ]);
});

describe('readPersonMark', () => {
  itReads(readPersonMark, [
    ['职工01', '职工01'],
    [1, '1'],
    [ID_CARD, undefined, 'personalData'],
    ['13812345678', undefined, 'personalData'],
    [13812345678, undefined, 'personalData'],
    ['12812345678', '12812345678'],
  ]);
});

describe('readList', () => {
  itReads(readList, [
    ['胡小国、唐淑华', ['胡小国', '唐淑华']],
    ['车田乡，车田;车田苗族/车田寨', ['车田乡', '车田', '车田苗族', '车田寨']],
    ['唐慧君\n程  鹏', ['唐慧君', '程鹏']],
    ['张  涓 曾宏江', ['张涓', '曾宏江']],
    ['资源镇 中峰镇', ['资源镇', '中峰镇']],
    ['一、、二、', ['一', '二']],
    ['、', undefined],
    ['各乡（镇）党群服务中心', ['各乡（镇）党群服务中心']],
    [3, ['3']],
  ]);
});

describe('readCount', () => {
  itReads(readCount, [
    [12, 12],
    [0, 0],
    ['0', 0],
    ['12人', 12],
    ['１２ 人', 12],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1.2万人', 12_000],
    ['12.0', 12],
    [12.5, undefined, 'notWhole'],
    ['十二', undefined, 'notNumber'],
    ['12 15', undefined, 'notNumber'],
    ['1,23', undefined, 'notNumber'],
    ['12户左右', undefined, 'unknownUnit', '户左右'],
    [-1, undefined, 'negativeNumber'],
    ['（3）', undefined, 'negativeNumber'],
    [10_000_000, 10_000_000],
    [10_000_001, undefined, 'numberTooLarge'],
    [13812345678, undefined, 'numberTooLarge'],
    [true, undefined, 'unexpectedBoolean'],
    [new Date('2023-10-11T00:00:00Z'), undefined, 'unexpectedDate'],
    [NaN, undefined, 'notNumber'],
    [Infinity, undefined, 'notNumber'],
  ]);
});

describe('readSignedCount', () => {
  itReads(readSignedCount, [
    [-3, -3],
    ['-3人', -3],
    ['－３', -3],
    ['(3)', -3],
    ['-0', 0],
    [-10_000_001, undefined, 'numberTooLarge'],
    [-1.5, undefined, 'notWhole'],
  ]);
});

describe('readNumber', () => {
  itReads(readNumber, [
    [-1.25, -1.25],
    ['+1.5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1.5e3', 1500],
    [1e12, 1e12],
    [1.1e12, undefined, 'numberTooLarge'],
  ]);
});

describe('readPercent', () => {
  itReads(readPercent, [
    [0.125, 0.125],
    ['12.5%', 0.125],
    ['１２.５％', 0.125],
    ['5‰', 0.005],
    ['0.5', 0.5],
  ]);
});

describe('readFen (a column of 元)', () => {
  itReads(readFen, [
    [1234.5, 123_450],
    [0, 0],
    [618.1399999999999, 61_814],
    [0.1 + 0.2, 30],
    ['1,234.00元', 123_400],
    ['￥1,234.5', 123_450],
    ['¥ 1,234.50', 123_450],
    ['人民币100元整', 10_000],
    ['12.3万元', 12_300_000],
    ['１２．３万', 12_300_000],
    ['1.2亿元', 12_000_000_000],
    ['（1,234.00）', -123_400],
    ['-￥5', -500],
    ['￥-5', -500],
    ['−5.00', -500],
    ['--5', undefined, 'notNumber'],
    ['(5', undefined, 'notNumber'],
    [' 618.14 ', 61_814],
    [1.005, 101, 'fractionOfFen'],
    [-1.005, -101, 'fractionOfFen'],
    ['1.004', 100, 'fractionOfFen'],
    ['约100元', undefined, 'notNumber'],
    ['100美元', undefined, 'unknownUnit', '美元'],
    [10_000_000_000, 1_000_000_000_000],
    [10_000_000_000.01, undefined, 'numberTooLarge'],
    [-10_000_000_000.01, undefined, 'numberTooLarge'],
    [false, undefined, 'unexpectedBoolean'],
  ]);
});

describe('readFenFromWanYuan (a column of 万元)', () => {
  itReads(readFenFromWanYuan, [
    [12.3, 12_300_000],
    ['12.3', 12_300_000],
    ['12.3万元', 12_300_000],
    ['123000元', 12_300_000],
    [0.000001, 1],
    [1.005, 1_005_000],
    [12.3456789, 12_345_679, 'fractionOfFen'],
    [1_500_000, undefined, 'numberTooLarge'],
  ]);
});

describe('readDay', () => {
  itReads(readDay, [
    [new Date('2023-10-10T16:00:00Z'), '2023-10-11'],
    [new Date('2023-10-10T15:59:59Z'), '2023-10-10'],
    [new Date(NaN), undefined, 'notDay'],
    [45210, '2023-10-11'],
    [45210.75, '2023-10-11'],
    ['45210', '2023-10-11'],
    [20231005, '2023-10-05'],
    ['20231005', '2023-10-05'],
    ['2023-10-5', '2023-10-05'],
    ['2023/10/5', '2023-10-05'],
    ['2023.10.5', '2023-10-05'],
    ['2023．10．5', '2023-10-05'],
    ['2023年10月5日', '2023-10-05'],
    ['２０２３年１０月５日', '2023-10-05'],
    ['2023年10月5号 上午', '2023-10-05'],
    ['2023-10-05 09:30', '2023-10-05'],
    ['2023-10-05T09:30:00', '2023-10-05'],
    ['2023-10-04T16:00:00.000Z', '2023-10-05'],
    ['2023年10月5日（星期四）', '2023-10-05'],
    ['2023-02-29', undefined, 'noSuchDay'],
    [20230431, undefined, 'noSuchDay'],
    ['2024-02-29', '2024-02-29'],
    ['23-10-5', undefined, 'twoDigitYear'],
    ["'23年10月5日", undefined, 'twoDigitYear'],
    ['10/11/2023', undefined, 'dayOrder'],
    ['10月11日', undefined, 'dayWithoutYear'],
    ['10.11', undefined, 'dayWithoutYear'],
    ['2023年10月', undefined, 'dayIncomplete'],
    [202310, undefined, 'dayIncomplete'],
    [2023, undefined, 'dayIncomplete'],
    ['2023年', undefined, 'dayIncomplete'],
    ['明天', undefined, 'notDay'],
    [1e20, undefined, 'notDay'],
    [NaN, undefined, 'notDay'],
    [12, undefined, 'dayOutOfRange'],
    ['1989-12-31', undefined, 'dayOutOfRange'],
    ['1990-01-01', '1990-01-01'],
    ['2099-12-31', '2099-12-31'],
    ['2100-01-01', undefined, 'dayOutOfRange'],
    [true, undefined, 'unexpectedBoolean'],
    ['2023-10-05以后', undefined, 'notDay'],
  ]);

  it('reads a date made in another script context', () => {
    const foreign: unknown = runInNewContext("new Date('2023-10-10T16:00:00Z')");
    expect(foreign instanceof Date).toBe(false);
    expect(readDay(foreign).value).toBe('2023-10-11');
  });
});

describe('readPeriod', () => {
  itReads(readPeriod, [
    [202310, '2023-10'],
    ['202310', '2023-10'],
    ['2023-10', '2023-10'],
    ['2023-1', '2023-01'],
    ['2023/10', '2023-10'],
    ['2023年10月', '2023-10'],
    ['2023 年 1 月', '2023-01'],
    ['2023年10月份', '2023-10'],
    ['20231001', '2023-10'],
    [20231031, '2023-10'],
    [20231032, undefined, 'noSuchDay'],
    ['2023.10', '2023-10'],
    ['2023.01', '2023-01'],
    [2023.1, undefined, 'ambiguousPeriod', '2023年1月还是2023年10月'],
    ['2023.1', undefined, 'ambiguousPeriod'],
    [2023.11, '2023-11'],
    [2023.02, '2023-02'],
    [2023.13, undefined, 'notPeriod'],
    [45200, '2023-10'],
    [new Date('2023-10-01T00:00:00Z'), '2023-10'],
    ['2023-10-01', '2023-10'],
    ['2023-10-01至2023-10-31', '2023-10'],
    ['2023-10-01 - 2023-10-31', '2023-10'],
    ['20231001-20231031', '2023-10'],
    ['202310-202310', '2023-10'],
    ['2023年10月1日～2023年10月31日', '2023-10'],
    ['2023-09-01至2023-10-31', undefined, 'periodSpans'],
    ['202309-202310', undefined, 'periodSpans'],
    ['2023-10至以后', undefined, 'notPeriod'],
    ['202313', undefined, 'notPeriod'],
    [202300, undefined, 'notPeriod'],
    [2023, undefined, 'notPeriod'],
    ['十月', undefined, 'notPeriod'],
    ['189912', undefined, 'dayOutOfRange'],
    ['1989-12', undefined, 'dayOutOfRange'],
    [true, undefined, 'notPeriod'],
  ]);
});

describe('readMoment', () => {
  itReads(readMoment, [
    [new Date('2023-12-20T01:30:00Z'), '2023-12-20 09:30:00'],
    [45280.5, '2023-12-20 12:00:00'],
    ['2023-12-20 9:30', '2023-12-20 09:30:00'],
    ['2023年12月20日', '2023-12-20 00:00:00'],
    ['昨天', undefined, 'notDay'],
  ]);
});

describe('readYesNo', () => {
  itReads(readYesNo, [
    [true, true],
    [false, false],
    ['是', true],
    [' 否 ', false],
    ['√', true],
    ['×', false],
    ['Ｙ', true],
    ['NO', false],
    [1, true],
    [0, false],
    ['也许', undefined, 'notYesNo'],
  ]);
  itReads(yesNoReader(['已参保'], ['未参保']), [
    ['已参保', true],
    ['未参保', false],
    ['参保', undefined, 'notYesNo'],
  ]);
});

describe('choiceReader', () => {
  itReads(choiceReader(['主送', '抄送'], { 主送单位: '主送' }), [
    ['主 送', '主送'],
    ['抄送', '抄送'],
    ['主送单位', '主送'],
    ['密送', undefined, 'notInList', '主送、抄送'],
    [3, undefined, 'notInList'],
  ]);
});

describe('readEmail', () => {
  itReads(readEmail, [
    ['zyz@Example.GOV.cn', 'zyz@example.gov.cn'],
    [' ｚｙｚ＠example．gov．cn ', 'zyz@example.gov.cn'],
    ['mailto:a.b+c@example.cn', 'a.b+c@example.cn'],
    ['a@b', undefined, 'notEmail'],
    ['a..b@example.cn', undefined, 'notEmail'],
    ['@example.cn', undefined, 'notEmail'],
    ['a@@example.cn', undefined, 'notEmail'],
    ['a@-example.cn', undefined, 'notEmail'],
    ['a@example.cn\nBcc: b@example.cn', undefined, 'severalEmails'],
    ['a@example.cn；b@example.cn', undefined, 'severalEmails'],
    [`${'a'.repeat(243)}@example.cn`, `${'a'.repeat(243)}@example.cn`],
    [`${'a'.repeat(244)}@example.cn`, undefined, 'notEmail'],
    ['县税务局', undefined, 'notEmail'],
  ]);
});

describe('readPhone', () => {
  itReads(readPhone, [
    ['0773-4311234', '0773-4311234'],
    ['（０７７３）４３１１２３４', '(0773)4311234'],
    [7734311234, '7734311234'],
    ['4311', '4311', 'notPhone'],
    ['43112', '43112'],
    ['问办公室', '问办公室', 'notPhone'],
  ]);
});

describe('readUscc', () => {
  itReads(readUscc, [
    ['91350100M000100Y43', '91350100M000100Y43'],
    ['91450329MA50000130', '91450329MA50000130'],
    [' 91350100m000100y43 ', '91350100M000100Y43'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', '91350100M000100Y43'],
    ['9135 0100 M000 100Y43', '91350100M000100Y43'],
    ['91350100-M000100Y43', '91350100M000100Y43'],
    ['913501OOM000100Y43', '913501OOM000100Y43', 'usccLetters', '91350100M000100Y43'],
    ['9l350l00m000l00y43', '9L350L00M000L00Y43', 'usccCheck'],
    ['9I350100M000100Y43', '9I350100M000100Y43', 'usccLetters', '91350100M000100Y43'],
    ['91350100M000100Y44', '91350100M000100Y44', 'usccCheck'],
    ['91350100M000100Y4*', '91350100M000100Y4*', 'usccCharacters', '*'],
    [914503290000123400, undefined, 'usccDamaged'],
    [45032912345678, undefined, 'usccDamaged'],
    ['9.14503E+17', undefined, 'usccDamaged'],
    ['9.14503E17', undefined, 'usccDamaged'],
    ['914503290000123400', undefined, 'usccDamaged'],
    ['450329123456789', '450329123456789', 'usccFifteen'],
    ['1350100M000100Y43', undefined, 'usccLength', '17'],
    ['91350100M000100Y430', undefined, 'usccLength', '19'],
    [ID_CARD, undefined, 'personalData'],
    [`${ID_CARD}00`, undefined, 'personalData'],
    [true, undefined, 'usccDamaged'],
  ]);
});

describe('cells on the edge of what can be read', () => {
  it.each([
    ['a.bc', undefined],
    ['@b.cn', undefined],
    ['a@@b.cn', undefined],
    ['a@B.cn', 'a@b.cn'],
  ])('an e-mail address %s is %s', (cell, value) => {
    expect(readEmail(cell).value).toBe(value);
  });

  it('takes no range of ranges for a month', () => {
    expect(readPeriod('202301-202302-202303')).toMatchObject({
      value: undefined,
      problem: { code: 'notPeriod' },
    });
  });

  it('takes a number cell as it is where the units do not say what a bare number means', () => {
    expect(readScaled(5, new Map([['元', 2]])).value).toBe(5);
  });
});
