// Which certificates count: for the connections of one client or subscriber, never for the process.
import type { TransportOptions } from "../transport.js";
import type { TlsOptions } from "./tunnel.js";

/** Warns, as a `SecurityWarning` of the process, when nothing is checked. */
export function tlsOptions({ ca, rejectUnauthorized }: Pick<TransportOptions, "ca" | "rejectUnauthorized">): TlsOptions {
  if (rejectUnauthorized === false) {
    process.emitWarning("A client does not check TLS certificates (rejectUnauthorized: false): anyone on the way can read and change what it sends.", {
      type: "SecurityWarning",
    });
  }
  // Given in any case: NODE_TLS_REJECT_UNAUTHORIZED would otherwise stop the checking for a client that did not ask for it.
  const tls: TlsOptions = { rejectUnauthorized: rejectUnauthorized !== false };
  if (ca !== undefined) tls.ca = typeof ca === "string" ? ca : [...ca];
  return tls;
}
