import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import manifest from "./package.json" with { type: "json" };

const paper = "#fbfaf6";

/** Asks for the font together with the styles, so that the first words are not set twice. */
const preloadFont = (): Plugin => ({
  name: "coffer-preload-font",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /InterVariable-subset-[^/]+\.woff2$/.test(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${file}` },
          injectTo: "head-prepend" as const,
        })),
  },
});

export default defineConfig({
  root: new URL(".", import.meta.url).pathname,
  define: { COFFER_VERSION: JSON.stringify(manifest.version) },
  build: {
    // Everything used here (light-dark(), oklch, SharedWorker modules) is in every browser of the last two years.
    target: ["chrome123", "firefox125", "safari17.5"],
    // A font or an icon inlined as data: would need a looser CSP.
    assetsInlineLimit: 0,
    // The preload polyfill is an inline script in old browsers only, which the target excludes.
    modulePreload: { polyfill: false },
  },
  resolve: {
    alias: [{ find: /^zod$/, replacement: new URL("src/platform/no-eval.ts", import.meta.url).pathname }],
  },
  worker: { format: "es" },
  plugins: [
    react(),
    tailwindcss(),
    preloadFont(),
    VitePWA({
      // An update waits until the person takes it: see src/pwa/app-update.ts.
      registerType: "prompt",
      injectRegister: false,
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,png,woff2,wasm,webmanifest}"],
        maximumFileSizeToCacheInBytes: 12 * 1024 * 1024,
        // importScripts() of a second file is refused by Trusted Types.
        inlineWorkboxRuntime: true,
        navigateFallback: "index.html",
        navigateFallbackDenylist: [/^\/api\//],
      },
      manifest: {
        id: "/",
        name: "Coffer",
        short_name: "Coffer",
        description: "One place for all of a household's money, that works offline and belongs to its user.",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: paper,
        theme_color: paper,
        categories: ["finance", "productivity"],
        icons: [
          { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
          { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
    }),
  ],
});
