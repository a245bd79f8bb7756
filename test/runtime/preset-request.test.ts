import { expect, test } from "vitest";
import type { EnvelopeOperation } from "../../templates/typescript/runtime/operation.js";
import { presetRequest } from "../../templates/typescript/runtime/preset-request.js";
import { styledRequest } from "../../templates/typescript/runtime/styled-request.js";
import { scripted, sender } from "./client.js";

const list: EnvelopeOperation<unknown> = {
  id: "list",
  method: "GET",
  path: "/{format}/things",
  parameters: { format: { in: "path" }, xTarget: { in: "header", name: "X-Target" }, accept: { in: "query" } },
  build: presetRequest,
  preset: { members: { format: 1, xTarget: "Things.List", accept: "all" }, build: styledRequest },
};

async function sentFor(input?: object, headers?: Record<string, string>): Promise<readonly unknown[]> {
  const transport = scripted({});
  await sender(transport).send(list, input, headers && { headers });
  return transport.sent.map(({ url, headers: sent }) => [new URL(url).pathname + new URL(url).search, sent["x-target"]]);
}

test("what may have one value only is sent although nobody gives it", async () => {
  expect(await sentFor()).toEqual([["/1/things?accept=all", "Things.List"]]);
  expect(await sentFor({ xTarget: undefined, page: 2 })).toEqual([["/1/things?page=2&accept=all", "Things.List"]]);
});

test("what the caller gives is sent, as a member or as a header", async () => {
  const input = { format: 2, accept: "some" };
  expect(await sentFor(input, { "X-Target": "Things.Other" })).toEqual([["/2/things?accept=some", "Things.Other"]]);
  expect(input).toEqual({ format: 2, accept: "some" });
});
