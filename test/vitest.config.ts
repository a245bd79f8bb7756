import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: "test/python/setup.ts",
    exclude: ["**/node_modules/**", "**/dist/**", "test/corpus/**", "test/calls/**", "test/frameworks/next-started.test.ts", "test/browser/**", "test/external/**", "test/runtimes/**"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    // One for each processor: many tests wait for programs that they start.
    maxWorkers: "100%",
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
