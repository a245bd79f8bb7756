// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `npm run generate`.

export * from "./runtime/identity/browser.js";
