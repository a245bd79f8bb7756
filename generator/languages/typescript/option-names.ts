// Names of constructor options beside those that every client has.
import type { Report } from "../../diagnostics.js";
import type { Client } from "../../model/model.js";
import { withFreeOptions } from "../option-names.js";

/** Options of the runtime, and names that mean something on every object. */
export const COMMON_OPTIONS: ReadonlySet<string> = new Set([
  "allowInsecure", "baseUrl", "ca", "credential", "dangerouslyAllowBrowser", "environment", "fetch", "hooks", "maxAnswerBytes",
  "maxRetries", "maxRetryDelay", "proxy", "rejectUnauthorized", "timeout", "transport",
  "__proto__", "constructor", "prototype", "toString",
]);

/** The client with options that no other hides. */
export function withOptionNames(client: Client, report: Report): Client {
  return withFreeOptions(client, COMMON_OPTIONS, report);
}
