// The package is that of this repository; an application has it from the registry.
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export default {
  outputFileTracingRoot: root,
  turbopack: { root },
  experimental: { externalDir: true },
};
