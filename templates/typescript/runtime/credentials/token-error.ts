import { CredentialError } from "../credential.js";

/** A token endpoint gave no token (RFC 6749, section 5.2). Carries nothing that was sent. */
export class TokenError extends CredentialError {
  /** Of HTTP. */
  override readonly status: number;
  /** `invalid_client`, `invalid_scope` and the like, where the endpoint says so. */
  readonly code: string | undefined;
  constructor(credential: string, status: number, code?: string) {
    super(`${credential}: no token, HTTP ${status}${code === undefined ? "" : ` (${code})`}`);
    this.status = status;
    this.code = code;
  }
}
