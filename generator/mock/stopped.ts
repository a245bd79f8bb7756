// Accounts that the administration stopped, by their `status` or by `is_active`.
import type { Members } from "./json.js";

const statuses = /^(?:suspended|deactivated|resigned|archived|disabled|inactive|locked|blocked)$/i;

export function isStopped(values: Members): boolean {
  const { status } = values;
  return (typeof status === "string" && statuses.test(status)) || values["is_active"] === false || values["isActive"] === false;
}
