/** The errors that Google's services really throw, by the call that meets them (reference: public code and issue trackers). */

/** `lasting` ones stay until the run ends, as a day's quota does; the others pass. */
const EVERYWHERE = [{ name: 'time is up', message: 'Exceeded maximum execution time' }];

const SPREADSHEET = [
  {
    name: 'service timed out',
    message: 'Service Spreadsheets timed out while accessing document with id 1AbC.',
  },
  {
    name: 'quota of the day',
    message: 'Service invoked too many times for one day: spreadsheet.',
    lasting: true,
  },
];

const SPREADSHEET_WRITE = [
  {
    name: 'protected cell',
    message:
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  },
];

const DRIVE = [
  {
    name: 'Drive 500',
    message: 'API call to drive.files.create failed with error: Internal Error',
  },
  {
    name: 'Drive 404',
    message: 'API call to drive.files.get failed with error: File not found: 1AbC.',
    isFor: (method) => /(create|update|copy|export|remove)$/.test(method),
  },
  {
    name: 'Drive rate limit',
    message: 'API call to drive.files.list failed with error: User rate limit exceeded.',
    lasting: true,
  },
  {
    name: 'Drive is full',
    message:
      "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
    lasting: true,
    isFor: (method) => /(create|update|copy)$/.test(method),
  },
];

const LOCK = [
  {
    name: 'lock timeout',
    message: 'Lock timeout: another process was holding the lock for too long.',
    isFor: (method) => method === 'waitLock',
  },
];

const MAIL = [
  {
    name: 'mail quota',
    message: 'Service invoked too many times for one day: email.',
    lasting: true,
  },
  { name: 'mail refused', message: 'Invalid email: x', isFor: (method) => method === 'sendEmail' },
];

const SMALL = [
  {
    name: 'server error',
    message: "We're sorry, a server error occurred. Please wait a bit and try again.",
  },
];

const WRITING = /^(set|insert|delete|append|clear|merge|break|copyTo|protect|remove|hide|show)/;

/**
 * The errors a call can meet.
 *
 * @param service as the gate names it, such as `Range` or `Drive.Files`
 */
export function errorsOf(service, method) {
  const own = ownErrors(service, method).filter(
    ({ isFor }) => isFor === undefined || isFor(method),
  );
  return [...own, ...EVERYWHERE];
}

function ownErrors(service, method) {
  if (service.startsWith('Drive')) return DRIVE;
  if (service === 'Lock') return [...LOCK, ...SMALL];
  if (service === 'MailApp') return MAIL;
  if (service === 'Ui') return [];
  if (/^(Properties|ScriptApp|ClockTriggerBuilder|Session|Utilities)/.test(service)) return SMALL;
  return WRITING.test(method) ? [...SPREADSHEET, ...SPREADSHEET_WRITE] : SPREADSHEET;
}

/** Calls that a lasting error of one of them stops too. */
export function familyOf(service) {
  if (service.startsWith('Drive')) return 'Drive';
  if (/^(MailApp|Lock|Ui|Session|ScriptApp|Properties|ClockTriggerBuilder)/.test(service)) {
    return service;
  }
  return 'Spreadsheet';
}
