// An answer as a fault leaves it.
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Answer } from "./answer.js";
import type { Fault } from "./mock.js";

const largeBytes = 34_000_000;

export function spoilt(given: Answer, fault: Fault | null): Answer {
  // Any other status was answered with a failure.
  const answer = fault?.status !== undefined && fault.status < 300 ? { ...given, status: fault.status } : given;
  const text = answer.body.toString();
  const headers = fault?.retryAfter === undefined ? answer.headers : { ...answer.headers, "retry-after": `${fault.retryAfter}` };
  switch (fault?.body) {
    case "truncated":
    case "cut":
      return { ...answer, headers, body: text.slice(0, Math.floor(text.length / 2)) };
    case "html":
      return { status: answer.status, headers: { ...headers, "content-type": "text/html; charset=utf-8" }, body: "<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>", content: null };
    case "empty":
      return { ...answer, headers, body: "" };
    case "large":
      return { ...answer, headers, body: JSON.stringify({ padding: "x".repeat(largeBytes) }) };
    default:
      return { ...answer, headers };
  }
}

export function encoded(body: string | Buffer, encoding: Fault["encoding"]): string | Buffer {
  switch (encoding) {
    case "gzip":
      return gzipSync(body);
    case "br":
      return brotliCompressSync(body);
    case "deflate":
      return deflateSync(body);
    case undefined:
      return body;
  }
}
