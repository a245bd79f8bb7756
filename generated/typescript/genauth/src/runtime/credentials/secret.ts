// Where a credential reads its secret: a value kept in a closure, or a function that knows the present one.
import { CredentialError } from "../credential.js";

/** The value, or what returns the present one; `undefined` when there is none. */
export type SecretSource = string | undefined | (() => SecretSource | Promise<SecretSource>);

/**
 * Reads the source. Throws `CredentialError` that names the option when there is no value, or one with characters that
 * a header cannot carry; never with the value.
 */
export async function readSecret(source: SecretSource, option: string): Promise<string> {
  let value = source;
  try {
    while (typeof value === "function") value = await value();
  } catch (error) {
    throw new CredentialError(`${option}: the function that returns it failed`, { cause: error });
  }
  if (typeof value !== "string" || value === "") throw new CredentialError(`${option}: missing`, { missing: true });
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw new CredentialError(`${option}: has characters that no header can carry`);
  return value;
}
