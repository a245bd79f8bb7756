// Generated from spec/sample/main.yaml. Do not edit; run `npm run generate`.

export type { Envelope, FailureStatus } from "./envelope.js";
export * from "./runtime/index.js";
export { MainClient, type MainClientOptions, mainSender } from "./main/client.js";
export * from "./main/users.models.js";
export * from "./models.js";
