interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => unknown;
}

/**
 * The page's one Trusted Types policy, imported before anything else: workers and the service worker may come from our own
 * origin, and no text ever becomes HTML or script. Browsers without Trusted Types rely on the CSP alone.
 */
const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;

policies?.createPolicy("default", {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin === location.origin) return url;
    throw new TypeError("scripts come from this origin only");
  },
});
