import type { IsoDay } from '../../../src/core/calendar/day';
import type { EnforcementCase } from '../../../src/core/enforcement/case-type';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import type { BatchRequest } from '../../../src/core/enforcement/plan-type';
import { shownStanding } from '../../../src/core/enforcement/shown-standing';
import type { HitKind } from '../../../src/core/screening/hit';
import { HIT_KINDS } from '../../../src/core/screening/hit';
import { ladderCells } from '../../../src/core/words/enforcement-standing';
import { planBlockSentence } from '../../../src/core/words/enforcement-plan';
import { AUDITED, SERVED, caseWith, context, notice, request, row, rules } from './case-records';

const plan = (one: EnforcementCase, day: IsoDay, parts: Partial<BatchRequest> = {}) =>
  planBatch([one], request(day, parts), context());

/** A case that has no notice yet, of which screening reckons so many fen. */
function unnotified(violation: HitKind, fen: number): EnforcementCase {
  const keyEmployer = row({ estimatedPremiumFen: fen, arrearsFen: fen });
  return caseWith([], { violation, keyEmployer });
}

const REASON =
  '应补金额是0.00元，没有可以追缴的；请核对数据，确认没有少缴的，填写「排除原因」（已经制发过文书的，办结）。';

describe('a case of 0.00 yuan', () => {
  it.each(HIT_KINDS)('gets no notice, and the reason says what to do: %s', (violation) => {
    const { planned, blocked } = plan(unnotified(violation, 0), '2023-11-20');
    expect(planned).toEqual([]);
    expect(blocked.map(({ block }) => [block.code, planBlockSentence(block)])).toEqual([
      ['nothingToPay', REASON],
    ]);
  });

  it.each(HIT_KINDS)('is one fen away from a notice: %s', (violation) => {
    const { planned } = plan(unnotified(violation, 1), '2023-11-20');
    expect(planned.map(({ amount }) => amount?.fen)).toEqual([1]);
  });

  it('is another thing than one whose amount nobody knows', () => {
    const keyEmployer = row({ estimatedPremiumFen: undefined });
    const { planned } = plan(caseWith([], { keyEmployer }), '2023-11-20');
    expect(planned).toHaveLength(1);
  });

  it('goes on once an audit has found something', () => {
    const found = { confirmedAmountFenOf: () => 5_000 };
    const { planned } = plan(unnotified('base', 0), '2023-11-20', found);
    expect(planned.map(({ amount }) => amount?.fen)).toEqual([5_000]);
  });

  it('goes no further up the ladder, though it was reminded once', () => {
    const one = caseWith([notice({ amountFen: 0 })]);
    const { blocked } = plan(one, '2023-10-12');
    expect(blocked.map(({ block }) => block.code)).toEqual(['nothingToPay']);
  });

  it('is not inspected because nothing was found before', () => {
    const one = caseWith([notice({ amountFen: 0 })]);
    const { blocked } = plan(one, '2023-10-12', { wasFound: () => false });
    expect(blocked.map(({ block }) => block.code)).toEqual(['nothingToPay']);
  });

  it('is told that nothing was found, which closes it', () => {
    const clean = { wasFound: () => false, confirmedAmountFenOf: () => 0 };
    const { planned } = plan(caseWith([...SERVED.notices, AUDITED]), '2023-10-18', clean);
    expect(planned.map(({ code, closedBy }) => [code, closedBy !== undefined])).toEqual([
      ['auditFindings', true],
    ]);
  });
});

describe('what the lists show of a case of 0.00 yuan', () => {
  const shown = (one: EnforcementCase) => shownStanding(one, '2023-11-20', rules);

  it('is the reason, not a day on which it could be reminded', () => {
    const { nextStep, possibleFrom } = ladderCells(shown(unnotified('base', 0)));
    expect([nextStep, possibleFrom]).toEqual([`《催缴通知书》：${REASON}`, undefined]);
  });

  it('is the standing of any other case from one fen on, and where the amount is unknown', () => {
    const unknown = caseWith([], { keyEmployer: row({ estimatedPremiumFen: undefined }) });
    for (const one of [unnotified('base', 1), unknown]) {
      expect(shown(one)).toMatchObject({ block: undefined, next: ['reminder'] });
    }
  });

  it('is the reason while the period of its last notice runs, too', () => {
    const one = caseWith([notice({ amountFen: 0 })]);
    const standing = shownStanding(one, '2023-10-09', rules);
    expect([standing.block?.code, standing.possibleFrom]).toEqual(['nothingToPay', undefined]);
    const owing = caseWith([notice({ amountFen: 1 })]);
    expect(shownStanding(owing, '2023-10-09', rules).block?.code).toBe('deadlineNotPassed');
  });

  it('is why it is closed, if it is', () => {
    const keyEmployer = row({ estimatedPremiumFen: 0, exclusionReason: '退休返聘' });
    expect(shown(caseWith([], { keyEmployer })).block?.code).toBe('excluded');
  });
});
