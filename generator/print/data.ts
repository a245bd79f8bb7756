// Serializes data files: a serializer quotes, a template cannot be trusted to.

export function dataText(value: unknown, format: "json"): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(value, null, 2)}\n`;
  }
}
