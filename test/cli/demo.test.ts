import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

const demo = (...flags: string[]) =>
	execFileSync(process.execPath, ["--import", "tsx", "src/cli/demo.ts", ...flags], { cwd: root, encoding: "utf8" });

/** What stands under each community's name. */
const sections = (printed: string) => printed.split(/^■ /m).slice(1);

describe.each([
	{
		flags: [],
		names: ["南苑社区", "红声社区", "魅力之城社区", "花园坡社区"],
		policy: "本软件包自定的办法",
		failing: "[不达标] 6.2",
		short: "还差 39.2 至 139.2 m²",
		practices: ["铜川南苑社区做法", "吉安红声社区做法", "沈阳魅力之城社区做法", "花园坡社区做法"],
		same: "结论相同",
		scored: /得分：.*/g,
		passing: [/\[达标\] 11：/, /\[达标\] 14：/, /\[不达标\] 1：/, /\[未定\] 3：/],
	},
	{
		flags: ["--en"],
		names: ["Nanyuan Community", "Hongsheng Community", "Meili Zhi Cheng Community", "Huayuanpo Community"],
		policy: "this package’s own policy",
		failing: "[fail] 6.2",
		short: "short by 39.2 to 139.2 m²",
		practices: ["Nanyuan Community, Tongchuan", "Hongsheng Community, Ji’an", "Meili Zhi Cheng Community, Shenyang", "Huayuanpo"],
		same: "The outcome is the same",
		scored: /Score: .*/g,
		passing: [/\[pass\] 11: /, /\[pass\] 14: /, /\[fail\] 1: /, /\[undecided\] 3: /],
	},
])("the demo $flags", ({ flags, names, policy, failing, short, practices, same, scored, passing }) => {
	const communities = sections(demo(...flags));

	it("has the four communities, each with its outcome, its score and whose policy that is", () => {
		expect(communities.map((section) => names.find((name) => section.startsWith(name)))).toEqual(names);
		for (const section of communities) {
			expect(section).toContain(policy);
			expect(section).toMatch(/127/);
		}
	});

	it("has five rules each, what fails first, in one or two lines a rule", () => {
		for (const section of communities) {
			const [, ...rules] = section.split("  ▸ ")[0]!.split(/^ {2}\[/m);
			expect(rules).toHaveLength(5);
			for (const rule of rules) {
				const reasons = rule.trimEnd().split("\n").slice(1);
				expect([1, 2]).toContain(reasons.length);
				for (const reason of reasons) expect(reason.trim()).not.toBe("");
			}
			const outcomes = rules.map((rule) => rule.slice(0, rule.indexOf("]")));
			expect(outcomes.slice(outcomes.lastIndexOf(outcomes[0]!) + 1)).not.toContain(outcomes[0]);
		}
	});

	it("says by how much Nanyuan is short of rooms", () => {
		expect(communities[0]).toContain(failing);
		expect(communities[0]).toContain(short);
	});

	it("has each against its own practice too: how many of it are met, and by what the score differs", () => {
		for (const [i, practice] of practices.entries()) {
			const own = communities[i]!.split("  ▸ ")[1]!;
			expect(own).toContain(practice);
			const scores = [...communities[i]!.matchAll(scored)].map(([said]) => said);
			expect(new Set(scores).size).toBe(2);
			expect(own).toMatch(passing[i]!);
			expect(own).toContain(same);
		}
	});

	it("prints nothing that is not meant to be read", () => {
		expect(communities.join()).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
	});
});
