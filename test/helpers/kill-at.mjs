// Loaded before the program by `node --import`: counts the calls that change the disk or start a process, and kills the process
// just before one of them, as a power cut would. SCORE_KILL_AT is the number of that call, or a pattern for `name argument`;
// SCORE_KILL_LOG is a file that gets one line for each call.
import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import process from "node:process";

const { SCORE_KILL_AT: at = "", SCORE_KILL_LOG: log } = process.env;
const spawn = childProcess.spawn;
let calls = 0;
let logging = false;

function count(name, args) {
  if (logging) return;
  calls += 1;
  const told = [name, ...args.flat().filter((arg) => typeof arg === "string")].join(" ");
  logging = true;
  if (log !== undefined) fs.appendFileSync(log, `${told.replaceAll("\n", " ")}\n`);
  logging = false;
  const chosen = /^\d+$/.test(at) ? calls === Number(at) : at !== "" && new RegExp(at).test(told);
  if (chosen) process.kill(process.pid, "SIGKILL");
}

if (process.env.SCORE_NO_LINKS === "1") {
  fs.linkSync = () => {
    throw Object.assign(new Error("played: no links here"), { code: "EPERM" });
  };
}

const NAMES = [
  "openSync",
  "writeFileSync",
  "fsyncSync",
  "linkSync",
  "copyFileSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "mkdirSync",
];
for (const name of NAMES) {
  const call = fs[name];
  fs[name] = (...args) => {
    // Reading is no step; only a handle that may write is.
    if (name !== "openSync" || String(args[1]).includes("w")) count(name, args);
    return call(...args);
  };
}
childProcess.spawn = (...args) => {
  count("spawn", args.slice(0, 2));
  const child = spawn(...args);
  if (/^after /.test(at) && new RegExp(at.slice(6)).test(args[1]?.join(" ") ?? "")) {
    process.kill(process.pid, "SIGKILL");
  }
  return child;
};
syncBuiltinESMExports();
