import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  limits
} from "./chunk-PWRJAEPR.js";
import "./chunk-26VHACEC.js";
import "./chunk-XITDUTR7.js";

// document/remote.ts
import { lookup } from "node:dns/promises";
import { request } from "node:https";
import { BlockList, connect, isIP } from "node:net";
import { connect as secured } from "node:tls";
var internet = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: (address, port) => connect({ host: address, port })
};
var redirects = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var code = "document/remote-reference";
var RemoteDocuments = class {
  origins;
  #network;
  #deadline;
  #read = 0;
  /** `milliseconds` for all addresses together, from the first on. */
  constructor(origins, network = internet, milliseconds = limits.remoteTime) {
    this.origins = origins;
    this.#network = network;
    let deadline;
    this.#deadline = () => deadline ??= AbortSignal.timeout(milliseconds);
  }
  async read(address) {
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
  async #attempt(url) {
    if (url.protocol !== "https:" || url.username !== "" || url.password !== "" || !this.origins.includes(url.origin)) return { code, message: "The address leads to one that is not allowed" };
    const signal = this.#deadline();
    try {
      const host = url.hostname.replace(/^\[|\]$/g, "");
      const addresses = isIP(host) === 0 ? await before(signal, this.#network.resolve(host)) : [host];
      const [address] = addresses;
      if (address === void 0) return { code: "document/unreachable", message: "The host of the address is not known" };
      if (!addresses.every(isPublic)) return { code: "document/private-address", message: "The host of the address is in a private network" };
      return await this.#answer(url, host, address, signal);
    } catch (error) {
      if (signal.aborted) return { code: "document/unreachable", message: "Reading addresses takes too long" };
      if (error instanceof Error) return { code: "document/unreachable", message: `The address cannot be read (${"code" in error ? String(error.code) : error.name})` };
      throw error;
    }
  }
  #answer(url, host, address, signal) {
    const { dial, ca } = this.#network;
    const port = url.port === "" ? 443 : Number(url.port);
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          // Without `agent`: one would look up the name once more, and use its own connection.
          signal,
          headers: { accept: "application/json, application/yaml, */*;q=0.1", "accept-encoding": "identity", "user-agent": "countersign" },
          createConnection: () => secured({ socket: dial(address, port), servername: isIP(host) === 0 ? host : "", host, ...ca === void 0 ? {} : { ca } })
        },
        (answer) => {
          const done = (result) => {
            answer.destroy();
            resolve(result);
          };
          const status = answer.statusCode ?? 0;
          const { location } = answer.headers;
          if (redirects.has(status) && location !== void 0) return done(URL.canParse(location, url) ? new URL(location, url) : { code, message: "The address redirects to what is no address" });
          if (status !== 200) return done({ code: "document/unreachable", message: `The address answers with status ${status}` });
          if (!["identity", void 0].includes(answer.headers["content-encoding"])) return done({ code: "document/unreachable", message: "The answer is compressed, which was not asked for" });
          const tooLarge = { code: "document/too-large", message: `The answer has more than ${Math.round(limits.fileBytes / 1024 / 1024)} MiB` };
          if (Number(answer.headers["content-length"] ?? 0) > limits.fileBytes) return done(tooLarge);
          const chunks = [];
          let length = 0;
          answer.on("data", (chunk) => {
            length += chunk.length;
            chunks.push(chunk);
            if (length > limits.fileBytes) done(tooLarge);
          });
          answer.on("end", () => answer.complete ? resolve(Buffer.concat(chunks)) : reject(new Error("incomplete")));
          answer.on("error", reject);
        }
      );
      sent.on("error", reject);
      sent.end();
    });
  }
};
async function before(signal, promise) {
  signal.throwIfAborted();
  return await Promise.race([promise, new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }))]);
}
var special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4]
]) special.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20]]) special.addSubnet(network, bits, "ipv6");
var unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");
function isPublic(address) {
  const version = isIP(address);
  if (version === 4) return !special.check(address, "ipv4");
  return version === 6 && unicast.check(address, "ipv6") && !special.check(address, "ipv6");
}
export {
  RemoteDocuments,
  isPublic
};
