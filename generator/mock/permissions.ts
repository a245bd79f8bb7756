// What users may do, as their access tokens say it: the code names of what they were granted, and of what comes with their roles.
import type { Api } from "./api.js";
import { member, textMember } from "./json.js";
import type { State } from "./state.js";

/** Each once. */
export function permissionsOf(state: State, api: Api, subject: string, now: number): readonly string[] {
  const accounts = state.accounts(api).map(({ key }) => `${key}/{`);
  const granted = state.collections(api).filter(({ noun, key }) => noun === "permission" && accounts.some((above) => key.startsWith(above)));
  const rows = granted.flatMap((collection) => state.allRows(collection, now)).filter(({ parent }) => parent === JSON.stringify([subject]));
  return [...new Set(rows.map(({ values }) => textMember(member(values, "permission"), "codename")).filter((name) => name !== undefined))];
}
