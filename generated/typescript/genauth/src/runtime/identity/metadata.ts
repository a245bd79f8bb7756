// The provider's metadata: discovered once and kept for a while, or what the specification says where there is no discovery.
import type { AuthorizationServer } from "oauth4webapi";
import { serverAddress } from "../address.js";
import type { Login, ProtocolSettings } from "./login.js";
import { providerText } from "./provider-text.js";

/** Milliseconds: how long a document is kept, how long an old one may serve while a new one cannot be had, and how long then until the next try. */
const freshFor = 600_000;
const staleFor = 3_600_000;
const pause = 30_000;

export interface MetadataSettings {
  readonly protocol: ProtocolSettings;
  /** Address of the provider, without a slash at its end. */
  readonly address: string;
  /** What the application says the issuer is. */
  readonly issuer: string | undefined;
  /** Public name of the provider where the address is an internal one. */
  readonly authority: string | undefined;
  /** Whether endpoints may be http elsewhere than on this machine. */
  readonly allowInsecure: boolean;
  readonly fill: (path: string) => string;
}

/** Resolves to the metadata; concurrent first calls share one request, and what fails is not kept. Rejects with `discovery` or `request` errors. */
export function providerMetadata(settings: MetadataSettings, login: Pick<Login, "fetch" | "now" | "fail">): Login["metadata"] {
  const { protocol, address, fill } = settings;
  const known: AuthorizationServer = { issuer: expectedIssuer(settings) };
  let kept: { readonly metadata: AuthorizationServer; readonly at: number } | null = null;
  let next = 0;
  let running: Promise<AuthorizationServer> | null = null;
  if (protocol.discovery === undefined) return () => Promise.resolve(known);
  const location = address + fill(protocol.discovery);
  const discover = async (): Promise<AuthorizationServer> => {
    try {
      const metadata = await discovered(location, settings, login);
      kept = { metadata, at: login.now() };
      next = kept.at + freshFor;
      return metadata;
    } catch (error) {
      if (kept === null || Math.abs(login.now() - kept.at) >= staleFor) throw error;
      next = login.now() + pause;
      return kept.metadata;
    } finally {
      running = null;
    }
  };
  return () => {
    const left = next - login.now();
    // A clock that was put back makes nothing younger.
    if (kept !== null && left > 0 && left <= freshFor) return Promise.resolve(kept.metadata);
    running ??= discover();
    return running;
  };
}

async function discovered(location: string, settings: MetadataSettings, { fetch, fail }: Pick<Login, "fetch" | "fail">): Promise<AuthorizationServer> {
  const response = await fetch(location, {});
  if (response.status !== 200) {
    throw fail("discovery", `${location} answered HTTP ${response.status} instead of a discovery document: check the address of the provider, and its tenant`, { status: response.status });
  }
  const document: unknown = await response.json().catch(() => null);
  if (!isMetadata(document, settings.allowInsecure)) throw fail("discovery", `${location} is no discovery document (OpenID Connect Discovery 1.0, section 3), or names endpoints without https (see allowInsecure)`, { status: 200 });
  const expected = expectedIssuer(settings);
  // RFC 8414, section 3.3: the same to the letter. Where the specification says that the scheme is not that of the address, it says nothing.
  const isExpected = settings.issuer === undefined && settings.protocol.issuer?.scheme !== undefined ? withoutScheme(document.issuer) === withoutScheme(expected) : document.issuer === expected;
  if (!isExpected) {
    throw fail("discovery", `The discovery document is of the issuer ${providerText(document.issuer)}, expected is ${expected}: check the address, or say the issuer in the options`);
  }
  return document;
}

/** The option, or what the specification says: the address with its path, maybe under another scheme and the public name. */
function expectedIssuer({ protocol, address, issuer, authority }: MetadataSettings): string {
  if (issuer !== undefined) return issuer;
  if (protocol.issuer?.scheme === undefined) return address + (protocol.issuer?.path ?? "");
  const { host, pathname } = new URL(address);
  return `${protocol.issuer.scheme}://${authority ?? host}${pathname.replace(/\/$/, "")}${protocol.issuer.path}`;
}

function withoutScheme(issuer: string): string {
  return issuer.replace(/^https?:/, "");
}

/** Every endpoint is an address, so that what is called later is one; the rule for http is the client's own. */
function isMetadata(value: unknown, allowInsecure: boolean): value is AuthorizationServer {
  if (typeof value !== "object" || value === null || !("issuer" in value) || typeof value.issuer !== "string") return false;
  return Object.entries(value).every(([name, found]) => !/(_endpoint|^jwks_uri)$/.test(name) || (typeof found === "string" && isEndpoint(found, allowInsecure)));
}

function isEndpoint(address: string, allowInsecure: boolean): boolean {
  if (!URL.canParse(address) || !/^https?:/.test(address)) return false;
  try {
    serverAddress(new URL(address).origin, { allowInsecure });
    return true;
  } catch {
    return false;
  }
}
