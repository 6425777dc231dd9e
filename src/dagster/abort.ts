import { OperationError } from "./errors.ts";

/**
 * The promise's outcome, unless the signal aborts first. What the promise stands for goes on: it may be shared.
 * @throws {OperationError} `canceled` as soon as the signal aborts
 */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(new OperationError("canceled", "The caller canceled this."));
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
