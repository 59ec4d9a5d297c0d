import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RoomPage } from "./room-page.tsx";

const place = document.getElementById("room");
if (place === null) throw new Error("The page has no place for the room");
createRoot(place).render(
  <StrictMode>
    <RoomPage />
  </StrictMode>,
);
