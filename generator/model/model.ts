// What every language reads: plain data, no functions, no document. References are names, so cycles need no care.
import type { Place } from "../diagnostics.js";
import type { Publication } from "../publication.js";
import type { EventsModel, LoginModel, WebhookProof } from "./login-model.js";
import type { Group } from "./operation-model.js";

export type { EventsModel, LoginMethod, LoginModel, LoginTypeShape, WebhookProof } from "./login-model.js";
export type { Answer, Body, Encoding, ErrorAnswer, Group, Input, Operation, OwnServer, Parameter, PathPart, Variant } from "./operation-model.js";
export type { Publication } from "../publication.js";
export type { PagePosition, Pagination } from "./pagination-model.js";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Lower-case words of a name; letter case belongs to languages. */
export type Words = readonly string[];

/** A name as the document has it, and its words. A language keeps `text` where it is already good. */
export interface Name {
  readonly text: string;
  readonly words: Words;
}

export interface Docs {
  /** One sentence, no line break; empty when the document says nothing. */
  readonly summary: string;
  /** CommonMark; empty when there is none. */
  readonly description: string;
  readonly externalUrl: string | null;
}

export interface Package {
  readonly name: Name;
  /** Where sdk.yaml speaks of it; absent with `--spec`. */
  readonly at?: Place;
  readonly version: string;
  readonly description: string;
  readonly publication: Publication;
  readonly clients: readonly Client[];
  /** What whole numbers of 64 bits (`format: int64`, also of texts) are where the numbers of a language do not keep their digits. Other languages have no need of it. */
  readonly int64: "number" | "string" | "bigint";
  /** Sorted by name; unique in the package. */
  readonly types: readonly TypeDeclaration[];
  /** What sdk.yaml says for one language: `languages.typescript`. Checked by that language. */
  readonly languages: { readonly [language: string]: Json };
}

export interface Client {
  /** `management`: languages add their own suffix (`ManagementClient`). */
  readonly name: Name;
  /** What the class is called instead, decided by hand in sdk.yaml. */
  readonly className: Name | null;
  readonly docs: Docs;
  /** The root document, relative to the working directory. */
  readonly source: string;
  readonly servers: readonly Server[];
  readonly options: readonly ClientOption[];
  readonly credentials: readonly Credential[];
  readonly envelope: Envelope | null;
  /** What its calls come to: an envelope, a result (`ok`, `data`, `error` by status), or data with failures thrown. */
  readonly results: "envelope" | "result" | "throw";
  /** Where its calls stand: on the client, or on a member for each group. */
  readonly methods: "flat" | "grouped";
  readonly groups: readonly Group[];
  readonly login: LoginModel | null;
  readonly events: EventsModel | null;
  readonly webhookProof: WebhookProof | null;
  /** Bodies that the platform sends, by the names of their webhooks; sorted by name. An event of that code has the same data. */
  readonly webhooks: readonly { readonly name: string; readonly type: Type }[];
}

export interface Server {
  /** `{host}/base`: variables in braces. */
  readonly url: string;
  readonly description: string;
  readonly variables: readonly { readonly name: string; readonly default: string; readonly values: readonly string[]; readonly description: string }[];
}

/** A constructor option that the document asks for, beside those that every client has (timeout, retries, ...). */
export interface ClientOption {
  readonly name: Name;
  /** Older spellings that are accepted too. */
  readonly aliases: readonly string[];
  readonly docs: Docs;
  readonly type: Type;
  readonly required: boolean;
  /** Not required when another option has this value: `appSecret` unless `tokenEndpointAuthMethod` is `none`. */
  readonly requiredUnless: { readonly option: string; readonly value: Json } | null;
  readonly default: Json | undefined;
  readonly secret: boolean;
  /** Sent as this header with every request when set. */
  readonly header: string | null;
  /** Fills this server variable. */
  readonly serverVariable: string | null;
  readonly at: Place;
}

/** A security scheme. `serverOnly`: whoever can read it can do too much, so a client that has it refuses to run in a browser. */
export type Credential = { readonly name: Name; readonly docs: Docs; readonly serverOnly: boolean; readonly at: Place } & (
  | { readonly kind: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly wireName: string; readonly option: string }
  /** `scheme`: the word before the value in `authorization`. */
  | { readonly kind: "bearer"; readonly option: string; readonly scheme: string }
  | { readonly kind: "basic"; readonly usernameOption: string; readonly passwordOption: string }
  /** Every request is signed; `parameters` go to the profile as they are. */
  | { readonly kind: "signature"; readonly profile: string; readonly parameters: { readonly [name: string]: Json }; readonly keyOption: string; readonly secretOption: string }
  /** A token that one operation of the same client hands out. */
  | { readonly kind: "exchangedToken"; readonly operation: string; readonly input: { readonly [member: string]: string }; readonly tokenPath: readonly string[]; readonly expiresInPath: readonly string[]; readonly scheme: string; readonly claimHeaders: { readonly [header: string]: string } }
  /** OAuth 2.0 client authentication (RFC 6749 2.3.1): post, basic or none, as an option says. */
  | { readonly kind: "clientAuthentication"; readonly idOption: string; readonly secretOption: string; readonly methodOption: string }
  /** OAuth 2.0 client credentials (RFC 6749, 4.4): the token that `option` gives, or one from `tokenUrl`, which may be relative to the server. `scopes`: what most operations need. */
  | { readonly kind: "clientCredentials"; readonly option: string; readonly idOption: string; readonly secretOption: string; readonly methodOption: string; readonly scopeOption: string; readonly urlOption: string; readonly tokenUrl: string; readonly scopes: readonly string[] }
  | { readonly kind: "mutualTls" }
);

/** The shape of every answer, wire names by role. */
export interface Envelope {
  readonly status: string;
  readonly message: string;
  readonly code: string;
  readonly requestId: string;
  readonly data: string;
  readonly success: number;
  /** Names of choice declarations with the known values. */
  readonly statusCodes: string | null;
  readonly apiCodes: string | null;
}

export type TypeDeclaration = {
  /** Unique in the package: `ListUsersRequest`. */
  readonly name: Name;
  readonly docs: Docs;
  readonly deprecated: boolean;
  readonly usage: "request" | "response" | "both" | "none";
  /** Where it belongs: `management/users`, or `models` when several groups share it. */
  readonly home: string;
  readonly at: Place;
} & (
  | { readonly kind: "object"; readonly fields: readonly Field[]; /** Type of unknown members; null when none are allowed or nothing is said. */ readonly additional: Type | null; readonly additionalLimits?: Limits }
  | { readonly kind: "choice"; readonly values: readonly Choice[] }
  | { readonly kind: "alias"; readonly type: Type }
);

export interface Field {
  /** As on the wire. */
  readonly name: Name;
  readonly docs: Docs;
  readonly type: Type;
  readonly required: boolean;
  readonly default: Json | undefined;
  readonly deprecated: boolean;
  /** Never logged, never in an error. */
  readonly secret: boolean;
  readonly limits: Limits;
  readonly at: Place;
}

export interface OwnLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}

export interface Limits extends OwnLimits {
  /** Of the items of a list. */
  readonly items?: Limits;
  /** Of the values of a map. */
  readonly values?: Limits;
}

export interface Choice {
  readonly name: Name;
  readonly value: string | number | boolean | null;
  readonly docs: Docs;
}

/** A type where it is used. */
export type Type = { readonly nullable: boolean } & (
  | { readonly kind: "primitive"; readonly primitive: "string" | "number" | "integer" | "boolean" | "null" | "unknown" | "never" | "binary"; readonly format: string | null }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** `open`: names a choice, and the server may send values that it does not list. */
  | { readonly kind: "ref"; readonly name: string; readonly open: boolean }
  | { readonly kind: "choice"; readonly values: readonly (string | number | boolean | null)[]; readonly open: boolean }
  | { readonly kind: "array"; readonly items: Type }
  /** `required`: how many of its items must be there. Absent: all. */
  | { readonly kind: "tuple"; readonly items: readonly Type[]; readonly rest: Type | null; readonly required?: number }
  | { readonly kind: "map"; readonly values: Type }
  | { readonly kind: "union"; readonly variants: readonly Type[]; readonly discriminator: { readonly property: string; readonly mapping: { readonly [value: string]: string } } | null }
  | { readonly kind: "intersection"; readonly parts: readonly Type[] }
);
