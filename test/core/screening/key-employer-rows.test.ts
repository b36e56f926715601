import { HIT_KIND_WORDS } from '../../../src/core/words/screening';
import {
  type KeyEmployerRow,
  hitKindOf,
  keyEmployerCells,
} from '../../../src/core/screening/key-employer-row';
import type { RowReader } from '../../../src/core/table/sheet-declaration';
import {
  keyEmployerColumns,
  keyEmployersSheet,
} from '../../../src/core/table/sheets/key-employers';
import { keyEmployerRows } from '../../../src/core/screening/key-employer-rows';
import {
  isAwaitingConfirmation,
  isNotCompared,
  isResolved,
} from '../../../src/core/screening/marks';
import type { IsoDay, Period } from '../../../src/core/calendar/day';
import {
  ACTIONS,
  CODE_A,
  CODE_B,
  keyEmployer,
  ledgerRow,
  screen,
  social,
  tax,
} from './screening-records';

const SHORT = { tax: [tax({ registeredPeople: 12 })] };

function rowsOf(
  input: Parameters<typeof screen>[0],
  existing: readonly KeyEmployerRow[] = [],
  today: IsoDay = '2023-10-20',
): readonly KeyEmployerRow[] {
  return keyEmployerRows(screen(input), existing, { today, actions: ACTIONS });
}

describe('keyEmployerRows', () => {
  it('gives a hit a row with figures, words and nothing of the staff', () => {
    const [row] = rowsOf({
      tax: [tax({ registeredPeople: 12, wagesFen: 6_000_000 })],
      social: [social({ declaredBaseFen: 6_000_000 })],
    });
    expect(row).toEqual(
      keyEmployer({
        registeredPeople: 12,
        insuredPeople: 10,
        missingPeople: 2,
        wagesFen: 6_000_000,
        declaredBaseFen: 6_000_000,
        missingBaseFen: 0,
        missingShare: 0,
        estimatedPremiumFen: 240_000,
        explanation:
          '2023-09税务登记职工12人，参保缴费10人，相差2人。' +
          '预计应补2,400.00元＝未参保2人月×人均月工资5,000.00元×24%（初步比对，以核定为准）。',
      }),
    );
  });

  it('spans the first and the last month of a hit; without any its 所属期 is blank', () => {
    const result = screen(SHORT);
    const spanned = (periods: readonly Period[]) =>
      keyEmployerRows(
        {
          ...result,
          hits: result.hits.map((hit) => ({ ...hit, finding: { ...hit.finding, periods } })),
        },
        [],
        { today: '2023-10-20', actions: ACTIONS },
      ).map((row) => row.periods);
    expect(spanned(['2023-07', '2023-08', '2023-09'])).toEqual(['2023-07至2023-09']);
    expect(spanned(['2023-09'])).toEqual(['2023-09']);
    expect(spanned([])).toEqual(['']);
  });

  it('keeps what staff and the ladder wrote beside the hit', () => {
    const before = keyEmployer({
      exclusionReason: '退休返聘',
      remark: '10月核实',
      currentNotice: '催缴通知书',
      nextStep: '稽核检查通知书',
      possibleFrom: '2023-11-01',
      explanation: '旧的说明',
    });
    const [row] = rowsOf(SHORT, [before]);
    expect(row).toMatchObject({
      exclusionReason: '退休返聘',
      remark: '10月核实',
      currentNotice: '催缴通知书',
      nextStep: '稽核检查通知书',
      possibleFrom: '2023-11-01',
    });
    expect(row?.explanation).not.toContain('旧的说明');
  });

  it('keeps them by unit and 情形, not by unit alone', () => {
    const rows = rowsOf({ tax: [tax({ registeredPeople: 12, wagesFen: 6_000_000 })] }, [
      keyEmployer({ situations: ['基数不足'], remark: '奖金月' }),
    ]);
    expect(rows.map(({ situations, remark }) => [situations, remark])).toEqual([
      [['人数不足'], undefined],
      [['基数不足'], '奖金月'],
    ]);
  });

  it('fills in the exclusion of the ledger for a new hit only', () => {
    const ledger = [ledgerRow({ exclusionReason: '总公司异地统一参保' })];
    const [fresh] = rowsOf({ ...SHORT, ledger });
    const [known] = rowsOf({ ...SHORT, ledger }, [keyEmployer()]);
    expect(fresh?.exclusionReason).toBe('总公司异地统一参保');
    expect(known?.exclusionReason).toBeUndefined();
  });

  it('marks a hit that has gone with the day, below the open ones', () => {
    const gone = keyEmployer({
      explanation: '相差2人。',
      estimatedPremiumFen: 999,
      remark: '已电话',
    });
    const rows = rowsOf(
      { tax: [tax(), tax({ uscc: CODE_B, name: '资源县乙公司' })] },
      [gone],
      '2023-11-02',
    );
    expect(rows.map(({ uscc }) => uscc)).toEqual([CODE_B, CODE_A]);
    expect(rows[1]).toEqual({ ...gone, explanation: '【已消除 2023年11月2日】相差2人。' });
  });

  it('keeps the day of the mark on later runs', () => {
    const once = rowsOf({}, [keyEmployer({ explanation: '相差2人。' })], '2023-11-02');
    expect(rowsOf({}, once, '2023-12-01')).toEqual(once);
  });

  it('takes the mark from a hit that comes back', () => {
    const gone = rowsOf({}, rowsOf(SHORT));
    expect(isResolved(gone[0]?.explanation)).toBe(true);
    expect(rowsOf(SHORT, gone)).toEqual(rowsOf(SHORT));
  });

  it('does not call a hit gone whose figures are missing this time', () => {
    const before = rowsOf(SHORT);
    const blank = rowsOf({ ...SHORT, social: [social({ insuredPeople: undefined })] }, before);
    const nobody = rowsOf({ tax: [], social: [] }, before);
    for (const rows of [blank, nobody]) {
      expect(rows[0]?.explanation).toMatch(
        /^【本次未能比对，以下为上次结果 2023年10月20日】2023-09税务/,
      );
      expect(isNotCompared(rows[0]?.explanation)).toBe(true);
      expect(isResolved(rows[0]?.explanation)).toBe(false);
    }
    const later = rowsOf({ tax: [], social: [] }, blank, '2023-12-01');
    expect(later).toEqual(blank);
  });

  it('turns “not compared” into 已消除 once the figures are there', () => {
    const unsettled = rowsOf({ tax: [], social: [] }, rowsOf(SHORT));
    const [row] = rowsOf({}, unsettled, '2023-12-01');
    expect(row?.explanation).toMatch(/^【已消除 2023年12月1日】2023-09税务/);
  });

  it('leaves 已消除 alone when the figures are missing later', () => {
    const gone = rowsOf({}, rowsOf(SHORT));
    expect(rowsOf({ tax: [], social: [] }, gone, '2023-12-01')).toEqual(gone);
  });

  it('marks a gone row without 说明 too', () => {
    const [row] = rowsOf({}, [keyEmployer()]);
    expect(row?.explanation).toBe('【已消除 2023年10月20日】');
    const [unsettled] = rowsOf({ tax: [] }, [keyEmployer()]);
    expect(unsettled?.explanation).toBe('【本次未能比对，以下为上次结果 2023年10月20日】');
  });

  it('finds the row of a unit that had no code before by its name', () => {
    const before = keyEmployer({ uscc: undefined, remark: '等代码' });
    expect(rowsOf(SHORT, [before])).toMatchObject([{ uscc: CODE_A, remark: '等代码' }]);
  });

  it('gives one former row to one unit only', () => {
    const before = keyEmployer({ uscc: undefined, remark: '等代码' });
    const twice = {
      tax: [...SHORT.tax, tax({ uscc: CODE_B, registeredPeople: 13 })],
      social: [social(), social({ uscc: CODE_B })],
    };
    const rows = rowsOf(twice, [before]);
    expect(rows.map(({ uscc, remark }) => [uscc, remark])).toEqual([
      [CODE_B, '等代码'],
      [CODE_A, undefined],
    ]);
  });

  it('loses nothing staff typed when somebody copied a row', () => {
    const rows = rowsOf(SHORT, [
      keyEmployer({ remark: '甲' }),
      keyEmployer({ remark: '乙', exclusionReason: '退休返聘' }),
      keyEmployer({ remark: '乙', exclusionReason: '退休返聘' }),
    ]);
    expect(rows).toMatchObject([{ remark: '甲；乙', exclusionReason: '退休返聘' }]);
  });

  it.each([[['自己写的']], [[]], [['人数不足', '欠费']]])(
    'leaves a row with 情形 %p as it is, last',
    (...situations) => {
      const own = keyEmployer({ situations: situations.flat(), estimatedPremiumFen: 9_999_999 });
      const rows = rowsOf(SHORT, [own]);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toBe(own);
    },
  );

  it('names the action, or its number if it has no name', () => {
    const input = { ...SHORT, ledger: [ledgerRow({ action: '3' })] };
    const named = rowsOf(input);
    const nameless = keyEmployerRows(screen(input), [], { today: '2023-10-20', actions: [] });
    expect(named[0]?.action).toBe('建筑运输');
    expect(nameless[0]?.action).toBe('3');
  });

  it('marks a match by name 待人工确认', () => {
    const [row] = rowsOf({ tax: [tax({ uscc: CODE_B, registeredPeople: 12 })] });
    expect(isAwaitingConfirmation(row?.explanation)).toBe(true);
    expect(isAwaitingConfirmation(undefined)).toBe(false);
    const [sure] = rowsOf(SHORT);
    expect(isAwaitingConfirmation(sure?.explanation)).toBe(false);
  });

  it('keeps the exclusion of the one copy that has it', () => {
    const [reason, none] = [keyEmployer({ exclusionReason: '退休返聘' }), keyEmployer()];
    for (const copies of [
      [reason, none],
      [none, reason],
    ]) {
      expect(rowsOf({}, copies)).toMatchObject([{ exclusionReason: '退休返聘' }]);
    }
  });

  it('puts what could not be compared among the open rows, whatever it would cost', () => {
    const cheap = keyEmployer({ uscc: CODE_B, explanation: '甲。', estimatedPremiumFen: 1 });
    const gone = keyEmployer({ explanation: '乙。', estimatedPremiumFen: 999 });
    const rows = rowsOf({ social: [social()], tax: [tax()] }, [gone, cheap]);
    expect(
      rows.map(({ explanation }) => [isNotCompared(explanation), isResolved(explanation)]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('keeps a former row of one unit for its own hit, not for its namesake', () => {
    const former = keyEmployer({ remark: '已电话' });
    const rows = rowsOf(
      {
        social: [social(), social({ uscc: CODE_B })],
        tax: [tax({ registeredPeople: 12 }), tax({ uscc: CODE_B, registeredPeople: 12 })],
      },
      [former],
    );
    expect(rows.map(({ uscc, remark }) => [uscc, remark])).toEqual([
      [CODE_A, '已电话'],
      [CODE_B, undefined],
    ]);
  });

  it('sorts rows that are equal in estimate by code, name and kind', () => {
    const rows = rowsOf({ social: [], tax: [] }, [
      keyEmployer({ uscc: CODE_B, situations: ['欠费'] }),
      keyEmployer({ uscc: undefined, name: '乙' }),
      keyEmployer({ uscc: undefined, name: undefined }),
      keyEmployer({ uscc: CODE_B, situations: ['未申报'] }),
      keyEmployer({ uscc: CODE_A }),
      keyEmployer({ uscc: undefined, name: '丙' }),
    ]);
    expect(rows.map(({ uscc, name, situations }) => uscc ?? name ?? situations[0])).toEqual([
      '人数不足',
      '丙',
      '乙',
      CODE_A,
      CODE_B,
      CODE_B,
    ]);
    expect(rows.slice(-2).map(({ situations }) => situations)).toEqual([['未申报'], ['欠费']]);
  });
});

describe('keyEmployerCells', () => {
  it('has a cell for each column of the sheet, in its order', () => {
    const cells = keyEmployerCells(
      keyEmployer({
        action: '建筑运输',
        registeredPeople: 1,
        insuredPeople: 2,
        missingPeople: 3,
        wagesFen: 401,
        declaredBaseFen: 502,
        missingBaseFen: 603,
        missingShare: 0.7,
        arrearsFen: 804,
        estimatedPremiumFen: 905,
        explanation: '说明',
        currentNotice: '文书',
        nextStep: '下一步',
        possibleFrom: '2023-11-01',
        exclusionReason: '原因',
      }),
    );
    const byHeading = Object.values(keyEmployerColumns).map(({ heading }, index) => [
      heading,
      cells[index],
    ]);
    expect(byHeading).toEqual([
      ['统一社会信用代码', CODE_A],
      ['单位名称', '资源县甲商贸有限公司'],
      ['乡镇', '资源镇'],
      ['工作组', '一组'],
      ['行动', '建筑运输'],
      ['所属期', '2023-09'],
      ['情形', '人数不足'],
      ['登记职工人数', 1],
      ['参保缴费人数', 2],
      ['人数差', 3],
      ['工资薪金收入', 4.01],
      ['申报基数', 5.02],
      ['基数差', 6.03],
      ['差额比例', 0.7],
      ['欠费金额', 8.04],
      ['预计应补(元)', 9.05],
      ['说明', '说明'],
      ['当前文书', '文书'],
      ['下一步', '下一步'],
      ['可办日期', '2023-11-01'],
      ['排除原因', '原因'],
      ['备注', ''],
    ]);
  });
});

describe('the rows read back from the sheet', () => {
  it('are the rows that were written, so that a second run changes nothing', () => {
    const input = {
      social: [social({ declaredBaseFen: 4_000_001, paidPremiumFen: 1 })],
      tax: [tax({ registeredPeople: 12 }), tax({ uscc: CODE_B, name: '资源县乙（建筑）公司' })],
    };
    const written = rowsOf(input);
    const readBack = written.flatMap(
      (row, index) => keyEmployersSheet.toRecord(rowReader(row, index + 2)) ?? [],
    );
    expect(written).toHaveLength(4);
    expect(readBack).toEqual(written.map((row, index) => ({ ...row, rowNumber: index + 2 })));
    expect(rowsOf(input, readBack)).toEqual(readBack);
  });
});

/** Reads the cells of a row with the readers of the declared columns. */
function rowReader(row: KeyEmployerRow, number: number): RowReader {
  const cells = keyEmployerCells(row);
  const headings = Object.values(keyEmployerColumns).map(({ heading }) => heading);
  const reading: RowReader['reading'] = (column) =>
    column.read(cells[headings.indexOf(column.heading)]);
  return {
    number,
    reading,
    get: (column) => {
      const { value, problem } = reading(column);
      // The invented codes have no right check character.
      expect([undefined, 'usccCheck']).toContain(problem?.code);
      return value;
    },
    report: (column, code) => {
      throw new Error(`${column.heading}: ${code}`);
    },
  };
}

describe('hitKindOf', () => {
  it.each(Object.entries(HIT_KIND_WORDS))('reads %s back', (kind, word) => {
    expect(hitKindOf({ situations: [word] })).toBe(kind);
  });
});
