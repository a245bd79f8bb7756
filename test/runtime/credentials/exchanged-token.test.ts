import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CredentialError, type OutgoingRequest } from "../../../templates/typescript/runtime/credential.js";
import { exchangedToken } from "../../../templates/typescript/runtime/credentials/exchanged-token.js";
import { context, outgoing } from "./call.js";

const parameters = {
  method: "POST",
  path: "/api/v3/get-token",
  token: ["data", "access_token"],
  expiresIn: ["data", "expires_in"],
  message: ["message"],
  claimHeaders: { "x-example-pool": "pool" },
};
const members = (): Record<string, string> => ({ accessKeyId: "AK", accessKeySecret: "SK_very_secret" });

function jwt(claims: unknown): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.c2ln`;
}

/** A platform that hands out `token-1`, `token-2`, ... and remembers what it was asked. */
function platform(answer: (count: number) => unknown = (count) => ({ statusCode: 200, data: { access_token: `token-${count}`, expires_in: 7200 } })) {
  const asked: OutgoingRequest[] = [];
  return {
    asked,
    send: async (request: OutgoingRequest) => {
      asked.push(request);
      const body = answer(asked.length);
      await Promise.resolve();
      if (body instanceof Error) throw body;
      return { status: 200, body };
    },
  };
}

async function tokenOf(result: OutgoingRequest | Promise<OutgoingRequest>): Promise<string | undefined> {
  return (await result).headers["authorization"];
}

describe("exchange", () => {
  test("asks with the members and sends the token", async () => {
    const { asked, send } = platform();
    const request = outgoing({ prefix: "/base", query: [["a", "1"]], headers: { "user-agent": "sdk/1", cookie: "c=1" } });
    const result = await exchangedToken(parameters, members).authorize(request, context({ send }));
    expect(result).toEqual({ ...request, headers: { ...request.headers, authorization: "Bearer token-1" } });
    expect(asked).toEqual([
      {
        method: "POST",
        origin: "https://api.example.com",
        prefix: "/base",
        path: "/api/v3/get-token",
        query: [],
        headers: { accept: "application/json", "content-type": "application/json", "user-agent": "sdk/1" },
        body: { contentType: "application/json", content: JSON.stringify(members()), members: members() },
      },
    ]);
  });

  test("one exchange serves many waiting calls", async () => {
    const { asked, send } = platform();
    const credential = exchangedToken(parameters, members);
    const results = await Promise.all(Array.from({ length: 20 }, () => tokenOf(credential.authorize(outgoing(), context({ send })))));
    expect(new Set(results)).toEqual(new Set(["Bearer token-1"]));
    expect(asked).toHaveLength(1);
  });

  test("renews before the end, between one and two margins", async () => {
    const { asked, send } = platform();
    const credential = exchangedToken(parameters, members);
    const call = context({ send });
    await credential.authorize(outgoing(), call);
    call.clock.now += (7200 - 121) * 1000;
    expect(await tokenOf(credential.authorize(outgoing(), call))).toBe("Bearer token-1");
    call.clock.now += 62 * 1000;
    expect(await tokenOf(credential.authorize(outgoing(), call))).toBe("Bearer token-2");
    expect(asked).toHaveLength(2);
  });

  test("keeps a token that still lives when it cannot be renewed", async () => {
    const { send } = platform((count) => (count === 1 ? { data: { access_token: "token-1", expires_in: 7200 } } : new Error("down")));
    const credential = exchangedToken(parameters, members);
    const call = context({ send });
    await credential.authorize(outgoing(), call);
    call.clock.now += 7190 * 1000;
    expect(await tokenOf(credential.authorize(outgoing(), call))).toBe("Bearer token-1");
    call.clock.now += 20 * 1000;
    await expect(credential.authorize(outgoing(), call)).rejects.toThrow("down");
  });

  test.each<[string, unknown]>([
    ["zero", 0],
    ["negative", -5],
    ["no number", "soon"],
  ])("a lifetime that is %s serves one round of calls", async (_, expires_in) => {
    const { asked, send } = platform((count) => ({ data: { access_token: `token-${count}`, expires_in } }));
    const credential = exchangedToken(parameters, members);
    const call = context({ send });
    expect(await tokenOf(credential.authorize(outgoing(), call))).toBe("Bearer token-1");
    expect(await tokenOf(credential.authorize(outgoing(), call))).toBe("Bearer token-2");
    expect(asked).toHaveLength(2);
  });

  test("a token without lifetime is kept", async () => {
    const { asked, send } = platform(() => ({ data: { access_token: "token-1" } }));
    const credential = exchangedToken(parameters, members);
    const call = context({ send });
    await credential.authorize(outgoing(), call);
    call.clock.now += 1e12;
    await credential.authorize(outgoing(), call);
    expect(asked).toHaveLength(1);
  });

  test("tokens belong to one credential", async () => {
    const { asked, send } = platform();
    for (let count = 0; count < 2; count++) await exchangedToken(parameters, members).authorize(outgoing(), context({ send }));
    expect(asked).toHaveLength(2);
  });
});

describe("refusal", () => {
  test("throws the refused token away, once for all who had it", async () => {
    const { asked, send } = platform();
    const credential = exchangedToken(parameters, members);
    const call = context({ send });
    const before = await Promise.all([1, 2, 3].map(async () => credential.authorize(outgoing(), call)));
    for (const request of before) {
      expect(await credential.refused?.(request)).toBe(true);
      expect(await tokenOf(credential.authorize(outgoing(), call))).toBe("Bearer token-2");
    }
    expect(asked).toHaveLength(2);
  });

  test("without the request the present token goes", async () => {
    const { send } = platform();
    const credential = exchangedToken(parameters, members);
    await credential.authorize(outgoing(), context({ send }));
    expect(await credential.refused?.()).toBe(true);
    expect(await tokenOf(credential.authorize(outgoing(), context({ send })))).toBe("Bearer token-2");
  });
});

describe("giving up", () => {
  test("a call that is given up does not fail the others", async () => {
    const { send } = platform();
    const leader = new AbortController();
    const credential = exchangedToken(parameters, members);
    const reason = new Error("given up");
    const stalled = (): Promise<never> => new Promise((_, reject) => leader.signal.addEventListener("abort", () => reject(reason)));
    const first = tokenOf(credential.authorize(outgoing(), context({ send: stalled, signal: leader.signal })));
    const second = tokenOf(credential.authorize(outgoing(), context({ send })));
    leader.abort(reason);
    await expect(first).rejects.toBe(reason);
    expect(await second).toBe("Bearer token-1");
  });

  test("a waiting call can be given up alone", async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { asked, send } = platform();
    const credential = exchangedToken(parameters, members);
    const first = tokenOf(credential.authorize(outgoing(), context({ send: async (request) => gate.then(() => send(request)) })));
    const waiting = new AbortController();
    const second = tokenOf(credential.authorize(outgoing(), context({ send, signal: waiting.signal })));
    const reason = new Error("given up");
    waiting.abort(reason);
    await expect(second).rejects.toBe(reason);
    release();
    expect(await first).toBe("Bearer token-1");
    expect(asked).toHaveLength(1);
  });

  test("a call that was given up before asks for nothing", async () => {
    const { asked, send } = platform();
    const reason = new Error("given up");
    await expect(exchangedToken(parameters, members).authorize(outgoing(), context({ send, signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(asked).toHaveLength(0);
  });

  test("a failure is not remembered", async () => {
    const { send } = platform((count) => (count === 1 ? new Error("down") : { data: { access_token: "token", expires_in: 60 } }));
    const credential = exchangedToken(parameters, members);
    await expect(credential.authorize(outgoing(), context({ send }))).rejects.toThrow("down");
    expect(await tokenOf(credential.authorize(outgoing(), context({ send })))).toBe("Bearer token");
  });
});

describe("claim headers", () => {
  test.each<[string, { given: string; want: Record<string, string> }]>([
    ["claim", { given: jwt({ pool: "p1" }), want: { "x-example-pool": "p1" } }],
    ["base64url alphabet", { given: jwt({ pool: "p1", other: "\u00fb\u00ff\u00fe???>>>" }), want: { "x-example-pool": "p1" } }],
    ["no such claim", { given: jwt({ other: "p1" }), want: {} }],
    ["claim that is no text", { given: jwt({ pool: { a: 1 } }), want: {} }],
    ["claim that adds a header", { given: jwt({ pool: "p1\r\nx-evil: 1" }), want: {} }],
    ["claims that are no object", { given: jwt(null), want: {} }],
    ["no JWT", { given: "opaque", want: {} }],
    ["broken JWT", { given: "a.%%%.c", want: {} }],
  ])("%s", async (_, { given, want }) => {
    const { send } = platform(() => ({ data: { access_token: given, expires_in: 60 } }));
    const { headers } = await exchangedToken({ ...parameters, scheme: "" }, members).authorize(outgoing({ headers: {} }), context({ send }));
    expect(headers).toEqual({ authorization: given, ...want });
  });
});

describe("errors", () => {
  test.each<[string, { given: unknown; want: string }]>([
    ["envelope with a reason", { given: { statusCode: 401, message: "Unknown key" }, want: "The exchange for a token was answered with HTTP 200 and no token: Unknown key" }],
    ["reason that repeats the secret", { given: { message: "no key SK_very_secret" }, want: "The exchange for a token was answered with HTTP 200 and no token: no key ***" }],
    ["reason with control characters", { given: { message: "a\u001b[2J\nb" }, want: "The exchange for a token was answered with HTTP 200 and no token: a [2J b" }],
    ["text", { given: "<html>", want: "The exchange for a token was answered with HTTP 200 and no token" }],
    ["token of the prototype", { given: { data: "x" }, want: "The exchange for a token was answered with HTTP 200 and no token" }],
    ["token that adds a header", { given: { data: { access_token: "a\r\nb" } }, want: "The exchange for a token was answered with HTTP 200 and no token" }],
  ])("%s", async (_, { given, want }) => {
    const { send } = platform(() => given);
    await expect(exchangedToken(parameters, members).authorize(outgoing(), context({ send }))).rejects.toThrow(Object.assign(new CredentialError(want), { status: 200 }));
  });

  test("a member that is missing is not exchanged", async () => {
    const { asked, send } = platform();
    const credential = exchangedToken(parameters, () => ({ accessKeyId: "AK", accessKeySecret: "" }));
    await expect(credential.authorize(outgoing(), context({ send }))).rejects.toThrow(new CredentialError("accessKeySecret: missing", { missing: true }));
    expect(asked).toEqual([]);
  });

  test("nothing shows the secret or the token", async () => {
    const { send } = platform();
    const credential = exchangedToken(parameters, members);
    await credential.authorize(outgoing(), context({ send }));
    const shown = inspect(credential, { depth: 9, showHidden: true }) + JSON.stringify(credential) + String(credential);
    expect(shown).not.toMatch(/SK_very|token-1/);
  });
});
