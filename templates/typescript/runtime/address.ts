// Where a client sends to: the server template of its document, filled from its options.
import { OptionError } from "./options.js";

export interface Address {
  /** `https://api.example.com` */
  readonly origin: string;
  /** Path of a deployment below a prefix; empty or `/prefix`. */
  readonly prefix: string;
}

/**
 * `template` has the names of options in braces; `baseUrl` replaces it. `https://` is added where no scheme stands. Throws
 * `OptionError` that names the option behind the address, never its value.
 */
export function serverAddress(template: string, { baseUrl, allowInsecure, ...options }: Readonly<Record<string, unknown>>): Address {
  let source = "baseUrl";
  // Where the host goes on, a slash would end it, and make it another one: as `?` it is refused, and so is what would be filled once more.
  const fill = (text: unknown): string =>
    `${text}`.replace(/\{(.+?)}(?=([^/]?))/g, (place, option: string, next) => `${options[(source = option)]}`.replace(place === template ? place : next ? /[/{]/ : "{", "?"));
  // An option that is the whole address may be one of several, which has others in braces.
  const text = fill(fill(baseUrl ?? template)).replace(/^(?!.*:\/\/)/, "https://");
  // Also refuses credentials, a query, a fragment, and what would be read as another host: `https:///path`, `https:/host`.
  const url = /^https?:\/\/[^/?#@\\]*[^/?#@\\:](\/[^?#\\]*)?$/.test(text) && URL.canParse(text) && new URL(text);
  if (!url || (url.protocol === "http:" && !allowInsecure && !/^((.*\.)?localhost|127[.\d]+|\[::1])$/.test(url.hostname))) {
    throw new OptionError(source, "must be a plain https address (see allowInsecure)");
  }
  return { prefix: url.pathname.replace(/\/+(?![^/])/g, ""), origin: url.origin };
}
