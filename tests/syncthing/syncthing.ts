import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** The version of the Syncthing that is installed, or null when there is none. */
export function installedSyncthing(): string | null {
  const found = spawnSync("syncthing", ["--version"], { encoding: "utf8" });
  return found.status === 0 ? (found.stdout.split(" (")[0] ?? "") : null;
}

/** One Syncthing before it runs: its home, its name, and where on this machine it may be spoken with. */
export interface Device {
  readonly home: string;
  readonly folder: string;
  readonly id: string;
  readonly port: number;
  readonly guiPort: number;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Makes the keys of a device in `home`; `folder` is what it will carry. */
export async function newDevice(home: string, folder: string): Promise<Device> {
  mkdirSync(home, { recursive: true });
  execFileSync("syncthing", ["generate", `--home=${home}`, "--no-default-folder", "--skip-port-probing"], {
    stdio: "ignore",
  });
  const id = execFileSync("syncthing", [`--home=${home}`, "--device-id"], { encoding: "utf8" }).trim();
  return { home, folder, id, port: await freePort(), guiPort: await freePort() };
}

/** Everything that would leave this machine is off. */
function configOf(device: Device, other: Device): string {
  const named = ({ id, port }: Device, name: string) =>
    `<device id="${id}" name="${name}" compression="never" introducer="false"><address>tcp://127.0.0.1:${port}</address><paused>false</paused></device>`;
  return `<configuration version="36">
  <folder id="casebook" label="Casebook" path="${device.folder}" type="sendreceive" rescanIntervalS="10" fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="false" autoNormalize="true">
    <filesystemType>basic</filesystemType><device id="${device.id}"/><device id="${other.id}"/><maxConflicts>10</maxConflicts>
  </folder>
  ${named(device, "here")}${named(other, "there")}
  <gui enabled="true" tls="false"><address>127.0.0.1:${device.guiPort}</address><apikey>loopback</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${device.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled><startBrowser>false</startBrowser>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH><reconnectionIntervalS>1</reconnectionIntervalS>
    <stunKeepaliveStartS>0</stunKeepaliveStartS><announceLANAddresses>false</announceLANAddresses>
  </options>
</configuration>
`;
}

/** Starts Syncthing for a device that shares its folder with another. Answers with how to stop it. */
export function startSyncthing(device: Device, other: Device): () => Promise<void> {
  writeFileSync(join(device.home, "config.xml"), configOf(device, other));
  const options = ["serve", `--home=${device.home}`, "--no-browser", "--no-restart", "--no-upgrade"];
  const running = spawn("syncthing", options, { stdio: "ignore" });
  return async () => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    running.kill("SIGTERM");
    const tooLong = setTimeout(() => running.kill("SIGKILL"), 10_000);
    await once(running, "exit");
    clearTimeout(tooLong);
  };
}

/** How much of the folder the other machine has, in per cent; null while Syncthing does not answer. */
export async function completion({ guiPort }: Device, other: Device): Promise<number | null> {
  try {
    const path = `http://127.0.0.1:${guiPort}/rest/db/completion?folder=casebook&device=${other.id}`;
    const answer = await fetch(path, { headers: { "X-API-Key": "loopback" } });
    const { completion } = (await answer.json()) as { completion: number };
    return completion;
  } catch {
    return null; // It is still starting.
  }
}
