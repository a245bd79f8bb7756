import { createHash, createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SigningClock, hmacRefusal, stringToSign } from "../../generator/mock/hmac-signature.js";
import type { Json } from "../../generator/mock/json.js";
import { type Mock, startMock } from "../../generator/mock/index.js";
import { messageSignatureRefusal, signatureBase } from "../../generator/mock/message-signature.js";
import type { Received } from "../../generator/mock/received.js";
import { Replay } from "../../generator/mock/replay.js";
import { dictionary, isInnerList } from "../../generator/mock/structured-fields.js";
import { call, post, signed, signedGet, signedPost } from "./caller.js";
import { document } from "./document.js";

const parameters = { prefix: "x-genauth-", scheme: "GenAuth", algorithm: "HMAC-SHA1", version: "1.0" };
const key = { id: "AK", secret: "SK" };
const date = "Wed, 21 Oct 2015 07:28:00 GMT";
const clockAt = (time: string): SigningClock => ({ now: () => Date.parse(time), tolerance: 300, replay: new Replay() });

function request(method: string, target: string, headers: Record<string, string>, value?: Json): Received {
  const search = target.includes("?") ? target.slice(target.indexOf("?")) : "";
  const bytes = value === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value));
  const path = target.slice(0, target.length - search.length);
  const body = value === undefined ? ({ kind: "none" } as const) : ({ kind: "json", contentType: "application/json", value } as const);
  return { method, target, path, search, query: [...new URLSearchParams(search)], headers, bytes, body };
}

describe("hmac-headers", () => {
  const cases: [string, { given: { method: string; target: string; body?: Json }; want: string }][] = [
    ["no parameters", { given: { method: "GET", target: "/p" }, want: "/p" }],
    ["sorted, not encoded", { given: { method: "GET", target: "/p?b=1&a=x%20%26y" }, want: "/p?a=x &y&b=1" }],
    ["plus is a space", { given: { method: "GET", target: "/p?a=1+2" }, want: "/p?a=1 2" }],
    ["bracketed list of one", { given: { method: "GET", target: "/p?s[]=a" }, want: '/p?s=["a"]' }],
    ["bracketed list of texts", { given: { method: "GET", target: "/p?s[]=1&s[]=2" }, want: '/p?s=["1","2"]' }],
    ["empty value", { given: { method: "GET", target: "/p?a=" }, want: "/p?a=" }],
    ["query of a POST is not signed", { given: { method: "POST", target: "/p?z=1", body: { a: 1 } }, want: "/p?a=1" }],
    ["members as JSON", { given: { method: "POST", target: "/p", body: { o: { b: [1, null], ä: "ü" }, n: null, t: true } }, want: '/p?n=null&o={"b":[1,null],"ä":"ü"}&t=true' }],
    ["UTF-16 order", { given: { method: "POST", target: "/p", body: { "\u{1f600}": 1, "\uff5e": 2, Z: 3, a: 4 } }, want: "/p?Z=3&a=4&\u{1f600}=1&\uff5e=2" }],
    ["a list as body", { given: { method: "POST", target: "/p", body: [{ a: 1 }, "x"] }, want: '/p?0={"a":1}&1=x' }],
    ["DELETE with a query", { given: { method: "DELETE", target: "/p?z=1" }, want: "/p" }],
    ["path as it travels", { given: { method: "DELETE", target: "/p/%7Bid%7D" }, want: "/p/%7Bid%7D" }],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    const headers: Record<string, string> = {
      date,
      "x-genauth-signature-method": "HMAC-SHA1",
      "x-genauth-signature-nonce": "0001",
      "x-genauth-signature-version": "1.0",
      "content-type": "application/json",
    };
    const text = `${given.method}\ndate:${date}\nx-genauth-signature-method:HMAC-SHA1\nx-genauth-signature-nonce:0001\nx-genauth-signature-version:1.0\n${want}`;
    const authorization = `GenAuth AK:${createHmac("sha1", "SK").update(text).digest("base64")}`;
    const sent = request(given.method, given.target, { ...headers, authorization }, given.body);
    expect(hmacRefusal(sent, parameters, key, clockAt(date))).toBeNull();
    expect(hmacRefusal({ ...sent, path: "/other" }, parameters, key, clockAt(date))).toMatchObject({ reason: "signature-invalid" });
  });

  test("an official text and its signature", () => {
    const headers = { date: "Wed, 21 Oct 2015 07:28:00 GMT", "x-genauth-signature-nonce": "f02a938cdbcf1b1f10bf14887eda6659", "x-genauth-lang": " zh-CN\t", "user-agent": "ignored" };
    expect(stringToSign("GET", "/api/v3/get-userpool", headers, "x-genauth-", {})).toBe(
      "GET\ndate:Wed, 21 Oct 2015 07:28:00 GMT\nx-genauth-lang:zh-CN\nx-genauth-signature-nonce:f02a938cdbcf1b1f10bf14887eda6659\n/api/v3/get-userpool",
    );
  });
});

describe("over the wire", () => {
  let mock: Mock;
  beforeAll(async () => void (mock = await startMock({ documents: [document], basePath: "/prefix", state: false })));
  afterAll(() => mock.close());
  const past = () => new Date(Date.now() - 301_000).toUTCString();
  const cases: [string, { given: Parameters<typeof signedGet>[3] & { drop?: string; set?: Record<string, string> }; want: object }][] = [
    ["valid", { given: {}, want: { statusCode: 200 } }],
    ["milliseconds as date", { given: { date: String(Date.now()) }, want: { statusCode: 200 } }],
    ["wrong secret", { given: { secret: "no" }, want: { statusCode: 401, apiCode: 1300 } }],
    ["unknown key", { given: { id: "no" }, want: { statusCode: 401, apiCode: 1300 } }],
    ["wrong scheme word", { given: { scheme: "genauth" }, want: { statusCode: 401 } }],
    ["stale", { given: { date: past() }, want: { statusCode: 401, apiCode: 1305 } }],
    ["no date", { given: { drop: "date" }, want: { statusCode: 401, apiCode: 1304 } }],
    ["another header with the prefix", { given: { set: { "x-genauth-lang": "en-US" } }, want: { statusCode: 401, apiCode: 1300 } }],
    ["a header without the prefix", { given: { set: { "x-other": "1" } }, want: { statusCode: 200 } }],
  ];
  test.each(cases)("%s", async (_, { given, want }) => {
    const headers = { ...signed("GET", "/api/get-user", "?userId=1", given), ...given.set };
    if (given.drop !== undefined) delete headers[given.drop];
    expect((await call(`${mock.url}/api/get-user?userId=1`, { headers })).body).toMatchObject(want);
  });

  test("a nonce works once", async () => {
    const nonce = "1".repeat(32);
    expect((await signedGet(mock.url, "/api/get-user", { userId: "1" }, { nonce })).body).toMatchObject({ statusCode: 200 });
    expect((await signedGet(mock.url, "/api/get-user", { userId: "1" }, { nonce })).body).toMatchObject({ statusCode: 401, apiCode: 1306 });
  });

  test("a forged request does not burn a nonce", async () => {
    const nonce = "2".repeat(32);
    await signedGet(mock.url, "/api/get-user", { userId: "1" }, { nonce, secret: "forged" });
    expect((await signedGet(mock.url, "/api/get-user", { userId: "1" }, { nonce })).body).toMatchObject({ statusCode: 200 });
  });

  test("a changed body does not match", async () => {
    const headers = signed("POST", "/api/create-user", "?nickname=a");
    expect((await post(`${mock.url}/api/create-user`, { nickname: "b" }, headers)).body).toMatchObject({ statusCode: 401, apiCode: 1300 });
    expect((await signedPost(mock.url, "/api/create-user", { nickname: "b" })).body).toMatchObject({ statusCode: 200 });
  });

  test("a base path is sent, not signed", async () => {
    const headers = signed("GET", "/api/get-user", "?userId=1");
    expect((await call(`${mock.url}/prefix/api/get-user?userId=1`, { headers })).body).toMatchObject({ statusCode: 200 });
  });
});

describe("http-message-signatures", () => {
  // RFC 9421, B.1.5 and B.2.5.
  const secret = "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==";
  const input = '("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"';
  const headers = {
    host: "example.com",
    date: "Tue, 20 Apr 2021 02:07:55 GMT",
    "content-type": "application/json",
    "signature-input": `sig-b25=${input}`,
    signature: "sig-b25=:pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=:",
  };

  test("the RFC's own base", () => {
    const list = dictionary(`sig-b25=${input}`).get("sig-b25");
    expect(isInnerList(list) ? signatureBase(request("POST", "/foo?param=Value&Pet=dog", headers), list) : null).toBe(
      `"date": Tue, 20 Apr 2021 02:07:55 GMT\n"@authority": example.com\n"content-type": application/json\n"@signature-params": ${input}`,
    );
  });

  const sent = request("POST", "/foo?param=Value&Pet=dog", headers, { hello: "world" });
  const rfcKey = { id: "test-shared-secret", secret: Buffer.from(secret, "base64") };
  const profile = { label: "sig-b25", components: ["date", "@authority", "content-type"] };
  const now = "Tue, 20 Apr 2021 02:08:00 GMT";
  test("the RFC's own signature", () => {
    expect(messageSignatureRefusal(sent, profile, rfcKey, clockAt(now))).toBeNull();
  });

  const cases: [string, { given: { sent?: Partial<Received>; profile?: object; now?: string }; want: string }][] = [
    ["later than allowed", { given: { now: "Tue, 20 Apr 2021 03:00:00 GMT" }, want: "signature-clock-skew" }],
    ["a demanded component is not covered", { given: { profile: { components: ["@method"] } }, want: "signature-invalid" }],
    ["another label", { given: { profile: { label: "sig1" } }, want: "signature-invalid" }],
    ["a covered header changed", { given: { sent: { headers: { ...headers, date: now } } }, want: "signature-invalid" }],
    ["unreadable", { given: { sent: { headers: { ...headers, "signature-input": "sig-b25=(" } } }, want: "signature-invalid" }],
    ["a digest that is demanded", { given: { profile: { digest: "sha-256" } }, want: "signature-invalid" }],
  ];
  test.each(cases)("%s", (_, { given, want }) => {
    const refusal = messageSignatureRefusal({ ...sent, ...given.sent }, { ...profile, ...given.profile }, rfcKey, clockAt(given.now ?? now));
    expect(refusal?.reason).toBe(want);
  });

  test("with digest and nonce over the wire; a wrong digest and a second use are refused", async () => {
    const mock = await startMock({ documents: [document] });
    const modern = (nonce: string, body: string, digested = body) => {
      const digest = `sha-256=:${createHash("sha256").update(digested).digest("base64")}:`;
      const covered = `("@method" "@path" "@query" "content-digest");created=${Math.floor(Date.now() / 1000)};keyid="mock-access-key-id";nonce="${nonce}"`;
      const base = `"@method": POST\n"@path": /modern/a%20b\n"@query": ?\n"content-digest": ${digest}\n"@signature-params": ${covered}`;
      const signature = createHmac("sha256", "mock-access-key-secret").update(base).digest("base64");
      return call(`${mock.url}/modern/a%20b`, { method: "POST", body, headers: { "content-type": "application/json", "content-digest": digest, "signature-input": `sig1=${covered}`, signature: `sig1=:${signature}:` } });
    };
    expect((await modern("one", '{"a":1}')).body).toMatchObject({ statusCode: 200 });
    expect((await modern("one", '{"a":1}')).body).toMatchObject({ statusCode: 401, apiCode: 1306 });
    expect((await modern("two", '{"a":2}', '{"a":1}')).body).toMatchObject({ statusCode: 401, apiCode: 1300 });
    await mock.close();
  });
});
