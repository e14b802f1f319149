type Policies = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => unknown };

/** The policy of the page asks who vouches for an address of a script: this does, for those of the site itself. */
(window as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, document.baseURI).origin === location.origin ? url : null),
});
