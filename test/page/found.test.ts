import { describe, expect, it } from "vitest";
import { foundIn } from "../../src/page/found.js";

const all = [
	{ title: "图书藏量 Library holdings", href: "a", text: "自有藏书不少于5,000册 At least 5,000 books of its own" },
	{ title: "办公用房 Office rooms", href: "b", text: "每百户不少于20平方米，图书室另计 The library’s room is counted apart" },
	{ title: "Ｒｉｖｅｒ 河道", href: "c", text: "ﬁsh" },
];
const hrefs = (asked: string) => foundIn(all, asked).map(([{ href }]) => href);

describe("searching a site", () => {
	it("finds Chinese within words, and English in any case", () => {
		expect(hrefs("藏书")).toEqual(["a"]);
		expect(hrefs("LIBRARY")).toEqual(["a", "b"]);
	});

	it("puts first what bears the words in its title", () => {
		expect(hrefs("图书")).toEqual(["a", "b"]);
		expect(hrefs("office")).toEqual(["b"]);
	});

	it("wants every word", () => {
		expect(hrefs("图书 平方米")).toEqual(["b"]);
		expect(hrefs("图书 河道")).toEqual([]);
		expect(hrefs("  ")).toEqual([]);
	});

	it("takes wide letters for narrow ones", () => {
		expect(hrefs("river")).toEqual(["c"]);
	});

	it("shows where in the text the first word stands", () => {
		expect(foundIn(all, "藏书")[0]![1]).toEqual(["自有", "藏书", "不少于5,000册 At least 5,000 books of its ow"]);
		expect(foundIn(all, "河道")[0]![1]).toEqual(["ﬁsh", "", ""]);
	});
});
