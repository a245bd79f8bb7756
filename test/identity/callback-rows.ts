// What a browser may bring back to the redirect URI that is not the answer of this login, row by row.
import type { Module, Want } from "./rows.js";

const refused: Want = { code: "callback" };

export const callbackRows: readonly Module[] = [
  ["another state", { given: { callback: (all) => all.set("state", "another") }, want: refused }],
  ["no state", { given: { callback: (all) => all.delete("state") }, want: refused }],
  ["empty state", { given: { callback: (all) => all.set("state", "") }, want: refused }],
  ["a state with more at its end", { given: { callback: (all) => all.set("state", `${all.get("state")}x`) }, want: refused }],
  ["two states", { given: { callback: (all) => all.append("state", all.get("state") ?? "") }, want: refused }],
  ["two codes", { given: { callback: (all) => all.append("code", "another") }, want: refused }],
  ["two issuers", { given: { callback: (all) => all.append("iss", "https://other.example.com") }, want: refused }],
  ["two of what nobody knows", { given: { callback: (all) => (all.append("x", "1"), all.append("x", "2")) }, want: refused }],
  ["an error and a code", { given: { callback: (all) => all.set("error", "access_denied") }, want: { code: "callback", error: "access_denied" } }],
  ["a description in letters", { given: { callback: (all) => (all.delete("code"), all.set("error", "login_required"), [..."not now"].forEach((letter) => all.append("error_description", letter))) }, want: { code: "callback", error: "login_required", errorDescription: "not now" } }],
  ["an error alone", { given: { callback: (all) => (all.delete("code"), all.set("error", "login_required")) }, want: { code: "callback", error: "login_required" } }],
  ["no code", { given: { callback: (all) => all.delete("code") }, want: refused }],
  ["empty code", { given: { callback: (all) => all.set("code", "") }, want: refused }],
  ["mix-up: another issuer", { given: { callback: (all) => all.set("iss", "https://other.example.com") }, want: refused }],
  ["mix-up: no issuer, although the provider always says it", { given: { callback: (all) => all.delete("iss") }, want: refused }],
  ["mix-up: empty issuer", { given: { callback: (all) => all.set("iss", "") }, want: refused }],
  [
    "no issuer of a provider that never says it",
    { given: { discovery: (all) => ({ ...all, authorization_response_iss_parameter_supported: undefined }), callback: (all) => all.delete("iss") }, want: "accepted" },
  ],
  ["what nobody knows", { given: { callback: (all) => all.set("session_state", "s") }, want: "accepted" }],
];
