// What every example is: an application that starts with a client, and is told its public address.
import type { Login } from "../../../templates/typescript/runtime/identity/login.js";

export interface Running {
  readonly address: string;
  readonly close: () => void | Promise<void>;
}

export type Application = (client: { readonly login: Login }, origin: string) => Promise<Running>;
