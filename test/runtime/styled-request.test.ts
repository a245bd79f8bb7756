import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import type { OutgoingBody } from "../../templates/typescript/runtime/credential.js";
import type { OperationDetails, ParameterDetails, PartDetails } from "../../templates/typescript/runtime/operation.js";
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
  ["form, with a list and an object in it", { given: { style: "form" }, value: { a: [1, "b,c"], b: { c: [1] }, d: null }, want: "?a=1&a=b%2Cc&b=%7B%22c%22%3A%5B1%5D%7D" }],
  ["deepObject, nested", { given: { style: "deepObject" }, value: { a: { b: [1, 2] }, c: null }, want: "?color[a][b][]=1&color[a][b][]=2" }],
  ["deepObject, lists of objects", { given: { style: "deepObject" }, value: { a: [{ b: 1 }, { b: [2] }] }, want: "?color[a][0][b]=1&color[a][1][b][]=2" }],
  ["content that is no JSON", { given: { contentType: "text/csv" }, value: "a,b", want: "?color=a%2Cb" }],
  ["JSON", { given: { contentType: "application/json" }, value: object, want: "?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D" }],
  ["JSON with a bigint", { given: { contentType: "application/json" }, value: { id: 9007199254740993n, a: ["1"] }, want: `?color=${encodeURIComponent('{"id":9007199254740993,"a":["1"]}')}` }],
  ["form, with a bigint in an object in it", { given: { style: "form" }, value: { a: { b: 9007199254740993n } }, want: `?a=${encodeURIComponent('{"b":9007199254740993}')}` }],
  ["reserved characters", { given: { allowReserved: true }, value: "a/b?c=d&e#f+g:h", want: "?color=a/b?c=d%26e%23f%2Bg:h" }],
  ["reserved characters, and what is encoded already", { given: { allowReserved: true }, value: "a%20b%2fc%zz 100%", want: "?color=a%20b%2fc%25zz%20100%25" }],
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
  ["reserved characters, but for those that end it", { given: { allowReserved: true }, value: "a:b@c/d?e#f%2fg[h]%", want: "/a:b@c%2Fd%3Fe%23f%2fg%5Bh%5D%25" }],
  ["reserved characters of a list", { given: { allowReserved: true }, value: ["a:b", "c/d"], want: "/a:b,c%2Fd" }],
])("a path parameter as %s", async (_, { given, value, want }) => {
  const { path } = await styledRequest(operation("GET", "/{color}", { parameters: { color: { in: "path", ...given } } }), { color: value }, address, {});
  expect(path).toBe(want);
});

test.each<[string, { given: Omit<ParameterDetails, "in">; value: unknown }]>([
  ["a list with a way up", { given: {}, value: ["a", ".."] }],
  ["an empty list", { given: {}, value: [] }],
  ["a label that is a way up", { given: { style: "label" }, value: "." }],
  ["null", { given: { style: "label" }, value: null }],
  ["a way up between reserved characters", { given: { allowReserved: true }, value: "a/../b" }],
  ["a way up that is encoded already", { given: { allowReserved: true }, value: "a%2f%2e%2e" }],
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

describe("cookies", () => {
  test.each<[string, { given: Omit<ParameterDetails, "in">; value: unknown; want: string | undefined }]>([
    ["a list, each item a cookie", { given: {}, value: ["a b", "c"], want: "sid=a%20b; sid=c" }],
    ["JSON", { given: { contentType: "application/json" }, value: { a: 1 }, want: "sid=%7B%22a%22%3A1%7D" }],
    ["verbatim", { given: { style: "cookie" }, value: "a%20b=", want: "sid=a%20b=" }],
    ["nothing", { given: {}, value: null, want: undefined }],
  ])("%s", async (_, { given, value, want }) => {
    expect((await styledRequest(operation("GET", "/x", { parameters: { sid: { in: "cookie", ...given } } }), { sid: value }, address, {})).headers["cookie"]).toBe(want);
  });

  test("stand beside those of a header", async () => {
    const details: OperationDetails = { parameters: { Cookie: { in: "header" }, sid: { in: "cookie" } } };
    expect((await styledRequest(operation("GET", "/x", details), { sid: "s" }, address, { cookie: "of=client" })).headers["cookie"]).toBe("of=client; sid=s");
    expect((await styledRequest(operation("GET", "/x", details), { Cookie: "a=1", sid: "s" }, address, { cookie: "of=client" })).headers["cookie"]).toBe("a=1; sid=s");
  });

  test.each(["a; b=1", "a b", 'a"', "a\r\nb", "é"])("verbatim, never %j", async (value) => {
    await expect(styledRequest(operation("GET", "/x", { parameters: { sid: { in: "cookie", style: "cookie" } } }), { sid: value }, address, {})).rejects.toThrow(/^sid: /);
  });

  test("JSON in a header keeps to ASCII", async () => {
    expect((await styledRequest(operation("GET", "/x", { parameters: { a: { in: "header", contentType: "application/json" } } }), { a: "é😀" }, address, {})).headers["a"]).toBe('"\\u00e9\\ud83d\\ude00"');
  });
});

describe("bodies", () => {
  test("form: pairs, lists repeated, objects as JSON, null left out", async () => {
    expect(await bodyOf({ body: "form" }, { a: "x y&z", b: [1, null, true], c: { d: 1 }, e: null })).toEqual({
      contentType: "application/x-www-form-urlencoded",
      content: "a=x+y%26z&b=1&b=true&c=%7B%22d%22%3A1%7D",
      members: { a: "x y&z", b: [1, null, true], c: { d: 1 }, e: null },
    });
  });

  test("a bigint inside of a member is bare digits, as in a body that is JSON", async () => {
    const value = { id: 9007199254740993n, text: "9007199254740993" };
    const bodyOf = async (body: OperationDetails["body"]) => (await styledRequest(operation("POST", "/x", { ...(body !== undefined && { body }) }), { value }, address, {})).body?.content;
    expect(await bodyOf("form")).toBe(`${new URLSearchParams({ value: '{"id":9007199254740993,"text":"9007199254740993"}' })}`);
    expect(await (await bodyOf("multipart") as Blob).text()).toContain('\r\n{"id":9007199254740993,"text":"9007199254740993"}\r\n');
  });

  test("form: each member in its own style", async () => {
    const parts: OperationDetails["parts"] = { expand: { style: "deepObject" }, ids: { explode: false }, tags: { contentType: "application/json" }, url: { allowReserved: true } };
    const input = { expand: { a: { b: 1 }, list: [{ price: "p 1" }, { price: "p2" }] }, ids: [1, 2], tags: ["x"], url: "https://a/?b=c&d" };
    expect((await bodyOf({ body: "form", parts }, input))?.content).toBe(
      "expand%5Ba%5D%5Bb%5D=1&expand%5Blist%5D%5B0%5D%5Bprice%5D=p%201&expand%5Blist%5D%5B1%5D%5Bprice%5D=p2&ids=1,2&tags=%5B%22x%22%5D&url=https://a/?b=c%26d",
    );
  });

  test("multipart: parts with their names, types and headers, as another reader finds them", async () => {
    const input = {
      name: "é", file: new File(["content"], 'a"\r\nb.txt', { type: "text/plain" }), raw: Uint8Array.of(1, 2), meta: { a: 1 }, tags: ["x", "y"], csv: "1,2", no: null,
      named: { data: new Blob(["n"]), filename: "n.bin", contentType: "image/png" }, when: "now", rate: 5,
    };
    const parts: OperationDetails["parts"] = { csv: { contentType: "text/csv" }, raw: { contentType: "image/png, image/jpeg", headers: { "X-Rate": "rate", "X-None": "missing" } }, when: { headers: {} } };
    const body = await bodyOf({ body: "multipart", parts }, input);
    if (!(body?.content instanceof Blob)) throw new Error("no blob");
    const text = await body.content.text();
    expect(text).toContain('name="file"; filename="a%22%0D%0Ab.txt"\r\ncontent-type: text/plain\r\n\r\ncontent\r\n');
    expect(text).toContain('name="meta"\r\ncontent-type: application/json\r\n\r\n{"a":1}\r\n');
    expect(text).toContain('name="csv"\r\ncontent-type: text/csv\r\n\r\n1,2\r\n');
    expect(text).toContain('content-type: image/png\r\nX-Rate: 5\r\n\r\n\u0001\u0002\r\n');
    const form = await new Response(body.content, { headers: { "content-type": body.contentType ?? "" } }).formData();
    const read = await Promise.all([...form].map(async ([name, part]) => [name, typeof part === "string" ? part : [part.type, await part.text()]]));
    expect(read).toEqual([
      ["name", "é"], ["file", ["text/plain", "content"]], ["raw", ["image/png", "\u0001\u0002"]], ["meta", '{"a":1}'],
      ["tags", "x"], ["tags", "y"], ["csv", "1,2"], ["named", ["image/png", "n"]], ["when", "now"],
    ]);
  });

  test.each<[string, { given: PartDetails; value: unknown; want: readonly (readonly [name: string, text: string, type?: string])[] }]>([
    ["a list joined by commas", { given: { style: "form", explode: false }, value: ["a", 2, null, "c d"], want: [["it", "a,2,c d"]] }],
    ["a list joined by default", { given: { explode: false }, value: ["a", "b"], want: [["it", "a,b"]] }],
    ["a list joined by spaces", { given: { style: "spaceDelimited" }, value: ["a", "b"], want: [["it", "a b"]] }],
    ["a list joined by bars", { given: { style: "pipeDelimited" }, value: ["a&", "é"], want: [["it", "a&|é"]] }],
    ["a list that is spread", { given: { style: "form", explode: true, contentType: "application/json" }, value: ["a", "b"], want: [["it", "a"], ["it", "b"]] }],
    ["an empty list", { given: { explode: false }, value: [], want: [] }],
    ["null", { given: { explode: false }, value: null, want: [] }],
    ["an object that is spread", { given: { style: "form" }, value: { a: 1, b: "x", c: null }, want: [["a", "1"], ["b", "x"]] }],
    ["an object that is joined", { given: { style: "form", explode: false }, value: { a: 1, b: "x" }, want: [["it", "a,1,b,x"]] }],
    ["an object of objects", { given: { style: "deepObject" }, value: { a: { b: 1 }, c: [2] }, want: [["it[a][b]", "1"], ["it[c][]", "2"]] }],
    ["an object that no list can hold is JSON", { given: { style: "form" }, value: { a: { b: 1 } }, want: [["it", '{"a":{"b":1}}', "application/json"]] }],
    ["objects in a list are JSON", { given: { style: "form" }, value: [{ a: 1 }], want: [["it", '{"a":1}', "application/json"]] }],
    ["files are files", { given: { style: "form", explode: false }, value: [new Blob(["f"], { type: "image/png" })], want: [["it", "f", "image/png"]] }],
  ])("multipart: %s in its style", async (_, { given, value, want }) => {
    const body = await bodyOf({ body: "multipart", parts: { it: given } }, { it: value });
    const text = body?.content instanceof Blob ? await body.content.text() : "";
    const read = [...text.matchAll(/name="([^"]*)"(?:; filename="[^"]*")?\r\n(?:content-type: (.*)\r\n)?\r\n(.*)\r\n/g)].map(([, name, type, content]) => [name, content, ...(type === undefined ? [] : [type])]);
    expect(read).toEqual(want);
  });

  test.each<[string, OperationDetails]>([
    ["multipart", { body: "multipart" }],
    ["multipart, with a style", { body: "multipart", parts: { file: { style: "form" } } }],
    ["form", { body: "form" }],
  ])("%s: a stream of Node.js is refused by name, as it would be sent as JSON of its members", async (_, details) => {
    await expect(bodyOf(details, { file: Readable.from(["abc"]) })).rejects.toThrow(new TypeError("file: must be bytes, a Blob or a ReadableStream (Readable.toWeb)"));
  });

  test("multipart: a stream among the parts is sent as it comes, and given up with the whole", async () => {
    const body = await bodyOf({ body: "multipart", contentType: "multipart/mixed" }, { a: "1", file: new Blob(["abc"]).stream() });
    expect(body?.contentType).toMatch(/^multipart\/mixed; boundary=/);
    expect(await new Response(body?.content instanceof ReadableStream ? body.content : null).text()).toMatch(/name="a"\r\n\r\n1\r\n--[^]*name="file"; filename="blob"\r\ncontent-type: application\/octet-stream\r\n\r\nabc\r\n--.*--\r\n$/);
    let gone = false;
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(Uint8Array.of(1)), cancel: () => void (gone = true) });
    const other = await bodyOf({ body: "multipart" }, { file: endless });
    if (!(other?.content instanceof ReadableStream)) throw new Error("no stream");
    const reader = other.content.getReader();
    for (let count = 0; count < 3; count += 1) await reader.read();
    await reader.cancel();
    expect(gone).toBe(true);
  });

  test.each<[string, { given: unknown; want: string }]>([
    ["a list", { given: ["a", null, 1], want: "x-about: a,1\r\n" }],
    ["an object", { given: { a: 1, b: "c" }, want: "x-about: a,1,b,c\r\n" }],
    ["a time", { given: new Date(0), want: "x-about: 1970-01-01T00:00:00.000Z\r\n" }],
  ])("multipart: %s in a header of a part is as in any header", async (_name, { given, want }) => {
    const { body } = await styledRequest(operation("POST", "/x", { body: "multipart", parts: { file: { headers: { "x-about": "about" } } } }), { file: "f", about: given }, address, {});
    expect(await (body?.content as Blob).text()).toContain(want);
  });

  test.each(["form", "multipart"] as const)("%s: XML is what the caller writes, never JSON", async (body) => {
    const parts = { it: { contentType: "application/xml" } };
    await expect(bodyOf({ body, parts }, { it: { a: 1 } })).rejects.toThrow(new TypeError("it: must be text, since it is sent as application/xml"));
    await expect(bodyOf({ body, parts: { it: { contentType: "multipart/mixed" } } }, { it: { a: 1 } })).rejects.toThrow(TypeError);
    const { content } = (await bodyOf({ body, parts }, { it: "<a/>" })) ?? {};
    expect(typeof content === "string" ? content : await (content as Blob).text()).toContain(body === "form" ? "it=%3Ca%2F%3E" : "content-type: application/xml\r\n\r\n<a/>\r\n");
  });

  test("multipart: a header of a part has no line breaks", async () => {
    await expect(bodyOf({ body: "multipart", parts: { file: { headers: { "X-A": "a" } } } }, { file: "f", a: "b\r\nc: d" })).rejects.toThrow(/^a: /);
  });

  test.each<[string, { given: unknown; want: unknown }]>([
    ["bytes", { given: Uint8Array.of(1, 2), want: Uint8Array.of(1, 2) }],
    ["a buffer", { given: Uint8Array.of(1, 2).buffer, want: Uint8Array.of(1, 2) }],
    ["a blob", { given: new Blob(["ab"]), want: Uint8Array.of(97, 98) }],
    ["text", { given: "ab", want: "ab" }],
  ])("binary: %s", async (_, { given, want }) => {
    expect(await bodyOf({ body: "binary", bodyMember: "file" }, { file: given })).toEqual({ contentType: "application/octet-stream", content: want, members: null });
  });

  test("binary: a blob has a type of its own", async () => {
    expect((await bodyOf({ body: "binary", bodyMember: "file" }, { file: new Blob(["a"], { type: "image/png" }) }))?.contentType).toBe("image/png");
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
