/** The desk edition as a library: a workbook, the add-on's bundle, and every service call in sight. */
export { openDesk } from './desk';
export { copyBook } from './book/copy-book';
export { emptyBook } from './book/model';
export { sampleBook, sampleToday } from './sample';
export { ScriptException } from './services/script-error';
