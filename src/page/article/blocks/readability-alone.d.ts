/** The package's main module brings its other half along, which is not used here; this file of it has no types. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
