// Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.

export * from "./runtime/identity/adapters/express.js";
export * from "./runtime/identity/session-store.js";
