/** docs/titles.md: its examples run, its life is the tests' own, its tables come out as they stand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { TitleEvent } from "../../src/titles/events.js";
import type { NextStep, TitleStatus } from "../../src/titles/status.js";
import { life, status } from "../titles/example.js";
import { codeBlocks, root, textOf } from "./markdown.js";
import { run, typeErrors } from "./program.js";

const page = "docs/titles.md";
const [shownLife, record] = codeBlocks(page)
	.filter(({ language }) => language === "json")
	.map(({ code }) => JSON.parse(code) as unknown) as [unknown, TitleEvent[]];

test("its examples compile, and come to what is written beside them", async () => {
	expect(typeErrors([page])).toEqual([]);
	expect(await run(page)).toBe(8);
}, 30_000);

test("its life is the one that is tested", () => {
	expect(shownLife).toEqual(life);
});

const days = (day: TitleStatus["since"]) => (day === null ? "–" : typeof day === "string" ? day : `${day.from}…${day.to}`);

function next({ step, from, until, certain }: NextStep, day: string): string {
	const first = from === null || from === day ? "" : ` from ${days(from)}`;
	return certain ? `\`${step}\`${first}${until === null ? "" : ` up to ${days(until)}`}` : `\`${step}\`?`;
}

describe("its table of days", () => {
	const rows = [...textOf(page).matchAll(/^\| `(\d{4}-\d\d-\d\d)` \| .*$/gm)].map(([row, day]) => [day!, row] as const);

	test("is whole", () => expect(rows).toHaveLength(9));

	test.each(rows)("%s", (day, row) => {
		const result = status(record, day);
		const decided = result.state === null ? ["", ""] : [days(result.since), days(result.until)];
		const cells = [
			`\`${day}\``,
			result.possible.map(({ state }) => `\`${state}\``).join(" or "),
			...decided,
			result.next.map((step) => next(step, day)).join("; "),
		];
		expect(cells).toEqual(
			row
				.slice(1, -1)
				.split("|")
				.map((cell) => cell.trim()),
		);
		expect(result.issues.every(({ severity }) => severity === "warning")).toBe(true);
	});
});

test("its ways of counting days are those of the life", () => {
	const until = (of: TitleEvent[], day: string) => status(of, day).until;
	expect(until(record.slice(0, 5), "2013-05-01")).toBe("2013-05-01");
	expect(status(record.slice(0, 5), "2013-05-02").state).toBe("expired");
	const leap = record.slice(0, 4).concat({ step: "naming", day: "2012-02-29" });
	expect(until(leap, "2012-02-29")).toBe("2015-02-28");
	const first = (of: TitleEvent[], step: string) => status(of, "2011-02-10").next.find((one) => one.step === step)!.from;
	expect(first(record, "restoration")).toBe("2011-03-10");
	expect(first(record.slice(0, 5), "re-review")).toBe("2012-11-02");
});

test("tells of every key of the result, and of every problem of titles", () => {
	const text = textOf(page);
	const { standard: _, day: _day, ...told } = status(record, "2011-07-01");
	for (const key of Object.keys(told)) expect(text).toContain(`\`${key}\``);
	const section = readFileSync(join(root, "src/issues.ts"), "utf8").split("// the life of a title")[1]!.split("// calls")[0]!;
	const codes = [...section.matchAll(/"([a-z]+(?:-[a-z]+)+)",?$|unknownName\("([a-z-]+)"/gm)].map(
		([, said, name]) => said ?? name!,
	);
	expect(codes).toHaveLength(25);
	for (const code of codes) expect(text, code).toContain(`\`${code}\``);
});
