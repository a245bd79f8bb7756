import { describe, expect, onTestFinished, test } from "vitest";
import { apiKey } from "../../templates/typescript/runtime/credentials/api-key.js";
import type { Hooks } from "../../templates/typescript/runtime/hooks.js";
import { logTo, type LogEntry } from "../../templates/typescript/runtime/log.js";
import { countingCredential, envelope, operation, scripted, sender } from "./client.js";

const credentials = { sign: () => countingCredential() };
const call = operation("GET", "/x", { security: [["sign"]], secret: ["pin"] });

function recording(name: string, events: string[]): Hooks {
  return {
    beforeSigning: ({ headers }, { attempt }) => void events.push(`${name} beforeSigning ${attempt} ${headers["authorization"]}`),
    beforeSending: ({ headers }, { attempt }) => void events.push(`${name} beforeSending ${attempt} ${headers["authorization"]}`),
    afterAnswer: ({ status }, { attempt }) => void events.push(`${name} afterAnswer ${attempt} ${status}`),
    onFailure: ({ statusCode }, { attempt, retried }) => void events.push(`${name} onFailure ${attempt} ${statusCode} ${retried}`),
  };
}

test("run in order, for each attempt", async () => {
  const events: string[] = [];
  const transport = scripted({ status: 503, body: envelope({ statusCode: 503 }) }, {});
  await sender(transport, { hooks: [recording("a", events), recording("b", events)] }, { credentials }).send(call, undefined);
  expect(events).toEqual([
    "a beforeSigning 1 undefined",
    "b beforeSigning 1 undefined",
    "a beforeSending 1 signed 1",
    "b beforeSending 1 signed 1",
    "a afterAnswer 1 503",
    "b afterAnswer 1 503",
    "a onFailure 1 503 true",
    "b onFailure 1 503 true",
    "a beforeSigning 2 undefined",
    "b beforeSigning 2 undefined",
    "a beforeSending 2 signed 2",
    "b beforeSending 2 signed 2",
    "a afterAnswer 2 200",
    "b afterAnswer 2 200",
  ]);
});

test("beforeSigning may change what is signed and sent", async () => {
  const transport = scripted();
  const hooks: Hooks = { beforeSigning: (request) => ({ ...request, headers: { ...request.headers, "x-tenant": "t" }, query: [["a", "1"]] }) };
  await sender(transport, { hooks }, { credentials }).send(call, undefined);
  expect(transport.sent[0]).toMatchObject({ url: "https://api.example.com/x?a=1", headers: { "x-tenant": "t", authorization: "signed 1" } });
});

test.each(["beforeSigning", "beforeSending", "afterAnswer", "onFailure"] as const)("%s that throws ends the call", async (name) => {
  const transport = scripted({ body: envelope({ statusCode: name === "onFailure" ? 500 : 200 }) });
  const error = new Error("my bug");
  const result = await sender(transport, { hooks: { [name]: () => Promise.reject(error) } }, { credentials }).send(call, undefined);
  expect(result).toMatchObject({ statusCode: 0, message: "The hook failed", cause: { kind: "hook", error } });
  expect(transport.sent).toHaveLength(name === "beforeSigning" || name === "beforeSending" ? 0 : 1);
});

test.each([503, 401])("afterAnswer that throws ends the call, although HTTP %i would be asked again", async (status) => {
  let refused = 0;
  const transport = scripted({ status, body: envelope({ statusCode: status }) });
  const own = { credentials: { sign: () => countingCredential({ refused: () => (refused += 1) > 0 }) } };
  const failing = new Error("my bug");
  const hooks: Hooks = { afterAnswer: () => Promise.reject(failing) };
  expect(await sender(transport, { hooks }, own).send(call, undefined)).toMatchObject({ statusCode: 0, cause: { kind: "hook", httpStatus: status, error: failing } });
  expect(await sender(transport, {}, own).send(call, undefined, { onAnswer: () => Promise.reject(failing) })).toMatchObject({ statusCode: 0, cause: { kind: "hook", httpStatus: status, error: failing } });
  expect([transport.sent.length, refused]).toEqual([2, 0]);
});

test.each<[string, Hooks]>([
  ["a hook refuses", { afterAnswer: () => Promise.reject(new Error("my bug")) }],
  ["a hook holds until the call is given up", { afterAnswer: () => new Promise((resolve) => setTimeout(resolve, 60)) }],
])("a stream that %s is closed", async (_name, hooks) => {
  let closed = false;
  const stream = new ReadableStream<Uint8Array>({ cancel: () => void (closed = true) });
  expect(await sender(scripted({ stream }), { hooks, timeout: 30 }, { credentials }).send(call, undefined)).toMatchObject({ statusCode: 0 });
  await expect.poll(() => closed).toBe(true);
});

test.each<[string, (stream: ReadableStream<Uint8Array>, broken: () => void) => unknown]>([
  ["broke off meanwhile", (_, breakOff) => breakOff()],
  ["the hook reads itself", (stream) => stream.getReader()],
])("a stream that %s cannot be closed, and ends no process", async (_, use) => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  process.on("unhandledRejection", hear);
  onTestFinished(() => void process.off("unhandledRejection", hear));
  let breakOff = (): void => undefined;
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (breakOff = () => controller.error(new Error("gone"))) });
  const failing = new Error("my bug");
  const afterAnswer: Hooks["afterAnswer"] = () => {
    use(stream, breakOff);
    throw failing;
  };
  expect(await sender(scripted({ stream }), { hooks: { afterAnswer } }, { credentials }).send(call, undefined)).toMatchObject({ statusCode: 0, cause: { kind: "hook", error: failing } });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(unheard).toEqual([]);
});

test("a log is waited for, and its failure is a hook's", async () => {
  const full = new Error("the disk is full");
  const hooks = logTo(() => Promise.reject(full));
  expect(await sender(scripted(), { hooks }, { credentials }).send(call, undefined)).toMatchObject({ statusCode: 0, cause: { kind: "hook", error: full } });
});

describe("a log", () => {
  const secrets = ["hunter2", "1234", "tok-1", "sid-1", "me@example.com", "signed 1", "code-1"];
  const post = operation("POST", "/sign-in", { security: [["sign"]], secret: ["pin"] });
  const input = { username: "jo", password: "hunter2", nested: [{ pin: "1234", access_token: "tok-1", keep: 1 }], email: "me@example.com", code: "code-1" };

  async function logged(bodies: boolean): Promise<LogEntry[]> {
    const entries: LogEntry[] = [];
    const transport = scripted({ status: 400, headers: { "content-type": "application/json", "set-cookie": "sid-1", "x-request-id": "r1" }, body: envelope({ statusCode: 400, message: "no", apiCode: 7, requestId: "r1" }) });
    const log = logTo((entry) => void entries.push(entry), { bodies });
    await sender(transport, { hooks: log }, { credentials }).send(post, input, { headers: { "x-session-hint": "sid-1", cookie: "sid-1" } });
    return entries;
  }

  test("has what happened", async () => {
    expect(await logged(true)).toMatchObject([
      { event: "request", operation: "sample", attempt: 1, method: "POST", url: "https://api.example.com/sign-in", headers: { accept: "application/json", authorization: "[redacted]", cookie: "[redacted]", "x-session-hint": "[redacted]" } },
      { event: "answer", status: 400, headers: { "content-type": "application/json", "set-cookie": "[redacted]", "x-request-id": "r1" } },
      { event: "failure", status: 400, message: "no", apiCode: 7, requestId: "r1", retried: false },
    ]);
  });

  test.each([true, false])("has no secrets (bodies: %s)", async (bodies) => {
    const text = JSON.stringify(await logged(bodies));
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  test("has the rest of a body when it is asked for", async () => {
    const [request] = await logged(true);
    expect(request?.body).toEqual({ username: "jo", password: "[redacted]", nested: [{ pin: "[redacted]", access_token: "[redacted]", keep: 1 }], email: "[redacted]", code: "[redacted]" });
    expect((await logged(false))[0]).not.toHaveProperty("body");
  });

  test("hides a key in the query whatever its name", async () => {
    const entries: LogEntry[] = [];
    const keys = { key: () => apiKey({ option: "key", in: "query", name: "appid" }, "k-1"), more: () => apiKey({ option: "more", in: "query", name: "sig" }, "k-2") };
    await sender(scripted(), { hooks: logTo((entry) => void entries.push(entry)) }, { credentials: keys }).send(operation("GET", "/x", { security: [["key", "more"]] }), { page: 2 });
    expect(entries[0]?.url).toBe("https://api.example.com/x?page=2&appid=[redacted]&sig=[redacted]");
  });

  test("hides secrets of a query by name, whatever their style", async () => {
    const entries: LogEntry[] = [];
    const details = { parameters: { pins: { in: "query", style: "brackets" } }, secret: ["pins"] } as const;
    await sender(scripted(), { hooks: logTo((entry) => void entries.push(entry)) }).send(operation("GET", "/x", details), { code: "code-1", page: 2, access_token: "tok-1", pins: ["1234"] });
    expect(entries[0]?.url).toBe("https://api.example.com/x?code=[redacted]&page=2&access_token=[redacted]&pins[]=[redacted]");
  });

  test("hides secrets within an object of a query", async () => {
    const entries: LogEntry[] = [];
    const details = { parameters: { filter: { in: "query", style: "deepObject" } }, secret: ["pin"] } as const;
    await sender(scripted(), { hooks: logTo((entry) => void entries.push(entry)) }).send(operation("GET", "/x", details), { filter: { code: "code-1", pin: "1234", page: 2 } });
    expect(entries[0]?.url).toBe("https://api.example.com/x?filter[code]=[redacted]&filter[pin]=[redacted]&filter[page]=2");
  });
});
