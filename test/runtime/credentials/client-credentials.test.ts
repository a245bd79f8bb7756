import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { OutgoingRequest } from "../../../templates/typescript/runtime/credential.js";
import { clientCredentials, type ClientCredentialsOptions } from "../../../templates/typescript/runtime/credentials/client-credentials.js";
import { TokenError } from "../../../templates/typescript/runtime/credentials/token-error.js";
import { context, outgoing } from "./call.js";

const parameters = { name: "oauth", option: "oauth", idOption: "clientId", secretOption: "clientSecret", tokenUrl: "/oauth/token", scope: "read" };
const application = { id: "an id:é", secret: "s3cret &%" };

interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

/** A token endpoint that hands out `token-1`, `token-2`, ... and remembers what it was asked. */
function endpoint(answer: (count: number) => Answer = (count) => ({ body: { access_token: `token-${count}`, token_type: "bearer", expires_in: 3600 } })) {
  const asked: OutgoingRequest[] = [];
  return {
    asked,
    send: async (request: OutgoingRequest) => {
      asked.push(request);
      const { status = 200, body } = answer(asked.length);
      await Promise.resolve();
      return { status, body };
    },
  };
}

const made = (options: Partial<ClientCredentialsOptions> = application, own: Partial<typeof parameters> = {}) => clientCredentials({ ...parameters, ...own }, () => options);

async function authorization(request: OutgoingRequest | Promise<OutgoingRequest>): Promise<string | undefined> {
  return (await request).headers["authorization"];
}

describe("the request for a token", () => {
  test("has id and secret in `authorization`, each form-encoded, and nothing of the call but its agent", async () => {
    const { asked, send } = endpoint();
    const call = outgoing({ prefix: "/v1", headers: { "user-agent": "shop/1", cookie: "c=1", "x-own": "1" } });
    expect(await made().authorize(call, context({ send }))).toEqual({ ...call, headers: { ...call.headers, authorization: "Bearer token-1" } });
    expect(asked).toEqual([
      {
        method: "POST",
        origin: "https://api.example.com",
        prefix: "",
        path: "/oauth/token",
        query: [],
        headers: {
          accept: "application/json",
          "content-type": "application/x-www-form-urlencoded",
          "user-agent": "shop/1",
          authorization: `Basic ${Buffer.from("an+id%3A%C3%A9:s3cret+%26%25").toString("base64")}`,
        },
        body: { contentType: "application/x-www-form-urlencoded", content: "grant_type=client_credentials&scope=read", members: { grant_type: "client_credentials", scope: "read" } },
      },
    ]);
  });

  test("has them in its body when the application says so", async () => {
    const { asked, send } = endpoint();
    await made({ ...application, method: "client_secret_post" }).authorize(outgoing(), context({ send }));
    expect(Object.fromEntries(new URLSearchParams(String(asked[0]?.body?.content)))).toEqual({ grant_type: "client_credentials", scope: "read", client_id: application.id, client_secret: application.secret });
    expect(asked[0]?.headers["authorization"]).toBeUndefined();
  });

  test.each<[string, { tokenUrl: string; option?: string; want: string }]>([
    ["relative to the origin", { tokenUrl: "/oauth/token", want: "https://api.example.com/oauth/token" }],
    ["relative to the server", { tokenUrl: "oauth/token", want: "https://api.example.com/v1/oauth/token" }],
    ["elsewhere", { tokenUrl: "https://login.example.com/t?tenant=a%20b", want: "https://login.example.com/t?tenant=a b" }],
    ["where the application says", { tokenUrl: "/oauth/token", option: "http://localhost:8080/t", want: "http://localhost:8080/t" }],
  ])("goes %s", async (_name, { tokenUrl, option, want }) => {
    const { asked, send } = endpoint();
    await made({ ...application, ...(option !== undefined && { tokenUrl: option }) }, { tokenUrl }).authorize(outgoing({ prefix: "/v1" }), context({ send }));
    const [request] = asked;
    expect(`${request?.origin}${request?.path}${request?.query.map(([name, value]) => `?${name}=${value}`).join("") ?? ""}`).toBe(want);
  });

  test.each(["http://login.example.com/token", "ftp://login.example.com/token", "https://"])("goes nowhere that is not safe: %s", async (tokenUrl) => {
    const { asked, send } = endpoint();
    await expect(made(application, { tokenUrl }).authorize(outgoing(), context({ send }))).rejects.toMatchObject({ name: "CredentialError", message: expect.stringContaining("https") });
    expect(asked).toEqual([]);
    if (!tokenUrl.startsWith("http:")) return;
    await made({ ...application, allowInsecure: true }, { tokenUrl }).authorize(outgoing(), context({ send }));
    expect(asked).toHaveLength(1);
  });

  test.each<[string, { scope?: string; own?: string; operation?: string; want: string | undefined }]>([
    ["those of the document", { want: "read" }],
    ["those of the operation", { operation: "write delete", want: "write delete" }],
    ["those that the application names", { own: "everything", operation: "write", want: "everything" }],
    ["none", { scope: "", want: undefined }],
    ["none of the operation", { operation: "", want: undefined }],
  ])("asks for scopes: %s", async (_name, { scope = "read", own, operation, want }) => {
    const { asked, send } = endpoint();
    await made({ ...application, ...(own !== undefined && { scope: own }) }, { scope }).authorize(outgoing(), context({ send, ...(operation !== undefined && { scopes: { oauth: operation } }) }));
    expect(asked[0]?.body?.members?.["scope"]).toBe(want);
  });
});

describe("a token", () => {
  test("is asked for once by many calls, and kept", async () => {
    const { asked, send } = endpoint();
    const credential = made();
    const results = await Promise.all(Array.from({ length: 20 }, () => authorization(credential.authorize(outgoing(), context({ send })))));
    expect(new Set(results)).toEqual(new Set(["Bearer token-1"]));
    expect(await authorization(credential.authorize(outgoing(), context({ send })))).toBe("Bearer token-1");
    expect(asked).toHaveLength(1);
  });

  test("serves the calls with its scopes", async () => {
    const { send } = endpoint();
    const credential = made();
    const of = (scope: string) => authorization(credential.authorize(outgoing(), context({ send, scopes: { oauth: scope } })));
    expect([await of("read"), await of("write"), await of("read"), await of("write")]).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-1", "Bearer token-2"]);
  });

  test("is renewed shortly before its end", async () => {
    const { send } = endpoint();
    const credential = made();
    const call = context({ send });
    const after = async (seconds: number): Promise<string | undefined> => {
      call.clock.now += seconds * 1000;
      return await authorization(credential.authorize(outgoing(), call));
    };
    expect([await after(0), await after(3600 - 125), await after(65)]).toEqual(["Bearer token-1", "Bearer token-1", "Bearer token-2"]);
  });

  test("that is refused is thrown away, and one that was renewed meanwhile is kept", async () => {
    const { asked, send } = endpoint();
    const credential = made();
    const request = await credential.authorize(outgoing(), context({ send }));
    expect(await credential.refused?.(request)).toBe(true);
    expect(await authorization(credential.authorize(outgoing(), context({ send })))).toBe("Bearer token-2");
    expect(await credential.refused?.(request)).toBe(true);
    expect(await authorization(credential.authorize(outgoing(), context({ send })))).toBe("Bearer token-2");
    expect(asked).toHaveLength(2);
  });

  test("of the application goes before", async () => {
    const { asked, send } = endpoint();
    const credential = made({ ...application, token: async () => "own" });
    const request = await credential.authorize(outgoing(), context({ send }));
    expect(await authorization(request)).toBe("Bearer own");
    expect(await credential.refused?.(request)).toBe(false);
    expect(asked).toEqual([]);
  });

  test.each<[string, Partial<ClientCredentialsOptions>, string]>([
    ["nothing", {}, "oauth: missing, and so is clientId"],
    ["no secret", { id: "i" }, "clientSecret: missing"],
  ])("cannot be had with %s", async (_name, options, message) => {
    const { asked, send } = endpoint();
    await expect(made(options).authorize(outgoing(), context({ send }))).rejects.toMatchObject({ name: "CredentialError", missing: true, message });
    expect(asked).toEqual([]);
  });
});

describe("a refusal", () => {
  test.each<[string, { given: Answer; want: { code?: string | undefined; status: number; message: string } }]>([
    ["of the application", { given: { status: 401, body: { error: "invalid_client", error_description: "wrong: s3cret &%" } }, want: { code: "invalid_client", status: 401, message: "oauth: no token, HTTP 401 (invalid_client)" } }],
    ["without a reason", { given: { status: 500, body: undefined }, want: { code: undefined, status: 500, message: "oauth: no token, HTTP 500" } }],
    ["with a reason that is none", { given: { status: 400, body: { error: "s3cret &%" } }, want: { code: undefined, status: 400, message: "oauth: no token, HTTP 400" } }],
    ["that sends elsewhere", { given: { status: 307, body: undefined }, want: { code: undefined, status: 307, message: "oauth: no token, HTTP 307" } }],
    ["with a token beside it", { given: { status: 400, body: { access_token: "t" } }, want: { status: 400, message: "oauth: no token, HTTP 400" } }],
    ["of HTTP 200", { given: { body: { error: "invalid_scope" } }, want: { code: "invalid_scope", status: 200, message: "oauth: no token, HTTP 200 (invalid_scope)" } }],
    ["to be understood", { given: { body: { access_token: "t", token_type: "mac" } }, want: { status: 200, message: "oauth: no token, HTTP 200" } }],
    ["to be sent", { given: { body: { access_token: "t\r\nx: y" } }, want: { status: 200, message: "oauth: no token, HTTP 200" } }],
  ])("%s is an error of its own, and shows no secret", async (_name, { given, want }) => {
    const { send } = endpoint(() => given);
    const error: unknown = await Promise.resolve(made().authorize(outgoing(), context({ send }))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toMatchObject({ ...want, kind: "credential" });
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(application.secret);
  });

  test("is not kept", async () => {
    const { send } = endpoint((count) => (count === 1 ? { status: 503, body: null } : { body: { access_token: "late" } }));
    const credential = made();
    await expect(credential.authorize(outgoing(), context({ send }))).rejects.toBeInstanceOf(TokenError);
    expect(await authorization(credential.authorize(outgoing(), context({ send })))).toBe("Bearer late");
  });
});
