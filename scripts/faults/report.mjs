/** Findings as a table, and kept line by line so that a run that is stopped goes on where it was. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * @param file a journal of findings, one JSON object a line; undefined keeps none
 */
export function createReport(file) {
  const findings = file !== undefined && existsSync(file) ? linesOf(file) : [];
  const ended = new Set(findings.filter(({ ended }) => ended).map(({ ended }) => ended));
  const keep = (line) => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
  };
  // What an interrupted run left of a part that it did not end is tried again.
  const own = findings.filter(({ part }) => part !== undefined && ended.has(part));
  return {
    isEnded: (part) => ended.has(part),
    add(part, finding) {
      own.push({ part, ...finding });
      keep({ part, ...finding });
    },
    end: (part) => keep({ ended: part }),
    findings: () => own,
  };
}

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Faults tried and survived by action and campaign, in Markdown. */
export function tableOf(findings) {
  const campaigns = [...new Set(findings.map(({ campaign }) => campaign))];
  const actions = [...new Set(findings.map(({ action }) => action))];
  const cell = (action, campaign) => {
    const own = findings.filter((one) => one.action === action && one.campaign === campaign);
    const survived = own.filter(({ amiss }) => amiss === undefined).length;
    return own.length === 0 ? '' : `${survived} / ${own.length}`;
  };
  const rows = actions.map((action) => [action, ...campaigns.map((each) => cell(action, each))]);
  const sums = campaigns.map((campaign) => {
    const own = findings.filter((one) => one.campaign === campaign);
    return `${own.filter(({ amiss }) => amiss === undefined).length} / ${own.length}`;
  });
  return [
    ['action', ...campaigns],
    campaigns.concat('').map(() => '---'),
    ...rows,
    ['all', ...sums],
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
