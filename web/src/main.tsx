import "./platform/trusted-types.ts";
import "./styles/main.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { connectEngine } from "./engine/index.ts";
import { restoreTheme } from "./platform/index.ts";
import { registerServiceWorker } from "./pwa/index.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

restoreTheme();
createRoot(root).render(<App engine={connectEngine()} />);
if (import.meta.env.PROD) void registerServiceWorker();
