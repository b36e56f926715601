import { readFileSync } from 'node:fs';
import { VERSION } from '../../../src/core/words/about';
import { ACTIONS, actionWords } from '../../../src/core/words/actions';
import { failureSentence } from '../../../src/core/words/failures';

describe('ACTIONS', () => {
  it('names each action once', () => {
    const names = ACTIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds the words of an action by its name, and none for another', () => {
    expect(actionWords('refreshProgress')?.title).toBe('刷新进度');
    expect(actionWords('nothing')).toBeUndefined();
  });

  it('has a short title and one line of description for each', () => {
    for (const { title, description } of ACTIONS) {
      expect(title.length).toBeLessThanOrEqual(12);
      expect(description).not.toContain('\n');
    }
  });
});

describe('VERSION', () => {
  it('is the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });
});

describe('failureSentence', () => {
  it.each([
    ['You are trying to edit a protected cell or object. Please contact …', /受保护/],
    [
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
      /填写规则/,
    ],
    ['Lock timeout: another process was holding the lock for too long.', /另一位同事/],
    ['Service invoked too many times: email.', /服务上限/],
    ['Exceeded maximum execution time', /再运行一次/],
    ['Specified permissions are not sufficient to call X.', /授权/],
    ['not supported in the desk edition: Sheet.xyz', /本机版/],
  ])('turns %j into words that say what to do', (message, sentence) => {
    expect(failureSentence(message)).toMatch(sentence);
  });

  it('passes on an error nobody knows, with what to do about it', () => {
    expect(failureSentence('boom')).toMatch(/请重试.*boom$/);
  });
});
