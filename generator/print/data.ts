// Serializes data files: a serializer quotes, a template cannot be trusted to.
import { tomlText } from "./toml.js";

export async function dataText(value: unknown, format: "json" | "toml" | "yaml"): Promise<string> {
  switch (format) {
    case "json":
      return `${JSON.stringify(value, null, 2)}\n`;
    case "toml":
      return tomlText(value);
    case "yaml": {
      const { stringify } = await import("yaml");
      return stringify(value, { lineWidth: 120 });
    }
  }
}
