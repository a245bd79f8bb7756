// What surrounds the calls of a client: its login, its events, its webhooks. Plain data, like the rest of the model.
import type { Place } from "../diagnostics.js";
import type { Flow, LoginErrorCode, LoginRole, LoginType } from "./flows.js";
import type { Json, Name, Type } from "./model.js";

/** The hosted login of a client: which protocols, where, and what its methods are called. */
export interface LoginModel {
  /** Name of the cookie, without prefix. */
  readonly cookie: string;
  /** Sorted by name; where there are several, an option with a default chooses. Settings as `x-login` has them. */
  readonly protocols: readonly { readonly name: string; readonly settings: { readonly [name: string]: Json } }[];
  /** Client options by the part that they play. */
  readonly roles: { readonly [Role in LoginRole]?: string };
  /** Query parameters of the authorization request that an option fills. */
  readonly parameters: { readonly [parameter: string]: string };
  /** Values of `acr`, lowest first; none when the provider has no levels. */
  readonly levels: readonly string[];
  /** What `sub` of an access token must be; null: any text. */
  readonly subjectFormat: "uuid" | null;
  /** Whether the operations of the document are methods of the client too. */
  readonly hasOperations: boolean;
  /** Options that the platform's own clients take by position, in that order, where a language has both ways. */
  readonly positional: readonly string[];
  /** What applications call the class that checks tokens in an integration; null: what the runtime calls it. */
  readonly integration: string | null;
  /** Where this client answers otherwise than the platform's own clients: for whoever comes from those. */
  readonly differences: readonly { readonly topic: string; readonly elsewhere: string; readonly here: string }[];
  readonly methods: readonly LoginMethod[];
  /** Names under which the package exports types of the login. */
  readonly types: readonly { readonly name: string; readonly type: LoginType; readonly shape: LoginTypeShape | null; readonly at: Place }[];
  /** Named values, such as the levels. */
  readonly values: readonly { readonly name: string; readonly members: readonly { readonly key: string; readonly value: string }[]; readonly at: Place }[];
  /** Classes to throw, each after its base: the first has none, and codes that no class has are thrown as it. */
  readonly errors: readonly { readonly name: string; readonly base: string | null; readonly codes: readonly LoginErrorCode[]; readonly at: Place }[];
  readonly at: Place;
}

/**
 * What a type of the login says beyond the protocol. That of `UserInfo` is what the flow `userInfo` returns, what the claims of `codeForClaims` and
 * `refreshForClaims` have too, and what calls return that answer with it; that of `Tokens` is what these two flows return beside the claims.
 */
export interface LoginTypeShape {
  /** An object declaration. */
  readonly type: Type;
  /** The member whose type each application decides: a type parameter where a language has them. */
  readonly variable: string | null;
}

export type LoginMethod = { readonly name: Name; readonly at: Place } & (
  | { readonly kind: "flow"; readonly flow: Flow }
  /** An operation with the user's token, whose method returns the value or throws; `member`: the second argument is that member of the body, null: the whole body; `argument`: what it is called, null: as the member. */
  | { readonly kind: "call"; readonly operation: string; readonly member: string | null; readonly argument: Name | null }
);

/** Events that come over a WebSocket, and what proves the subscriber. */
export interface EventsModel {
  /** `wss://events.example.com` */
  readonly address: string;
  readonly path: string;
  /** Query parameter that names the kind of event. */
  readonly codeParameter: string;
  readonly credential:
    | { readonly kind: "signature"; /** Security scheme. */ readonly of: string; /** Word in `authorization`. */ readonly scheme: string; /** What is signed. */ readonly text: string }
    | { readonly kind: "queryToken"; /** Security scheme. */ readonly of: string; readonly parameter: string };
  /** The operation, or the variant of one, that publishes an event: members of its input that have its code and its data as JSON text. */
  readonly publish: { readonly operation: string; readonly code: string; readonly data: string } | null;
}

/** What proves that a webhook comes from the platform. */
export type WebhookProof =
  /** HMAC-SHA256 of `<timestamp>.<body>` in hex, and the Unix time in seconds. */
  | { readonly kind: "hmac-sha256"; readonly signatureHeader: string; readonly timestampHeader: string }
  /** The secret itself in a header. */
  | { readonly kind: "shared-secret"; readonly header: string };
