// Which files of the runtime a package gets.
import { expect, test } from "vitest";
import { Report } from "../../../generator/diagnostics.js";
import { typescript } from "../../../generator/languages/typescript/typescript.js";
import type { Client, WebhookProof } from "../../../generator/model/model.js";
import { templateTexts } from "../../../generator/print/templates.js";
import { client, docs, named, operation, packageOf } from "./samples.js";

const texts = templateTexts("typescript/runtime");
const webhookProof: WebhookProof = { kind: "shared-secret", header: "x-token" };

function copied(parts: Partial<Client>): readonly string[] {
  const plan = typescript(texts).plan([packageOf({ clients: [client("main", parts)], types: [] })], new Report());
  return plan.flatMap((file) => (file.kind === "copy" && file.from.includes("/runtime/") ? [file.from.replace("typescript/runtime/", "")] : []));
}

const groups: Client["groups"] = [{ name: named("users"), docs: docs(""), operations: [operation("list users")] }];

test.each<[string, Partial<Client>]>([
  ["envelopes", { groups }],
  ["results", { groups, envelope: null, results: "result" }],
  ["errors that are thrown", { groups, envelope: null, results: "throw" }],
  ["webhooks", { webhookProof }],
])("%s: all that the files import, once, in order", (_name, parts) => {
  const paths = copied(parts);
  expect(paths).toContain("node/transport.ts");
  expect(paths).toContain("fetch-transport.ts");
  expect(paths).toEqual([...new Set(paths)].sort());
  for (const path of paths) {
    for (const [, module = ""] of (texts.get(path) ?? "").matchAll(/from "(\.\.?\/[^"]+)\.js"/g)) {
      expect(paths, path).toContain(`${new URL(module, `file:///${path}`).pathname.slice(1)}.ts`);
    }
  }
});

test("nothing else: an application compiles all of it", () => {
  expect(copied({ groups }).filter((path) => /identity|events|message-signatures|plain-sender|settled|digits|followed/.test(path))).toEqual([]);
  const plain = copied({ groups, envelope: null, results: "result" });
  expect(plain).toContain("plain-sender.ts");
  expect(plain.filter((path) => /identity|events|message-signatures|^sender|^exchange|settled|digits|followed|envelope-/.test(path))).toEqual([]);
  expect(copied({ groups, envelope: null, results: "throw" })).toContain("settled.ts");
  expect(copied({ webhookProof }).filter((path) => path.startsWith("identity/"))).toEqual(["identity/equal.ts", "identity/login-error.ts", "identity/webhook.ts"]);
});
