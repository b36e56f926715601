/**
 * What is left out of the grid library, or reckoned beforehand, when it is bundled: a browser reads and runs the whole file
 * each time the desk is opened.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Word division of some seventy languages: 4.6 of 11 MB. Nothing in a cell is ever divided; English comes with the library itself. */
const HYPHENATION = /engine-render[\\/]lib[\\/]es[\\/].+-[\w-]{8}\.js$/;

/** Which letters are Chinese, reckoned from the tables of Unicode (0.5 MB) each time the library starts. */
const CHINESE_LETTERS = /cjk-regex[\\/]lib[\\/]index\.js$/;

/**
 * Reads each text in a cell as a number and as a date, several times a drawing, to mark "numbers kept as text"; the mark is
 * switched off, but only asked for afterwards. Left out, a sheet is drawn faster.
 */
const MARKS_NUMBERS_AS_TEXT = '[ForceStringRenderController],';
const SHEETS_UI = /sheets-ui[\\/]lib[\\/]es[\\/]index\.js$/;

/**
 * The library asks for the next frame of the screen for ever, three times over (the sheet, the cell one types in, the bar of
 * formulas), though a scene without a changed layer draws nothing: a seventh of a processor for a desk that is only open. A
 * frame is followed by another only while a layer is changed, and a layer that changes asks for one.
 */
const RESTS_WHILE_NOTHING_CHANGED = [
  [
    'if (this._renderFrameTasks.length > 0) this._requestNewFrameHandler = requestNewFrame(this._renderFunction);',
    'if (this._renderFrameTasks.length > 0 && Object.values(this._scenes).some((scene) => scene.isDirty())) this._requestNewFrameHandler = requestNewFrame(this._renderFunction);',
  ],
  [
    'if (!this._renderingQueueLaunched) {',
    'if (!this._renderingQueueLaunched && this._renderFrameTasks.length > 0) {',
  ],
  [
    '		this._dirty = state;\n		/**\n		* parent is SceneViewer',
    '		this._dirty = state;\n		if (state) this.scene.getEngine()?.startRenderLoop();\n		/**\n		* parent is SceneViewer',
  ],
  [
    'this._layers.push(...argument);',
    'this._layers.push(...argument);\n		this.getEngine()?.startRenderLoop();',
  ],
];
const ENGINE_RENDER = /engine-render[\\/]lib[\\/]es[\\/]index\.js$/;

/** The plugin for esbuild. */
export const leanLibrary = {
  name: 'lean-library',
  setup(build) {
    build.onLoad({ filter: SHEETS_UI }, async ({ path }) => ({
      contents: replaced(await readFile(path, 'utf8'), MARKS_NUMBERS_AS_TEXT, ''),
    }));
    build.onLoad({ filter: ENGINE_RENDER }, async ({ path }) => ({
      contents: RESTS_WHILE_NOTHING_CHANGED.reduce(
        (text, [was, is]) => replaced(text, was, is),
        await readFile(path, 'utf8'),
      ),
    }));
    build.onLoad({ filter: HYPHENATION }, () => ({ contents: 'export {};' }));
    build.onLoad({ filter: CHINESE_LETTERS }, async ({ path }) => ({
      contents: reckonedLetters(await import(pathToFileURL(path).href)),
    }));
  },
};

/** The module's functions with their regular expressions written out. */
function reckonedLetters(cjk) {
  return ['all', 'letters', 'punctuations']
    .map((name) => `export const ${name} = () => ({ toRegExp: () => ${cjk[name]().toRegExp()} });`)
    .join('\n');
}

/** The text with each of a part replaced; a library that has it no longer was changed, and somebody must look. */
function replaced(text, part, by) {
  if (!text.includes(part)) throw new Error(`the grid library has no ${part}`);
  return text.replaceAll(part, () => by);
}
