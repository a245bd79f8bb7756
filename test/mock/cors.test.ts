import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../generator/mock/index.js";
import { call } from "./caller.js";
import { document } from "./document.js";

const page = "http://localhost:5173";
let mock: Mock;
beforeAll(async () => void (mock = await startMock({ documents: [document], corsOrigins: [page], credentials: {} })));
afterAll(() => mock.close());

function asked(origin: string, headers: Record<string, string> = {}): ReturnType<typeof call> {
  return call(`${mock.url}/rest/teams`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "PUT", "access-control-request-headers": "authorization,content-type", ...headers } });
}

function allowed({ headers }: Awaited<ReturnType<typeof call>>): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name === "vary" || name.startsWith("access-control-")));
}

test("a page of a listed origin may ask what it may send", async () => {
  const answer = await asked(page);
  expect(answer.status).toBe(204);
  expect(allowed(answer)).toMatchObject({ vary: "origin", "access-control-allow-origin": page, "access-control-allow-methods": "PUT", "access-control-allow-headers": "authorization,content-type" });
  expect(allowed(await asked(page, { "access-control-request-private-network": "true" }))).toMatchObject({ "access-control-allow-private-network": "true" });
});

test("it may read every answer, with its headers", async () => {
  const answer = await call(`${mock.url}/rest/nothing`, { headers: { origin: page } });
  expect(allowed(answer)).toMatchObject({ "access-control-allow-origin": page });
  expect(answer.headers.get("access-control-expose-headers")?.split(", ")).toEqual(expect.arrayContaining(["x-mock-refusal", "content-type", "date"]));
});

test.each(["https://evil.example", `${page}.evil.example`, "http://localhost:5174", "null", ""])("a page of %j may not", async (origin) => {
  expect(allowed(await asked(origin))).toEqual({ vary: "origin" });
  expect(allowed(await call(`${mock.url}/rest/teams`, { headers: { origin } }))).toEqual({ vary: "origin" });
});

test("nobody may where no origin is listed", async () => {
  const alone = await startMock({ documents: [document] });
  expect(allowed(await call(`${alone.url}/rest/teams`, { headers: { origin: page } }))).toEqual({});
  await alone.close();
});
