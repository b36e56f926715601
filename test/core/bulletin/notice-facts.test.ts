import { contentOf, type County, factsOf, noticeRow, noticeRows, tableText } from './county';

const REMINDER = {
  kind: '催缴通知书',
  unit: '1',
  township: '资源镇',
  issuedOn: '2023-10-12',
} as const;

function countsOf(rows: readonly Record<string, unknown>[], asOf: '2023-10-23' | '2023-10-24') {
  const county: County = { notices: noticeRows(rows), settings: [['统计截止日期', asOf]] };
  const { issued, served, awaiting, pending, expired, closed, closedEmployers, paid } =
    factsOf(county).notices.total;
  return {
    ...{ issued: issued.value, served: served.value, awaiting: awaiting.value },
    ...{ pending: pending.value, expired: expired.value, closed: closed.value },
    ...{ closedEmployers: closedEmployers.value, paidFen: paid.value },
  };
}

const NONE = {
  ...{ issued: 0, served: 0, awaiting: 0, pending: 0 },
  ...{ expired: 0, closed: 0, closedEmployers: 0, paidFen: 0 },
};

describe('the counts of 文书登记', () => {
  const served = noticeRow({ ...REMINDER, number: '1', servedOn: '2023-10-16' });

  it('have a notice in time on the last day of its period', () => {
    expect(countsOf([served], '2023-10-23')).toEqual({ ...NONE, issued: 1, served: 1, pending: 1 });
  });

  it('have it expired on the day after', () => {
    expect(countsOf([served], '2023-10-24')).toEqual({ ...NONE, issued: 1, served: 1, expired: 1 });
  });

  it('have an expired notice as taken care of once a later rung has followed', () => {
    const next = noticeRow({
      ...{ ...REMINDER, number: '2', kind: '稽核检查通知书', issuedOn: '2023-10-24' },
    });
    expect(countsOf([served, next], '2023-10-24')).toEqual({
      ...{ ...NONE, issued: 2, served: 1, pending: 1, awaiting: 1 },
    });
  });

  it('close all notices of a case by one exit and count what was paid once', () => {
    const closing = { closedOn: '2023-10-20', closedBy: '已足额补缴', yuan: 100 } as const;
    const next = { ...REMINDER, kind: '稽核检查通知书', issuedOn: '2023-10-18' } as const;
    const rows = [
      noticeRow({ ...REMINDER, number: '1', servedOn: '2023-10-16', ...closing }),
      noticeRow({ ...next, number: '2', ...closing, yuan: 90 }),
    ];
    expect(countsOf(rows, '2023-10-24')).toEqual({
      ...{ ...NONE, issued: 2, served: 1, closed: 2, closedEmployers: 1, paidFen: 9_000 },
    });
  });

  it('count no money for an exit without payment', () => {
    const row = noticeRow({
      ...{ ...REMINDER, number: '1', closedOn: '2023-10-20', closedBy: '异议成立', yuan: 100 },
    });
    expect(countsOf([row], '2023-10-24')).toEqual({
      ...{ ...NONE, issued: 1, closed: 1, closedEmployers: 1 },
    });
  });

  it('leave out what happens after the as-of day', () => {
    const later = noticeRow({ ...REMINDER, number: '2', unit: '2', issuedOn: '2023-10-25' });
    const closed = noticeRow({
      ...{ ...REMINDER, number: '1', servedOn: '2023-10-16' },
      ...{ closedOn: '2023-10-25', closedBy: '已足额补缴', yuan: 100 },
    });
    expect(countsOf([closed, later], '2023-10-24')).toEqual({
      ...{ ...NONE, issued: 1, served: 1, expired: 1 },
    });
  });

  it('leave out void numbers and say how many there are', () => {
    const county = {
      notices: noticeRows([noticeRow({ ...REMINDER, number: '1', state: '作废' })]),
    };
    expect(factsOf(county).notices.total.issued.value).toBe(0);
    const notes = contentOf(county)
      .attachments.flatMap(({ tables }) => tables)
      .flatMap(({ notes: lines }) => lines);
    expect(notes.join('')).toContain('另有作废1份未计入');
  });

  it('stand in a line of their own where the township is not known', () => {
    const county = {
      notices: noticeRows([noticeRow({ ...REMINDER, number: '1', township: '火星镇' })]),
    };
    expect(tableText(contentOf(county), 'keyEmployers').split('\n').slice(-2)).toEqual([
      '|乡（镇）不明|—|—|—|—|—|—|1|1|0|0|0.00',
      '|合计|—|—|—|—|—|—|1|1|0|0|0.00',
    ]);
  });
});
