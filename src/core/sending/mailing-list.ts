import type { Township } from '../campaign/records';
import { townshipDirectory, type TownshipDirectory } from '../campaign/township-directory';
import type { ParsedTable } from '../table/parse-table';
import {
  recipientColumns,
  type Recipient,
  type RecipientCategory,
} from '../table/sheets/recipients';
import { addressProblem, NO_NAME, withoutMailbox } from '../words/sending';

/** Somebody who gets one mail. */
export interface Addressee {
  readonly name: string;
  readonly address: string;
  readonly category: RecipientCategory;
  /** The townships whose own mailbox this is: only they get their own line and list of matters. */
  readonly townships: readonly string[];
}

export type AddressProblemCode = 'invalid' | 'duplicate';

/** Who gets a bulletin, and sentences on everybody who does not: wrong mailboxes first. */
export interface MailingList {
  readonly addressees: readonly Addressee[];
  readonly problems: readonly string[];
}

/** How many of them are 主送, and how many 抄送. */
export function countAddressees(list: readonly Pick<Addressee, 'category'>[]): {
  readonly main: number;
  readonly copies: number;
} {
  const copies = list.filter(({ category }) => category === '抄送').length;
  return { main: list.length - copies, copies };
}

/** The same mailbox whatever its capitals: nobody gets a mail twice. */
export function addressKey(address: string): string {
  return address.trim().toLowerCase();
}

/**
 * The mailing list of a bulletin: everybody on 收件人 who receives and has a readable mailbox, 主送 before 抄送, each mailbox
 * once. A township's office without a mailbox there takes the one of 乡镇; with `isPerTownship` townships that are not on
 * 收件人 are added, and each knows which mailboxes are its own.
 */
export function mailingList(
  recipients: Pick<ParsedTable<Recipient>, 'records' | 'problems'>,
  townships: readonly Township[],
  isPerTownship: boolean,
): MailingList {
  const directory = townshipDirectory(townships);
  const found = [
    ...candidates(recipients, directory),
    ...(isPerTownship ? unlisted(recipients.records, townships, directory) : []),
  ];
  const ordered = [
    ...found.filter(({ category }) => category !== '抄送'),
    ...found.filter(({ category }) => category === '抄送'),
  ];
  const own = isPerTownship ? townships : [];
  return once(ordered, own);
}

/** A line of the list before its mailbox is looked at. */
interface Candidate {
  readonly name: string;
  readonly category: RecipientCategory;
  readonly address: string | undefined;
  /** As typed where it cannot be read; '' where nothing was. */
  readonly typed: string;
}

function candidates(
  { records, problems }: Pick<ParsedTable<Recipient>, 'records' | 'problems'>,
  directory: TownshipDirectory,
): readonly Candidate[] {
  const unreadable = new Map(
    problems
      .filter(({ column }) => column === recipientColumns.email.heading)
      .map(({ row, content }) => [row, content]),
  );
  return records
    .filter(({ receives }) => receives !== false)
    .map(({ name, email, category = '主送', rowNumber }) => {
      const typed = unreadable.get(rowNumber) ?? '';
      const ofTownship = typed === '' ? townshipNamed(name, directory)?.email : undefined;
      return { name: name ?? NO_NAME, category, address: email ?? ofTownship, typed };
    });
}

/** Townships with a mailbox that no line of 收件人 is about, not even one that is not to receive. */
function unlisted(
  recipients: readonly Recipient[],
  townships: readonly Township[],
  directory: TownshipDirectory,
): readonly Candidate[] {
  const listed = new Set(recipients.map(({ name }) => townshipNamed(name, directory)?.name));
  return townships
    .filter(({ name, email }) => email !== undefined && !listed.has(name))
    .map(({ name, email }) => ({ name, category: '主送', address: email, typed: '' }));
}

function townshipNamed(
  name: string | undefined,
  directory: TownshipDirectory,
): Township | undefined {
  if (name === undefined) return undefined;
  const match = directory.find(name);
  return match.kind === 'found' ? match.township : undefined;
}

function once(found: readonly Candidate[], townships: readonly Township[]): MailingList {
  const addressees = new Map<string, Addressee>();
  const problems: string[] = [];
  const blank: string[] = [];
  for (const { name, category, address, typed } of found) {
    const key = addressKey(address ?? '');
    if (address === undefined && typed === '') {
      blank.push(name);
    } else if (address === undefined) {
      problems.push(addressProblem('invalid', name, typed));
    } else if (addressees.has(key)) {
      problems.push(addressProblem('duplicate', name, address));
    } else {
      const own = townships.filter(({ email }) => email !== undefined && addressKey(email) === key);
      addressees.set(key, { name, address, category, townships: own.map((one) => one.name) });
    }
  }
  return {
    addressees: [...addressees.values()],
    problems: [...problems, ...(blank.length === 0 ? [] : [withoutMailbox(blank)])],
  };
}
