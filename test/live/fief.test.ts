// Every operation of the Fief clients, called through the compiled package with the documents' own examples.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FiefAdmin } from "@countersign/fief/admin";
import * as tenant from "@countersign/fief/tenant";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { called } from "./calls.js";
import { type DocumentedOperation, documentedOperations, withoutTokens } from "./operations.js";
import { liveFolder } from "./package.js";

/** What has the calls: a client, or a module with the sender that its functions take. */
const callers: { readonly [name: string]: (baseURL: string) => readonly [owner: object, sender?: unknown] } = {
  admin: (baseURL) => [new FiefAdmin({ baseURL, apiKey: "mock-apiKey" })],
  // The class has logins; credentials of a client go into a header, where the judge of the recorded traffic looks for them.
  tenant: (baseURL) => [tenant, tenant.tenantSender({ baseURL, clientId: "mock-clientId", clientSecret: "mock-clientSecret", tokenEndpointAuthMethod: "client_secret_basic", accessToken: "mock-access-token" })],
};

describe.each(["admin", "tenant"] as const)("%s", (name) => {
  let mock: Mock;
  let operations: DocumentedOperation[];

  beforeAll(async () => {
    const documents = await documentsOf([`spec/fief/${name}.yaml`]);
    mock = await startMock({ documents, state: false });
    operations = documents.flatMap(documentedOperations);
  }, 60_000);

  afterAll(async () => {
    mkdirSync(liveFolder, { recursive: true });
    writeFileSync(path.join(liveFolder, `${name}.har`), JSON.stringify(mock.har()));
    await mock.close();
  });

  test("answers every method with what the document shows", { timeout: 60_000 }, async () => {
    const [owner, sender] = callers[name]?.(mock.url) ?? [{}];
    for (const { id, input, expected } of operations) {
      expect(withoutTokens(await called(owner, id, input, sender)), id).toEqual(withoutTokens({ statusCode: 200, message: "", data: expected.value }));
    }
    expect(mock.coverage().missing).toEqual([]);
    expect(mock.coverage().total).toBe(operations.length);
  });
});

describe("failures", () => {
  const answering = (status: number, body: object): FiefAdmin =>
    new FiefAdmin({ baseURL: "https://fief.example.com", apiKey: "key", fetch: () => Promise.resolve(Response.json(body, { status })) });

  test.each([
    ["a code", { given: [400, { detail: "USER_CREATE_ALREADY_EXISTS" }], message: "USER_CREATE_ALREADY_EXISTS" }],
    ["words of the status", { given: [404, { detail: "Not Found" }], message: "Not Found" }],
    ["reasons beside a code", { given: [400, { detail: "USER_CREATE_INVALID_PASSWORD", reason: ["Too short."] }], message: "USER_CREATE_INVALID_PASSWORD" }],
    ["a list of problems", { given: [422, { detail: [{ type: "missing", loc: ["body", "name"], msg: "Field required" }] }], message: "HTTP 422: body.name: Field required" }],
  ] as const)("%s: the status, a text and the whole body", async (_name, { given: [status, body], message }) => {
    expect(await answering(status, body).getUser({ id: "3c9a7e51-2f84-4b6d-9e10-7a5b8c2d4f63" })).toEqual({ statusCode: status, message, data: body });
  });
});

test("an address below a path is as good", async () => {
  const sent: string[] = [];
  const fetch = (input: unknown): Promise<Response> => {
    sent.push(String(input));
    return Promise.resolve(Response.json({ count: 0, results: [] }));
  };
  for (const baseURL of ["https://fief.example.com", "https://example.com/fief"]) await new FiefAdmin({ baseURL, apiKey: "key", fetch }).listUsers();
  expect(sent).toEqual(["https://fief.example.com/admin/api/users/", "https://example.com/fief/admin/api/users/"]);
});

test("a key that can do everything stays out of browsers", () => {
  Object.assign(globalThis, { window: { document: {} }, document: {} });
  try {
    expect(() => new FiefAdmin({ baseURL: "https://fief.example.com", apiKey: "key" })).toThrow("browser");
    expect(() => tenant.tenantSender({ baseURL: "https://fief.example.com", clientId: "id", fetch })).not.toThrow();
  } finally {
    Reflect.deleteProperty(globalThis, "window");
    Reflect.deleteProperty(globalThis, "document");
  }
});
