// One API, two languages: for every operation, the requests of TypeScript and Python are equal to the byte, and so is what they make of the answers.
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AuthenticationClient, ManagementClient } from "@countersign/genauth";
import { FiefAdmin } from "@countersign/fief/admin";
import * as tenant from "@countersign/fief/tenant";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentsOf, type Mock, startMock } from "../../generator/mock/main.js";
import type { Json } from "../../generator/model/model.js";
import { documentedOperations } from "../live/operations.js";
import { everyOperation } from "./scenarios/every-operation.js";
import { modelOf } from "./scenarios/models.js";
import { pythonTold } from "./scenarios/python-driver.js";
import { type Recorder, recorder, type SeenRequest } from "./scenarios/recorder.js";
import type { Scenarios, Told } from "./scenarios/scenario.js";
import { type MakeOwner, typescriptTold } from "./scenarios/typescript-driver.js";

interface Subject {
  readonly package: string;
  readonly client: string;
  readonly options: { readonly [name: string]: Json };
  readonly signing: readonly string[];
  /** The options come from a scenario, where everything is JSON: the class checks them. */
  readonly make: (options: never) => ReturnType<MakeOwner>;
}

const basic = "client_secret_basic";
const subjects: readonly Subject[] = [
  {
    package: "genauth",
    client: "management",
    options: { accessKeyId: "mock-access-key-id", accessKeySecret: "mock-access-key-secret", host: "$url" },
    signing: ["accessKeySecret"],
    make: (options) => ({ owner: new ManagementClient(options) }),
  },
  {
    package: "genauth",
    client: "authentication",
    options: { appId: "mock-app-id", appSecret: "mock-app-secret", appHost: "$url", accessToken: "mock-access-token", tokenEndpointAuthMethod: basic, introspectionEndpointAuthMethod: basic, revocationEndpointAuthMethod: basic },
    signing: [],
    make: (options) => ({ owner: new AuthenticationClient(options) }),
  },
  {
    package: "fief",
    client: "admin",
    options: { baseURL: "$url", apiKey: "mock-apiKey" },
    signing: [],
    make: (options) => ({ owner: new FiefAdmin(options) }),
  },
  {
    package: "fief",
    client: "tenant",
    options: { baseURL: "$url", clientId: "mock-clientId", clientSecret: "mock-clientSecret", accessToken: "mock-access-token", tokenEndpointAuthMethod: basic },
    signing: [],
    make: (options) => ({ owner: tenant, sender: tenant.tenantSender(options) }),
  },
];

describe.each(subjects)("$package, $client", ({ package: name, client, options, signing, make }) => {
  let mock: Mock;
  let place: Recorder;
  let folder: string;
  let scenarios: Scenarios;
  let wanted: Pass;
  const secret = signing.map((option) => String(options[option])).join("");

  beforeAll(async () => {
    const documents = await documentsOf([`spec/${name}/${client}.yaml`]);
    mock = await startMock({ documents, state: false });
    place = await recorder(mock.url);
    folder = mkdtempSync(path.join(tmpdir(), "countersign-parity-"));
    scenarios = await everyOperation(await modelOf(name), { client, options, signing }, documents.flatMap(documentedOperations), Math.floor(Date.now() / 1000));
    writeFileSync(path.join(folder, "scenarios.json"), JSON.stringify(scenarios));
    wanted = passOf(await typescriptTold(scenarios, place.url, (_, given) => make(given as never)), place, secret);
  }, 120_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await place.close();
    await mock.close();
  });

  test("TypeScript calls every operation, and the mock server has nothing against it", () => {
    expect(mock.coverage().missing).toEqual([]);
    expect(scenarios.scenarios.length).toBeGreaterThanOrEqual(mock.coverage().total);
    expect([...wanted].filter(([, { told, requests }]) => told.raised !== undefined || requests.length !== 1).map(([id, { told }]) => `${id}: ${told.raised?.message ?? "no request"}`)).toEqual([]);
    const refused = [...wanted].filter(([, { told }]) => statusOf(told) !== 200 && statusOf(told) !== undefined);
    expect(refused.map(([id, { told }]) => `${id}: ${JSON.stringify(told.result).slice(0, 300)}`)).toEqual([]);
  });

  test.each(["sync", "async"] as const)("Python sends and reads the same (%s)", { timeout: 120_000 }, async (kind) => {
    const found = passOf(await pythonTold(path.join(folder, "scenarios.json"), kind, place.url), place, secret);
    const differences = [...wanted].flatMap(([id, own]) => differencesOf(id, own, found.get(id)));
    expect(differences.slice(0, 40), `${differences.length} differences in ${wanted.size} calls`).toEqual([]);
    expect([...found.keys()]).toEqual([...wanted.keys()]);
  });
});

type Pass = ReadonlyMap<string, { readonly told: Told; readonly requests: readonly SeenRequest[] }>;

function passOf(told: readonly Told[], place: Recorder, secret: string): Pass {
  const requests = place.take();
  return new Map(told.map((one) => [one.id, { told: one, requests: (requests.get(one.id) ?? []).map((request) => withoutSignature(request, one.signed, secret)) }]));
}

/** A signature that is that of the text which was signed; the text itself is compared. */
function withoutSignature(request: SeenRequest, signed: readonly string[], secret: string): SeenRequest {
  const right = signed.map((text) => createHmac("sha1", secret).update(text).digest("base64"));
  const { authorization = "", ...others } = request.headers;
  const found = right.find((signature) => authorization.endsWith(`:${signature}`));
  return found === undefined ? request : { ...request, headers: { ...others, authorization: authorization.replace(found, "SIGNATURE") } };
}

type Outcome = Pass extends ReadonlyMap<string, infer One> ? One : never;

function differencesOf(id: string, wanted: Outcome, found: Outcome | undefined): string[] {
  return differing(withoutPackage(wanted), withoutPackage(found)).map((difference) => `${id}${difference}`);
}

/** Where two values differ, and what stands there. */
function differing(wanted: unknown, found: unknown, at = ""): string[] {
  if (isObject(wanted) && isObject(found) && Array.isArray(wanted) === Array.isArray(found)) {
    const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
    return [...names].flatMap((name) => differing(wanted[name], found[name], `${at}.${name}`));
  }
  return Object.is(wanted, found) ? [] : [`${at}: ${String(JSON.stringify(wanted)).slice(0, 400)} in TypeScript, ${String(JSON.stringify(found)).slice(0, 400)} in Python`];
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null;
}

/** Name and version of the package, which short forms fill in. */
function withoutPackage(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value).replace(/(@countersign\/|countersign-)(genauth|fief)[^"\\]*/g, "{package}"));
}

function statusOf({ result }: Told): Json | undefined {
  return typeof result === "object" && result !== null && "statusCode" in result ? result["statusCode"] : undefined;
}
