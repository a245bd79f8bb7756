// Private keys as an application configures them: a JWK (RFC 7517), a key set, a list of them, or the JSON of any of these.
import type { JWK } from "jose";
import { OptionError } from "../options.js";

/** Every key that was given. Throws `OptionError` for what is no private JWK, without showing it. */
export function privateKeys(given: unknown, option: string): JWK[] {
  const value = typeof given === "string" ? parsed(given, option) : given;
  if (Array.isArray(value)) return value.flatMap((one: unknown) => privateKeys(one, option));
  if (typeof value === "object" && value !== null && "keys" in value && Array.isArray(value.keys)) return privateKeys(value.keys, option);
  if (!isPrivateKey(value)) throw new OptionError(option, "must be a private JWK");
  return [value];
}

function parsed(text: string, option: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // A text within the text is no key, and could go on for ever.
    return typeof value === "string" ? null : value;
  } catch {
    throw new OptionError(option, "must be the JSON of a private JWK");
  }
}

function isPrivateKey(value: unknown): value is JWK {
  return typeof value === "object" && value !== null && "kty" in value && typeof value.kty === "string" && "d" in value && typeof value.d === "string";
}
