import { describe, expect, test } from "vitest";
import { checkedOptions, OptionError } from "../../templates/typescript/runtime/options.js";
import { serverAddress } from "../../templates/typescript/runtime/address.js";
import type { OptionRule } from "../../templates/typescript/runtime/settings.js";

const rules: Readonly<Record<string, OptionRule>> = {
  accessKeyId: { required: "missing" },
  accessKeySecret: { required: "missing", secret: true },
  appSecret: { required: "missing, unless method is none", secret: true, unless: ["method", "none"] },
  method: { values: ["post", "none"], default: "post", aliases: ["Method", "meth"] },
  lang: { values: ["zh-CN", "en-US"], default: "zh-CN", header: "x-lang" },
  tenantId: { header: "x-tenant" },
  base: { default: "" },
  pageSize: { type: "number" },
  strict: { type: "boolean" },
};
const valid = { accessKeyId: "id", accessKeySecret: "secret-value", appSecret: "s" };

function problemOf(given: object): string {
  try {
    checkedOptions(given, rules);
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
  return "none";
}

test("get their defaults and present names", () => {
  const { accessKeySecret, method, lang, meth, Method, tenantId } = checkedOptions({ ...valid, meth: "none", tenantId: undefined }, rules);
  expect({ accessKeySecret, method, lang, meth, Method, tenantId }).toEqual({ accessKeySecret: "secret-value", method: "none", lang: "zh-CN", meth: undefined, Method: undefined, tenantId: undefined });
});

test.each<[string, { given: object; want: string }]>([
  ["a missing one", { given: { accessKeySecret: "x" }, want: "accessKeyId: missing" }],
  ["a missing secret", { given: { accessKeyId: "x" }, want: "accessKeySecret: missing" }],
  ["undefined", { given: { ...valid, accessKeyId: undefined }, want: "accessKeyId: missing" }],
  ["null, which counts as absent", { given: { ...valid, accessKeyId: null }, want: "accessKeyId: missing" }],
  ["an empty one", { given: { ...valid, accessKeyId: "" }, want: "accessKeyId: must not be empty" }],
  ["an empty one that is the default", { given: { ...valid, base: "" }, want: "none" }],
  ["another type", { given: { ...valid, accessKeyId: 123 }, want: "accessKeyId: must be a valid string" }],
  ["a secret of another type", { given: { ...valid, accessKeySecret: { value: "secret-value" } }, want: "accessKeySecret: must be a valid string" }],
  ["a secret that signs elsewhere", { given: { ...valid, accessKeySecret: () => "signature" }, want: "none" }],
  ["a secret of bytes", { given: { ...valid, accessKeySecret: Uint8Array.of(1) }, want: "none" }],
  ["one that another makes needless", { given: { ...valid, appSecret: undefined, method: "none" }, want: "none" }],
  ["one that another makes needless under a former name", { given: { ...valid, appSecret: undefined, Method: "none" }, want: "none" }],
  ["one that another does not make needless", { given: { ...valid, appSecret: undefined }, want: "appSecret: missing, unless method is none" }],
  ["an unknown value", { given: { ...valid, lang: "fr" }, want: "lang: must be one of zh-CN, en-US" }],
  ["an unknown value under a former name", { given: { ...valid, meth: "secret-value" }, want: "method: must be one of post, none" }],
  ["a header with a line break", { given: { ...valid, tenantId: "a\r\nb" }, want: "tenantId: has characters that no header can carry" }],
  ["a line break where no header is", { given: { ...valid, accessKeyId: "a\r\nx-evil: 1" }, want: "accessKeyId: has characters that no header can carry" }],
  ["letters that no header can carry", { given: { ...valid, tenantId: "münchen" }, want: "tenantId: has characters that no header can carry" }],
  ["letters of any language where no header is", { given: { ...valid, accessKeyId: "münchen" }, want: "none" }],
  ["a secret of several lines", { given: { ...valid, accessKeySecret: "a\nb" }, want: "none" }],
  ["a function of several lines", { given: { ...valid, fetch: () => {
    throw new Error("not called");
  } }, want: "none" }],
  ["a number", { given: { ...valid, pageSize: "10" }, want: "pageSize: must be a valid number" }],
  ["a boolean", { given: { ...valid, strict: "true" }, want: "strict: must be a valid boolean" }],
  ["an unknown one", { given: { ...valid, colour: 1 }, want: "colour: unknown option" }],
  ["a misspelt case", { given: { ...valid, accessKeyID: 1 }, want: "accessKeyID: unknown option" }],
  ["a misspelt one of every client", { given: { ...valid, timeOut: 1 }, want: "timeOut: unknown option" }],
  ["a name of every object", { given: JSON.parse('{"__proto__":1}'), want: "__proto__: unknown option" }],
  ["a timeout of text", { given: { ...valid, timeout: "1000" }, want: "timeout: must be a valid number" }],
  ["a negative timeout", { given: { ...valid, timeout: -1 }, want: "timeout: must be a valid number" }],
  ["a timeout that is no number", { given: { ...valid, timeout: NaN }, want: "timeout: must be a valid number" }],
  ["an endless timeout", { given: { ...valid, timeout: Infinity }, want: "none" }],
  ["TLS switched off by what is merely false-like", { given: { ...valid, rejectUnauthorized: 0 }, want: "rejectUnauthorized: must be a valid boolean" }],
  ["no hooks", { given: { ...valid, hooks: null }, want: "none" }],
  ["hooks that are none", { given: { ...valid, hooks: () => undefined }, want: "hooks: must be a valid object" }],
])("%s", (_, { given, want }) => {
  expect(problemOf(given)).toBe(want);
});

test("that are misspelt are named", () => {
  expect(problemOf({ ...valid, accesKeyId: 1 })).toMatch(/^accesKeyId: unknown option/);
});

test("name the option, and never show a value", () => {
  const error: unknown = (() => {
    try {
      return checkedOptions({ ...valid, tenantId: "secret-value\n" }, rules);
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ name: "OptionError", option: "tenantId" });
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("secret-value");
});

describe("the address", () => {
  const addressOf = (options: object, server = "{host}"): unknown => {
    try {
      const { origin, prefix } = serverAddress(server, { ...options });
      return origin + prefix;
    } catch (error) {
      if (error instanceof OptionError) return error.message;
      throw error;
    }
  };

  test.each<[string, { given: object; server?: string; want: string }]>([
    ["as it is", { given: { host: "https://api.example.com" }, want: "https://api.example.com" }],
    ["with a port", { given: { host: "https://api.example.com:8443" }, want: "https://api.example.com:8443" }],
    ["without a scheme", { given: { host: "api.example.com" }, want: "https://api.example.com" }],
    ["with slashes at the end", { given: { host: "https://api.example.com///" }, want: "https://api.example.com" }],
    ["with a prefix", { given: { host: "https://example.com/auth/v1/" }, want: "https://example.com/auth/v1" }],
    ["in a template with a path", { given: { host: "https://example.com" }, server: "{host}/base", want: "https://example.com/base" }],
    ["with a slash before the path of a template", { given: { host: "https://example.com/acme//" }, server: "{host}/base", want: "https://example.com/acme/base" }],
    ["of a whole host before a path of its own", { given: { host: "example.com", base: "/acme" }, server: "https://{host}{base}", want: "https://example.com/acme" }],
    ["of a scheme and a host", { given: { scheme: "https", host: "example.com/acme" }, server: "{scheme}://{host}/v1", want: "https://example.com/acme/v1" }],
    ["of an own server", { given: { baseUrl: "https://own.example/x", host: "https://api.example.com" }, want: "https://own.example/x" }],
    ["of this machine", { given: { host: "http://localhost:3000" }, want: "http://localhost:3000" }],
    ["of this machine by number", { given: { host: "http://127.0.0.1:3000" }, want: "http://127.0.0.1:3000" }],
    ["of this machine in version 6", { given: { host: "http://[::1]:3000" }, want: "http://[::1]:3000" }],
    ["that is insecure and allowed", { given: { host: "http://api.example.com", allowInsecure: true }, want: "http://api.example.com" }],
  ])("%s", (_, { given, server, want }) => {
    expect(addressOf(given, server)).toBe(want);
  });

  test.each<[string, { given: object; server?: string; want: string }]>([
    ["that is insecure", { given: { host: "http://api.example.com" }, want: "host" }],
    ["that only begins like this machine", { given: { host: "http://127.0.0.1.evil.example" }, want: "host" }],
    ["that only ends like this machine", { given: { host: "http://evillocalhost" }, want: "host" }],
    ["with credentials", { given: { host: "https://user:secret@example.com" }, want: "host" }],
    ["with a query", { given: { host: "https://example.com/?a=1" }, want: "host" }],
    ["with a fragment", { given: { host: "https://example.com/#a" }, want: "host" }],
    ["with a backslash", { given: { host: "https://example.com\\@evil.example" }, want: "host" }],
    ["without a host", { given: { host: "https:///path" }, want: "host" }],
    ["with one slash only", { given: { host: "https:/example.com" }, want: "host" }],
    ["of a file", { given: { host: "file:///etc/passwd" }, want: "host" }],
    ["of a script", { given: { host: "javascript:alert(1)" }, want: "host" }],
    ["with another option in the value of one", { given: { region: "{accessKeySecret}", accessKeySecret: "secret" }, server: "https://{region}.api.example.com", want: "region" }],
    ["with another option in the value of one, of one of several", { given: { server: "https://api.example.com/{base}", base: "{accessKeySecret}", accessKeySecret: "secret" }, server: "{server}", want: "base" }],
    ["of another host than the template's", { given: { region: "evil.example/" }, server: "https://{region}.api.example.com/v1", want: "region" }],
    ["of another host than that of one of several", { given: { server: "https://{region}.api.example.com", region: "evil.example/x" }, server: "{server}", want: "region" }],
    ["that is nowhere", { given: {}, server: "/v1", want: "baseUrl" }],
    ["that is empty", { given: {}, server: "", want: "baseUrl" }],
  ])("cannot be one %s; the option is named, its value is not shown", (_, { given, server, want }) => {
    const message = addressOf(given, server);
    expect(message).toMatch(new RegExp(`^${want}: must be `));
    expect(message).not.toMatch(/secret|evil/);
  });
});
