import { failureSentence } from '../../../src/core/words/failures';

describe('failureSentence', () => {
  it.each([
    ['Service Spreadsheets timed out while accessing document with id 1A.', '暂时没有回应'],
    ['Service Spreadsheets failed while accessing document with id 1A.', '暂时没有回应'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", '暂时没有回应'],
    ['API call to drive.files.create failed with error: Internal Error', '暂时没有回应'],
    ['API call to drive.files.update failed with error: File not found: 1A.', '已被删除、移走'],
    ['API call to drive.files.list failed with error: User rate limit exceeded.', '服务上限'],
    [
      "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
      '空间已满',
    ],
    ['Service invoked too many times for one day: email.', '服务上限'],
    ['Exceeded maximum execution time', '运行时间太长'],
    ['Lock timeout: another process was holding the lock for too long.', '另一位同事'],
    ['You are trying to edit a protected cell or object.', '受保护'],
  ])('says in Chinese what to do about: %s', (message, words) => {
    const sentence = failureSentence(message);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain(message);
  });

  it('hands on what it does not know, for somebody who does', () => {
    expect(failureSentence('Boom')).toMatch(/请重试.*Boom$/);
  });
});
