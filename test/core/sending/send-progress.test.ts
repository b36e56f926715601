import { asOneRun, sendProgress } from '../../../src/core/sending/send-progress';

const COUNTS = { sent: 10, alreadySent: 2, left: 19, failed: 1, unverified: 1, isTest: false };

describe('sendProgress', () => {
  it('counts what earlier runs sent, and every mail of the bulletin', () => {
    expect(sendProgress(COUNTS, false)).toEqual({ sent: 12, total: 33, left: 19, mayGoOn: true });
  });

  it('goes on while something is left and the quota allows it', () => {
    expect(sendProgress({ ...COUNTS, left: 1 }, false).mayGoOn).toBe(true);
    expect(sendProgress({ ...COUNTS, left: 0 }, false).mayGoOn).toBe(false);
    expect(sendProgress(COUNTS, true).mayGoOn).toBe(false);
  });
});

describe('asOneRun', () => {
  it('tells the calls of one run as one', () => {
    expect(asOneRun(COUNTS)).toEqual({ ...COUNTS, sent: 12, alreadySent: 0 });
  });
});
