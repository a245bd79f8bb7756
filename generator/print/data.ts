// Serializes data files: a serializer quotes, a template cannot be trusted to.

export async function dataText(value: unknown, format: "json" | "toml"): Promise<string> {
  switch (format) {
    case "json":
      return `${JSON.stringify(value, null, 2)}\n`;
    case "toml": {
      const { stringify } = await import("smol-toml");
      return `${stringify(value).trimEnd()}\n`;
    }
  }
}
