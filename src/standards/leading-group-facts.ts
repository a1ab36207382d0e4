// Generated from rules/ by `npm run generate`. Changes belong there.
import type { BooleanFact, EventsFact } from "../model/fact-types.js";

/** The facts that the standard "leading-group" reads. */
export interface LeadingGroupFacts {
	/** 书面创建规划 Written creation plan */
	readonly "creation.plan"?: BooleanFact | undefined;
	/** 创建工作领导小组 Leading group */
	readonly "creation.leadingGroup"?: BooleanFact | undefined;
	/** 阶段性验收(次) Staged acceptance checks (events) */
	readonly "creation.stagedAcceptance"?: EventsFact | undefined;
	/** 创建工作实施方案 Implementation scheme */
	readonly "creation.implementationScheme"?: BooleanFact | undefined;
	/** 制度末端落实 Rules carried through to the end */
	readonly "creation.endImplementation"?: BooleanFact | undefined;
	/** 领导小组职能分工 Functions divided in the group */
	readonly "creation.groupFunctions"?: BooleanFact | undefined;
	/** 领导小组密切配合 Cooperation in the group */
	readonly "creation.groupCooperation"?: BooleanFact | undefined;
}
