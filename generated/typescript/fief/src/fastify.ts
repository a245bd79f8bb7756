// Generated from spec/fief/tenant.yaml. Do not edit; run `countersign generate`.

export * from "./runtime/identity/adapters/fastify.js";
export * from "./runtime/identity/session-store.js";
