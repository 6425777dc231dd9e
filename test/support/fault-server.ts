import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, beforeEach } from "vitest";

/** What one request is answered with. */
export type Behaviour = (
  response: ServerResponse,
  request: { body: string; headers: IncomingMessage["headers"] },
) => void;

/** A real HTTP server on a free port of the loopback, which does to each request what a test tells it. */
export class FaultServer {
  /** One entry per request that arrived whole. */
  readonly requests: { method: string; path: string; body: string; headers: IncomingMessage["headers"]; at: number }[] =
    [];
  /** What the requests are answered with, in order; the last one stays. */
  script: Behaviour[] = [];
  /** The most requests that were in flight at one time. */
  mostInFlight = 0;
  #inFlight = 0;
  readonly #sockets = new Set<Socket>();
  readonly #arrivals = new Set<() => void>();
  #server: Server | undefined;

  get url(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`;
  }

  start(): Promise<void> {
    const server = createServer((request, response) => this.#receive(request, response));
    server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
    this.#server = server;
    return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  }

  /** Ends every connection and forgets what was asked. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server?.close(resolve));
    this.requests.length = 0;
    this.script = [];
    this.#inFlight = 0;
    this.mostInFlight = 0;
  }

  /** Resolves once so many requests have arrived. */
  arrived(count: number): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.requests.length < count) return;
        this.#arrivals.delete(look);
        resolve();
      };
      this.#arrivals.add(look);
      look();
    });
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      this.#inFlight += 1;
      this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
      response.once("close", () => {
        this.#inFlight -= 1;
      });
      this.requests.push({
        method: request.method ?? "",
        path: request.url ?? "",
        body,
        headers: request.headers,
        at: performance.now(),
      });
      for (const arrived of this.#arrivals) arrived();
      const behave = this.script.length > 1 ? this.script.shift() : this.script[0];
      if (behave === undefined) throw new Error("the test has no script for this request");
      behave(response, { body, headers: request.headers });
    });
  }
}

/** Runs a fault server for each test of a file: on a port of its own, so that no kept-alive connection of one test meets the next. */
export function useFaultServer(): FaultServer {
  const server = new FaultServer();
  beforeEach(() => server.start());
  afterEach(() => server.stop());
  return server;
}

/** A GraphQL answer. */
export function answers(body: unknown, status = 200, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** A page of a proxy or another program. */
export function page(status: number, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers });
    response.end("<html><body>Sign in with token abc123</body></html>");
  };
}

/** The connection breaks before a byte of the answer was sent. */
export const resets: Behaviour = (response) => {
  response.socket?.destroy();
};

/** The connection breaks in the middle of the answer. */
export const breaksInTheMiddle: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write('{"data": {"version": "1.13');
  response.socket?.end();
};

/** No answer ever comes. */
export const hangs: Behaviour = () => undefined;

/** The head of an answer comes, and then nothing more. */
export const hangsInTheMiddle: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"data": ');
};
