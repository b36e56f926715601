import { ZIYUAN_2023 } from './preset-ziyuan-2023';
import type { CampaignPreset } from './preset-type';

/** The plan a new workbook gets when nobody asks for another. */
export const DEFAULT_PRESET: CampaignPreset = ZIYUAN_2023;
