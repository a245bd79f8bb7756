// The `fetch` of Node.js, kept before a test environment puts that of a page in its place.
import { Agent, request, type IncomingMessage } from "node:http";

const agent = new Agent({ keepAlive: false });

/** Enough of `fetch` for the visitor of the tests: no redirects are followed, every cookie is seen. */
export async function fetch(url: string, { method = "GET", headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: URLSearchParams } = {}): Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null; getSetCookie(): string[] };
  text(): Promise<string>;
}> {
  const content = body?.toString();
  const sent = { ...headers, ...(content !== undefined && { "content-type": "application/x-www-form-urlencoded", "content-length": `${Buffer.byteLength(content)}` }) };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => request(url, { method, headers: sent, agent }, resolve).on("error", reject).end(content));
  let text = "";
  for await (const chunk of answer) text += String(chunk);
  const value = (name: string): string | null => [answer.headers[name] ?? null].flat()[0] ?? null;
  return { status: answer.statusCode ?? 0, headers: { get: value, getSetCookie: () => answer.headers["set-cookie"] ?? [] }, text: async () => text };
}
