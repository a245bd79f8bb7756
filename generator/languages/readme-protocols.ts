// What READMEs have to say of protocols that log in otherwise than by tokens.
import type { ClientOption, LoginModel, Name } from "../model/model.js";
import type { Flow } from "../model/flows.js";

export interface OtherProtocols {
  /** The option that chooses among the protocols. */
  readonly option: ClientOption;
  /** Logs in by tickets (CAS). `validate`, `begin`: methods that ask whom a ticket is for, and that give the address of a login. */
  readonly tickets: { readonly protocol: string; readonly validate: Name; readonly begin: Name } | null;
  /** Has addresses only (SAML). */
  readonly addresses: string | null;
}

/** Null where nobody chooses. */
export function otherProtocols({ protocols, roles, methods }: LoginModel, options: readonly ClientOption[]): OtherProtocols | null {
  const option = options.find(({ name }) => name.text === roles.protocol);
  if (option === undefined) return null;
  const protocolOf = (kind: string): string | null => protocols.find(({ settings }) => settings["kind"] === kind)?.name ?? null;
  const methodOf = (flow: Flow): Name | null => methods.find((method) => method.kind === "flow" && method.flow === flow)?.name ?? null;
  const [protocol, validate, begin] = [protocolOf("cas"), methodOf("validateTicket2") ?? methodOf("validateTicket1"), methodOf("authorizeUrl")];
  return { option, tickets: protocol === null || validate === null || begin === null ? null : { protocol, validate, begin }, addresses: protocolOf("saml") };
}
