import type { ComponentChildren } from "preact";
import { usePage } from "./context.js";

/** A link within the page. The address stays: where all pages lie in one file, it says which one is shown. */
export function JumpLink({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
	const { jump } = usePage();
	return (
		<a
			href={`#${to}`}
			onClick={(event) => {
				event.preventDefault();
				jump(to);
			}}
		>
			{children}
		</a>
	);
}
