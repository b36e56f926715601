import { workbookState, type DeskState, type StateStore } from '../desk-state';
import type { RoundTrips } from './hook';
import { ScriptException } from './script-error';
import { requireText, signatureMismatch } from './signature';
import { strictService } from './strict-service';

type Properties = GoogleAppsScript.Properties.Properties;

/** Google's limits: 9 KB a value, 500 KB a store, counted in bytes of UTF-8. */
const LONGEST_VALUE_BYTES = 9 * 1024;
const LARGEST_STORE_BYTES = 500 * 1024;

type StoreOf = (state: DeskState) => Record<string, string>;

/** Stands in for `PropertiesService`: three stores kept in the desk's state file. */
export function createPropertiesService(
  state: StateStore,
  gate: RoundTrips,
  workbookName: string,
): GoogleAppsScript.Properties.PropertiesService {
  const store = (of: StoreOf): Properties => createProperties(state, gate, of);
  const document = store((all) => workbookState(all, workbookName).documentProperties);
  const script = store((all) => workbookState(all, workbookName).scriptProperties);
  const user = store((all) => all.userProperties);
  return strictService('PropertiesService', {
    getDocumentProperties: () => document,
    getScriptProperties: () => script,
    getUserProperties: () => user,
  });
}

function createProperties(state: StateStore, gate: RoundTrips, storeOf: StoreOf): Properties {
  const read = (): Record<string, string> => storeOf(state.read());
  const change = (edit: (store: Record<string, string>) => void): Properties => {
    state.change((all) => {
      edit(storeOf(all));
    });
    return properties;
  };
  const properties: Properties = strictService('Properties', {
    ...propertyReaders(read, gate),
    deleteAllProperties() {
      gate.announce('Properties', 'deleteAllProperties');
      return change(removeAll);
    },
    deleteProperty(key: string) {
      gate.announce('Properties', 'deleteProperty', [key]);
      return change((store) => {
        Reflect.deleteProperty(store, requireText('Properties.deleteProperty', key, [key]));
      });
    },
    setProperty(key: string, value: string) {
      gate.announce('Properties', 'setProperty', [key, value]);
      const entry = checkedEntry('Properties.setProperty', key, value);
      requireRoom({ ...read(), ...entry });
      return change((store) => Object.assign(store, entry));
    },
    setProperties(values: Record<string, string>, deleteAllOthers = false) {
      gate.announce('Properties', 'setProperties', [values, deleteAllOthers]);
      const entries = checkedEntries(values);
      requireRoom(deleteAllOthers ? entries : { ...read(), ...entries });
      return change((store) => {
        if (deleteAllOthers) removeAll(store);
        Object.assign(store, entries);
      });
    },
  });
  return properties;
}

function propertyReaders(read: () => Record<string, string>, gate: RoundTrips) {
  return {
    getKeys(): string[] {
      gate.announce('Properties', 'getKeys');
      return Object.keys(read());
    },
    getProperties(): Record<string, string> {
      gate.announce('Properties', 'getProperties');
      return { ...read() };
    },
    getProperty(key: string): string | null {
      gate.announce('Properties', 'getProperty', [key]);
      const store = read();
      const known = Object.hasOwn(store, requireText('Properties.getProperty', key, [key]));
      return known ? (store[key] ?? null) : null;
    },
  };
}

function checkedEntries(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) {
    throw signatureMismatch('Properties.setProperties', [values]);
  }
  const entries = Object.entries(values).map(([key, value]) =>
    checkedEntry('Properties.setProperties', key, value),
  );
  return Object.assign({}, ...entries) as Record<string, string>;
}

function checkedEntry(method: string, key: unknown, value: unknown): Record<string, string> {
  const name = requireText(method, key, [key, value]);
  const text = requireText(method, value, [key, value]);
  if (Buffer.byteLength(text) > LONGEST_VALUE_BYTES) {
    throw new ScriptException('Argument too large: value');
  }
  return { [name]: text };
}

function requireRoom(store: Record<string, string>): void {
  const bytes = Object.entries(store).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  if (bytes <= LARGEST_STORE_BYTES) return;
  throw new ScriptException(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
}

function removeAll(store: Record<string, string>): void {
  for (const key of Object.keys(store)) Reflect.deleteProperty(store, key);
}
