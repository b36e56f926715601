/** The page 发送通报. */
export const SEND_PAGE_WORDS = {
  reading: '读取通报和收件人',
  sending: '发送通报',
  verifying: '登记核实结果',
  bulletin: (number: string, title: string, state: string) => `${number}《${title}》（${state}）`,
  send: (count: number) => `发送${count}封……`,
  goOn: (count: number) => `接着发${count}封……`,
  sentSoFar: (sent: number, total: number) => `已发 ${sent} / ${total}`,
  interrupted: (sent: number, left: number) =>
    `这份通报还没有发完：已发${sent}封，还有${left}封没有发。接着发不会重复。`,
  stopped: (sent: number, total: number, left: number) =>
    `已停下：已发${sent}封，共${total}封。还有${left}封没有发，以后点“接着发”，不会重复。`,
  lost: (sent: number, left: number, unverified: number) =>
    `没有等到回音，已看「发送记录」：已发${sent}封，还有${left}封没有发${
      unverified === 0 ? '' : `，${unverified}封要请您核实`
    }。可以接着发，不会重复。`,
  confirm: '现在发送？',
  yes: '发送',
  no: '返回',
  wasSent: '已收到',
  wasNotSent: '没有收到',
} as const;
