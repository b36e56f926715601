import type { PresetTeam, PresetTownship } from '../preset-type';

/** The three audit teams (plan, annex): leaders, deputies, members and the townships each looks after. */
export const TEAMS: readonly PresetTeam[] = [
  {
    name: '一组',
    leader: '胡小国',
    deputies: ['唐淑华', '陈志荣'],
    members: ['周玉唐', '黄炜桦', '陈欢欢', '杨华', '各乡（镇）党群服务中心社保工作负责人'],
    townships: ['资源镇', '中峰镇'],
  },
  {
    name: '二组',
    leader: '蒋青春',
    deputies: ['曾山青'],
    members: ['张涓', '曾宏江', '蒋兴', '唐媛', '各乡（镇）党群服务中心社保工作负责人'],
    townships: ['梅溪镇', '瓜里乡'],
  },
  {
    name: '三组',
    leader: '邹卫',
    deputies: ['潘传辉'],
    members: ['唐慧君', '肖丽琴', '程鹏', '蒋亿平', '各乡（镇）党群服务中心社保工作负责人'],
    townships: ['车田苗族乡', '两水苗族乡', '河口瑶族乡'],
  },
];

/** The seven townships in the plan's order, with the shorter names the two systems' exports use for them. */
export const TOWNSHIPS: readonly PresetTownship[] = [
  { name: '资源镇', aliases: ['城关', '城关镇'], team: '一组' },
  { name: '中峰镇', aliases: ['中峰', '中峰乡'], team: '一组' },
  { name: '梅溪镇', aliases: ['梅溪', '梅溪乡'], team: '二组' },
  { name: '瓜里乡', aliases: ['瓜里'], team: '二组' },
  { name: '车田苗族乡', aliases: ['车田乡', '车田'], team: '三组' },
  { name: '两水苗族乡', aliases: ['两水乡', '两水'], team: '三组' },
  { name: '河口瑶族乡', aliases: ['河口乡', '河口'], team: '三组' },
];
