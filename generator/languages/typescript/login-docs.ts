// What documentation says of the errors of a login: which class is thrown with which codes.
import type { LoginErrorCode } from "../../model/flows.js";
import type { LoginModel } from "../../model/model.js";

/** The class that is thrown with this code; null for the runtime's own. Codes that no class names are thrown as the one without a base: nothing else leaves the client. */
export function thrownAs(code: LoginErrorCode, { errors }: LoginModel): string | null {
  return (errors.find(({ codes }) => codes.includes(code)) ?? errors.find(({ base }) => base === null))?.name ?? null;
}

/** "Rejects with `ShopError` (`configuration`) or `ShopRequestError` (`request`, `refused`)."; empty when there is nothing to reject with. */
export function rejection(codes: readonly LoginErrorCode[], login: LoginModel): string {
  const classes = new Map<string, LoginErrorCode[]>();
  for (const code of codes) {
    // Only tickets of CAS are refused as such.
    if (code === "ticket_invalid" && !login.protocols.some(({ settings }) => settings["kind"] === "cas")) continue;
    const name = thrownAs(code, login) ?? "LoginError";
    classes.set(name, [...(classes.get(name) ?? []), code]);
  }
  const texts = [...classes].map(([name, own]) => `\`${name}\` (${own.map((code) => `\`${code}\``).join(", ")})`);
  const last = texts.pop();
  if (last === undefined) return "";
  return `Rejects with ${texts.length === 0 ? last : `${texts.join(", ")} or ${last}`}.`;
}
