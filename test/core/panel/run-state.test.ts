import {
  lostText,
  madePercent,
  PATIENCE_MILLISECONDS,
  runningText,
} from '../../../src/core/panel/run-state';

describe('runningText', () => {
  it.each([
    [299, ''],
    [300, '正在办理「刷新进度」……'],
    [2_999, '正在办理「刷新进度」……'],
    [3_000, '正在办理「刷新进度」，已用3秒……'],
    [12_000, '正在办理「刷新进度」，已用12秒……如果表格上弹出了窗口，请先回答。'],
  ])('after %d ms says “%s”', (elapsed, text) => {
    expect(runningText('刷新进度', elapsed)).toBe(text);
  });
});

describe('a lost call', () => {
  it('may be asked again if it was a question', () => {
    expect(lostText('读取', 'question')).toBe('服务没有回音，可能是网络断开。请点“重试”。');
  });

  it('must be looked for in 操作日志 first if it was an action', () => {
    expect(lostText('发送通报', 'action')).toMatch(/「发送通报」6分钟没有回音.*先看「操作日志」/);
  });

  it('is an action only after Google’s own six minutes', () => {
    expect(PATIENCE_MILLISECONDS.action).toBeGreaterThan(6 * 60_000);
  });
});

describe('madePercent', () => {
  it.each([
    [0, 300, 0],
    [299, 300, 99],
    [300, 300, 100],
    [1, 0, 0],
    [-1, 3, 0],
    [4, 3, 100],
  ])('%d of %d is %d', (made, total, percent) => {
    expect(madePercent(made, total)).toBe(percent);
  });
});
