import { expect, test } from "vitest";
import { stateDiagram } from "../../../src/render/book/state-diagram.js";
import { Teller } from "../../../src/render/book/teller.js";
import { htmlOf } from "../../../src/render/document/index.js";
import { wuxi } from "../../support/wuxi.js";

test("labels are whole in both languages beside each other, where each is by itself", () => {
	const life = wuxi.titleLife!;
	const drawn = htmlOf(stateDiagram(new Teller(wuxi, "both", "2026-06-30"), life));
	for (const { label } of life.steps) expect(drawn).toContain(`${label.zh} / ${label.en}`);
	expect(drawn).not.toContain("…");
});
