import { hitExplanation } from '../../../src/core/words/screening-sentences';
import type { SocialInsuranceRow, TaxRow } from '../../../src/core/screening/records';
import { CODE_B, onlyHit, screen, social, tax } from './screening-records';

function explanation(input: Parameters<typeof screen>[0]): string {
  const { finding, match } = onlyHit(screen(input));
  return hitExplanation(finding, match);
}

const OTHERS = [social({ uscc: CODE_B, name: '资源县乙公司' })];

describe('hitExplanation', () => {
  it('tells rule ① with its figures', () => {
    expect(explanation({ social: OTHERS })).toBe(
      '2023-09缴税状态正常，个税申报职工10人、工资薪金收入50,000.00元，参保数据中没有该单位。' +
        '预计应补12,000.00元＝未参保10人月×人均月工资5,000.00元×24%（初步比对，以核定为准）。',
    );
  });

  it('tells rule ① of a unit with nobody insured', () => {
    const none = social({ insuredPeople: 0, declaredBaseFen: 0 });
    expect(explanation({ social: [none] })).toContain('参保缴费人数为0。');
  });

  it('says when a limit was applied', () => {
    const low = tax({ registeredPeople: 1, wagesFen: 200_000 });
    const high = tax({ registeredPeople: 1, wagesFen: 3_000_000 });
    expect(explanation({ social: OTHERS, tax: [low] })).toContain(
      '人均月工资2,000.00元按2023年下限取3,863.40元×24%',
    );
    expect(explanation({ social: OTHERS, tax: [high] })).toContain(
      '人均月工资30,000.00元按2023年上限取19,317.00元×24%',
    );
  });

  it('says why there is no estimate, and shows a blank as a blank', () => {
    expect(explanation({ social: OTHERS, tax: [tax({ wagesFen: undefined })] })).toBe(
      '2023-09缴税状态正常，个税申报职工10人、工资薪金收入（空白），参保数据中没有该单位。' +
        '工资薪金收入空白，无法估算应补金额（初步比对，以核定为准）。',
    );
    expect(explanation({ social: OTHERS, tax: [tax({ registeredPeople: undefined })] })).toContain(
      '登记职工人数空白，无法估算应补金额（初步比对，以核定为准）。',
    );
  });

  it('tells rule ③ with totals, averages and the formula', () => {
    expect(explanation({ social: [social({ declaredBaseFen: 4_000_000 })] })).toBe(
      '2023-09申报基数合计40,000.00元，低于工资薪金收入合计50,000.00元，相差10,000.00元（20.00%）。' +
        '人均申报基数4,000.00元，人均工资5,000.00元。' +
        '预计应补2,400.00元＝（已参保职工10人月×人均月工资5,000.00元，合计50,000.00元－申报基数40,000.00元，' +
        '不足0按0计）×24%（初步比对，以核定为准）。',
    );
  });

  it.each<[string, Partial<SocialInsuranceRow>, Partial<TaxRow>, string]>([
    [
      'only too few are insured',
      { insuredPeople: 7, declaredBaseFen: 3_500_000 },
      {},
      '差额来自未参保人员，已参保职工的基数已报足，按此估算不用补缴，请核实，误判的填写排除原因。',
    ],
    [
      'everybody is declared at the ceiling',
      { declaredBaseFen: 19_317_000 },
      { wagesFen: 25_000_000 },
      '人均工资高于上限，基数已按上限报足，按此估算不用补缴，请核实，误判的填写排除原因。',
    ],
    [
      'the premium of the difference is less than half a fen',
      { declaredBaseFen: 4_999_998 },
      {},
      '差额太小，按此估算不用补缴，请核实，误判的填写排除原因。',
    ],
  ])('tells why nothing is to pay where %s', (_cause, insured, taxed, sentence) => {
    const { hits } = screen({ social: [social(insured)], tax: [tax(taxed)] });
    const base = hits.filter(({ finding }) => finding.kind === 'base');
    expect(base.map(({ finding, match }) => hitExplanation(finding, match))).toEqual([
      expect.stringMatching(new RegExp(`（初步比对，以核定为准）。${sentence}$`)),
    ]);
  });

  it('tells it by the months that have both numbers of people', () => {
    const { hits } = screen({
      range: { from: '2023-08', to: '2023-09' },
      social: [
        social({ period: '2023-08', insuredPeople: undefined }),
        social({ declaredBaseFen: 4_999_998 }),
      ],
      tax: [tax({ period: '2023-08', registeredPeople: undefined, wagesFen: undefined }), tax()],
    });
    expect(hits.map(({ finding, match }) => hitExplanation(finding, match))).toEqual([
      expect.stringContaining('差额太小，按此估算不用补缴'),
    ]);
  });

  it('says nothing of the kind where one fen is to pay', () => {
    expect(explanation({ social: [social({ declaredBaseFen: 4_999_997 })] })).toMatch(
      /预计应补0\.01元＝.*（初步比对，以核定为准）。$/,
    );
  });

  it('tells rule ③ without averages where the insured are blank', () => {
    const blank = social({ insuredPeople: undefined, declaredBaseFen: 4_000_000 });
    expect(explanation({ social: [blank] })).not.toContain('人均申报基数');
  });

  it('tells rule ③ without limits where the head count is blank', () => {
    const result = explanation({
      social: [social({ declaredBaseFen: 4_000_000 })],
      tax: [tax({ registeredPeople: undefined })],
    });
    expect(result).toContain(
      '预计应补2,400.00元＝（工资薪金收入50,000.00元－申报基数40,000.00元，缺人数，未按上下限取值）×24%',
    );
  });

  it('tells arrears', () => {
    expect(explanation({ social: [social({ paidPremiumFen: 1_000_000 })] })).toBe(
      '2023-09应缴12,000.00元，实缴10,000.00元，欠缴2,000.00元。' +
        '预计应补2,000.00元＝应缴12,000.00元－实缴10,000.00元（初步比对，以核定为准）。',
    );
  });

  it('lists the months of a range', () => {
    const months = ['2023-08', '2023-09'] as const;
    const range = { from: '2023-08', to: '2023-09' } as const;
    const people = explanation({
      range,
      social: months.map((period) => social({ period })),
      tax: months.map((period) => tax({ period, registeredPeople: 12 })),
    });
    const base = explanation({
      range,
      social: months.map((period) => social({ period, declaredBaseFen: 4_000_000 })),
      tax: months.map((period) => tax({ period })),
    });
    const arrears = explanation({
      range,
      social: months.map((period) => social({ period, paidPremiumFen: 0 })),
      tax: [],
    });
    expect(people).toContain('2023-08至2023-09税务登记职工12人');
    expect(people).toContain('分月：2023-08登记12人、参保10人；2023-09登记12人、参保10人。');
    expect(base).toContain('分月：2023-08基数40,000.00元、工资50,000.00元；2023-09');
    expect(arrears).toContain('分月：2023-08应缴12,000.00元、实缴0.00元；2023-09');
  });

  it('shows both names of a match by name, confirmed or not', () => {
    const input = {
      tax: [tax({ uscc: CODE_B, name: '资源县（甲）商贸有限公司', registeredPeople: 12 })],
    };
    const names = '税务数据名称“资源县（甲）商贸有限公司”，参保数据名称“资源县甲商贸有限公司”';
    expect(explanation(input)).toMatch(`【待人工确认】按名称匹配：${names}，请核实是否同一单位。`);
    const decisions = [
      {
        tax: { uscc: CODE_B, name: undefined },
        social: { uscc: social().uscc, name: undefined },
        verdict: 'confirmed' as const,
      },
    ];
    expect(explanation({ ...input, decisions })).toMatch(`按名称匹配，已人工确认：${names}。`);
  });

  it('asks to make sure of a unit without a usable code', () => {
    const noCode = tax({ uscc: undefined, name: '资源县无码公司' });
    expect(explanation({ tax: [noCode] })).toMatch(
      /^【待人工确认】税务数据中信用代码缺失或损坏，请核实该单位确未参保。/,
    );
  });
});
