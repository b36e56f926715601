/** The version people see; the same as package.json's (a test compares them). */
export const VERSION = '0.3.3';

export const ABOUT_TITLE = '关于扩面通';

export const ABOUT_TEXT = [
  `扩面通 ${VERSION}`,
  '企业职工基本养老保险扩面征缴工作簿：建表、检查数据、计算各乡（镇）进度。',
  '',
  '数据安全：《个人信息保护法》第三十六条规定，国家机关处理的个人信息应当在境内存储。谷歌表格存放在境外，请只填单位一级的数据，' +
    '不要填写职工的姓名、证件号码、银行账号和电话。含个人信息的工作请用本机版，数据不离开本单位电脑。',
  '',
  '比对、测算结果均为初步比对，以核定为准。',
].join('\n');
