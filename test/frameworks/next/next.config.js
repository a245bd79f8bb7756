// The package is that of this repository; an application has it from the registry.
import { fileURLToPath } from "node:url";

export default {
  outputFileTracingRoot: fileURLToPath(new URL("../../..", import.meta.url)),
  experimental: { externalDir: true },
  eslint: { ignoreDuringBuilds: true },
};
