// Ends what a test process started, also when that process is killed and cannot do it itself.
// Reads lines from its input: "group PID" to look after a process group, "forget PID" once it has ended,
// "folder PATH" to remove at the end. When the input ends, so do they all.
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";

const groups = new Set();
const folders = new Set();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
for await (const line of createInterface({ input: process.stdin })) {
  const [command, rest] = line.split(/ (.*)/s);
  if (command === "group") groups.add(Number(rest));
  if (command === "forget") groups.delete(Number(rest));
  if (command === "folder") folders.add(rest);
}
for (const group of groups) {
  try {
    process.kill(-group, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") console.error(error);
  }
}
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
