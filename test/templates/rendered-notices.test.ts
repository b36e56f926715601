import { NOTICE_TYPES } from '../../src/core/campaign/notice-types';
import { noticeData } from '../../src/core/document/notice-data';
import { renderDocuments } from '../../src/core/document/render-documents';
import type { PlannedNotice } from '../../src/core/enforcement/plan-type';
import { HIT_KINDS } from '../../src/core/screening/hit';
import { defaultTemplate } from '../../src/templates/notice-templates';
import { linesOfXml } from './docx-text';
import { LATE_FEE, noticeContext, plannedNotice } from './planned-notices';

const TEMPLATES = new Map(NOTICE_TYPES.map(({ code }) => [code, defaultTemplate(code)]));

function textsOf(all: readonly PlannedNotice[], context = noticeContext()): readonly string[] {
  const template = TEMPLATES.get(all[0]?.code ?? 'reminder') ?? new Uint8Array();
  const documents = renderDocuments(
    template,
    all.map((planned) => noticeData(planned, context)),
  );
  return documents.map(({ body }) => linesOfXml(body).join('\n'));
}

const textOf = (planned: PlannedNotice, context = noticeContext()): string =>
  textsOf([planned], context)[0] ?? '';

/** Every kind of notice for every kind of violation, one pass per template. */
const TEXTS = new Map(
  NOTICE_TYPES.flatMap(({ code }) => {
    const texts = textsOf(HIT_KINDS.map((violation) => plannedNotice(code, violation)));
    return HIT_KINDS.map((violation, index) => [`${code} ${violation}`, texts[index]] as const);
  }),
);

const everyCase = NOTICE_TYPES.flatMap(({ code, name }) =>
  HIT_KINDS.map((violation) => [name, violation, code] as const),
);

describe('a rendered notice', () => {
  it.each(everyCase)('%s for %s has no tags, gaps or blanks left', (_name, violation, code) => {
    const text = TEXTS.get(`${code} ${violation}`) ?? '';
    expect(text).toContain('资社保〔2023〕12号');
    expect(text).not.toMatch(/[{}]|undefined|null|NaN|（）|《》|〔〕|。。|，，/);
    expect(text).not.toContain('有关法律法规');
  });

  it.each(everyCase)('%s for %s prints every provision of its plan', (_name, violation, code) => {
    const planned = plannedNotice(code, violation);
    const text = TEXTS.get(`${code} ${violation}`) ?? '';
    const laws = new Set(planned.citations.map(({ law }) => `《${law}》`));
    for (const law of laws) expect(text).toContain(law);
    const missing = planned.citations.filter(({ article }) => !text.includes(article));
    expect(missing.map(({ code: cited }) => cited)).toEqual([]);
  });

  it('speaks of the one violation it is about', () => {
    const text = textOf(plannedNotice('reminder', 'headCount'));
    expect(text).toContain('申报个人所得税的职工12人，企业职工基本养老保险参保缴费10人，相差2人');
    expect(text).not.toContain('申报缴费基数合计');
    expect(text).not.toContain('仍有欠缴');
  });

  it.each([
    ['初步比对', true],
    ['前一文书', true],
    ['核定', false],
  ] as const)('marks an amount that comes from %s as preliminary: %s', (basis, isMarked) => {
    const text = textOf(plannedNotice('reminder', 'headCount', { amount: { fen: 100, basis } }));
    expect(text.includes('为初步比对，以核定为准')).toBe(isMarked);
  });

  it('prints amounts in figures and capitals', () => {
    const text = textOf(plannedNotice('finalDemand', 'arrears'));
    expect(text).toContain('人民币10,550.50元（大写：壹万零伍佰伍拾元伍角整）');
  });

  it('prints a name of 200 characters, tags and XML among them, as it is', () => {
    const name = `{#x}<w:p>a&b"c'=HYPERLINK("x")😀${'资源县永兴矿业'.repeat(24)}`.slice(0, 200);
    const planned = plannedNotice('reminder');
    const text = textOf({ ...planned, one: { ...planned.one, unit: { uscc: undefined, name } } });
    expect(text).toContain(`${name}：`);
  });

  it('says what was found, or that nothing was', () => {
    const found = textOf(plannedNotice('auditFindings'));
    const clean = textOf(
      plannedNotice('auditFindings', 'headCount', {
        ...{ closedBy: '稽核未发现问题', amount: undefined, term: undefined },
      }),
    );
    expect(found).toContain('少申报2人');
    expect(found).toContain('被稽核单位意见');
    expect(clean).toContain('未发现你单位在上述所属期内有未按照规定');
    expect(clean).not.toMatch(/少申报|被稽核单位意见|—内/);
  });

  it('has no sum to fill in on its 存根 where nothing was found', () => {
    const amountOf = (parts: Partial<PlannedNotice>) =>
      /金　　额\n(.*)/.exec(textOf(plannedNotice('auditFindings', 'headCount', parts)))?.[1];
    expect(amountOf({ closedBy: '稽核未发现问题', amount: undefined, term: undefined })).toBe('无');
    expect(amountOf({})).toBe('人民币10,550.50元（大写：壹万零伍佰伍拾元伍角整）');
    expect(amountOf({ amount: undefined })).toBe('人民币________元（大写：________）');
  });

  it('lists the case file of a 移交函 with the 责令整改书 of the same day', () => {
    const order = plannedNotice('rectificationOrder', 'headCount', {
      number: '资社保〔2023〕11号',
    });
    const text = textOf(plannedNotice('transferLetter'), noticeContext({ companions: [order] }));
    expect(text).toContain(
      '催缴通知书及送达回证\n资社保〔2023〕1号\n2023-11-01\n直接送达\n2023-11-10',
    );
    expect(text).toContain('4\n稽核责令整改书及送达回证\n资社保〔2023〕11号\n2023-12-20');
    expect(text).toContain('同日制发《稽核责令整改书》（资社保〔2023〕11号）');
  });

  it('adds the late-fee table only where a late fee was reckoned', () => {
    const planned = plannedNotice('finalDemand', 'arrears');
    expect(textOf(planned)).not.toContain('滞纳金计算汇总表');
    const text = textOf(planned, noticeContext({ lateFee: LATE_FEE }));
    expect(text).toContain('2023-07\n3,500.00\n2023-09-01\n2023-12-20\n111\n0.05%\n194.25');
    expect(text).toContain('两项合计人民币10,975.26元');
  });

  it.each(['transferLetter', 'deductionApplication'] as const)(
    'speaks of the unit in the third person where %s goes to another office',
    (code) => {
      const text = textOf(plannedNotice(code));
      expect(text).toContain('该单位所属期2023年7月至2023年9月申报个人所得税的职工12人');
      expect(text).not.toContain('你单位所属期');
    },
  );

  it('leaves the accounts of a 划拨 to be filled in by hand', () => {
    const text = textOf(plannedNotice('deductionApplication'));
    expect(text).toContain('账　　号：____________________________');
  });
});
