import { previewSummary } from '../../../src/core/words/sending';

describe('where a bulletin stands', () => {
  it.each([
    [{ toSend: 14, sent: 0, unverified: 0 }, '1号将发给14个邮箱。'],
    [{ toSend: 4, sent: 10, unverified: 0 }, '1号已发给10个邮箱，还要发给4个邮箱。'],
    [{ toSend: 4, sent: 9, unverified: 1 }, '1号已发给9个邮箱，1封待核实，还要发给4个邮箱。'],
    [{ toSend: 0, sent: 13, unverified: 1 }, '1号已发给13个邮箱，1封待核实。'],
    [{ toSend: 0, sent: 14, unverified: 0 }, '1号已发给14个邮箱，没有要再发的。'],
    [{ toSend: 0, sent: 0, unverified: 0 }, '1号没有可以发送的邮箱。'],
  ])('is told from its counts: %j', (counts, sentence) => {
    expect(previewSummary('1号', counts)).toBe(sentence);
  });
});
