// Where a client sends to: the server template of its document, filled from its options.
import { OptionError, type OptionRules } from "./options.js";

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
export function serverAddress(template: string, variables: Readonly<Record<string, string>>, rules: OptionRules, options: Readonly<Record<string, unknown>>): Address {
  const insecure = options["allowInsecure"] === true;
  const base = options["baseUrl"];
  if (typeof base === "string") return address(base, "baseUrl", insecure);
  let source = "baseUrl";
  const filled = template.replace(/\{([^{}]+)\}/g, (_, variable: string) => {
    const option = Object.keys(rules).find((name) => rules[name]?.variable === variable) ?? variable;
    const value = options[option];
    if (typeof value !== "string") return variables[variable] ?? "";
    source = option;
    return value;
  });
  if (filled === "" || filled.startsWith("/")) throw new OptionError(source, "missing");
  return address(filled, source, insecure);
}

function address(text: string, option: string, insecure: boolean): Address {
  const url = parsed(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || url.hostname === "") throw new OptionError(option, "must be an address such as https://api.example.com");
  if (url.username !== "" || url.password !== "") throw new OptionError(option, "must not carry a user name or password");
  if (url.search !== "" || url.hash !== "") throw new OptionError(option, "must not carry a query or fragment");
  const local = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && (local || insecure))) {
    throw new OptionError(option, "must be https (http: only on this machine, or with allowInsecure)");
  }
  const path = url.pathname;
  // A loop: a pattern for the end of a text is slow on one that somebody made for it.
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return { origin: url.origin, prefix: path.slice(0, end) };
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
