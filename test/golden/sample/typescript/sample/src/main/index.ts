// Generated from spec/sample/main.yaml. Do not edit; run `npm run generate`.

export type { Envelope, FailureStatus } from "../envelope.js";
export * from "../runtime/index.js";
export { MainClient, type MainClientOptions, mainSender } from "./client.js";
export * from "./files-more.js";
export * from "./users.js";
export * from "./users.models.js";
export * from "../models.js";
