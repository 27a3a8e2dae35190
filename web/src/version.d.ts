/** The version in web/package.json, put in by the build. */
declare const __COFFER_VERSION__: string;
