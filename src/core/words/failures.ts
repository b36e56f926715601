/** What a failed action tells people: always what happened and what to do next, never a stack. */

/** Error texts of Google's services that people meet, with what to tell them. Order matters: the first match wins. */
const KNOWN_SERVICE_ERRORS: readonly { readonly pattern: RegExp; readonly sentence: string }[] = [
  {
    pattern: /protected cell or object/i,
    sentence: '要写入的单元格受保护。请用工作簿所有者的账号操作，或请所有者解除保护后重试。',
  },
  {
    pattern: /violates the data validation rules/i,
    sentence:
      '要写入的内容不符合该单元格的填写规则。请把这张表的“数据验证”改为“显示警告”或者删除后重试。',
  },
  {
    pattern: /Lock timeout|another process was holding the lock/i,
    sentence: '另一位同事正在办理，请等一分钟再试。',
  },
  {
    pattern: /storage quota/i,
    sentence:
      '云端硬盘空间已满，文件没有存进去。请清理云端硬盘或者更换账号后再运行一次，程序会接着做。',
  },
  {
    pattern: /File not found/i,
    sentence:
      '要用的云端文件或文件夹已被删除、移走，或者不是本工具建立的。请先运行「建立或补全工作簿」补齐，再试一次。',
  },
  {
    pattern:
      /rate limit|Service invoked too many times|too much computer time|too many scripts running/i,
    sentence:
      '今天或此刻使用次数已到服务上限，已完成的都已保存。请稍后或明天再运行一次，程序会接着做。',
  },
  {
    pattern:
      /timed out|server error occurred|Internal Error|Service error|backendError|failed while accessing document|try again later/i,
    sentence:
      '表格或云端硬盘的服务暂时没有回应。已写入的都已保存，请稍等一两分钟再运行一次，程序会接着做。',
  },
  {
    pattern: /Exceeded maximum execution time/i,
    sentence: '这次运行时间太长，已完成的都已保存。请再运行一次，程序会接着做。',
  },
  {
    pattern:
      /permissions? (are|is) not sufficient|Authorization is required|do not have permission/i,
    sentence: '还没有获得所需的授权。请重新点一次菜单，在弹出的窗口中选择“允许”。',
  },
  {
    pattern: /not supported in the desk edition/i,
    sentence: '本机版不支持这项操作所用的功能。请改用表格菜单中的其他办法，或联系管理员。',
  },
];

/**
 * The sentence for an error that is not ours.
 *
 * @example failureSentence('Lock timeout: …') // => '另一位同事正在办理，请等一分钟再试。'
 */
export function failureSentence(message: string): string {
  const known = KNOWN_SERVICE_ERRORS.find(({ pattern }) => pattern.test(message));
  return (
    known?.sentence ??
    `操作没有完成，工作簿中已有的内容没有丢失。请重试；如仍不行，请把这句话告诉管理员：${message}`
  );
}

export const NO_WORKBOOK =
  '没有打开的工作簿。请在表格里从菜单「扩面通」运行，不要在脚本编辑器里直接运行。';
