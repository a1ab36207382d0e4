/**
 * The lock file names no registry, and names every optional package of other platforms. npm leaves out those that its
 * registry does not serve, and `npm ci` then refuses the file. With `--write` they are added.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
	readonly optionalDependencies?: Readonly<Record<string, string>>;
	readonly resolved?: string;
}

const path = join(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, Entry> };
const entries = Object.entries(lock.packages);

const isLocked = (name: string) => entries.some(([place]) => place.endsWith(`node_modules/${name}`));
const missing = entries
	.flatMap(([, entry]) => Object.entries(entry.optionalDependencies ?? {}))
	.filter(([name]) => !isLocked(name));
const resolved = entries.filter(([, entry]) => entry.resolved !== undefined);

/** Such packages say in their names what they are for: `@rollup/rollup-linux-x64-musl`. */
function entryOf(name: string, version: string) {
	const [os] = /android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|aix/.exec(name) ?? [];
	const [, cpu] = /-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el)\b/.exec(name) ?? [];
	const libc = os !== "linux" ? undefined : name.includes("musl") ? "musl" : name.includes("-gnu") ? "glibc" : undefined;
	return {
		version,
		...(cpu === undefined ? {} : { cpu: [cpu] }),
		dev: true,
		...(libc === undefined ? {} : { libc: [libc] }),
		optional: true,
		...(os === undefined ? {} : { os: [os] }),
	};
}

if (process.argv.includes("--write") && missing.length > 0) {
	const packages = Object.fromEntries(
		[...entries, ...missing.map(([name, version]) => [`node_modules/${name}`, entryOf(name, version)] as const)].sort(
			([a], [b]) => a.localeCompare(b, "en"),
		),
	);
	writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, "\t")}\n`);
	console.log(`✔ ${missing.length} packages of other platforms were added`);
} else {
	for (const [name] of missing) console.log(`✖ ${name} is not in the lock file. Run \`npm run check:lock -- --write\`.`);
	for (const [place] of resolved) console.log(`✖ ${place} names a registry. Keep omit-lockfile-registry-resolved in .npmrc.`);
	if (missing.length + resolved.length > 0) process.exitCode = 1;
	else console.log("✔ the lock file is complete and names no registry");
}
