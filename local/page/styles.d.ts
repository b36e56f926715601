/** A style sheet imported for its effect: the build puts it into the page's styles. */
declare module '*.css';
