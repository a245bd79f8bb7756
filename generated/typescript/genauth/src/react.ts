// Generated from spec/genauth/authentication.yaml. Do not edit; run `countersign generate`.

export * from "./runtime/identity/adapters/react.js";
