import { readFileSync } from "node:fs";
import { SourceMapConsumer } from "source-map-js";
import { basename, dirname } from "node:path";
const p = JSON.parse(readFileSync(process.argv[2], "utf8"));
const maps = new Map();
const mapOf = (url) => { const f = url.replace("file://", "") + ".map"; if (!maps.has(f)) { let c; try { c = new SourceMapConsumer(JSON.parse(readFileSync(f, "utf8"))); } catch {} maps.set(f, c); } return maps.get(f); };
const place = (n) => { const f = n.callFrame; if (!f.url.startsWith("file:")) return { file: f.url || f.functionName, line: f.lineNumber, fn: f.functionName }; const c = mapOf(f.url); const o = c?.originalPositionFor({ line: f.lineNumber + 1, column: f.columnNumber }); return { file: (o?.source ?? f.url).replace(/^.*\/(src|node_modules)\//, "$1/"), line: o?.line, fn: f.functionName }; };
const nodes = new Map(p.nodes.map((n) => [n.id, n])); const parent = new Map();
for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
const self = new Map(); p.samples.forEach((s, i) => self.set(s, (self.get(s) ?? 0) + p.timeDeltas[i]));
const tot = p.timeDeltas.reduce((a, b) => a + b, 0);
const pl = new Map(p.nodes.map((n) => [n.id, place(n)]));
const add = (m, k, v) => m.set(k, (m.get(k) ?? 0) + v);
const sf = new Map(), incl = new Map(), fnSelf = new Map(), fnIncl = new Map();
for (const [id, t] of self) { add(sf, pl.get(id).file, t); add(fnSelf, `${pl.get(id).file}:${pl.get(id).line} ${pl.get(id).fn}`, t); const seen = new Set(); for (let j = id; j !== undefined; j = parent.get(j)) { const { file, line, fn } = pl.get(j); if (!seen.has(file)) { seen.add(file); add(incl, file, t); } const k = `${file}:${line} ${fn}`; if (!seen.has(k)) { seen.add(k); add(fnIncl, k, t); } } }
const show = (m, n, title) => { console.log("== " + title); for (const [k, v] of [...m].sort((a, b) => b[1] - a[1]).slice(0, n)) console.log(`${(v / 1000).toFixed(0).padStart(7)} ${(100 * v / tot).toFixed(1).padStart(5)}% ${k}`); };
console.log("total", tot / 1000);
const N = Number(process.argv[3] ?? 40);
show(sf, N, "self by file"); show(incl, N * 2, "incl by file"); show(fnSelf, N, "self by fn");
