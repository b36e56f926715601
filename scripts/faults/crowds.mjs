/** Who meets whom: the same click twice and four times, and pairs whose work touches the same sheets. */
import { SCENARIOS } from './scenarios.mjs';

const scenario = (action) => SCENARIOS.find((one) => one.action === action);
const LATER = '2023-12-20';

const issue = scenario('issueNotices');
const send = scenario('sendBulletin');

/** Every action twice at once. */
const TWICE = SCENARIOS.map((one) => ({ ...one, people: [one, one] }));

const FOUR = ['issueNotices', 'sendBulletin', 'takeSnapshot', 'importSocialInsurance'].map(
  (name) => {
    const one = scenario(name);
    return { from: one.from, day: one.day, people: [one, one, one, one] };
  },
);

const PAIRS = [
  { from: 'screened', people: [issue, scenario('issueSelected')] },
  { from: 'served', day: LATER, people: [issue, scenario('closeCase')] },
  { from: 'served', day: LATER, people: [issue, scenario('voidNotice')] },
  {
    from: 'issued',
    people: [
      scenario('recordService'),
      { ...scenario('voidNotice'), args: () => [{ number: lastNumber, reason: '重复' }] },
    ],
  },
  { from: 'ready', people: [scenario('screenEmployers'), scenario('importSocialInsurance')] },
  { from: 'ready', people: [scenario('importSocialInsurance'), scenario('importTax')] },
  { from: 'ready', people: [scenario('refreshProgress'), scenario('takeSnapshot')] },
  { from: 'composed', people: [send, scenario('composeBulletin')] },
  { from: 'composed', people: [send, scenario('remindOverdue')] },
  { from: 'ready', people: [scenario('installSchedule'), scenario('removeSchedule')] },
];

const lastNumber = '资税〔2023〕2号';

export const CROWDS = [...PAIRS, ...FOUR, ...TWICE];
