// The `x-` vocabulary (extensions.md) as schemas: what each extension may say, checked where it is read.
import * as z from "zod/mini";
import type { Report } from "../diagnostics.js";
import type { Json, Node } from "./document.js";
import { childNode } from "./pointer.js";
import { checkedValue } from "./shape-problems.js";

const text = z.string().check(z.minLength(1));
const pattern = (expression: RegExp, message: string): z.ZodMiniString => z.string().check(z.regex(expression, message));
const json = z.custom<Json>((value) => value !== undefined);
/** Names become members of generated objects: letters, digits and `_`, so that no language meets anything else. */
const identifier = pattern(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, "must be a name of letters and digits");
const dottedPath = pattern(/^[^.\s]+(?:\.[^.\s]+)*$/, "must be a dotted path");
/** RFC 9110, 5.6.2. */
const headerName = pattern(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "must be the name of a header");
/** Part of an address: segments, none of which leads upwards, and names of options in braces. */
const loginPath = pattern(/^(?:\/(?!\.{1,2}(?:\/|$))(?:[A-Za-z0-9._~-]|\{[A-Za-z_$][A-Za-z0-9_$]*\})+)*$/, "must be a path such as /oidc/token or /cas/{appId}");
const eventsPath = pattern(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*$/, "must be a path such as /events/sub");
const className = pattern(/^[A-Z][A-Za-z0-9]{0,99}$/, "must be the name of a class");
const cookieName = pattern(/^[a-z][a-z0-9-]{0,40}$/, "must be lower-case words joined by hyphens");
const parameterName = pattern(/^[A-Za-z0-9_.-]{1,100}$/, "must be the name of a query parameter");
const security = z.array(z.record(z.string(), z.array(z.string())));

const positionWords = ["page", "first", "offset", "cursor", "link", "next", "last", "more"] as const;

/** Where the next page is asked for, in one way, and nothing that belongs to another. */
function saysOnePosition(said: { readonly [Name in (typeof positionWords)[number]]?: unknown }): boolean {
  const names = positionWords.filter((name) => said[name] !== undefined).join(" ");
  return /^(?:page(?: first)?|offset|cursor (?:next|last)(?: more)?|link|next)$/.test(names);
}

const shapes = {
  "x-envelope": z.strictObject({ status: text, message: text, code: text, requestId: text, data: text, success: z.int() }),
  "x-pagination": z
    .strictObject({
      page: z.optional(dottedPath),
      first: z.optional(z.literal([0, 1])),
      offset: z.optional(dottedPath),
      cursor: z.optional(dottedPath),
      link: z.optional(z.literal(true)),
      next: z.optional(dottedPath),
      last: z.optional(dottedPath),
      more: z.optional(dottedPath),
      limit: z.optional(dottedPath),
      items: z.optional(dottedPath),
      total: z.optional(dottedPath),
    })
    .check(z.refine(saysOnePosition, "must say one of `page`, `offset`, `cursor` with `next` or `last`, `link`, and `next` alone")),
  "x-repeatable": z.boolean(),
  "x-aliases": z.array(identifier),
  "x-unconfirmed": z.boolean(),
  "x-variants": z.array(
    z.strictObject({
      operationId: identifier,
      summary: z.optional(z.string()),
      description: z.optional(z.string()),
      set: z.optional(z.record(dottedPath, json)),
      members: z.record(identifier, dottedPath),
      required: z.optional(z.array(identifier)),
      security: z.optional(security),
    }),
  ),
  "x-query-style": z.literal("brackets"),
  "x-also-body": z.boolean(),
  "x-idempotency-key": z.boolean(),
  "x-enum-varnames": z.array(text),
  "x-enum-descriptions": z.array(z.nullable(z.string())),
  "x-signing": z.discriminatedUnion("profile", [
    z.strictObject({
      profile: z.literal("hmac-headers"),
      key: identifier,
      secret: identifier,
      parameters: z.strictObject({
        prefix: pattern(/^[a-z0-9][a-z0-9-]*-$/, "must be the beginning of a header in lower case, such as x-example-"),
        scheme: headerName,
        algorithm: z.enum(["HMAC-SHA1", "HMAC-SHA256"]),
        version: text,
        sdkVersion: z.optional(text),
        staleCode: z.optional(z.int()),
      }),
    }),
    z.strictObject({
      profile: z.literal("http-message-signatures"),
      key: identifier,
      secret: identifier,
      parameters: z.strictObject({ components: z.array(text), algorithm: z.literal("hmac-sha256"), label: z.optional(text), digest: z.optional(z.literal("sha-256")) }),
    }),
  ]),
  "x-token-exchange": z.strictObject({
    operation: identifier,
    input: z.record(identifier, identifier),
    token: dottedPath,
    expiresIn: dottedPath,
    claimHeaders: z.optional(z.record(headerName, text)),
  }),
  "x-client-authentication": z.strictObject({ id: identifier, secret: identifier, method: identifier }),
  "x-option": identifier,
  "x-server-only": z.boolean(),
  "x-client": z.strictObject({
    options: z.array(
      z.strictObject({
        name: identifier,
        description: z.optional(z.string()),
        schema: z.record(z.string(), json),
        required: z.optional(z.boolean()),
        requiredUnless: z.optional(z.strictObject({ option: identifier, value: json })),
        aliases: z.optional(z.array(identifier)),
        header: z.optional(headerName),
        serverVariable: z.optional(text),
      }),
    ),
  }),
  "x-webhook-proof": z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("hmac-sha256"), signatureHeader: headerName, timestampHeader: headerName }),
    z.strictObject({ kind: z.literal("shared-secret"), header: headerName }),
  ]),
  "x-events": z.strictObject({
    address: pattern(/^wss:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/, "must be an address such as wss://events.example.com"),
    path: eventsPath,
    codeParameter: parameterName,
    credential: z.string(),
    text: z.optional(text),
    tokenParameter: z.optional(parameterName),
    publish: z.optional(z.strictObject({ operation: z.string(), code: z.string(), data: z.string() })),
  }),
  "x-login": z.strictObject({
    cookie: cookieName,
    protocols: z.record(
      identifier,
      z.strictObject({
        kind: z.enum(["oidc", "oauth", "cas", "saml"]),
        discovery: z.optional(loginPath),
        issuer: z.optional(z.strictObject({ path: loginPath, scheme: z.optional(z.literal("https")) })),
        authorization: z.optional(loginPath),
        token: z.optional(loginPath),
        introspection: z.optional(loginPath),
        revocation: z.optional(loginPath),
        userInfo: z.optional(loginPath),
        logout: z.optional(loginPath),
        logoutRedirectParameter: z.optional(parameterName),
        keys: z.optional(loginPath),
        validate: z.optional(loginPath),
        serviceValidate: z.optional(loginPath),
        scope: z.optional(text),
        offlineConsent: z.optional(z.boolean()),
      }),
    ),
    roles: z.record(identifier, identifier),
    parameters: z.optional(z.record(parameterName, identifier)),
    differences: z.optional(z.array(z.strictObject({ topic: text, elsewhere: text, here: text }))),
    levels: z.optional(z.array(text)),
    subjectFormat: z.optional(z.literal("uuid")),
    operations: z.optional(z.boolean()),
    positional: z.optional(z.array(identifier)),
    integration: z.optional(className),
    flows: z.record(identifier, identifier),
    calls: z.optional(z.record(identifier, z.strictObject({ operation: identifier, member: z.optional(identifier), argument: z.optional(identifier) }))),
    types: z.optional(z.record(className, z.union([identifier, z.strictObject({ type: identifier, schema: text, variable: z.optional(text) })]))),
    values: z.optional(z.record(className, z.record(identifier, text))),
    errors: z.optional(z.record(className, z.strictObject({ base: z.optional(className), codes: z.optional(z.array(text)) }))),
  }),
} as const;

/** Every extension by name, with the type of what it says. */
export type Extensions = { readonly [Name in keyof typeof shapes]: z.output<(typeof shapes)[Name]> };
export type ExtensionName = keyof Extensions;

/** Names that other tools use as well, and say something else by: a document of theirs generates without them. The rest is ours alone, and decides about credentials and answers. */
const sharedNames: ReadonlySet<ExtensionName> = new Set(["x-pagination", "x-repeatable", "x-aliases", "x-query-style", "x-also-body", "x-idempotency-key", "x-enum-varnames", "x-enum-descriptions"]);

const shapeOf: { readonly [Name in ExtensionName]: z.ZodMiniType<Extensions[Name]> } = shapes;

/**
 * What the extension says on the object that bears it. Undefined when the object does not bear it, and when what it says
 * has a wrong shape: that is reported as `extension/shape` with the place of each problem, as a warning where the name may be another tool's.
 */
export function readExtension<Name extends ExtensionName>(name: Name, bearer: Node, report: Report): Extensions[Name] | undefined {
  const node = childNode(bearer, name);
  return node === null ? undefined : checkedValue(shapeOf[name], node, "extension/shape", report, sharedNames.has(name) ? "warning" : "error");
}
