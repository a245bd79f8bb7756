// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

export * from "./runtime/identity/node-adapter.js";
export * from "./runtime/identity/guard.js";
export * from "./runtime/identity/sessions.js";
export * from "./runtime/identity/session-store.js";
export * from "./runtime/identity/web-login.js";
