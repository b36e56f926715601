import { DEFAULT_PRESET } from '../../../src/core/campaign/presets';
import { settingDefinitions, settingList } from '../../../src/core/campaign/setting-definitions';
import { deadline } from '../../../src/core/campaign/setting-kinds';
import { headingKey } from '../../../src/core/text/comparison-key';

const settings = settingList(settingDefinitions(DEFAULT_PRESET.facts));

describe('the settings', () => {
  it('have a 项目 each, distinct after normalising', () => {
    const keys = settings.map(({ label }) => headingKey(label));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(settings.map((setting) => [setting.label, setting] as const))(
    '%s: what a new sheet shows is read as the fallback',
    (_, { initial, fallback, read }) => {
      expect(read(initial ?? '')).toEqual({ value: fallback, problem: undefined });
    },
  );

  it.each(settings.map((setting) => [setting.label, setting] as const))(
    '%s: blank is nothing, and no problem of the reader',
    (_, { read }) => {
      expect(read('')).toEqual({ value: undefined, problem: undefined });
    },
  );

  it('explain themselves', () => {
    expect(settings.filter(({ explanation }) => !explanation.endsWith('。'))).toEqual([]);
  });

  it('may be blank exactly where the fallback is a blank', () => {
    for (const { mayBeBlank, fallback } of settings) {
      expect(mayBeBlank).toBe(fallback === undefined);
    }
  });

  it('show every choice as readable', () => {
    for (const { choices = [], read } of settings) {
      for (const choice of choices) expect(read(choice).problem).toBeUndefined();
    }
  });
});

describe('a deadline', () => {
  it.each([
    [{ count: 5, unit: '工作日' }, '5个工作日'],
    [{ count: 15, unit: '日' }, '15日'],
  ] as const)('of %j is shown as %s', (fallback, shown) => {
    expect(deadline('期限', fallback, '').initial).toBe(shown);
  });
});
