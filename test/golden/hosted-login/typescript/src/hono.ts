// Generated from test/golden/hosted-login/spec.yaml. Do not edit; run `countersign generate`.

export * from "./runtime/identity/adapters/hono.js";
export * from "./runtime/identity/session-store.js";
