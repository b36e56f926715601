/** What an error of the mail service means for the one mail it was about. */
export type MailError =
  /** Nothing more goes out today; this one did not either. */
  | 'quota'
  /** The address was refused before anything went out. */
  | 'refused'
  /** Nobody knows whether it went. */
  | 'unknown';

/** @param message as Google words it, in English or in Chinese by the account's language */
export function mailErrorOf(message: string): MailError {
  if (/too many times|次数过多|daily limit|quota|配额/i.test(message)) return 'quota';
  if (/invalid email|no recipient|电子邮件(地址)?无效|无效的?(电子)?(邮件|邮箱)/i.test(message)) {
    return 'refused';
  }
  return 'unknown';
}
