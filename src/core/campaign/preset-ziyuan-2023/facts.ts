import type { CampaignFacts } from '../preset-type';

/**
 * The single facts of the campaign. From the plan: names, document numbers, stages. From the law: deadlines (申报缴纳
 * 管理规定 16, 稽核办法 10, 行政强制法 54 with 69) and rates (国办发〔2019〕13号). The rest - 机关代字, the limits of the
 * contribution base, whom to appeal to - are starting values that the sheet asks staff to check.
 */
export const FACTS: CampaignFacts = {
  countyName: '资源县',
  campaignName: '企业职工基本养老保险扩面征缴',
  year: 2023,
  planNumber: '资政办发〔2023〕30号',
  enrolmentTargetNumber: '市人社发〔2023〕7号',
  collectionTargetNumber: '桂市税发〔2023〕35号',
  stages: {
    publicity: { start: '2023-09-20', end: '2023-09-30' },
    drive: { start: '2023-10-01', end: '2023-11-30' },
    summary: { start: '2023-12-01', end: '2023-12-31' },
  },
  offices: {
    税务: { name: '国家税务总局资源县税务局', numberPrefix: '资税' },
    社保: { name: '资源县社保中心', numberPrefix: '资社保' },
    人社: { name: '资源县人力资源和社会保障局', numberPrefix: '资人社' },
  },
  signers: {
    reminder: ['税务', '社保'],
    auditNotice: ['社保'],
    auditFindings: ['社保'],
    rectificationOrder: ['社保'],
    transferLetter: ['社保'],
    deductionApplication: ['税务'],
    finalDemand: ['人社'],
    deductionDecision: ['人社'],
    deductionAssistance: ['人社'],
  },
  deadlines: {
    reminder: { count: 5, unit: '工作日' },
    auditNotice: { count: 3, unit: '工作日' },
    auditFindings: { count: 10, unit: '工作日' },
    rectificationOrder: { count: 10, unit: '工作日' },
    finalDemand: { count: 10, unit: '工作日' },
  },
  transferRecipient: '资源县劳动保障监察大队',
  reviewAuthority: '资源县人民政府',
  court: '有管辖权的人民法院',
  paymentChannel: '税务部门办税服务厅、电子税务局',
  bulletin: {
    office: '资源县企业职工基本养老保险扩面征缴工作领导小组办公室',
    numberPrefix: '资扩面办',
  },
  rates: { employer: 0.16, employee: 0.08 },
  // Derived from the published average of 2022 (6,439 yuan a month: 60 % and 300 %); no official notice was found.
  contributionBase: {
    year: 2023,
    floorFen: 386_340,
    ceilingFen: 1_931_700,
    source: undefined,
    verified: false,
  },
};
