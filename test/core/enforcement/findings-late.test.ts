import type { IsoDay } from '../../../src/core/calendar/day';
import { planBatch } from '../../../src/core/enforcement/plan-batch';
import { warningSentence } from '../../../src/core/words/enforcement-plan';
import { AUDITED, SERVED, caseWith, context, request } from './case-records';

/** Inspected on Wednesday 2023-10-18. */
const inspected = (inspectedOn: IsoDay | undefined) =>
  caseWith([...SERVED.notices, { ...AUDITED, inspectedOn }]);

function lateness(day: IsoDay, isFound: boolean, inspectedOn: IsoDay | undefined = '2023-10-18') {
  const { planned } = planBatch(
    [inspected(inspectedOn)],
    request(day, { wasFound: () => isFound }),
    context(),
  );
  expect(planned.map(({ code }) => code)).toEqual(['auditFindings']);
  return planned.flatMap(({ warnings }) =>
    warnings.filter(({ code }) => code === 'findingsLate').map(warningSentence),
  );
}

describe('what an inspection found', () => {
  it.each([
    ['nothing, on the fifth working day', '2023-10-25', false, 0],
    ['nothing, on the sixth', '2023-10-26', false, 1],
    ['a violation, on the tenth working day', '2023-11-01', true, 0],
    ['a violation, on the eleventh', '2023-11-02', true, 1],
  ] as const)('is told in time or late (稽核办法 10): %s', (_, day, isFound, count) => {
    expect(lateness(day, isFound)).toHaveLength(count);
  });

  it('is told late in words that name the days', () => {
    expect(lateness('2023-10-26', false)).toEqual([
      '2023年10月18日检查，没有发现问题的应当在2023年10月25日以前书面告知（稽核办法第十条），已经超过，请在案卷写明原因。',
    ]);
    expect(lateness('2023-11-02', true)[0]).toContain('发现问题的应当在2023年11月1日以前');
  });

  it('is not reckoned where nobody wrote down the day of the inspection', () => {
    expect(
      planBatch([inspected(undefined)], request('2023-12-29'), context()).planned.flatMap(
        ({ warnings }) => warnings.filter(({ code }) => code === 'findingsLate'),
      ),
    ).toEqual([]);
  });
});
