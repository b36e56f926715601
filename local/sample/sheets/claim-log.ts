import type { SampleClaim } from '../claims';
import {
  COUNT_FORMAT,
  DAY_FORMAT,
  mark,
  MONEY_FORMAT,
  TEXT_FORMAT,
  yuan,
  type DraftRow,
  type SheetDraft,
} from '../draft';
import { markEmployer } from '../employer-marks';
import { randomSource } from '../random';

const REMARKS: Readonly<Record<SampleClaim['remark'], string | null>> = {
  none: null,
  overClaimed: null,
  correction: '更正多报人数',
  arrearsPaid: '补缴欠费',
};

/** 扩面登记: what the townships report day by day. Row n is claim n. */
export function claimLogSheet(seed: number, claims: readonly SampleClaim[]): SheetDraft {
  return {
    name: '扩面登记',
    titles: [],
    labelColumn: true,
    columns: [
      { heading: '日期', format: DAY_FORMAT },
      { heading: '乡镇', widthPixels: 90 },
      { heading: '单位名称', widthPixels: 260 },
      { heading: '统一社会信用代码', format: TEXT_FORMAT, widthPixels: 170 },
      { heading: '新增参保人数', format: COUNT_FORMAT },
      { heading: '征缴金额(元)', format: MONEY_FORMAT, widthPixels: 120 },
      { heading: '经办人', widthPixels: 120 },
      { heading: '备注', widthPixels: 140 },
    ],
    rows: claims.map((claim, index) => row(seed, claim, index)),
  };
}

function row(seed: number, claim: SampleClaim, index: number): DraftRow {
  const { employer } = claim;
  const clerk = randomSource(seed, 'clerk', index).integer(1, 3);
  const cells = [
    claim.serial,
    employer.place.name,
    employer.name,
    employer.uscc,
    claim.people ?? null,
    claim.remark === 'correction' ? null : yuan(claim.collectedFen),
    `示例经办人${clerk}`,
    REMARKS[claim.remark],
  ];
  return noted({ cells }, claim);
}

function noted(row: DraftRow, claim: SampleClaim): DraftRow {
  markEmployer(row, claim.employer);
  const people = { column: '新增参保人数', understood: claim.people ?? null } as const;
  if (claim.remark === 'correction') {
    return mark(row, { ...people, kind: 'negativeCorrection', handling: 'kept' });
  }
  if (claim.remark === 'overClaimed') {
    return mark(row, { ...people, kind: 'overClaim', handling: 'warned' });
  }
  return row;
}
