/** The page 发送通报. */
export const SEND_PAGE_WORDS = {
  reading: '读取通报和收件人',
  sending: '发送通报',
  verifying: '登记核实结果',
  bulletin: (number: string, title: string, state: string) => `${number}《${title}》（${state}）`,
  send: (count: number) => `发送${count}封……`,
  confirm: '现在发送？',
  yes: '发送',
  no: '返回',
  wasSent: '已收到',
  wasNotSent: '没有收到',
} as const;
