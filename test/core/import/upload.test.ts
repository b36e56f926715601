import { MOST_FILE_ROWS, checkUpload, parsedJson } from '../../../src/core/import/upload';

const UPLOAD = {
  fileName: 'C:\\导出\\参保.xlsx',
  mode: 'append',
  rows: [['单位名称'], ['甲公司']],
};

describe('checkUpload', () => {
  it.each([
    ['rows', UPLOAD.rows],
    ['their JSON text', JSON.stringify(UPLOAD.rows)],
  ])('takes a file as %s, without its folder', (_, rows) => {
    expect(checkUpload({ ...UPLOAD, rows })).toEqual({
      ...{ fileName: '参保.xlsx', mode: 'append', grid: UPLOAD.rows },
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'a.xlsx'],
    ['a mode that is none', { ...UPLOAD, mode: 'overwrite' }],
    ['no file name', { ...UPLOAD, fileName: undefined }],
    ['rows that are none', { ...UPLOAD, rows: { length: 1 } }],
    ['a row that is none', { ...UPLOAD, rows: [['甲'], '乙'] }],
    ['text that is no JSON', { ...UPLOAD, rows: '[["甲"' }],
    ['JSON that is no list', { ...UPLOAD, rows: '{}' }],
  ])('refuses %s', (_, upload) => {
    expect(() => checkUpload(upload)).toThrow('没有收到文件内容');
  });

  it('refuses a file without rows', () => {
    expect(() => checkUpload({ ...UPLOAD, rows: [] })).toThrow('文件里没有数据');
  });

  it('takes as many rows as fit, and not one more', () => {
    const rows = Array.from({ length: MOST_FILE_ROWS }, () => UPLOAD.rows[0]);
    expect(checkUpload({ ...UPLOAD, rows }).grid).toHaveLength(500_000);
    expect(() => checkUpload({ ...UPLOAD, rows: [...rows, []] })).toThrow('文件超过 500000 行');
  });
});

describe('parsedJson', () => {
  it.each([
    ['[["甲"]]', [['甲']]],
    ['[["甲"]', undefined],
  ])('reads %s', (text, expected) => {
    expect(parsedJson(text)).toEqual(expected);
  });
});
