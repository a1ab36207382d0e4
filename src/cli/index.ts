/**
 * The command `wenming`, a command a file in `commands/`. `main` is this machine, `run` one run; `standards` and `facts`
 * find what a command is given, `formats` and `output` write what it comes to; `options` has the options of all commands,
 * `words` whatever the command says by itself.
 */
import { type Argument, Command as Commander, Help, Option } from "commander";
import { type Locale, locales } from "../model/text.js";
import type { Command, Given, Result } from "./command.js";
import { compareCommand } from "./commands/compare.js";
import { docsCommand } from "./commands/docs.js";
import { evaluateCommand } from "./commands/evaluate.js";
import { explainCommand } from "./commands/explain.js";
import { questionsCommand } from "./commands/questions.js";
import { remediesCommand } from "./commands/remedies.js";
import { reportCommand } from "./commands/report.js";
import { schemaCommand } from "./commands/schema.js";
import { templateCommand } from "./commands/template.js";
import { typesCommand } from "./commands/types.js";
import { validateCommand } from "./commands/validate.js";
import type { Machine } from "./machine.js";
import { type OptionName, type Options, oneOf, options } from "./options.js";
import { put } from "./output.js";
import { type CliWords, words } from "./words.js";

/** In the order in which the help lists them. */
export const commands: readonly Command[] = [
	evaluateCommand,
	explainCommand,
	questionsCommand,
	remediesCommand,
	reportCommand,
	docsCommand,
	compareCommand,
	validateCommand,
	schemaCommand,
	typesCommand,
	templateCommand,
];

/** The whole command; `done` is told the exit code of the one that was run. */
export function program(machine: Machine, locale: Locale, done: (code: number) => void): Commander {
	const say = words[locale];
	const whole = inWords(new Commander("wenming"), say, machine)
		.description(say.wenming)
		.version(machine.version, "-V, --version", say.version)
		.helpCommand(false)
		.addHelpText("after", `\n${say.exitCodes}`);
	for (const command of commands) {
		whole.addCommand(
			subcommand(command, say, machine).action(async (...typed: unknown[]) => {
				const given = givenFrom(command, typed, { machine, locale });
				const result: Result = await command.run(given);
				await put(result, given);
				done(result.code ?? 0);
			}),
		);
	}
	return whole;
}

function subcommand({ name, arguments: taken, options: own, formats }: Command, say: CliWords, machine: Machine): Commander {
	const command = inWords(new Commander(name), say, machine).description(say.commands[name].does);
	for (const argument of taken) command.argument(argument, say.arguments[argument]);
	const shared: OptionName[] = [...(formats === undefined ? [] : ["format" as const]), "locale", "out"];
	for (const option of [...own, ...shared]) {
		const { flags, read } = options[option];
		const described = new Option(flags, option === "format" ? say.format(formats!) : say.options[option]);
		command.addOption(read === undefined ? described : described.argParser(read as (typed: string, before: unknown) => unknown));
	}
	const examples = say.commands[name].examples.map((example) => `  ${example}`);
	return command.addHelpText("after", `\n${[say.help["Examples:"], ...examples].join("\n")}`);
}

/** Mistakes are thrown, not printed; the help is in one language. */
function inWords(command: Commander, say: CliWords, machine: Machine): Commander {
	return command
		.exitOverride()
		.configureOutput({
			writeOut: (text) => void machine.write(text),
			writeErr: () => {},
			outputError: () => {},
		})
		.configureHelp({
			styleTitle: (title) => say.help[title as keyof CliWords["help"]] ?? title,
			subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(" "),
			commandUsage: (one) =>
				Help.prototype.commandUsage
					.call(new Help(), one)
					.replace("[options]", say.optionsInUsage)
					.replace("[command]", say.commandInUsage),
		})
		.helpOption("-h, --help", say.helpOption);
}

function argumentTerm(argument: Argument): string {
	const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
	return argument.required ? `<${name}>` : `[${name}]`;
}

/** What commander gives an action: the arguments, the options, the command. */
function givenFrom(command: Command, typed: readonly unknown[], rest: Pick<Given, "machine" | "locale">): Given {
	const count = command.arguments.length;
	const taken = typed.slice(0, count).flat() as (string | undefined)[];
	const { format = command.formats?.[0], locale, ...others } = typed[count] as Options;
	if (format !== undefined) oneOf(command.formats!, format, "--format");
	if (locale === "both" && command.isBilingual === undefined) oneOf(locales, locale, "--locale");
	const options = { ...others, ...(format === undefined ? {} : { format }), ...(locale === undefined ? {} : { locale }) };
	return { arguments: taken, options, ...rest };
}
