import { SetupError } from '../text/setup-error';
import { unknownPreset } from '../words/setup';
import { ZIYUAN_2023 } from './preset-ziyuan-2023';
import type { CampaignPreset } from './preset-type';

/** Every county plan this version brings along. */
export const PRESETS: readonly CampaignPreset[] = [ZIYUAN_2023];

/** The plan a new workbook gets when nobody asks for another. */
export const DEFAULT_PRESET: CampaignPreset = ZIYUAN_2023;

/**
 * The preset of this id, such as `ziyuan-2023`.
 *
 * @throws SetupError naming the presets there are
 */
export function presetById(id: string): CampaignPreset {
  const preset = PRESETS.find((candidate) => candidate.id === id);
  if (preset === undefined)
    throw new SetupError(
      unknownPreset(
        id,
        PRESETS.map((each) => each.id),
      ),
    );
  return preset;
}
