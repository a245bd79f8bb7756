#!/usr/bin/env node
// The `countersign` command: starts the program with the code that an earlier run compiled, where Node.js keeps such (22.1 and newer).
import module from "node:module";
import { fileURLToPath } from "node:url";

// Beside the program, which is trusted as much: in a folder of others, such as a temporary one, somebody else might have written the code.
const enable: unknown = Reflect.get(module, "enableCompileCache");
if (typeof enable === "function") enable(fileURLToPath(new URL(".compiled", import.meta.url)));
await import("./program.js");
