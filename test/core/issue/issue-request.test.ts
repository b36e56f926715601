import { EVERYTHING, isIssueQuestion, readIssueCall } from '../../../src/core/issue/issue-request';
import { SetupError } from '../../../src/core/text/setup-error';

describe('readIssueCall', () => {
  it('asks for everything where nothing is said', () => {
    expect(readIssueCall({ stage: 'preview' })).toEqual({
      ...{ stage: 'preview', agreedCount: undefined },
      request: {
        ...EVERYTHING,
        selection: {
          townships: undefined,
          teams: undefined,
          actions: undefined,
          rowNumbers: undefined,
        },
      },
    });
  });

  it('reads all that a page can say', () => {
    const call = {
      ...{
        stage: 'start',
        count: 3,
        kind: '稽核检查通知书',
        day: '2023-11-20',
        rowNumbers: [2, 5],
      },
      ...{ townships: ['中峰镇', ''], teams: ['一组'], actions: ['矿山冶炼'], caseKeys: ['甲'] },
      inspection: { day: '2023-11-27', inspectors: [{ name: '王一', certificate: '桂A001' }, {}] },
      nothingFoundKeys: ['乙'],
    };

    expect(readIssueCall(call)).toEqual({
      ...{ stage: 'start', agreedCount: 3 },
      request: {
        ...{ kind: 'auditNotice', day: '2023-11-20', caseKeys: ['甲'], nothingFoundKeys: ['乙'] },
        selection: {
          townships: ['中峰镇'],
          teams: ['一组'],
          actions: ['矿山冶炼'],
          rowNumbers: [2, 5],
        },
        inspection: {
          day: '2023-11-27',
          inspectors: [
            { name: '王一', certificate: '桂A001' },
            { name: '', certificate: '' },
          ],
        },
      },
    });
  });

  it.each(['reminder', '催缴通知书'])('knows a kind of notice as %s', (kind) => {
    expect(readIssueCall({ stage: 'preview', kind }).request.kind).toBe('reminder');
  });

  it.each([
    ['no object', 'start'],
    ['a list', ['start']],
    ['null', null],
    ['no stage', {}],
    ['a stage that does not exist', { stage: 'begin' }],
    ['a count that is no number', { stage: 'start', count: '3' }],
    ['a kind of notice that does not exist', { stage: 'start', kind: '罚款通知书' }],
    ['a day that does not exist', { stage: 'start', day: '2023-02-30' }],
    ['a list that is none', { stage: 'start', caseKeys: '甲' }],
    ['a list with something else in it', { stage: 'start', teams: [1] }],
    ['rows that are no numbers', { stage: 'start', rowNumbers: ['2'] }],
    ['an inspection that is none', { stage: 'start', inspection: '明天' }],
    ['inspectors that are none', { stage: 'start', inspection: { inspectors: ['王一'] } }],
  ])('refuses %s, lest too much be issued', (_, call) => {
    expect(() => readIssueCall(call)).toThrow(SetupError);
  });
});

describe('isIssueQuestion', () => {
  it.each([
    [{ stage: 'preview' }, true],
    [{ stage: 'start' }, false],
    [{}, false],
    [null, false],
    ['preview', false],
  ])('says of %j: %s', (call, looks) => {
    expect(isIssueQuestion(call)).toBe(looks);
  });
});
