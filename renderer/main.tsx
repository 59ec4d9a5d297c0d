import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./theme.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { listenForChanges, queries } from "./ask.ts";
import { listenForFiles } from "./parts/arrived.ts";
import { App } from "./shell/app.tsx";

const place = document.getElementById("window");
if (place === null) throw new Error("The page has no place for the window");
listenForChanges();
listenForFiles();
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
