import { DEFAULT_PRESET, presetById, PRESETS } from '../../../src/core/campaign/presets';

describe('presetById', () => {
  it.each(PRESETS.map(({ id }) => id))('finds %s', (id) => {
    expect(presetById(id).id).toBe(id);
  });

  it('names the presets there are when asked for another', () => {
    expect(() => presetById('quanzhou-2024')).toThrow(
      '没有名为“quanzhou-2024”的预设方案。现有的预设方案：ziyuan-2023。',
    );
  });

  it('has the default among them', () => {
    expect(PRESETS).toContain(DEFAULT_PRESET);
  });
});
