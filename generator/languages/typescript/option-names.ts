// Names of constructor options beside those that every client has.
import type { Report } from "../../diagnostics.js";
import type { Client } from "../../model/model.js";
import { withFreeOptions } from "../option-names.js";
import { isInherited } from "./literals.js";

/** Options of the runtime, and a name that means something on every class. */
export const COMMON_OPTIONS: ReadonlySet<string> = new Set([
  "allowInsecure", "baseUrl", "ca", "credential", "dangerouslyAllowBrowser", "environment", "fetch", "hooks", "maxAnswerBytes",
  "maxRetries", "maxRetryDelay", "proxy", "rejectUnauthorized", "timeout", "transport",
  "prototype",
]);

/** The client with options that no other hides. */
export function withOptionNames(client: Client, report: Report): Client {
  return withFreeOptions(client, (option) => COMMON_OPTIONS.has(option) || isInherited(option), report);
}
