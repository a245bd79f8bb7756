// What went wrong with a connection, in words that name the host and never a header, a path or a credential.
import { TransportError } from "../transport.js";

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refused the connection",
  ECONNRESET: "reset the connection",
  EPIPE: "closed the connection",
  ECONNABORTED: "closed the connection",
  ETIMEDOUT: "did not answer the connection attempt",
  EHOSTUNREACH: "cannot be reached",
  ENETUNREACH: "cannot be reached",
  ENOTFOUND: "is not a known host name",
  EAI_AGAIN: "could not be looked up",
  CERT_HAS_EXPIRED: "has an expired TLS certificate",
  DEPTH_ZERO_SELF_SIGNED_CERT: "has a TLS certificate that is not trusted",
  SELF_SIGNED_CERT_IN_CHAIN: "has a TLS certificate that is not trusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "has a TLS certificate that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "has a TLS certificate that is not trusted",
  ERR_TLS_CERT_ALTNAME_INVALID: "has a TLS certificate for another name",
  ERR_INVALID_CHAR: "was not called: a header has characters that HTTP cannot carry",
  ERR_HTTP_INVALID_HEADER_VALUE: "was not called: a header has no value",
  ERR_INVALID_HTTP_TOKEN: "was not called: a method or header name is not one that HTTP knows",
  ERR_UNESCAPED_CHARACTERS: "was not called: its address has characters that HTTP cannot carry",
};

/** The error of a connection or a request as a `TransportError`; `status` of the answer that had begun. */
export function connectionFailure(error: unknown, host: string, status?: number): TransportError {
  if (error instanceof TransportError) return error;
  const code = codeOf(error);
  const cause = { status, ...(error instanceof Error && { cause: error }) };
  if (code.startsWith("HPE_")) return new TransportError("invalid-answer", `${host} did not answer in HTTP (${code})`, cause);
  const reason = reasons[code] ?? (code.startsWith("ERR_SSL") || code === "EPROTO" ? "could not agree on TLS" : "could not be called");
  return new TransportError("network", `${host} ${reason}${code === "" ? "" : ` (${code})`}`, cause);
}

/** Why the signal gave the request up. */
export function abortFailure(signal: AbortSignal): TransportError {
  const reason: unknown = signal.reason;
  if (reason instanceof TransportError) return reason;
  if (reason instanceof Error && reason.name === "TimeoutError") return new TransportError("timeout", "The request took too long");
  return new TransportError("aborted", "The request was aborted", { cause: reason });
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Object.getOwnPropertyDescriptor(error, "code")?.value : undefined;
  return typeof code === "string" ? code : "";
}
