/** The version in web/package.json, put in by the build. */
declare const COFFER_VERSION: string;
