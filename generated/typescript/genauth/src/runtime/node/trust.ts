// Which certificates count: for the connections of one client or subscriber, never for the process.
import { X509Certificate } from "node:crypto";
import { OptionError } from "../options.js";
import type { TransportOptions } from "../transport.js";
import type { TlsOptions } from "./tunnel.js";

/** Warns, as a `SecurityWarning` of the process, when nothing is checked. Throws `OptionError` for certificates that cannot be read. */
export function tlsOptions({ ca, rejectUnauthorized }: Pick<TransportOptions, "ca" | "rejectUnauthorized">): TlsOptions {
  if (rejectUnauthorized === false) {
    process.emitWarning("A client does not check TLS certificates (rejectUnauthorized: false): anyone on the way can read and change what it sends.", {
      type: "SecurityWarning",
    });
  }
  // Given in any case: NODE_TLS_REJECT_UNAUTHORIZED would otherwise stop the checking for a client that did not ask for it.
  const tls: TlsOptions = { rejectUnauthorized: rejectUnauthorized !== false };
  if (ca !== undefined) tls.ca = certificates(ca);
  return tls;
}

/** Node would take what is no certificate, the path of a file for example, and then trust nobody. */
function certificates(ca: unknown): string[] {
  const given: readonly unknown[] = Array.isArray(ca) ? ca : [ca];
  const texts: string[] = [];
  for (const one of given) texts.push(one instanceof Uint8Array ? new TextDecoder().decode(one) : `${one}`);
  try {
    for (const text of texts) new X509Certificate(text);
  } catch {
    texts.length = 0;
  }
  if (texts.length === 0) throw new OptionError("ca", "has no certificates that can be read: it takes their text (PEM), not the path of a file");
  return texts;
}
