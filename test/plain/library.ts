// The client of `library.yaml` in each style, behind one face: what a call comes to, wherever it stands and however it says so.
import type { HookedOptions } from "../../templates/typescript/runtime/plain-options.js";
import type { BinaryOptions } from "../../templates/typescript/runtime/binary-answer.js";
import type { AnyResult } from "../../templates/typescript/runtime/operation.js";
import type { RequestOptions } from "../../templates/typescript/runtime/sender.js";
import type { SecretSource } from "../../templates/typescript/runtime/credentials/secret.js";
import { importedPackage, type Style } from "./package.js";

export const styles: readonly Style[] = (["result", "throw"] as const).flatMap((results) => (["flat", "grouped"] as const).map((methods) => ({ results, methods })));

/** Options that the document asks for, beside those of every client. */
export interface LibraryOptions extends HookedOptions {
  readonly host?: string;
  readonly port?: string;
  readonly version?: string;
  readonly headerKey?: SecretSource;
  readonly queryKey?: SecretSource;
  readonly cookieKey?: SecretSource;
  readonly token?: SecretSource;
  readonly username?: string;
  readonly password?: string;
  readonly word?: SecretSource;
  readonly openId?: SecretSource;
  readonly code?: SecretSource;
  readonly machine?: SecretSource;
  readonly clientId?: string;
  readonly clientSecret?: SecretSource;
  readonly tokenEndpointAuthMethod?: string;
  readonly scope?: string;
  readonly tokenUrl?: string;
}

type Call = (input?: object, options?: BinaryOptions) => Promise<unknown>;

export interface Exports {
  readonly LibraryClient: new (options?: LibraryOptions) => { close(): void; request(request: object, options?: RequestOptions): Promise<unknown> } & Readonly<Record<string, unknown>>;
  readonly librarySender: (options?: LibraryOptions) => object;
  /** Of packages that throw. */
  readonly settled?: (call: Promise<unknown>) => Promise<AnyResult>;
  readonly ApiError?: new (...given: never[]) => Error;
  readonly TokenError: new (...given: never[]) => Error;
}

export interface Library {
  /** Method of the class; `name` is that of the group and of the call: `books/get`. Never rejects for what is a result elsewhere. */
  call(name: string, input?: object, options?: BinaryOptions): Promise<AnyResult>;
  /** As the package says it: a result, or data and errors that are thrown. */
  plainly(name: string, input?: object, options?: BinaryOptions): Promise<unknown>;
  close(): void;
}

export function imported(style: Style): Promise<Exports> {
  return importedPackage<Exports>("library.yaml", style);
}

export function library({ LibraryClient, settled }: Exports, { methods }: Style, options: LibraryOptions): Library {
  const client = new LibraryClient({ proxy: false, ...options });
  const plainly: Library["plainly"] = (name, input, own) => {
    const [group = "", call = ""] = name.split("/");
    const found = methods === "grouped" ? membersOf(client[group])[call] : client[group === "books" ? `${group}${call.charAt(0).toUpperCase()}${call.slice(1)}` : call];
    if (!isCall(found)) throw new Error(`the client has no ${name}`);
    return input === undefined ? found(...(own === undefined ? [] : [own])) : found(input, own);
  };
  return {
    plainly,
    call: async (name, input, own) => {
      const call = plainly(name, input, own);
      if (settled !== undefined) return await settled(call);
      const result = await call;
      if (!isResult(result)) throw new Error(`${name} came to no result`);
      return result;
    },
    close: () => client.close(),
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(Object(value)));
}

function isCall(value: unknown): value is Call {
  return typeof value === "function";
}

function isResult(value: unknown): value is AnyResult {
  return typeof value === "object" && value !== null && "ok" in value && "headers" in value;
}
