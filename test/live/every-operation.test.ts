// Every operation of both clients, called through the installed package with the document's own examples.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/index.js";
import { type Called, called } from "./calls.js";
import { type DocumentedOperation, documentedOperations, withoutTokens } from "./operations.js";
import { type Installed, installedPackage, liveFolder } from "./package.js";

/** The way that shows in a header, where the judge of the recorded traffic looks for it. */
const basic = {
  tokenEndpointAuthMethod: "client_secret_basic",
  introspectionEndpointAuthMethod: "client_secret_basic",
  revocationEndpointAuthMethod: "client_secret_basic",
} as const;

let installed: Installed;
beforeAll(async () => {
  installed = await installedPackage();
}, 300_000);

describe.each(["authentication", "management"] as const)("%s", (name) => {
  let mock: Mock;
  let operations: DocumentedOperation[];
  const clientOf = (more: object = {}): object =>
    name === "management"
      ? new installed.management.ManagementClient({ accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret", host: mock.url, ...more })
      : new installed.authentication.AuthenticationClient({ appId: "mock-app-id", appSecret: "mock-app-secret", appHost: mock.url, accessToken: "mock-access-token", ...basic, ...more });
  const senderOf = (): unknown =>
    name === "management"
      ? installed.management.managementSender({ accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret", host: mock.url })
      : installed.authentication.authenticationSender({ appId: "mock-app-id", appSecret: "mock-app-secret", appHost: mock.url, accessToken: "mock-access-token", ...basic });

  beforeAll(async () => {
    const documents = await documentsOf([`spec/genauth/${name}.yaml`]);
    mock = await startMock({ documents, state: false });
    operations = documents.flatMap(documentedOperations);
  }, 60_000);

  afterAll(async () => {
    mkdirSync(liveFolder, { recursive: true });
    writeFileSync(path.join(liveFolder, `${name}.har`), JSON.stringify(mock.har()));
    await mock.close();
  });

  test("answers every method with what the document shows", { timeout: 120_000 }, async () => {
    const client = clientOf();
    const problems: string[] = [];
    for (const operation of operations) {
      const difference = differenceOf(await called(client, operation.id, operation.input), operation);
      if (difference !== null) problems.push(`${operation.id}: ${difference}`);
    }
    expect(problems).toEqual([]);
    const { missing, total } = mock.coverage();
    expect(missing).toEqual([]);
    expect(total).toBe(operations.length);
  });

  test("has the same as functions: one of each group, called alone", async () => {
    const functions = installed[name];
    const groups = new Map(operations.map((operation) => [operation.tag, operation]));
    const sender = senderOf();
    const problems: string[] = [];
    for (const operation of groups.values()) {
      const difference = differenceOf(await called(functions, operation.id, operation.input, sender), operation);
      if (difference !== null) problems.push(`${operation.id}: ${difference}`);
    }
    expect(problems).toEqual([]);
    expect(groups.size).toBeGreaterThan(10);
    expect(operations.filter(({ id }) => typeof Reflect.get(functions, id) !== "function").map(({ id }) => id)).toEqual([]);
  });

  test("keeps former names, which call the operation", async () => {
    const client = clientOf();
    const wrong: string[] = [];
    for (const operation of operations) {
      for (const alias of operation.aliases) {
        const before = callsOf(mock, operation.id);
        const difference = differenceOf(await called(client, alias, operation.input), operation);
        if (difference !== null || callsOf(mock, operation.id) !== before + 1) wrong.push(`${alias}: ${difference ?? "called something else"}`);
        if (typeof Reflect.get(installed[name], alias) !== "function") wrong.push(`${alias} is no function`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("sends with each short form what the full operation would send", async () => {
    const bodies: unknown[] = [];
    const client = clientOf({ hooks: { beforeSending: (request: { readonly body: { readonly members: unknown } | null }) => void bodies.push(request.body?.members) } });
    for (const operation of operations) {
      for (const variant of operation.variants) {
        bodies.length = 0;
        const [short] = [await called(client, variant.id, variant.input), await called(client, operation.id, variant.full)];
        const [sent, wanted] = bodies.map((body) => withoutPackage(body));
        expect(sent, variant.id).toEqual(wanted);
        expect(differenceOf(short, operation), variant.id).toBeNull();
      }
    }
    expect(operations.flatMap(({ variants }) => variants).length).toBe(name === "management" ? 1 : 13);
  });
});

/** Null when the answer is the documented one. */
function differenceOf(answer: Called, { expected, id }: DocumentedOperation): string | null {
  if (typeof answer === "string") return answer;
  const wanted = expected.kind === "envelope" ? expected.value : { statusCode: 200, message: "", data: expected.value };
  try {
    expect(withoutTokens(answer), id).toEqual(withoutTokens(wanted));
    return null;
  } catch {
    return `${JSON.stringify(answer).slice(0, 400)} instead of ${JSON.stringify(wanted).slice(0, 400)}`;
  }
}

function callsOf(mock: Mock, id: string): number {
  return mock.coverage().operations.find(({ operation }) => operation === id)?.calls ?? 0;
}

/** The text that stands for name and version of the package, which only the short form fills in. */
function withoutPackage(body: unknown): unknown {
  const text = JSON.stringify(body);
  return JSON.parse(text.replace(/@countersign\/genauth[^"]*/g, "{package}"));
}
