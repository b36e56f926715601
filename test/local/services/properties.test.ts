import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openState, STATE_FILE_NAME } from '../../../local/desk-state';
import { RoundTripGate } from '../../../local/services/hook';
import { createPropertiesService } from '../../../local/services/properties';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const service = (folder: string, book = '甲.xlsx') =>
  createPropertiesService(openState(folder), new RoundTripGate(undefined), book);

describe('PropertiesService', () => {
  it('keeps three stores apart', () => {
    const properties = service(newFolder());
    properties.getDocumentProperties().setProperty('k', 'document');
    properties.getScriptProperties().setProperty('k', 'script');
    properties.getUserProperties().setProperty('k', 'user');
    expect(properties.getDocumentProperties().getProperty('k')).toBe('document');
    expect(properties.getScriptProperties().getProperty('k')).toBe('script');
    expect(properties.getUserProperties().getProperty('k')).toBe('user');
  });

  it('returns null for a missing property, also one named like a part of every object', () => {
    const store = service(newFolder()).getDocumentProperties();
    expect(store.getProperty('absent')).toBeNull();
    expect(store.getProperty('constructor')).toBeNull();
  });

  it('is on disk as soon as it is set, and another desk sees it', () => {
    const folder = newFolder();
    const other = service(folder).getDocumentProperties();
    expect(other.getProperty('k')).toBeNull();
    service(folder).getDocumentProperties().setProperty('k', 'v');
    expect(readFileSync(join(folder, STATE_FILE_NAME), 'utf8')).toContain('"k": "v"');
    expect(other.getProperty('k')).toBe('v');
  });

  it('gives each workbook its own store', () => {
    const folder = newFolder();
    service(folder, '甲.xlsx').getDocumentProperties().setProperty('k', 'v');
    expect(service(folder, '乙.xlsx').getDocumentProperties().getProperty('k')).toBeNull();
  });

  it('sets, replaces and deletes many', () => {
    const store = service(newFolder()).getScriptProperties();
    store.setProperties({ a: '1', b: '2' }).setProperties({ b: '3' });
    expect(store.getProperties()).toEqual({ a: '1', b: '3' });
    store.setProperties({ c: '4' }, true);
    expect(store.getKeys()).toEqual(['c']);
    expect(store.deleteProperty('c').getKeys()).toEqual([]);
    expect(store.setProperty('d', '5').deleteAllProperties().getProperties()).toEqual({});
  });

  it('takes a value of 9 KB and not a byte more', () => {
    const store = service(newFolder()).getScriptProperties();
    store.setProperty('k', 'x'.repeat(9 * 1024));
    expect(() => store.setProperty('k', 'x'.repeat(9 * 1024 + 1))).toThrow(
      'Argument too large: value',
    );
    expect(() => store.setProperty('k', '扩'.repeat(3073))).toThrow('Argument too large: value');
  });

  it('takes 500 KB in all', () => {
    const store = service(newFolder()).getScriptProperties();
    const many = Object.fromEntries(
      Array.from({ length: 55 }, (_, place) => [`key${place}`, 'x'.repeat(9216)]),
    );
    store.setProperties(many);
    expect(() => store.setProperty('more', 'x'.repeat(9216))).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(store.getProperty('more')).toBeNull();
  });

  it('takes only texts', () => {
    const store = service(newFolder()).getScriptProperties();
    expect(() => store.setProperty('k', 5 as unknown as string)).toThrow(
      "The parameters (String,number) don't match the method signature for Properties.setProperty.",
    );
  });

  it('counts every read and write as a round trip', () => {
    const calls: string[] = [];
    const gate = new RoundTripGate((name, method) => calls.push(`${name}.${method}`));
    const store = createPropertiesService(openState(newFolder()), gate, 'a').getScriptProperties();
    store.setProperty('a', 'b').getProperty('a');
    expect(calls).toEqual(['Properties.setProperty', 'Properties.getProperty']);
  });
});

describe('openState', () => {
  it.each(['', '{', '[]', '{"version":1}', '{"version":2,"workbooks":{}}'])(
    'says which file is broken when it holds %j',
    (text) => {
      const folder = newFolder();
      writeFileSync(join(folder, STATE_FILE_NAME), text);
      expect(() => openState(folder).read()).toThrow(/状态文件“.*\.kuomian\.json”已损坏/);
    },
  );
});
