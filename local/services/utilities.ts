import { randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { gzip, ungzip, unzip, zip } from './archives';
import { bytesFromScript, createBlob } from './blob';
import { signedBytes } from './byte-array';
import type { DeskClock } from './clock';
import { parseCsvText } from './csv';
import { formatJavaDate } from './date-format';
import {
  CHARSET,
  computeDigest,
  computeHmacSignature,
  DIGEST_ALGORITHM,
  MAC_ALGORITHM,
  textOrBytes,
} from './digests';
import { ScriptException } from './script-error';
import { requireText, signatureMismatch } from './signature';
import { strictService } from './strict-service';
import { formatText } from './string-format';

type Charset = GoogleAppsScript.Utilities.Charset;
type Blob = GoogleAppsScript.Base.Blob;

const DEFAULT_DELIMITER = ',';
const LONGEST_SLEEP_MILLISECONDS = 300_000;

/** Stands in for `Utilities`. Sleeping moves the desk's clock. */
export function createUtilities(clock: DeskClock) {
  return strictService('Utilities', {
    Charset: CHARSET,
    DigestAlgorithm: DIGEST_ALGORITHM,
    MacAlgorithm: MAC_ALGORITHM,
    ...encodings(),
    computeDigest,
    computeHmacSignature,
    computeHmacSha256Signature: (
      value: number[] | string,
      key: number[] | string,
      charset?: Charset,
    ) => computeHmacSignature(MAC_ALGORITHM.HMAC_SHA_256, value, key, charset),
    formatDate,
    formatString: (template: string, ...args: unknown[]) => formatText(template, args),
    getUuid: () => randomUUID(),
    gzip,
    newBlob,
    parseCsv: (csv: string, delimiter: string = DEFAULT_DELIMITER) =>
      parseCsvText(requireText('Utilities.parseCsv', csv, [csv]), delimiter),
    sleep: (milliseconds: number) => {
      sleep(clock, milliseconds);
    },
    ungzip,
    unzip,
    zip,
  } satisfies Partial<GoogleAppsScript.Utilities.Utilities>);
}

function encodings() {
  const encode = (data: number[] | string, charset?: Charset): string =>
    Buffer.from(textOrBytes('Utilities.base64Encode', data, charset)).toString('base64');
  return {
    base64Encode: encode,
    base64EncodeWebSafe: (data: number[] | string, charset?: Charset) =>
      encode(data, charset).replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode: (encoded: string, _charset?: Charset) =>
      decoded('Utilities.base64Decode', encoded, /^[A-Za-z0-9+/\s]*={0,2}\s*$/),
    base64DecodeWebSafe: (encoded: string, _charset?: Charset) =>
      decoded('Utilities.base64DecodeWebSafe', encoded, /^[A-Za-z0-9_\-\s]*={0,2}\s*$/),
  };
}

function decoded(method: string, encoded: unknown, alphabet: RegExp): number[] {
  const text = requireText(method, encoded, [encoded]);
  if (!alphabet.test(text)) throw new ScriptException('Could not decode string.');
  return signedBytes(Buffer.from(text, 'base64'));
}

function formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
  const args = [date, timeZone, format];
  const method = 'Utilities.formatDate';
  if (!types.isDate(date) || Number.isNaN(date.getTime())) throw signatureMismatch(method, args);
  return formatJavaDate(
    date,
    requireText(method, timeZone, args),
    requireText(method, format, args),
  );
}

function newBlob(data: number[] | string, contentType?: string | null, name?: string | null): Blob {
  if (typeof data === 'string') {
    const bytes = new TextEncoder().encode(data);
    return createBlob({ bytes, contentType: contentType ?? 'text/plain', name: name ?? null });
  }
  const bytes = bytesFromScript('Utilities.newBlob', data);
  return createBlob({ bytes, contentType: contentType ?? null, name: name ?? null });
}

function sleep(clock: DeskClock, milliseconds: unknown): void {
  if (typeof milliseconds !== 'number') throw signatureMismatch('Utilities.sleep', [milliseconds]);
  if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MILLISECONDS) {
    throw new ScriptException('Invalid argument: milliseconds');
  }
  clock.sleep(milliseconds);
}
