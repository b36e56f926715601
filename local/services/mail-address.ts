import { ScriptException } from './script-error';

/** `a@b.c` or `Name <a@b.c>`. */
const ADDRESS = /^(?:[^<>@,;]*<)?\s*[^\s<>@,;:"']+@[^\s<>@,;:"']+\.[^\s<>@,;:"'.]+\s*>?$/u;

/**
 * The single addresses of a comma-separated list; none for an empty text.
 *
 * @throws ScriptException "Invalid email: …", as Google
 */
export function addressesIn(list: string): readonly string[] {
  const addresses = list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const wrong = addresses.find(
    (one) => !ADDRESS.test(one) || one.includes('<') !== one.includes('>'),
  );
  if (wrong !== undefined) throw new ScriptException(`Invalid email: ${wrong}`);
  return addresses;
}
