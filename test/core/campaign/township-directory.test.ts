import { TOWNSHIPS } from '../../../src/core/campaign/preset-ziyuan-2023/townships-and-teams';
import { townshipDirectory } from '../../../src/core/campaign/township-directory';

const directory = townshipDirectory(TOWNSHIPS);

describe('townshipDirectory', () => {
  it.each([
    ['资源镇', '资源镇'],
    [' 资源　镇 ', '资源镇'],
    ['城关', '资源镇'],
    ['城关镇', '资源镇'],
    ['资源', '资源镇'],
    ['资源县资源镇', '资源镇'],
    ['广西桂林市资源县梅溪镇人民政府', '梅溪镇'],
    ['梅溪镇政府', '梅溪镇'],
    ['中峰', '中峰镇'],
    ['中峰乡', '中峰镇'],
    ['瓜里', '瓜里乡'],
    ['瓜里镇', '瓜里乡'],
    ['车田乡', '车田苗族乡'],
    ['车田苗族', '车田苗族乡'],
    ['车田', '车田苗族乡'],
    ['两水', '两水苗族乡'],
    ['两水乡', '两水苗族乡'],
    ['两水苗族乡党群服务中心', '两水苗族乡'],
    ['河口乡', '河口瑶族乡'],
    ['河口', '河口瑶族乡'],
    ['河口苗族瑶族乡', '河口瑶族乡'],
  ])('finds %j as %s', (spelling, name) => {
    expect(directory.find(spelling)).toMatchObject({ kind: 'found', township: { name } });
  });

  it.each([
    ['梅西镇', '梅溪镇'],
    ['爪里乡', '瓜里乡'],
    ['河囗乡', '河口瑶族乡'],
    ['梅小溪镇', '梅溪镇'],
    ['梅小小溪镇', undefined],
    ['梅𠮷溪镇', '梅溪镇'],
    ['资源镇城北社区', '资源镇'],
    ['全州镇', undefined],
    ['镇', undefined],
    ['', undefined],
    ['=1+1', undefined],
  ])('does not know %j, and suggests %s', (spelling, suggestion) => {
    expect(directory.find(spelling)).toEqual({ kind: 'unknown', suggestion });
  });

  it('finds a township by its short name without any alias', () => {
    const bare = townshipDirectory([{ name: '两水苗族乡', aliases: [] }]);
    expect(bare.find('两水')).toMatchObject({ kind: 'found' });
  });

  it('calls a short name ambiguous that fits two, but finds each by its full name', () => {
    const twins = townshipDirectory([
      { name: '城南镇', aliases: [] },
      { name: '城南乡', aliases: [] },
    ]);
    expect(twins.find('城南')).toEqual({ kind: 'ambiguous', candidates: ['城南镇', '城南乡'] });
    expect(twins.find('城南乡')).toMatchObject({ kind: 'found', township: { name: '城南乡' } });
  });

  it('takes a name before another\u2019s alias', () => {
    const shared = townshipDirectory([
      { name: '城关镇', aliases: [] },
      { name: '资源镇', aliases: ['城关镇', '老街'] },
    ]);
    expect(shared.find('城关镇')).toMatchObject({ kind: 'found', township: { name: '城关镇' } });
    expect(shared.find('老街')).toMatchObject({ kind: 'found', township: { name: '资源镇' } });
  });

  it('calls an alias ambiguous that two townships share', () => {
    const shared = townshipDirectory([
      { name: '甲山镇', aliases: ['开发区'] },
      { name: '乙水镇', aliases: ['开发区', '开发区'] },
    ]);
    expect(shared.find('开发区')).toEqual({ kind: 'ambiguous', candidates: ['甲山镇', '乙水镇'] });
  });

  it('knows nothing when there are no townships', () => {
    expect(townshipDirectory([]).find('资源镇')).toEqual({
      kind: 'unknown',
      suggestion: undefined,
    });
  });

  it('gives the same answer again', () => {
    expect(directory.find('两水')).toBe(directory.find('两水'));
  });
});

describe('a spelling near two townships', () => {
  const near = townshipDirectory(
    ['甲乙丙丁子丑镇', '甲乙丙丁戊子镇', '梅溪镇', '梅河镇'].map((name) => ({
      name,
      aliases: [''],
    })),
  );

  it.each([
    ['the nearer one, though it stands behind', '甲乙丙丁戊己', '甲乙丙丁戊子镇'],
    ['the first of two that are as near', '梅西', '梅溪镇'],
    ['one that has a character more', '甲乙丙丁子', '甲乙丙丁子丑镇'],
  ])('suggests %s', (_, spelling, suggestion) => {
    expect(near.find(spelling)).toEqual({ kind: 'unknown', suggestion });
  });

  it('is not found under an alias that is blank', () => {
    expect(near.find('')).toEqual({ kind: 'unknown', suggestion: undefined });
  });
});
