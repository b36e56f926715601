import { sampleCounty } from '../../../local/sample';
import { usccCheckCharacter } from '../../../local/sample/uscc';
import { understoodRows } from './read-sample';

const county = sampleCounty();
const TEXT_CELLS = county.book.sheets.flatMap(({ values }) =>
  values.flat().filter((cell) => typeof cell === 'string'),
);

describe('invented data', () => {
  const registered = new Set(
    understoodRows(county, '单位台账').map((row) => row.cell('统一社会信用代码')),
  );

  it.each(['单位台账', '参保数据', '税务数据', '扩面登记', '稽核明细'])(
    'has valid codes in %s wherever none is said to be wrong',
    (name) => {
      const codes = understoodRows(county, name)
        .filter(({ peculiarities }) => !peculiarities.some(({ kind }) => kind === 'wrongCheckCode'))
        .map((row) => row.cell('统一社会信用代码'))
        .filter((code) => typeof code === 'string');
      expect(codes).not.toEqual([]);
      expect(
        codes.filter((code) => usccCheckCharacter(code.slice(0, 17)) !== code.slice(17)),
      ).toEqual([]);
    },
  );

  it.each(['参保数据', '税务数据', '扩面登记'])(
    'knows every employer of %s in 单位台账 unless planted',
    (name) => {
      const strangers = understoodRows(county, name).filter((row) => {
        const code = row.cell('统一社会信用代码');
        const excused = row.peculiarities.some(({ kind }) =>
          ['notInRegister', 'wrongCheckCode'].includes(kind),
        );
        return typeof code === 'string' && !excused && !registered.has(code);
      });
      expect(strangers.map(({ number }) => number)).toEqual([]);
    },
  );

  it('holds nothing that looks like an identity card, a mobile telephone or a mailbox that exists', () => {
    const identityCard = /(?<!\w)[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?!\w)/;
    const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/;
    const mailbox = /\w@(?!example\.invalid$)/;
    expect(TEXT_CELLS.filter((cell) => identityCard.test(cell))).toEqual([]);
    expect(TEXT_CELLS.filter((cell) => mobile.test(cell))).toEqual([]);
    expect(TEXT_CELLS.filter((cell) => mailbox.test(cell))).toEqual([]);
  });

  it('names people by number only', () => {
    const persons = understoodRows(county, '单位台账').map((row) => row.cell('法定代表人'));
    expect(persons.filter((person) => !/^示例负责人\d{4,}$/.test(String(person)))).toEqual([]);
    const audited = understoodRows(county, '稽核明细').map((row) => row.cell('人员标识'));
    expect(audited.filter((person) => !/^P\d{4}$/.test(String(person)))).toEqual([]);
  });

  it('has no formulas', () => {
    for (const sheet of county.book.sheets) expect(sheet.formulas.size).toBe(0);
  });
});
