import { describe, expect } from "vitest";
import { journey } from "./journey.ts";

describe("the content security policy", () => {
  journey("lets no text become code and nothing foreign in", async ({ page, device }) => {
    await page.getByRole("button", { name: "Create a vault" }).waitFor();
    const outcomes = await page.evaluate(async () => {
      // The debugger that runs this lifts the policy until its own turn is over.
      await new Promise((resolve) => setTimeout(resolve));
      const refused = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt();
          return "done";
        } catch (error) {
          return error instanceof Error ? error.name : "refused";
        }
      };
      const marked = globalThis as { hacked?: boolean };
      const failsToLoad = (element: HTMLElement): Promise<unknown> =>
        new Promise((resolve, reject) => {
          element.addEventListener("load", resolve);
          element.addEventListener("error", () => reject(new TypeError("refused")));
          document.head.append(element);
        });
      const foreign = "https://example.org";
      return {
        // oxlint-disable-next-line no-eval -- it must be refused
        eval: await refused(() => globalThis.eval("globalThis.hacked = true")),
        // oxlint-disable-next-line no-new-func, no-implied-eval -- it must be refused
        function: await refused(() => new Function("globalThis.hacked = true")()),
        timer: await refused(() => Reflect.apply(setTimeout, globalThis, ["globalThis.hacked = true"])),
        html: await refused(() => {
          document.body.innerHTML = "<img src=x onerror='globalThis.hacked = true'>";
        }),
        script: await refused(() => {
          const script = document.createElement("script");
          script.textContent = "globalThis.hacked = true";
        }),
        foreignScript: await refused(() => {
          const script = document.createElement("script");
          script.src = `${foreign}/script.js`;
        }),
        foreignWorker: await refused(() => new Worker(`${foreign}/worker.js`)),
        blobWorker: await refused(
          () =>
            new Promise((resolve, reject) => {
              const address = URL.createObjectURL(new Blob(["postMessage(1)"], { type: "text/javascript" }));
              const worker = new Worker(address);
              worker.addEventListener("message", resolve);
              worker.addEventListener("error", () => reject(new TypeError("refused")));
            }),
        ),
        connection: await refused(() => fetch(foreign)),
        image: await refused(() => failsToLoad(Object.assign(new Image(), { src: `${foreign}/a.png` }))),
        style: await refused(() =>
          failsToLoad(
            Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${foreign}/a.css` }),
          ),
        ),
        frame: await refused(async () => {
          const frame = document.createElement("iframe");
          frame.src = "/";
          document.body.append(frame);
          await new Promise((resolve) =>
            addEventListener("securitypolicyviolation", resolve, { once: true }),
          );
          frame.remove();
          throw new TypeError("refused");
        }),
        policy: await refused(() =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy: (...args: unknown[]) => unknown } }
          ).trustedTypes.createPolicy("another", {}),
        ),
        hacked: marked.hacked === true,
      };
    });
    const { hacked, ...attempts } = outcomes;
    expect(hacked).toBe(false);
    expect(Object.entries(attempts).filter(([, outcome]) => outcome === "done")).toEqual([]);
    // The report of the last one is a task of its own.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    // Every refusal was reported; the journeys fail on any report that they did not provoke.
    device.problems.expect(/policy violation|Content Security Policy|Trusted(HTML|Script)|Refused|blocked/i);
  });

  journey("is sent with every answer of the server", async ({ page }) => {
    const seen = new Map<string, string>();
    page.on("response", (response) => {
      if (response.url().startsWith("http")) {
        seen.set(new URL(response.url()).pathname, response.headers()["content-security-policy"] ?? "none");
      }
    });
    await page.reload();
    await page.getByRole("button", { name: "Create a vault" }).waitFor();
    expect(seen.size).toBeGreaterThan(3);
    const without = [...seen].filter(
      ([, policy]) =>
        !policy.includes("script-src 'self' 'wasm-unsafe-eval';") ||
        !policy.includes("require-trusted-types-for 'script'"),
    );
    expect(without).toEqual([]);
  });
});
