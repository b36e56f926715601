import type { CampaignPreset } from '../preset-type';
import { ACTIONS } from './actions';
import { FACTS } from './facts';
import { LEADING_GROUP } from './leading-group';
import { LEGAL_BASES } from './legal-bases';
import { RECIPIENTS } from './recipients';
import { TEAMS, TOWNSHIPS } from './townships-and-teams';

/** 资政办发〔2023〕30号 as data. */
export const ZIYUAN_2023: CampaignPreset = {
  id: 'ziyuan-2023',
  title: '资源县2023年企业职工基本养老保险扩面征缴',
  facts: FACTS,
  townships: TOWNSHIPS,
  teams: TEAMS,
  actions: ACTIONS,
  leadingGroup: LEADING_GROUP,
  legalBases: LEGAL_BASES,
  recipients: RECIPIENTS,
};
