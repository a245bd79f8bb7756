// `npm run next`: installs and builds the Next.js example, then visits it. Apart from `npm test`, because Next.js weighs 330 MB.
import { fileURLToPath } from "node:url";

export default {
  test: {
    root: fileURLToPath(new URL("../../..", import.meta.url)),
    include: ["test/frameworks/next-started.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    pool: "forks",
  },
};
