import { createHash, createHmac } from 'node:crypto';
import { hostBytes, isByteArray, signedBytes } from './byte-array';
import { notSupported } from './script-error';
import { serviceEnum } from './service-enum';
import { signatureMismatch } from './signature';

export const CHARSET = serviceEnum<typeof GoogleAppsScript.Utilities.Charset>([
  'US_ASCII',
  'UTF_8',
]);
export const DIGEST_ALGORITHM = serviceEnum<typeof GoogleAppsScript.Utilities.DigestAlgorithm>([
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
export const MAC_ALGORITHM = serviceEnum<typeof GoogleAppsScript.Utilities.MacAlgorithm>([
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);

type Charset = GoogleAppsScript.Utilities.Charset;

/**
 * The bytes of a script's text or byte array. A text without a character set is US-ASCII on Google: every Chinese character
 * becomes `?`, so two different texts can have one digest. The same is held for base64, where Google says nothing.
 */
export function textOrBytes(
  method: string,
  value: unknown,
  charset: Charset | undefined,
): Uint8Array {
  if (isByteArray(value)) return hostBytes(value);
  if (typeof value !== 'string') throw signatureMismatch(method, [value, charset]);
  if (charset === CHARSET.UTF_8) return Buffer.from(value, 'utf8');
  return Buffer.from(value.replace(/[^\u0000-\u007f]/g, '?'), 'latin1');
}

/** Signed bytes of a digest. */
export function computeDigest(
  algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
  value: number[] | string,
  charset?: Charset,
): number[] {
  const input = textOrBytes('Utilities.computeDigest', value, charset);
  return signedBytes(createHash(hashName(algorithm, 'DigestAlgorithm')).update(input).digest());
}

/** Signed bytes of a keyed digest. */
export function computeHmacSignature(
  algorithm: GoogleAppsScript.Utilities.MacAlgorithm,
  value: number[] | string,
  key: number[] | string,
  charset?: Charset,
): number[] {
  const method = 'Utilities.computeHmacSignature';
  const mac = createHmac(hashName(algorithm, 'MacAlgorithm'), textOrBytes(method, key, charset));
  return signedBytes(mac.update(textOrBytes(method, value, charset)).digest());
}

function hashName(algorithm: unknown, enumeration: string): string {
  const name = String(algorithm);
  const known = /^(?:HMAC_)?(MD5|SHA_1|SHA_256|SHA_384|SHA_512)$/.exec(name)?.[1];
  if (known === undefined) throw notSupported(`Utilities.${enumeration}.${name}`);
  return known.replace('_', '').toLowerCase();
}
