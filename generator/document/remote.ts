// The only file that reads from a network: documents at allowed https origins, never from a private address, never with credentials.
import { lookup } from "node:dns/promises";
import { request } from "node:https";
import { BlockList, connect, isIP, type Socket } from "node:net";
import { connect as secured } from "node:tls";
import { limits } from "./limits.js";
import type { Refusal } from "./reference.js";
import type { Remote } from "./sources.js";

/** What stands between us and the network; a test has its own. */
export interface Network {
  /** Every address of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** A connection to that address and no other, so that a name cannot change its meaning after it was checked. */
  readonly dial: (address: string, port: number) => Socket;
  /** Certificates that are trusted besides those of Node.js. */
  readonly ca?: string;
}

const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: (address, port) => connect({ host: address, port }),
};

const redirects = new Set([301, 302, 303, 307, 308]);
const code = "document/remote-reference";

export class RemoteDocuments implements Remote {
  readonly origins: readonly string[];
  readonly #network: Network;
  readonly #deadline: () => AbortSignal;
  #read = 0;

  /** `milliseconds` for all addresses together, from the first on. */
  constructor(origins: readonly string[], network: Network = internet, milliseconds: number = limits.remoteTime) {
    this.origins = origins;
    this.#network = network;
    let deadline: AbortSignal | undefined;
    this.#deadline = () => (deadline ??= AbortSignal.timeout(milliseconds));
  }

  async read(address: string): Promise<Uint8Array | Refusal> {
    this.#read += 1;
    if (this.#read > limits.remoteFiles) return { code: "document/too-large", message: `More than ${limits.remoteFiles} addresses are read` };
    let url = new URL(address);
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const found = await this.#attempt(url);
      if (!(found instanceof URL)) return found;
      url = found;
    }
    return { code, message: `The address redirects more than ${limits.redirects} times` };
  }

  /** The bytes, or where they are said to be. */
  async #attempt(url: URL): Promise<Uint8Array | URL | Refusal> {
    if (url.protocol !== "https:" || url.username !== "" || url.password !== "" || !this.origins.includes(url.origin)) return { code, message: "The address leads to one that is not allowed" };
    const signal = this.#deadline();
    try {
      const host = url.hostname.replace(/^\[|\]$/g, "");
      const addresses = isIP(host) === 0 ? await before(signal, this.#network.resolve(host)) : [host];
      const [address] = addresses;
      if (address === undefined) return { code: "document/unreachable", message: "The host of the address is not known" };
      if (!addresses.every(isPublic)) return { code: "document/private-address", message: "The host of the address is in a private network" };
      return await this.#answer(url, host, address, signal);
    } catch (error) {
      if (signal.aborted) return { code: "document/unreachable", message: "Reading addresses takes too long" };
      // Errors of connections say why (a certificate, a refused connection) and hold nothing of the answer.
      if (error instanceof Error) return { code: "document/unreachable", message: `The address cannot be read (${"code" in error ? String(error.code) : error.name})` };
      throw error;
    }
  }

  #answer(url: URL, host: string, address: string, signal: AbortSignal): Promise<Uint8Array | URL | Refusal> {
    const { dial, ca } = this.#network;
    const port = url.port === "" ? 443 : Number(url.port);
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          // Without `agent`: one would look up the name once more, and use its own connection.
          signal,
          headers: { accept: "application/json, application/yaml, */*;q=0.1", "accept-encoding": "identity", "user-agent": "countersign" },
          createConnection: () => secured({ socket: dial(address, port), servername: isIP(host) === 0 ? host : "", host, ...(ca === undefined ? {} : { ca }) }),
        },
        (answer) => {
          const done = (result: Uint8Array | URL | Refusal): void => {
            answer.destroy();
            resolve(result);
          };
          const status = answer.statusCode ?? 0;
          const { location } = answer.headers;
          if (redirects.has(status) && location !== undefined) return done(URL.canParse(location, url) ? new URL(location, url) : { code, message: "The address redirects to what is no address" });
          if (status !== 200) return done({ code: "document/unreachable", message: `The address answers with status ${status}` });
          if (!["identity", undefined].includes(answer.headers["content-encoding"])) return done({ code: "document/unreachable", message: "The answer is compressed, which was not asked for" });
          const tooLarge: Refusal = { code: "document/too-large", message: `The answer has more than ${Math.round(limits.fileBytes / 1024 / 1024)} MiB` };
          if (Number(answer.headers["content-length"] ?? 0) > limits.fileBytes) return done(tooLarge);
          const chunks: Uint8Array[] = [];
          let length = 0;
          answer.on("data", (chunk: Uint8Array) => {
            length += chunk.length;
            chunks.push(chunk);
            if (length > limits.fileBytes) done(tooLarge);
          });
          answer.on("end", () => (answer.complete ? resolve(Buffer.concat(chunks)) : reject(new Error("incomplete"))));
          answer.on("error", reject);
        },
      );
      sent.on("error", reject);
      sent.end();
    });
  }
}

async function before<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  signal.throwIfAborted();
  return await Promise.race([promise, new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }))]);
}

/** Not for the public (IANA special-purpose address registries, RFC 6890), inside what is given out at all. */
const special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24],
  ["192.88.99.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 4], ["240.0.0.0", 4],
] as const) special.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20]] as const) special.addSubnet(network, bits, "ipv6");
const unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");

export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special.check(address, "ipv4");
  return version === 6 && unicast.check(address, "ipv6") && !special.check(address, "ipv6");
}
