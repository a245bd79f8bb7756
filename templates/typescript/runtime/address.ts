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
export function serverAddress(
  template: string,
  variables: Readonly<Record<string, string>>,
  rules: Readonly<Record<string, OptionRule>>,
  { baseUrl, allowInsecure, ...options }: Readonly<Record<string, unknown>>,
): Address {
  let source = "baseUrl";
  const filled = `${baseUrl ?? template}`.replace(/\{(.+?)\}/g, (_, variable: string) => {
    const option = Object.keys(rules).find((name) => rules[name]?.variable === variable);
    source = option ?? source;
    return `${options[option ?? ""] ?? variables[variable]}`;
  });
  const text = filled.includes("://") ? filled : `https://${filled}`;
  // Also refuses credentials, a query, a fragment, and `https:///path`, which would be read as the host `path`.
  if (!/^https?:\/\/[^/?#@\\]+(\/[^?#\\]*)?$/.test(text) || !URL.canParse(text)) throw new OptionError(source, "must be an address without query");
  const { protocol, hostname, origin, pathname } = new URL(text);
  if (protocol === "http:" && allowInsecure !== true && !/^(.*\.)?localhost$|^127(\.\d+){3}$|^\[::1]$/.test(hostname)) {
    throw new OptionError(source, "must be https (see allowInsecure)");
  }
  return { origin, prefix: pathname.replace(/\/+$/, "") };
}
