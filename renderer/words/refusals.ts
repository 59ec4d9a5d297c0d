import type { Refusal } from "../../core/outcome.ts";

/** One sentence each: what happened, what is safe, what to do. */
export const refusals: Record<Refusal, string> = {
  "not-found": "This is not in the casebook any more. It may have been deleted; look in the bin.",
  locked: "This was decided and is locked. Nothing was changed; you can add a later thought under it.",
  "not-decided": "This is not decided yet, so it can still be written directly.",
  "not-one-person": "A duty of everyone is nobody’s. Name one person; it can be you.",
  incomplete: "Something is still empty. What you typed is safe; fill in the rest and try again.",
  "unknown-option": "That option is not among those you wrote down. Choose one of them.",
  "changed-elsewhere":
    "This was changed in another window or on another machine. Nothing was overwritten; look at both and choose.",
  "newer-version":
    "A newer Casebook wrote this. You can read it here; to change it, use the newer version. Nothing was changed.",
  damaged:
    "This file cannot be read. Nothing of it was deleted or written over; if it is not in its place, you find it in the folder “damaged”.",
  "read-only":
    "The folder of this casebook cannot be written. What you typed is still in this window; allow writing or copy it elsewhere, then try again.",
  "disk-full":
    "The disk is full. What is saved is safe, and what you typed is still in this window; free some space, then try again.",
  "disk-failed":
    "The disk did not take it. What is saved is safe, and what you typed is still in this window; check the disk, then try again.",
  "folder-gone":
    "The folder of this casebook is not there any more; a drive may be unplugged. What you typed is still in this window; put the folder back, then try again.",
  "already-there": "This is in the casebook already. Nothing was changed.",
  "bad-input": "Casebook did not understand this. Nothing was changed. Shorten very long texts and try again.",
  overtaken: "Something else was asked for before this was answered. Nothing was changed; the newer answer follows.",
  "cannot-lock":
    "This machine could not lock the file: it took longer than a minute, or there is too little memory. Nothing left and nothing was changed; close other programs and try again.",
  "workshop-only":
    "Casebook was started for a workshop alone, and the casebook stays closed. Nothing was changed. For this, close it and start it in the usual way.",
  "app-gone":
    "Casebook is not running any more, so nothing can be saved. What was marked as saved is safe. Copy the rest out of this window, start Casebook again, and put it in there.",
  fault: "Something went wrong inside Casebook. What is saved is safe; try again, and restart if it stays.",
};
