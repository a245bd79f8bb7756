// A package of the model, built by hand: every kind of type and call once.
import type { Place } from "../../../generator/diagnostics.js";
import type { Client, ClientOption, Docs, Field, Name, Operation, Package, Type, TypeDeclaration } from "../../../generator/model/model.js";
import { nameOf } from "../../../generator/model/words.js";

export const at: Place = { file: "spec/sample/users.yaml", pointer: "" };

export function docs(summary = "", description = ""): Docs {
  return { summary, description, externalUrl: null };
}

export function named(text: string): Name {
  return nameOf(text);
}

export function primitive(primitive: Extract<Type, { kind: "primitive" }>["primitive"], format: string | null = null, nullable = false): Type {
  return { kind: "primitive", primitive, format, nullable };
}

export function ref(name: string, open = false): Type {
  return { kind: "ref", name, open, nullable: false };
}

export function list(items: Type): Type {
  return { kind: "array", items, nullable: false };
}

export function field(name: string, type: Type, parts: Partial<Field> = {}): Field {
  return { name: named(name), type, docs: docs(), required: false, default: undefined, deprecated: false, secret: false, limits: {}, at, ...parts };
}

export function object(name: string, fields: readonly Field[], parts: Partial<Extract<TypeDeclaration, { kind: "object" }>> = {}): TypeDeclaration {
  return { kind: "object", name: named(name), docs: docs(), deprecated: false, usage: "both", home: "main/users", at, fields, additional: null, ...parts };
}

export function choice(name: string, values: readonly (readonly [string, string | number, string?])[], parts: Partial<Extract<TypeDeclaration, { kind: "choice" }>> = {}): TypeDeclaration {
  const choices = values.map(([text, value, summary]) => ({ name: named(text), value, docs: docs(summary ?? "") }));
  return { kind: "choice", name: named(name), docs: docs(), deprecated: false, usage: "both", home: "models", at, values: choices, ...parts };
}

export function alias(name: string, type: Type): TypeDeclaration {
  return { kind: "alias", name: named(name), docs: docs(), deprecated: false, usage: "both", home: "models", at, type };
}

export function operation(name: string, parts: Partial<Operation> = {}): Operation {
  return {
    name: named(name),
    shortName: named(name),
    aliases: [],
    docs: docs(`Does ${name}.`),
    deprecated: false,
    method: "GET",
    path: [{ literal: `/api/v1/${name}` }],
    fixedQuery: [],
    server: null,
    input: { type: null, required: false, parameters: [] },
    body: null,
    answer: { kind: "envelope", data: null },
    accept: null,
    security: [[{ credential: "accessKey", scopes: [] }]],
    repeatable: true,
    pagination: null,
    variants: [],
    callbacks: [],
    links: [],
    headers: null,
    unconfirmed: false,
    at,
    ...parts,
  };
}

export function option(name: string, parts: Partial<ClientOption> = {}): ClientOption {
  return { name: named(name), aliases: [], docs: docs(), type: primitive("string"), required: false, requiredUnless: null, default: undefined, secret: false, header: null, serverVariable: null, at, ...parts };
}

export function client(name: string, parts: Partial<Client> = {}): Client {
  return {
    name: named(name),
    className: null,
    login: null,
    events: null,
    webhookProof: null,
    webhooks: [],
    docs: docs("Calls the sample API."),
    source: "spec/sample/main.yaml",
    servers: [{ url: "{host}", description: "", variables: [{ name: "host", default: "https://api.example.com", values: [], description: "" }] }],
    options: [
      option("accessKeyId", { required: true, docs: docs("Identifier of the access key.") }),
      option("accessKeySecret", { required: true, secret: true, docs: docs("Secret of the access key.") }),
      option("host", { default: "https://api.example.com", serverVariable: "host" }),
      option("lang", { header: "x-sample-lang", type: { kind: "choice", values: ["en-US", "zh-CN"], open: false, nullable: false }, default: "en-US" }),
    ],
    credentials: [
      {
        kind: "signature", name: named("accessKey"), docs: docs(), serverOnly: true, at, profile: "hmac-headers", keyOption: "accessKeyId", secretOption: "accessKeySecret",
        parameters: { prefix: "x-sample-", scheme: "Sample", algorithm: "HMAC-SHA1", version: "1.0" },
      },
    ],
    envelope: { status: "statusCode", message: "message", code: "apiCode", requestId: "requestId", data: "data", success: 200, statusCodes: "StatusCode", apiCodes: null },
    results: "envelope",
    methods: "flat",
    groups: [],
    ...parts,
  };
}

export function packageOf(parts: Partial<Package>): Package {
  return { name: named("sample"), version: "1.2.3", description: "A sample.", publication: {}, clients: [], int64: "number", types: [], languages: { typescript: { name: "@example/sample" } }, ...parts };
}

export const statusCodes = choice("StatusCode", [["Success", 200], ["BadRequest", 400, "The request is malformed."], ["Unauthorized", 401]], { docs: docs("Statuses of envelopes.") });

/** Two groups, paging, a variant, an alias and the kinds of types. */
export const sample: Package = packageOf({
  clients: [
    client("main", {
      groups: [
        {
          name: named("Users"),
          docs: docs("People."),
          operations: [
            operation("getUser", {
              docs: docs("Reads a user."),
              path: [{ literal: "/api/v1/users/" }, { parameter: "userId" }],
              input: {
                type: "GetUserRequest",
                required: true,
                parameters: [
                  { member: "userId", in: "path", wireName: "userId", style: "simple", explode: false, allowReserved: false, contentType: null, alsoBody: false },
                  { member: "fields", in: "query", wireName: "fields", style: "brackets", explode: true, allowReserved: false, contentType: null, alsoBody: false },
                ],
              },
              answer: { kind: "envelope", data: ref("User") },
            }),
            operation("listUsers", {
              docs: docs("Lists users; supports keywords and paging."),
              method: "POST",
              input: { type: "ListUsersRequest", required: false, parameters: [] },
              body: { kind: "json", contentType: "application/json", required: false, shape: { kind: "members" }, encoding: {} },
              answer: { kind: "envelope", data: ref("UserPage") },
              pagination: { position: { kind: "page", path: ["page"], first: 1 }, limit: ["limit"], items: ["list"], total: ["totalCount"], item: ref("User"), found: false },
            }),
            operation("signIn", {
              docs: docs("Signs in.", "Signs in with one of the kinds of credentials.\n\n- `PASSWORD`: takes `passwordPayload`\n- `CODE`: takes `codePayload`"),
              aliases: [named("singIn")],
              method: "POST",
              repeatable: false,
              unconfirmed: true,
              input: { type: "SignInRequest", required: true, parameters: [] },
              body: { kind: "json", contentType: "application/json", required: true, shape: { kind: "members" }, encoding: {} },
              answer: { kind: "envelope", data: primitive("unknown") },
              variants: [
                {
                  name: named("signInByPassword"), docs: docs("Signs in with a password."), input: "SignInByPasswordInput", required: true, at,
                  fixed: [{ path: ["connection"], value: "PASSWORD" }, { path: ["client"], value: "{package}" }],
                  members: [{ member: "email", path: ["passwordPayload", "email"] }, { member: "password", path: ["passwordPayload", "password"] }],
                  security: [],
                },
              ],
            }),
          ],
        },
        { name: named("Files & more"), docs: docs(), operations: [operation("download", { deprecated: true, answer: { kind: "binary", type: primitive("binary"), errors: [] } })] },
      ],
    }),
  ],
  types: [
    statusCodes,
    choice("UserStatus", [["activated", "Activated"], ["archived", "Archived"]]),
    object("User", [
      field("userId", primitive("string"), { required: true, docs: docs("Unique identifier.") }),
      field("email", primitive("string", "email", true)),
      field("status", ref("UserStatus", true)),
      field("createdAt", primitive("string", "date-time"), { docs: docs("When the user was created") }),
      field("password", primitive("string"), { secret: true, limits: { minLength: 8 } }),
      field("manager", ref("User")),
      field("custom-data", { kind: "map", values: primitive("unknown"), nullable: false }),
      field("gender", { kind: "choice", values: ["M", "F", "U"], open: true, nullable: true }, { deprecated: true }),
    ], { docs: docs("A person.") }),
    object("GetUserRequest", [field("userId", primitive("string"), { required: true }), field("fields", list(primitive("string")))], { usage: "request" }),
    object("ListUsersRequest", [
      field("page", primitive("integer"), { default: 1, limits: { minimum: 1 }, docs: docs("Number of the page, from 1.") }),
      field("limit", primitive("integer"), { default: 10, limits: { minimum: 1, maximum: 50 } }),
    ], { usage: "request" }),
    object("UserPage", [field("totalCount", primitive("integer"), { required: true }), field("list", list(ref("User")), { required: true })], { usage: "response" }),
    object("SignInRequest", [field("connection", primitive("string"), { required: true }), field("passwordPayload", ref("PasswordPayload")), field("client", primitive("string"))], { usage: "request" }),
    object("PasswordPayload", [field("email", primitive("string")), field("password", primitive("string"), { secret: true, required: true })], { usage: "request" }),
    object("SignInByPasswordInput", [field("email", primitive("string"), { required: true }), field("password", primitive("string"), { secret: true, required: true })], { usage: "request" }),
    alias("Tree", { kind: "map", values: { kind: "union", discriminator: null, nullable: false, variants: [ref("Tree"), primitive("number")] }, nullable: false }),
  ],
});
