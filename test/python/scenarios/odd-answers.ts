// Answers that nobody expects: what comes of them is the same in both languages.
import { gzipSync } from "node:zlib";
import type { Answer } from "./recorder.js";

const json = ["content-type", "application/json"];

function answer(status: number, body: string | Buffer, headers: readonly string[] = json): Answer {
  return { status, headers, body: Buffer.from(body as string) };
}

const success = (data: string): string => `{"statusCode":200,"message":"ok","data":${data}}`;

export const oddAnswers: { readonly [name: string]: Answer } = {
  "a success": answer(200, success('{"list":[],"totalCount":0}')),
  "letters beyond ASCII": answer(200, success('{"name":"Ann\u00e9 \u4e16\u754c \u{1f600}"}')),
  "escapes": answer(200, success('"\\u00e9\\ud83d\\ude00\\n\\u0000"')),
  "numbers": answer(200, success("[0,-0,1.0,1e2,0.1,1e21,1E-7,9007199254740991]")),
  "a byte order mark": answer(200, `\ufeff${success("1")}`),
  "white space around": answer(200, ` \r\n\t${success("1")}\n `),
  "no data": answer(200, '{"statusCode":200,"message":"ok"}'),
  "members that nobody knows": answer(200, '{"statusCode":200,"message":"ok","data":1,"extra":{"a":1},"requestId":"r"}'),
  "a name that stands twice": answer(200, '{"statusCode":200,"message":"ok","data":1,"data":2}'),
  "a refusal with HTTP 200": answer(200, '{"statusCode":403,"apiCode":1000,"message":"no","requestId":"r-1"}'),
  "a refusal with its own status": answer(403, '{"statusCode":403,"apiCode":1000,"message":"no","requestId":"r-1"}'),
  "a refusal with data": answer(200, '{"statusCode":499,"message":"no","data":{"token":"t"}}'),
  "a status that is text": answer(200, '{"statusCode":"200","message":"ok","data":1}'),
  "a status that is a fraction": answer(200, '{"statusCode":200.5,"message":"ok","data":1}'),
  "a status without end": answer(200, '{"statusCode":1e999,"message":"ok","data":1}'),
  "a status that is a whole float": answer(200, '{"statusCode":200.0,"apiCode":1.5,"message":"ok","data":1}'),
  "a status that is true": answer(200, '{"statusCode":true,"message":"ok","data":1}'),
  "no envelope": answer(200, '{"a":1}'),
  "a list": answer(200, "[1]"),
  "null": answer(200, "null"),
  "a number": answer(200, "7"),
  "nothing": answer(200, ""),
  "no content": answer(204, ""),
  "a page": answer(200, "<!doctype html><title>Sign in</title>", ["content-type", "text/html"]),
  "a page of a gateway": answer(502, "<html>Bad gateway</html>", ["content-type", "text/html"]),
  "JSON that is called a page": answer(200, success("1"), ["content-type", "text/html"]),
  "no content type": answer(200, success("1"), []),
  "truncated JSON": answer(200, success('{"a":[1,2').slice(0, -1)),
  "JSON of Python": answer(200, success("NaN")),
  "single quotes": answer(200, "{'statusCode':200}"),
  "invalid UTF-8": answer(200, Buffer.from([...Buffer.from('{"statusCode":200,"message":"ok","data":"'), 0xff, 0xc3, ...Buffer.from('"}')])),
  "half a character": answer(200, success('"\\ud800"')),
  "compressed": { ...answer(200, gzipSync(success('"zip"')), [...json, "content-encoding", "gzip"]) },
  "what is called compressed": answer(200, success("1"), [...json, "content-encoding", "gzip"]),
  "a redirect": answer(302, "", ["location", "https://elsewhere.example.com/"]),
  "too many requests": answer(429, '{"statusCode":429,"message":"slow down"}', [...json, "retry-after", "1"]),
  "an error of the server": answer(500, '{"statusCode":500,"message":"broken","apiCode":9}'),
  "not found, as text": answer(404, "Not Found", ["content-type", "text/plain"]),
  "nested deeply": answer(200, success(`${"[".repeat(200)}${"]".repeat(200)}`)),
};
