import { describe, expect, test } from "vitest";
import type { OutgoingBody } from "../../templates/typescript/runtime/credential.js";
import type { OperationDetails, ParameterDetails } from "../../templates/typescript/runtime/operation.js";
import { queryText } from "../../templates/typescript/runtime/request.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import { operation } from "./client.js";

const address = { origin: "https://api.example.com", prefix: "" };
const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

// OpenAPI 3.1.1, Parameter Object, table of style examples.
test.each<[string, { given: Omit<ParameterDetails, "in">; value: unknown; want: string }]>([
  ["form, a list", { given: { style: "form", explode: false }, value: list, want: "?color=blue,black,brown" }],
  ["form, a list that is spread", { given: { style: "form", explode: true }, value: list, want: "?color=blue&color=black&color=brown" }],
  ["form, an object", { given: { style: "form", explode: false }, value: object, want: "?color=R,100,G,200,B,150" }],
  ["form, an object that is spread", { given: { style: "form", explode: true }, value: object, want: "?R=100&G=200&B=150" }],
  ["form, a delimiter within", { given: { style: "form", explode: false }, value: ["a,b", "c"], want: "?color=a%2Cb,c" }],
  ["spaceDelimited, a list", { given: { style: "spaceDelimited", explode: false }, value: list, want: "?color=blue%20black%20brown" }],
  ["spaceDelimited, an object", { given: { style: "spaceDelimited", explode: false }, value: object, want: "?color=R%20100%20G%20200%20B%20150" }],
  ["pipeDelimited, a list", { given: { style: "pipeDelimited", explode: false }, value: list, want: "?color=blue%7Cblack%7Cbrown" }],
  ["pipeDelimited, an object", { given: { style: "pipeDelimited", explode: false }, value: object, want: "?color=R%7C100%7CG%7C200%7CB%7C150" }],
  ["deepObject", { given: { style: "deepObject", explode: true }, value: object, want: "?color[R]=100&color[G]=200&color[B]=150" }],
  ["deepObject, nested", { given: { style: "deepObject" }, value: { a: { b: [1, 2] }, c: null }, want: "?color[a][b][]=1&color[a][b][]=2" }],
  ["JSON", { given: { contentType: "application/json" }, value: object, want: "?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" }],
  ["reserved characters", { given: { allowReserved: true }, value: "a/b?c=d&e#f+g:h", want: "?color=a/b?c=d%26e%23f%2Bg:h" }],
  ["null", { given: { style: "deepObject" }, value: null, want: "" }],
])("a query parameter as %s", async (_, { given, value, want }) => {
  const { query } = await styledRequest(operation("GET", "/x", { parameters: { color: { in: "query", ...given } } }), { color: value }, address, {});
  expect(queryText(query)).toBe(want);
});

test.each<[string, { given: Omit<ParameterDetails, "in">; value: unknown; want: string }]>([
  ["simple, text", { given: {}, value: "blue", want: "/blue" }],
  ["simple, a list", { given: {}, value: list, want: "/blue,black,brown" }],
  ["simple, an object", { given: { style: "simple", explode: false }, value: object, want: "/R,100,G,200,B,150" }],
  ["simple, an object that is spread", { given: { style: "simple", explode: true }, value: object, want: "/R=100,G=200,B=150" }],
  ["label, text", { given: { style: "label" }, value: "blue", want: "/.blue" }],
  ["label, a list", { given: { style: "label" }, value: list, want: "/.blue,black,brown" }],
  ["label, a list that is spread", { given: { style: "label", explode: true }, value: list, want: "/.blue.black.brown" }],
  ["label, an object that is spread", { given: { style: "label", explode: true }, value: object, want: "/.R=100.G=200.B=150" }],
  ["matrix, text", { given: { style: "matrix" }, value: "blue", want: "/;color=blue" }],
  ["matrix, a list", { given: { style: "matrix" }, value: list, want: "/;color=blue,black,brown" }],
  ["matrix, a list that is spread", { given: { style: "matrix", explode: true }, value: list, want: "/;color=blue;color=black;color=brown" }],
  ["matrix, an object", { given: { style: "matrix" }, value: object, want: "/;color=R,100,G,200,B,150" }],
  ["matrix, an object that is spread", { given: { style: "matrix", explode: true }, value: object, want: "/;R=100;G=200;B=150" }],
])("a path parameter as %s", async (_, { given, value, want }) => {
  const { path } = await styledRequest(operation("GET", "/{color}", { parameters: { color: { in: "path", ...given } } }), { color: value }, address, {});
  expect(path).toBe(want);
});

test.each<[string, { given: Omit<ParameterDetails, "in">; value: unknown }]>([
  ["a list with a way up", { given: {}, value: ["a", ".."] }],
  ["an empty list", { given: {}, value: [] }],
  ["a label that is a way up", { given: { style: "label" }, value: "." }],
  ["null", { given: { style: "label" }, value: null }],
  ["an object with a control", { given: { explode: true }, value: { a: "\u0000" } }],
])("a path parameter cannot be %s", async (_, { given, value }) => {
  const call = styledRequest(operation("GET", "/{color}", { parameters: { color: { in: "path", ...given } } }), { color: value }, address, {});
  await expect(call).rejects.toThrow(TypeError);
});

describe("headers and cookies", () => {
  const parameters: OperationDetails["parameters"] = {
    trace: { in: "header", name: "X-Trace" },
    list: { in: "header", name: "X-List" },
    session: { in: "cookie", name: "sid" },
    theme: { in: "cookie" },
  };

  test("travel in their places", async () => {
    const input = { trace: "t", list: ["a", 1], session: "s; x=1", theme: "dark" };
    const { headers, query, body } = await styledRequest(operation("POST", "/x", { parameters }), input, address, { accept: "application/json" });
    expect(headers).toEqual({ accept: "application/json", "x-trace": "t", "x-list": "a,1", cookie: "sid=s%3B%20x%3D1; theme=dark", "content-type": "application/json" });
    expect({ query, content: body?.content }).toEqual({ query: [], content: "{}" });
  });

  test("are left out when they are null", async () => {
    const { headers } = await styledRequest(operation("GET", "/x", { parameters }), { trace: null, session: null }, address, {});
    expect(headers).toEqual({});
  });

  test("have no line breaks", async () => {
    await expect(styledRequest(operation("GET", "/x", { parameters }), { trace: "a\r\nb: c" }, address, {})).rejects.toThrow("trace: has characters that no header can carry");
  });
});

async function bodyOf(details: OperationDetails, input: object): Promise<OutgoingBody | null> {
  return (await styledRequest(operation("POST", "/x", details), input, address, {})).body;
}

describe("bodies", () => {
  test("form: pairs, lists repeated, objects as JSON, null left out", async () => {
    expect(await bodyOf({ body: "form" }, { a: "x y&z", b: [1, null, true], c: { d: 1 }, e: null })).toEqual({
      contentType: "application/x-www-form-urlencoded",
      content: "a=x+y%26z&b=1&b=true&c=%7B%22d%22%3A1%7D",
      members: { a: "x y&z", b: [1, null, true], c: { d: 1 }, e: null },
    });
  });

  test("multipart: parts with their types; whoever writes the body sets its header", async () => {
    const input = { name: "é", file: new File(["content"], 'a"\r\nb.txt', { type: "text/plain" }), raw: Uint8Array.of(1, 2), meta: { a: 1 }, tags: ["x", "y"], csv: "1,2", no: null };
    const body = await bodyOf({ body: "multipart", partTypes: { csv: "text/csv" } }, input);
    expect(body?.contentType).toBeNull();
    if (!(body?.content instanceof FormData)) throw new Error("no form");
    const parts = await Promise.all([...body.content].map(async ([name, part]) => [name, typeof part === "string" ? part : [part.type, await part.text()]]));
    expect(parts).toEqual([
      ["name", "é"],
      ["file", ["text/plain", "content"]],
      ["raw", ["application/octet-stream", "\u0001\u0002"]],
      ["meta", ["application/json", '{"a":1}']],
      ["tags", "x"],
      ["tags", "y"],
      ["csv", ["text/csv", "1,2"]],
    ]);
    const written = await new Response(body.content).text();
    expect(written).toContain('filename="a%22%0D%0Ab.txt"');
  });

  test.each<[string, { given: unknown; want: unknown }]>([
    ["bytes", { given: Uint8Array.of(1, 2), want: Uint8Array.of(1, 2) }],
    ["a buffer", { given: Uint8Array.of(1, 2).buffer, want: Uint8Array.of(1, 2) }],
    ["a blob", { given: new Blob(["ab"]), want: Uint8Array.of(97, 98) }],
    ["text", { given: "ab", want: "ab" }],
  ])("binary: %s", async (_, { given, want }) => {
    expect(await bodyOf({ body: "binary", bodyMember: "file" }, { file: given })).toEqual({ contentType: "application/octet-stream", content: want, members: null });
  });

  test("binary: a stream stays one", async () => {
    const stream = new Blob(["a"]).stream();
    expect((await bodyOf({ body: "binary", bodyMember: "file", contentType: "image/png" }, { file: stream }))?.content).toBe(stream);
  });

  test("text", async () => {
    expect(await bodyOf({ body: "text", bodyMember: "body" }, { body: "é" })).toEqual({ contentType: "text/plain;charset=utf-8", content: "é", members: null });
  });

  test.each<[string, OperationDetails, object]>([
    ["an object as bytes", { body: "binary", bodyMember: "body" }, { body: {} }],
    ["an object as text", { body: "text", bodyMember: "body" }, { body: {} }],
    ["a list as a form", { body: "form", bodyMember: "body" }, { body: [1] }],
  ])("refuse %s", async (_, details, input) => {
    await expect(bodyOf(details, input)).rejects.toThrow(/^body: /);
  });
});
