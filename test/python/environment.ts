export async function python(): Promise<string> {
  return await Promise.resolve("/tmp/w/venv/bin/python");
}
