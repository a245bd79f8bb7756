// A small platform: an envelope, signed management of users and roles, sign-in, and a REST corner without an envelope.
import type { JsonObject } from "../../generator/mock/json.js";

const text = { type: "string" };
const whole = { type: "integer" };

function answer(data: object, example?: unknown): object {
  const schema = { allOf: [{ $ref: "#/components/schemas/Envelope" }, { type: "object", required: ["data"], properties: { data } }] };
  const content = example === undefined ? { schema } : { schema, example: { statusCode: 200, message: "Success", data: example } };
  return { "200": { description: "ok", content: { "application/json": content } }, default: { $ref: "#/components/responses/Failure" } };
}

function body(schema: object, contentType = "application/json"): object {
  return { required: true, content: { [contentType]: { schema } } };
}

function query(name: string, schema: object, more: object = {}): object {
  return { name, in: "query", schema, ...more };
}

const user = { $ref: "#/components/schemas/User" };
const role = { $ref: "#/components/schemas/Role" };
const success = { type: "object", required: ["success"], properties: { success: { type: "boolean" } } };
const userIdType = { type: "string", enum: ["user_id", "email", "username"], default: "user_id" };

function page(items: object): object {
  return { type: "object", required: ["totalCount", "list"], properties: { totalCount: whole, list: { type: "array", items } } };
}

export const exampleUser = { userId: "66f2c0de0000000000000001", createdAt: "2024-05-01T08:30:00.000Z", status: "Activated", email: "anna@example.com" };

export const document: JsonObject = JSON.parse(
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Test platform", version: "1" },
    security: [{ accessKey: [] }, { managementToken: [] }],
    paths: {
      "/api/create-user": { post: { operationId: "createUser", requestBody: body({ $ref: "#/components/schemas/CreateUser" }), responses: answer(user, exampleUser) } },
      "/api/create-users-batch": {
        post: {
          operationId: "createUsersBatch",
          requestBody: body({ type: "object", required: ["list"], properties: { list: { type: "array", items: { $ref: "#/components/schemas/CreateUser" } } } }),
          responses: answer({ type: "array", items: user }, [exampleUser]),
        },
      },
      "/api/get-user": { get: { operationId: "getUser", parameters: [query("userId", text, { required: true }), query("userIdType", userIdType)], responses: answer(user, exampleUser) } },
      "/api/get-user-batch": {
        get: {
          operationId: "getUserBatch",
          parameters: [query("userIds", { type: "array", items: text, maxItems: 2 }, { required: true, "x-query-style": "brackets" })],
          responses: answer({ type: "array", items: user }, [exampleUser]),
        },
      },
      "/api/list-users": {
        post: {
          operationId: "listUsers",
          "x-pagination": { page: "options.pagination.page", limit: "options.pagination.limit", items: "list", total: "totalCount" },
          requestBody: body({
            type: "object",
            properties: {
              keywords: text,
              options: { type: "object", properties: { pagination: { type: "object", properties: { page: { type: "integer", minimum: 1 }, limit: { type: "integer", minimum: 1, maximum: 50 } } } } },
            },
          }),
          responses: answer(page(user), { totalCount: 1, list: [exampleUser] }),
        },
      },
      "/api/update-user": {
        post: { operationId: "updateUser", requestBody: body({ type: "object", required: ["userId"], properties: { userId: text, nickname: text, email: { type: "string", format: "email" } } }), responses: answer(user, exampleUser) },
      },
      "/api/delete-users-batch": {
        post: { operationId: "deleteUsersBatch", requestBody: body({ type: "object", required: ["userIds"], properties: { userIds: { type: "array", items: text } } }), responses: answer(success, { success: true }) },
      },
      "/api/create-role": { post: { operationId: "createRole", requestBody: body({ type: "object", required: ["code"], properties: { code: text, namespace: text } }), responses: answer(role) } },
      "/api/get-role": { get: { operationId: "getRole", parameters: [query("code", text, { required: true }), query("namespace", text)], responses: answer(role) } },
      "/api/update-role": { post: { operationId: "updateRole", requestBody: body({ type: "object", required: ["code"], properties: { code: text, newCode: text, namespace: text } }), responses: answer(success) } },
      "/api/get-management-token": {
        post: {
          operationId: "getManagementToken",
          security: [],
          requestBody: body({ type: "object", required: ["keyId", "keySecret"], properties: { keyId: text, keySecret: { type: "string", format: "password" } } }),
          responses: answer({ type: "object", required: ["access_token", "expires_in"], properties: { access_token: { type: "string", format: "password" }, expires_in: whole } }, { access_token: "x", expires_in: 7200 }),
        },
      },
      "/api/signin": {
        post: {
          operationId: "signIn",
          security: [{ client: [] }],
          requestBody: body({ type: "object", properties: { client_id: text, client_secret: text, passwordPayload: { type: "object", properties: { email: text, password: { type: "string", format: "password" } } } } }),
          responses: answer({ type: "object", properties: { access_token: text, expire_in: whole } }, { access_token: "x", expire_in: 60 }),
        },
      },
      "/api/get-profile": { get: { operationId: "getProfile", security: [{ userToken: [] }], responses: answer(user, exampleUser) } },
      "/rest/teams": {
        post: { operationId: "createTeam", security: [], requestBody: body({ $ref: "#/components/schemas/Team" }), responses: { "201": { description: "made", content: { "application/json": { schema: { $ref: "#/components/schemas/Team" } } } } } },
        get: { operationId: "listTeams", security: [], parameters: [query("limit", whole), query("page", whole)], responses: { "200": { description: "ok", content: { "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Team" } } } } } } },
      },
      "/rest/teams/{team_id}": {
        parameters: [{ name: "team_id", in: "path", required: true, schema: whole }],
        get: { operationId: "getTeam", security: [], responses: { "200": { description: "ok", content: { "application/json": { schema: { $ref: "#/components/schemas/Team" } } } }, "404": { description: "none", content: { "application/json": { schema: { type: "object", required: ["detail"], properties: { detail: text } } } } } } },
        delete: { operationId: "deleteTeam", security: [], responses: { "204": { description: "gone" } } },
      },
      "/rest/places/": {
        post: { operationId: "createPlace", security: [], requestBody: body({ $ref: "#/components/schemas/Place" }), responses: { "201": { description: "made", content: { "application/json": { schema: { $ref: "#/components/schemas/Place" } } } } } },
        get: {
          operationId: "listPlaces",
          security: [],
          "x-pagination": { offset: "skip", limit: "limit", items: "results", total: "count" },
          parameters: [query("limit", whole), query("skip", whole)],
          responses: { "200": { description: "ok", content: { "application/json": { schema: { type: "object", required: ["count", "results"], properties: { count: whole, results: { type: "array", items: { $ref: "#/components/schemas/Place" } } } } } } } },
        },
      },
      "/rest/places/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: text }],
        get: { operationId: "getPlace", security: [], responses: { "200": { description: "ok", content: { "application/json": { schema: { $ref: "#/components/schemas/Place" } } } } } },
      },
      "/rest/upload": {
        post: {
          operationId: "upload",
          security: [],
          requestBody: body({ type: "object", required: ["file", "size"], properties: { file: { type: "string", format: "binary" }, size: { type: "integer", maximum: 9 } } }, "multipart/form-data"),
          responses: { "200": { description: "ok", content: { "text/plain": { schema: text, example: "stored" } } } },
        },
      },
      "/modern/{id}": { post: { operationId: "modern", security: [{ modernKey: [] }], parameters: [{ name: "id", in: "path", required: true, schema: text }], requestBody: { content: { "application/json": { schema: { type: "object" } } } }, responses: answer(success, { success: true }) } },
    },
    components: {
      responses: { Failure: { description: "failed", content: { "application/json": { schema: { $ref: "#/components/schemas/Envelope" } } } } },
      securitySchemes: {
        accessKey: { type: "http", scheme: "Test", "x-signing": { profile: "hmac-headers", key: "accessKeyId", secret: "accessKeySecret", parameters: { prefix: "x-genauth-", scheme: "GenAuth", algorithm: "HMAC-SHA1", version: "1.0" } } },
        modernKey: { type: "http", scheme: "Signature", "x-signing": { profile: "http-message-signatures", key: "accessKeyId", secret: "accessKeySecret", parameters: { components: ["@method", "@path", "@query"], label: "sig1", digest: "sha-256" } } },
        managementToken: { type: "http", scheme: "bearer", "x-token-exchange": { operation: "getManagementToken", input: { keyId: "accessKeyId", keySecret: "accessKeySecret" }, token: "access_token", expiresIn: "expires_in", claimHeaders: { "x-genauth-userpool-id": "pool" } } },
        client: { type: "http", scheme: "basic", "x-client-authentication": { id: "appId", secret: "appSecret", method: "tokenEndpointAuthMethod" } },
        userToken: { type: "apiKey", in: "header", name: "authorization", "x-option": "accessToken" },
      },
      schemas: {
        Envelope: {
          type: "object",
          required: ["statusCode", "message"],
          properties: {
            statusCode: whole,
            message: text,
            apiCode: { type: "integer", enum: [1300, 1304, 1305, 1306, 2004, 2006], "x-enum-varnames": ["SignatureInvalid", "SignatureDateMissing", "SignatureClockSkew", "SignatureReplayed", "UserNotFound", "PasswordWrong"] },
            requestId: text,
          },
          "x-envelope": { status: "statusCode", message: "message", code: "apiCode", requestId: "requestId", data: "data", success: 200 },
        },
        CreateUser: { type: "object", properties: { email: { type: "string", format: "email" }, username: text, nickname: { type: "string", maxLength: 20 }, password: { type: "string", format: "password" }, status: { type: "string", enum: ["Activated", "Suspended"] } } },
        User: {
          type: "object",
          required: ["userId", "createdAt", "status"],
          properties: { userId: text, createdAt: { type: "string", format: "date-time" }, status: { type: "string", enum: ["Activated", "Suspended"] }, email: text, username: text, nickname: text },
        },
        Role: { type: "object", required: ["id", "code", "namespace"], properties: { id: text, code: text, namespace: text } },
        Place: { type: "object", required: ["id", "name"], properties: { id: { type: "string", readOnly: true }, name: text } },
        Team: { type: "object", required: ["id", "name"], properties: { id: { type: "integer", readOnly: true }, name: text } },
      },
    },
  }),
);
