/** The add-on's folders in Drive. */
export const FOLDER_NAMES = {
  documents: (workbook: string, mark: string): string => `扩面通文书 ${workbook}（${mark}）`,
  templates: '模板',
} as const;

export function templatesInstalled(names: readonly string[]): string {
  return `已在云端硬盘的文书文件夹放好${names.length}个模板，可以用 Word 或者 WPS 修改文字，不要改动花括号里的名称。`;
}

export function templatesReinstalled(names: readonly string[]): string {
  return `${names.join('、')}被删除了，已放回默认模板。`;
}

/** Before any number is given: what must be put right first. */
export function templatesFaulty(problemCount: number): string {
  return `模板有${problemCount}处问题，没有编号，也没有制发。请按下面的提示修改模板，或者运行“恢复默认模板”，再制发。`;
}

export const TEMPLATE_TITLE = '恢复默认模板';
export const TEMPLATE_QUESTION =
  '请输入要恢复的模板名称，例如：催缴通知书。输入“全部”恢复全部模板。';

export function unknownTemplate(name: string, known: readonly string[]): string {
  return `没有“${name}”这个模板，没有改动。可以填写：${known.join('、')}，或者“全部”。`;
}

export function templateRestored(names: readonly string[]): string {
  return `已恢复默认模板：${names.join('、')}。原来的文件改名留在同一个文件夹。`;
}

export function templateUploaded(name: string): string {
  return `“${name}”已换成上传的模板，原来的文件改名留在同一个文件夹。`;
}

export function uploadRefused(problemCount: number): string {
  return `上传的模板有${problemCount}处问题，没有采用。请按下面的提示修改后再上传。`;
}

export const UPLOAD_UNREADABLE =
  '上传的不是 .docx 文件，或者超过5MB，没有采用。请另存为 .docx 后再上传。';

/** The name under which what stood there before is kept. @example '催缴通知书模板（2023-11-20 09:30 之前）.docx' */
export function formerTemplateName(fileName: string, moment: string): string {
  return `${fileName.replace(/\.docx$/, '')}（${moment} 之前）.docx`;
}
