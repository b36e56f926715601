/** gas-local comes without typings; these are for the one function the desk edition uses. */
declare module 'gas-local' {
  interface RequireOptions {
    /** Which files of the folder to load, by path; only `.js` when left out. */
    readonly filter?: (path: string) => boolean;
  }

  const gasLocal: {
    /** Runs every script of a folder in one context and gives that context back. */
    require(
      folder: string,
      context: Record<string, unknown>,
      options?: RequireOptions,
    ): Record<string, unknown>;
  };
  export default gasLocal;
}
