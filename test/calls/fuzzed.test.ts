// A tool that others wrote (Schemathesis) makes requests by chance, right ones and wrong ones, and holds what the mock server answers against the document.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { documentsOf, startMock } from "../../generator/mock/index.js";
import { python, ran, ROOT } from "../python/environment.js";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "countersign-fuzzed-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Fuzzed {
  readonly document: string;
  readonly base: string;
  readonly authorization: string;
  readonly examples: number;
  readonly checks: readonly string[];
}

/** Not that all right data is taken: a name may be taken, and a token used up. */
const checks = ["not_a_server_error", "content_type_conformance", "response_headers_conformance", "response_schema_conformance", "negative_data_rejection"];

test.skipIf(process.env["CALLS"] !== undefined || process.env["SEEDS"] !== undefined).each<[string, Fuzzed]>([
  ["Fief's admin API", { document: "fief/admin.yaml", base: "/admin/api", authorization: "Bearer mock-apiKey", examples: 8, checks: [...checks, "unsupported_method", "status_code_conformance", "ignored_auth", "missing_required_header", "use_after_free", "ensure_resource_availability"] }],
  // Its document says nothing of statuses besides 200, and OpenID Connect has forms where it has addresses.
  ["GenAuth's authentication API", { document: "genauth/authentication.yaml", base: "", authorization: "mock-access-token", examples: 3, checks }],
])("%s", async (_, { document, base, authorization, examples, checks: asked }) => {
  const documents = await documentsOf([path.join(ROOT, "spec", document)]);
  const mock = await startMock({ documents, record: false, failureStatus: "same", publicClient: true });
  const file = path.join(folder, `${path.basename(document, ".yaml")}.json`);
  writeFileSync(file, JSON.stringify(documents[0]));
  const options = ["--url", mock.url + base, "--header", `Authorization: ${authorization}`, "--checks", asked.join(), "--max-examples", String(examples), "--generation-deterministic", "--no-color"];
  const { code, output } = await ran(await python("requirements-fuzz.txt"), ["-m", "schemathesis.cli", "run", file, ...options], { seconds: 500, cwd: folder });
  await mock.close();
  expect(code, output).toBe(0);
});
