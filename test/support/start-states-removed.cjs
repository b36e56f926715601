/** After all files of a run of Jest. */
module.exports = () => globalThis.removeStartStates();
