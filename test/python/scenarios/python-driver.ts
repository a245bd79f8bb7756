// Makes the calls of scenarios with the Python packages where they stand.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { python } from "../environment.js";
import type { Told } from "./scenario.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Rejects with what Python said when it fails. */
export async function pythonTold(scenarios: string, kind: "sync" | "async", url: string): Promise<Told[]> {
  const packages = ["genauth", "fief"].map((name) => path.join(root, "generated/python", name, "src"));
  const child = spawn(await python(), [path.join(root, "test/python/scenarios/driver.py"), scenarios, kind, url], {
    env: { ...process.env, PYTHONPATH: packages.join(path.delimiter), PYTHONDONTWRITEBYTECODE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 100_000,
  });
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const code = child.exitCode ?? (await new Promise<number | null>((resolve) => child.once("close", resolve)));
  if (code !== 0) throw new Error(`Python ended with ${code}:\n${err}`);
  return out.trim().split("\n").map((line): Told => JSON.parse(line));
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  return text;
}
