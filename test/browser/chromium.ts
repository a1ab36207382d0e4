/** Debian's Chromium, driven by playwright-core. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

export async function launched(): Promise<Browser> {
	if (!existsSync(path)) {
		throw new Error(
			`There is no Chromium at ${path}. Install it (on Debian: apt-get install chromium), or name another with CHROMIUM_PATH.`,
		);
	}
	return chromium.launch({
		executablePath: path,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}
