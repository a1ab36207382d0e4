/** The script of a site: the choice of a language, and search. It asks for nothing but the file of what may be found. */
import type { Found } from "../render/site/search.js";
import { foundIn } from "./found.js";

declare global {
	/** Set by the file of what may be found. */
	var wenmingSearch: readonly Found[] | undefined;
}

const script = document.currentScript!;
const { search: searchFile, root = "" } = script.dataset;

document.addEventListener("DOMContentLoaded", () => {
	const languages = document.querySelector<HTMLElement>(".languages");
	// The page to assess oneself with has a choice of its own.
	const isBilingual = document.querySelector('main [lang="en"]') !== null && document.querySelector("main > #assess") === null;
	if (languages !== null && isBilingual) offerLanguages(languages);
	const search = document.querySelector<HTMLElement>(".search");
	if (search !== null) offerSearch(search);
});

const shown = [
	["zh", "中文", "zh-CN"],
	["en", "English", "en"],
	["both", "中 / EN", "zh-CN"],
] as const;
const remembered = "wenming.languages";

/** A page that holds both languages shows one, or both. */
function offerLanguages(group: HTMLElement): void {
	const show = (chosen: string) => {
		document.documentElement.dataset.shown = chosen;
		document.documentElement.lang = chosen === "en" ? "en" : "zh-CN";
		for (const [id, button] of buttons) button.setAttribute("aria-pressed", String(id === chosen));
		remember(chosen);
	};
	const buttons = shown.map(([id, name, lang]) => {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = name;
		button.setAttribute("aria-label", name);
		button.dataset.lang = lang;
		button.addEventListener("click", () => show(id));
		return [id, button] as const;
	});
	group.append(...buttons.map(([, button]) => button));
	group.hidden = false;
	show(shown.find(([id]) => id === recalled())?.[0] ?? "both");
}

/** A page that was opened from a disk may not be allowed to remember. */
function remember(chosen: string): void {
	try {
		localStorage.setItem(remembered, chosen);
	} catch {}
}

function recalled(): string | null {
	try {
		return localStorage.getItem(remembered);
	} catch {
		return null;
	}
}

const mostShown = 30;

function offerSearch(place: HTMLElement): void {
	const input = document.createElement("input");
	input.type = "search";
	input.placeholder = place.dataset.label!;
	input.setAttribute("aria-label", place.dataset.label!);
	const results = document.createElement("div");
	results.className = "found";
	results.setAttribute("aria-live", "polite");
	const update = () => {
		const all = globalThis.wenmingSearch;
		results.replaceChildren(...(all === undefined || input.value.trim() === "" ? [] : [listed(foundIn(all, input.value))]));
	};
	input.addEventListener("focus", () => load(update), { once: true });
	input.addEventListener("input", update);
	place.addEventListener("keydown", ({ key }) => {
		if (key !== "Escape") return;
		results.replaceChildren();
		input.focus();
	});
	results.addEventListener("click", ({ target }) => {
		if (target instanceof Element && target.closest("a") !== null) results.replaceChildren();
	});
	place.append(input, results);
	place.hidden = false;
}

/** What may be found is loaded when somebody is about to look for it. */
function load(done: () => void): void {
	if (searchFile === undefined || globalThis.wenmingSearch !== undefined) {
		done();
		return;
	}
	const loading = document.createElement("script");
	loading.src = searchFile;
	loading.addEventListener("load", done);
	document.head.append(loading);
}

function listed(found: readonly (readonly [Found, excerpt: readonly [string, string, string]])[]): HTMLElement {
	if (found.length === 0) {
		const nothing = document.createElement("p");
		nothing.textContent = document.documentElement.lang === "en" ? "Nothing found." : "没有找到。";
		return nothing;
	}
	const list = document.createElement("ol");
	for (const [{ title, href }, [before, match, after]] of found.slice(0, mostShown)) {
		const link = document.createElement("a");
		link.href = `${root}${href}`;
		link.textContent = title;
		const excerpt = document.createElement("small");
		const mark = document.createElement("mark");
		mark.textContent = match;
		excerpt.append(before, mark, after);
		const item = document.createElement("li");
		item.append(link, excerpt);
		list.append(item);
	}
	return list;
}
