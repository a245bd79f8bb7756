// What kubb is measured with: types and calls, from the document and into the folder that the environment names.
import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  input: { path: process.env.COUNTERSIGN_BENCH_INPUT },
  output: { path: process.env.COUNTERSIGN_BENCH_OUTPUT, clean: true, format: false, lint: false },
  plugins: [pluginOas({ generators: [], validate: false }), pluginTs({ output: { path: "types" } }), pluginClient({ output: { path: "clients" }, client: "fetch", bundle: true })],
});
