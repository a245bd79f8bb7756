// Which proxy a request takes: the client's option, otherwise what the process is told by its environment.
import { BlockList, isIP } from "node:net";
import { base64OfText } from "../credentials/base64.js";
import { OptionError } from "../options.js";

export interface Proxy {
  readonly secure: boolean;
  readonly host: string;
  readonly port: number;
  /** For `proxy-authorization`: sent to the proxy alone. */
  readonly authorization: string | null;
}

type ProcessEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an address, or null. The option counts for every address, `false` for none. The environment
 * (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, in lower case too) counts unless NO_PROXY or the loopback interface is meant.
 * Throws `OptionError` that names the option or variable, never its value.
 */
export function proxyFor(target: URL, option: string | false | undefined, environment: ProcessEnvironment): Proxy | null {
  if (option === false) return null;
  if (option !== undefined) return proxy(option, "proxy");
  if (isLoopback(hostOf(target)) || isExcluded(target, read(environment, "NO_PROXY") ?? "")) return null;
  const names = [target.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", "ALL_PROXY"];
  for (const name of names) {
    // Under CGI a request header `Proxy` becomes the variable HTTP_PROXY, and anybody can send one.
    const value = name === "HTTP_PROXY" && environment["REQUEST_METHOD"] !== undefined ? environment["http_proxy"] : read(environment, name);
    if (value !== undefined && value !== "") return proxy(value, name);
  }
  return null;
}

/** Reads `http://user:password@host:port`; the scheme may be left out. Throws `OptionError` that names `source`. */
export function proxy(address: unknown, source: string): Proxy {
  if (typeof address !== "string") throw new OptionError(source, "not the address of a proxy");
  const text = address.includes("://") ? address : `http://${address}`;
  if (!URL.canParse(text)) throw new OptionError(source, "not the address of a proxy");
  const url = new URL(text);
  const secure = url.protocol === "https:";
  if (!secure && url.protocol !== "http:") throw new OptionError(source, "only http and https proxies can be used");
  const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
  return { secure, host: hostOf(url), port, authorization: authorization(url, source) };
}

/** Host without the brackets of an IPv6 address. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

function authorization({ username, password }: URL, source: string): string | null {
  if (username === "" && password === "") return null;
  try {
    return `Basic ${base64OfText(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)}`;
  } catch {
    throw new OptionError(source, "user name or password is not percent-encoded");
  }
}

function read(environment: ProcessEnvironment, name: string): string | undefined {
  return environment[name.toLowerCase()] ?? environment[name];
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/** `example.com` and `.example.com` mean the name and everything below, `10.0.0.0/8` addresses, `*` all; a port may follow. */
function isExcluded(target: URL, list: string): boolean {
  const host = hostOf(target).toLowerCase();
  const port = target.port === "" ? (target.protocol === "https:" ? "443" : "80") : target.port;
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === "") return false;
    if (entry === "*") return true;
    if (entry.includes("/")) return isInNetwork(host, entry);
    const parts = /^(\[[^\]]*\]|[^:]*|[^:]*(?::[^:]*){2,})(:(\d+))?$/.exec(entry.toLowerCase());
    const name = parts?.[1] ?? "";
    const onlyPort = parts?.[3];
    if (onlyPort !== undefined && onlyPort !== port) return false;
    const bare = name.replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
    return bare !== "" && (host === bare || (isIP(host) === 0 && host.endsWith(`.${bare}`)));
  });
}

function isInNetwork(host: string, entry: string): boolean {
  const [network = "", bits = ""] = entry.split("/");
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) return false;
  const type = family === 4 ? "ipv4" : "ipv6";
  const networks = new BlockList();
  networks.addSubnet(network, Number(bits), type);
  return networks.check(host, type);
}
