/**
 * What a `clasp push` came to, in words that say what to do next. clasp answers success (exit 0) when it has skipped the push,
 * so its output is read as well as its exit status.
 */
const PUSHED = /Pushed (one file|\d+ files)|already up to date/;

/**
 * @param status exit status of clasp
 * @param output everything it printed
 * @returns {{ exitCode: number, sentence: string }}
 */
export function pushOutcome(status, output) {
  if (/No credentials found/.test(output)) {
    return failure('You are not signed in to Google. Run once: npx clasp login');
  }
  if (/Apps Script API/i.test(output) && status !== 0) {
    return failure(
      'Switch the Apps Script API on at https://script.google.com/home/usersettings and run this again.',
    );
  }
  if (status !== 0 || !PUSHED.test(output)) {
    return failure('Nothing was pushed; see the lines above.');
  }
  return {
    exitCode: 0,
    sentence:
      'Done. Reload the Google Sheet: the menu 扩面通 appears. Then run 建立或补全工作簿 from it.',
  };
}

function failure(sentence) {
  return { exitCode: 1, sentence };
}
