// Where a client sends to: the server template of its document, filled from its options.
import { OptionError } from "./options.js";
import type { OptionRule } from "./settings.js";

export interface Address {
  /** `https://api.example.com` */
  readonly origin: string;
  /** Path of a deployment below a prefix; empty or `/prefix`. */
  readonly prefix: string;
}

/**
 * `baseUrl` replaces the document's address. `https://` is added where no scheme stands. Throws `OptionError` that names
 * the option behind the address, never its value.
 */
export function serverAddress(template: string, variables: Readonly<Record<string, string>>, rules: Readonly<Record<string, OptionRule>>, options: Readonly<Record<string, unknown>>): Address {
  let source = "baseUrl";
  const filled = (options["baseUrl"] === undefined ? template : `${options["baseUrl"]}`).replace(/\{(.+?)\}/g, (_, variable: string) => {
    const name = Object.keys(rules).find((option) => rules[option]?.variable === variable) ?? variable;
    source = rules[name] === undefined ? source : name;
    return `${options[name] ?? variables[variable] ?? ""}`;
  });
  if (filled === "" || filled.startsWith("/")) throw new OptionError(source, "missing");
  const text = filled.includes("://") ? filled : `https://${filled}`;
  const { protocol, username, password, search, hash, hostname, origin, pathname } = URL.canParse(text) ? new URL(text) : malformed(source);
  if (!/^https?:$/.test(protocol) || username + password + search + hash !== "") malformed(source);
  if (protocol === "http:" && options["allowInsecure"] !== true && !/^(.*\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname)) {
    throw new OptionError(source, "must be https (or set allowInsecure)");
  }
  return { origin, prefix: pathname.split("/").filter(Boolean).map((part) => `/${part}`).join("") };
}

function malformed(option: string): never {
  throw new OptionError(option, "must be an address such as https://api.example.com, without credentials, query and fragment");
}
