import { describe, expect, test, vi } from "vitest";
import { CredentialError, type Credential, type OutgoingRequest } from "../../templates/typescript/runtime/credential.js";
import { createSender } from "../../templates/typescript/runtime/sender.js";
import { TransportError, type Transport, type TransportAnswer } from "../../templates/typescript/runtime/transport.js";
import { countingCredential, envelope, environment, operation, scripted, sender, settings, type Step } from "./client.js";

const get = operation("GET", "/x");
const post = operation("POST", "/x");
const lost = new TransportError("network", "the connection was lost");
const busy = { status: 503, body: "" };

describe("a call", () => {
  test("sends and resolves to an envelope", async () => {
    const transport = scripted({ body: envelope({ data: { id: 1 } }) });
    const result = await sender(transport, { lang: "zh-CN", host: "https://example.com/auth" }).send(operation("POST", "/users/{id}"), { id: "a b", name: "é" });
    expect(result).toEqual({ statusCode: 200, message: "ok", data: { id: 1 } });
    expect(transport.sent).toHaveLength(1);
    const { signal, ...request } = transport.sent[0] ?? { signal: undefined };
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(request).toEqual({
      method: "POST",
      url: "https://example.com/auth/users/a%20b",
      headers: { accept: "application/json", "content-type": "application/json", "user-agent": `example-sample/1.2.3 node/${process.versions.node}`, "x-sample-lang": "zh-CN" },
      body: '{"name":"é"}',
      maxAnswerBytes: 104_857_600,
    });
  });

  test("names package and runtime in the user agent", async () => {
    const transport = scripted();
    await sender(transport).send(get, undefined);
    expect(transport.sent[0]?.headers["user-agent"]).toMatch(/^example-sample\/1\.2\.3 node\/\S+$/);
  });

  test("rejects when it is malformed, before anything is sent", async () => {
    const transport = scripted();
    await expect(sender(transport).send(operation("GET", "/u/{id}"), { id: ".." })).rejects.toThrow(TypeError);
    await expect(sender(transport).send(get, undefined, { headers: { Authorization: "x" } })).rejects.toThrow(TypeError);
    const misspelt: object = { timout: 5 };
    await expect(sender(transport).send(get, undefined, misspelt)).rejects.toThrow(new TypeError("timout: unknown option"));
    expect(transport.sent).toEqual([]);
  });

  test("keeps its own headers against those of the caller", async () => {
    const transport = scripted();
    const options = { headers: { "X-Sample-Lang": "fr", "X-Trace": "t", Accept: "text/html" } };
    await sender(transport, { lang: "en-US" }).send(get, undefined, options);
    expect(transport.sent[0]?.headers).toMatchObject({ "x-sample-lang": "en-US", "x-trace": "t", accept: "application/json" });
  });

  test("shows the raw answer", async () => {
    const answers: TransportAnswer[] = [];
    await sender(scripted({ status: 429, headers: { "x-limit": "0" } })).send(post, undefined, { onAnswer: (answer) => void answers.push(answer) });
    expect(answers).toMatchObject([{ status: 429, headers: { "x-limit": "0" } }]);
  });
});

describe("what goes wrong becomes an envelope", () => {
  test.each<[string, { given: unknown; want: object }]>([
    ["a lost connection", { given: lost, want: { statusCode: 0, message: "the connection was lost", cause: { kind: "network", error: lost } } }],
    ["too long an answer", { given: new TransportError("too-large", "too long", { status: 200 }), want: { statusCode: 0, cause: { kind: "too-large", httpStatus: 200 } } }],
    ["an answer that is no HTTP", { given: new TransportError("invalid-answer", "m"), want: { statusCode: 0, cause: { kind: "invalid-answer" } } }],
    ["any other error", { given: new RangeError("secret"), want: { statusCode: 0, message: "The network failed", cause: { kind: "network" } } }],
    ["what is no error", { given: "secret", want: { statusCode: 0, message: "The network failed", cause: { kind: "network", error: "secret" } } }],
  ])("%s", async (_, { given, want }) => {
    const transport = scripted(() => Promise.reject(given));
    expect(await sender(transport).send(post, undefined)).toMatchObject(want);
  });

  test.each([0, undefined])("a transport that never answers: the timeout (retries: %s)", async (maxRetries) => {
    const never = vi.fn((_: unknown) => new Promise<TransportAnswer>(() => undefined));
    const result = await sender({ send: never }, { timeout: 5, maxRetries }).send(get, undefined);
    expect(result).toEqual({ statusCode: 0, message: "No answer within 5 ms", cause: { kind: "timeout", error: expect.any(TransportError) } });
    expect(never).toHaveBeenCalledTimes(1);
    expect(never.mock.calls[0]?.[0]).toMatchObject({ signal: { aborted: true } });
  });

  test("an abort, also while a hook or a credential hangs", async () => {
    const hanging: Credential = { authorize: () => new Promise(() => undefined) };
    const control = new AbortController();
    const call = sender(scripted(), {}, { credentials: { slow: () => hanging } }).send(operation("GET", "/x", { security: [["slow"]] }), undefined, { signal: control.signal });
    control.abort("my reason");
    expect(await call).toMatchObject({ statusCode: 0, message: "The call was aborted", cause: { kind: "aborted", error: { cause: "my reason" } } });
  });

  test("a signal that was aborted before: nothing is sent", async () => {
    const transport = scripted();
    expect(await sender(transport).send(get, undefined, { signal: AbortSignal.abort() })).toMatchObject({ cause: { kind: "aborted" } });
    expect(transport.sent).toEqual([]);
  });

  test("no listener stays on the caller's signal", async () => {
    const control = new AbortController();
    const removed = vi.spyOn(control.signal, "removeEventListener");
    const added = vi.spyOn(control.signal, "addEventListener");
    await sender(scripted()).send(get, undefined, { signal: control.signal });
    expect(added.mock.calls.map(([, listener]) => listener)).toEqual(removed.mock.calls.map(([, listener]) => listener));
    expect(added).toHaveBeenCalledTimes(1);
  });

  test("a signal serves the next call only where the transport allows it, and never after it aborted", async () => {
    const signals = async (spare: { readonly spare?: AbortController[] }, timeout: number): Promise<Set<AbortSignal>> => {
      const seen = new Set<AbortSignal>();
      const transport: Transport = { ...spare, send: ({ signal }) => (seen.add(signal), timeout === 5 ? new Promise(() => undefined) : Promise.resolve({ status: 200, headers: {}, body: envelope({}) })) };
      const client = sender(transport, { timeout });
      await client.send(post, undefined);
      await client.send(post, undefined);
      return seen;
    };
    expect((await signals({}, 1000)).size).toBe(2);
    expect((await signals({ spare: [] }, 1000)).size).toBe(1);
    expect((await signals({ spare: [] }, 5)).size).toBe(2);
  });

  test.each([-5, NaN])("a time that is over: %d", async (timeout) => {
    const transport = scripted(() => new Promise(() => undefined));
    expect(await sender(transport).send(get, undefined, { timeout })).toMatchObject({ statusCode: 0, cause: { kind: "timeout" } });
  });

  test("a timeout beyond what timers count does not end at once", async () => {
    expect(await sender(scripted(), { timeout: Infinity }).send(get, undefined)).toMatchObject({ statusCode: 200 });
    expect(await sender(scripted(), { timeout: 2 ** 40 }).send(get, undefined)).toMatchObject({ statusCode: 200 });
  });
});

describe("retries", () => {
  const ok = { body: envelope({ data: 1 }) };

  test.each<[string, { method?: string; details?: object; options?: object; steps: readonly Step[]; want: readonly [attempts: number, statusCode: number] }]>([
    ["a GET that was lost", { steps: [lost, lost, ok], want: [3, 200] }],
    ["a GET that is always lost", { steps: [lost], want: [3, 0] }],
    ["a GET when the platform is busy", { steps: [busy, { status: 429, body: "" }, ok], want: [3, 200] }],
    ["a GET that an envelope puts off", { steps: [{ body: envelope({ statusCode: 429 }) }, ok], want: [2, 200] }],
    ["not a GET that is wrong", { steps: [{ status: 400, body: envelope({ statusCode: 400 }) }, ok], want: [1, 400] }],
    ["not a GET with a malformed answer", { steps: [{ body: "{" }, ok], want: [1, 0] }],
    ["not a GET that is redirected", { steps: [{ status: 302 }, ok], want: [1, 0] }],
    ["a DELETE and a PUT", { method: "DELETE", steps: [lost, ok], want: [2, 200] }],
    ["not a POST", { method: "POST", steps: [lost, ok], want: [1, 0] }],
    ["not a POST even if it is told when", { method: "POST", steps: [{ ...busy, headers: { "retry-after": "1" } }, ok], want: [1, 0] }],
    ["a POST that is safe", { method: "POST", details: { safe: true }, steps: [lost, ok], want: [2, 200] }],
    ["a POST that the caller calls safe", { method: "POST", options: { safe: true }, steps: [lost, ok], want: [2, 200] }],
    ["not a GET that is unsafe", { details: { safe: false }, steps: [lost, ok], want: [1, 0] }],
    ["as often as the call says", { options: { maxRetries: 4 }, steps: [lost, lost, lost, lost, ok], want: [5, 200] }],
    ["not at all if the call says so", { options: { maxRetries: 0 }, steps: [lost, ok], want: [1, 0] }],
  ])("%s", async (_, { method = "GET", details = {}, options, steps, want }) => {
    const transport = scripted(...steps);
    const result = await sender(transport).send(operation(method, "/x", details), {}, options);
    expect([transport.sent.length, result]).toEqual([want[0], expect.objectContaining({ statusCode: want[1] })]);
  });

  test("wait with full jitter below a doubling bound, or as told", async () => {
    const clock = environment(0.5);
    const transport = scripted(lost, lost, { ...busy, headers: { "retry-after": "2" } }, { ...busy, headers: { "retry-after": "900" } }, ok);
    await sender(transport, { environment: clock, maxRetries: 9, maxRetryDelay: 3000 }).send(get, undefined);
    expect(clock.waits).toEqual([125, 250, 2000, 3000]);
  });

  test("do not wait beyond the time of the call", async () => {
    const clock = environment();
    const transport = scripted({ ...busy, headers: { "retry-after": "60" } });
    const result = await sender(transport, { environment: clock, maxRetryDelay: 120_000, timeout: 50_000 }).send(get, undefined);
    expect(result).toMatchObject({ statusCode: 0, cause: { httpStatus: 503 } });
    expect([transport.sent.length, clock.waits]).toEqual([1, []]);
  });

  test("are signed anew", async () => {
    const transport = scripted(lost, ok);
    await sender(transport, {}, { credentials: { sign: () => countingCredential() } }).send(operation("GET", "/x", { security: [["sign"]] }), undefined);
    expect(transport.sent.map(({ headers }) => headers["authorization"])).toEqual(["signed 1", "signed 2"]);
  });

  test("do not send a stream twice", async () => {
    const transport = scripted(lost);
    await sender(transport).send(operation("PUT", "/x", { bodyMember: "b", build: (_, __, address, headers) => ({ method: "PUT", ...address, path: "/x", query: [], headers, body: { contentType: null, content: new Blob(["a"]).stream(), members: null } }) }), {});
    expect(transport.sent).toHaveLength(1);
  });

  test("stop when the caller aborts while waiting", async () => {
    const control = new AbortController();
    const clock = { ...environment(1), wait: async () => control.abort() };
    const transport = scripted(lost, ok);
    expect(await sender(transport, { environment: clock }).send(get, undefined, { signal: control.signal })).toMatchObject({ cause: { kind: "aborted" } });
    expect(transport.sent).toHaveLength(1);
  });
});

describe("credentials", () => {
  const secured = operation("POST", "/x", { security: [["a"], ["b"]] });
  const proving = (value: string): Credential => ({ authorize: (request) => ({ ...request, headers: { ...request.headers, authorization: value } }) });
  const missing: Credential = { authorize: () => Promise.reject(new CredentialError("token: missing", { missing: true })) };
  const broken: Credential = { authorize: () => Promise.reject(new CredentialError("the key service failed")) };
  const proof = async (credentials: Record<string, Credential>, details = secured, options = {}): Promise<unknown> => {
    const transport = scripted();
    const made = Object.fromEntries(Object.entries(credentials).map(([name, credential]) => [name, () => credential]));
    const result = await sender(transport, options, { credentials: made }).send(details, undefined);
    return transport.sent[0]?.headers["authorization"] ?? result;
  };

  test.each<[string, { credentials: Record<string, Credential>; security?: readonly (readonly string[])[]; options?: object; want: unknown }]>([
    ["the first", { credentials: { a: proving("A"), b: proving("B") }, want: "A" }],
    ["the preferred one", { credentials: { a: proving("A"), b: proving("B") }, options: { credential: "b" }, want: "B" }],
    ["the next when the first is missing", { credentials: { a: missing, b: proving("B") }, want: "B" }],
    ["not the next when the first fails", { credentials: { a: broken, b: proving("B") }, want: expect.objectContaining({ statusCode: 0, message: "the key service failed", cause: expect.objectContaining({ kind: "credential" }) }) }],
    ["none when all are missing: a failure", { credentials: { a: missing, b: missing }, want: expect.objectContaining({ message: "token: missing", cause: expect.objectContaining({ kind: "credential" }) }) }],
    ["none when all are missing and none is needed", { credentials: { a: missing }, security: [["a"], []], want: expect.objectContaining({ statusCode: 200 }) }],
    ["the one that this client has", { credentials: { b: proving("B") }, want: "B" }],
    ["none", { credentials: { a: proving("A") }, security: [], want: expect.objectContaining({ statusCode: 200 }) }],
  ])("uses %s", async (_, { credentials, security, options, want }) => {
    expect(await proof(credentials, operation("POST", "/x", { security: security ?? [["a"], ["b"]] }), options)).toEqual(want);
  });

  test("rejects when this client has none of them", async () => {
    await expect(proof({ c: proving("C") })).rejects.toThrow("credential a: missing");
    expect(() => sender(scripted(), { credential: "z" }, { credentials: { a: () => missing } })).toThrow("credential: must be one of a");
  });

  test("several of one set are applied in turn", async () => {
    const key: Credential = { authorize: (request) => ({ ...request, query: [...request.query, ["key", "k"]] }) };
    const transport = scripted();
    await sender(transport, {}, { credentials: { key: () => key, a: () => proving("A") } }).send(operation("GET", "/x", { security: [["key", "a"]] }), undefined);
    expect(transport.sent[0]).toMatchObject({ url: "https://api.example.com/x?key=k", headers: { authorization: "A" } });
  });

  test.each<[string, { status: number; refused: boolean; want: number }]>([
    ["is sent again once", { status: 401, refused: true, want: 2 }],
    ["is not sent again when that would not help", { status: 401, refused: false, want: 1 }],
    ["is not sent again for another reason", { status: 403, refused: true, want: 1 }],
  ])("a refused POST %s", async (_, { status, refused, want }) => {
    const transport = scripted({ status, body: envelope({ statusCode: status }) });
    const seen: unknown[] = [];
    const credential = countingCredential({ refused: (request) => (seen.push(request?.headers["authorization"]), refused) });
    await sender(transport, {}, { credentials: { a: () => credential } }).send(operation("POST", "/x", { security: [["a"]] }), undefined);
    expect(transport.sent).toHaveLength(want);
    expect(seen).toEqual(status === 401 ? ["signed 1"] : []);
  });

  test("all hear of a refusal, and one that has another proof is enough", async () => {
    const heard: string[] = [];
    const hearing = (name: string, helps: boolean): Credential => countingCredential({ refused: () => (heard.push(name), helps) });
    const transport = scripted({ status: 401, body: envelope({ statusCode: 401 }) });
    const credentials = { a: () => hearing("a", false), b: () => hearing("b", true), c: () => hearing("c", false) };
    await sender(transport, {}, { credentials }).send(operation("POST", "/x", { security: [["a", "b", "c"]] }), undefined);
    expect([heard, transport.sent.length]).toEqual([["a", "b", "c"], 2]);
  });

  test("change from the next call on, and read options when they are used", async () => {
    const transport = scripted();
    const client = createSender(
      { ...settings, credentials: { user: (options) => ({ authorize: (request: OutgoingRequest) => ({ ...request, headers: { ...request.headers, authorization: options.token ?? "none" } }) }) } },
      { transport, token: "first" },
    );
    const call = operation("GET", "/x", { security: [["user"]] });
    await client.send(call, undefined);
    client.change("token", "second");
    await client.send(call, undefined);
    client.change("token", undefined);
    await client.send(call, undefined);
    expect(transport.sent.map(({ headers }) => headers["authorization"])).toEqual(["first", "second", "none"]);
  });

  test("send requests of their own through the same transport, without themselves", async () => {
    const transport = scripted({ body: '{"token":"t"}' }, {});
    const credential: Credential = {
      authorize: async (request, { send }) => {
        const { status, body } = await send({ ...request, method: "POST", path: "/token", query: [], body: null });
        return { ...request, headers: { ...request.headers, authorization: `${status} ${JSON.stringify(body)}` } };
      },
    };
    await sender(transport, {}, { credentials: { a: () => credential } }).send(operation("GET", "/x", { security: [["a"]] }), undefined);
    expect(transport.sent.map(({ url, headers }) => [url, headers["authorization"]])).toEqual([["https://api.example.com/token", undefined], ["https://api.example.com/x", '200 {"token":"t"}']]);
  });
});
