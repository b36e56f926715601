import { readDeadline, readOfficeRoles, within } from '../../../src/core/campaign/read-setting';
import { readNumber } from '../../../src/core/table/read-number';

describe('readDeadline', () => {
  it.each([
    ['5个工作日', 5, '工作日'],
    ['5工作日', 5, '工作日'],
    ['10 个工作日内', 10, '工作日'],
    ['１５日', 15, '日'],
    ['15天', 15, '日'],
    ['365日', 365, '日'],
    ['1日', 1, '日'],
  ])('reads %s', (cell, count, unit) => {
    expect(readDeadline(cell)).toEqual({ value: { count, unit }, problem: undefined });
  });

  it.each(['366日', '0日', '5', '五日', '两周', 5])('refuses %p', (cell) => {
    expect(readDeadline(cell)).toEqual({
      value: undefined,
      problem: { code: 'notDeadline', detail: '' },
    });
  });

  it('leaves a blank a blank', () => {
    expect(readDeadline('')).toEqual({ value: undefined, problem: undefined });
  });
});

describe('readOfficeRoles', () => {
  it.each([
    ['税务、社保', ['税务', '社保']],
    ['社保，税务', ['社保', '税务']],
    ['国家税务总局资源县税务局、资源县社保中心', ['税务', '社保']],
    ['县人力资源和社会保障局', ['人社']],
    ['社会保险经办机构', ['社保']],
    ['社保、社保中心', ['社保']],
  ])('reads %s', (cell, roles) => {
    expect(readOfficeRoles(cell).value).toEqual(roles);
  });

  it('names the office it does not know', () => {
    expect(readOfficeRoles('税务、领导小组')).toEqual({
      value: undefined,
      problem: { code: 'unknownOffice', detail: '领导小组' },
    });
  });

  it('leaves a blank a blank', () => {
    expect(readOfficeRoles('')).toEqual({ value: undefined, problem: undefined });
  });
});

describe('within', () => {
  const read = within(readNumber, 0, 100, '0～100');

  it.each([0, 100])('keeps the end %i', (end) => {
    expect(read(end).value).toBe(end);
  });

  it.each([-1, 101])('refuses %i and names the range', (outside) => {
    expect(read(outside)).toEqual({
      value: undefined,
      problem: { code: 'settingOutOfRange', detail: '0～100' },
    });
  });

  it('keeps the problem of the reader itself', () => {
    expect(read('很多').problem?.code).toBe('notNumber');
  });
});

describe('readOfficeRoles of separators alone', () => {
  it('is no office', () => {
    expect(readOfficeRoles('、').value).toBeUndefined();
  });
});
