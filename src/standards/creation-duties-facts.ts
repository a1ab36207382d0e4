// Generated from rules/ by `npm run generate`. Changes belong there.
import type { BooleanFact, EventsFact, NumberFact, PercentFact } from "../model/fact-types.js";

/** The facts that the standard "creation-duties" reads. */
export interface CreationDutiesFacts {
	/** 居委会履行职责 Duty done by the committee */
	readonly "committee.duties"?: BooleanFact | undefined;
	/** 广泛发动群众 Mobilisation of residents */
	readonly "committee.mobilises"?: BooleanFact | undefined;
	/** 整合各方资源 Pooling of resources */
	readonly "committee.poolsResources"?: BooleanFact | undefined;
	/** 创建氛围 Publicity for the creation work */
	readonly "committee.publicises"?: BooleanFact | undefined;
	/** 任务落到实处 Tasks carried through */
	readonly "committee.tasksDone"?: BooleanFact | undefined;
	/** 居民主体作用 Residents at the centre */
	readonly "committee.residentsAtCentre"?: BooleanFact | undefined;
	/** 为民实事件数(件) Residents’ problems solved (matters) */
	readonly "committee.problemsSolved"?: NumberFact | undefined;
	/** 居民创建意识教育(次) Education of residents for the creation work (events) */
	readonly "committee.educates"?: EventsFact | undefined;
	/** 书面创建规划 Written creation plan */
	readonly "creation.plan"?: BooleanFact | undefined;
	/** 目标管理责任制 Target-responsibility system */
	readonly "creation.responsibilitySystem"?: BooleanFact | undefined;
	/** 党政统一领导 Leadership by party and government */
	readonly "government.leads"?: BooleanFact | undefined;
	/** 纳入议事日程 Place on the agenda */
	readonly "government.inAgenda"?: BooleanFact | undefined;
	/** 纳入发展规划 Place in the economic and social plan */
	readonly "government.inEconomicPlan"?: BooleanFact | undefined;
	/** 纳入干部考核体系 Place in cadre assessment */
	readonly "government.inCadreAssessment"?: BooleanFact | undefined;
	/** 纳入财政预算 Place in the budget */
	readonly "government.inBudget"?: BooleanFact | undefined;
	/** 用于文明城区评选 Use in choosing civilised districts */
	readonly "government.usedForDistrictTitle"?: BooleanFact | undefined;
	/** 用于领导班子考核 Use in assessing leading teams */
	readonly "government.usedForTeamAssessment"?: BooleanFact | undefined;
	/** 用于干部使用和奖惩 Use for cadres’ posts and rewards */
	readonly "government.usedForCadres"?: BooleanFact | undefined;
	/** 本地创建规划 Local creation plan */
	readonly "government.localPlan"?: BooleanFact | undefined;
	/** 本地创建推动 Local promotion of the creation work */
	readonly "government.localPromotion"?: BooleanFact | undefined;
	/** 与文明城市、城区创建结合 Link with the city and district campaigns */
	readonly "government.integrated"?: BooleanFact | undefined;
	/** 主管部门考核 Assessment by the competent departments */
	readonly "naming.assessed"?: BooleanFact | undefined;
	/** 市文明委批准 Approval by the city civilisation committee */
	readonly "naming.approved"?: BooleanFact | undefined;
	/** 命名表彰 Naming and commendation */
	readonly "naming.named"?: BooleanFact | undefined;
	/** 创建成效显著 Marked results */
	readonly "naming.resultsMarked"?: BooleanFact | undefined;
	/** 社会认可 Recognition by society */
	readonly "naming.recognised"?: BooleanFact | undefined;
	/** 街道和居委会的领导 Leadership by street office and committee */
	readonly "street.leads"?: BooleanFact | undefined;
	/** 纳入辖区发展目标 Place in the area’s development goals */
	readonly "street.inGoals"?: BooleanFact | undefined;
	/** 街道创建规划 Workable street plan */
	readonly "street.plan"?: BooleanFact | undefined;
	/** 任务分解 Tasks split among communities and units */
	readonly "street.tasksSplit"?: BooleanFact | undefined;
	/** 目标管理 Target management */
	readonly "street.targetManagement"?: BooleanFact | undefined;
	/** 具体措施 Concrete measures */
	readonly "street.measures"?: BooleanFact | undefined;
	/** 检查督促(次) Checks and urging (events) */
	readonly "street.checks"?: EventsFact | undefined;
	/** 创建工作满意率(人) Satisfaction with the creation work (people) */
	readonly "survey.creation"?: PercentFact<"satisfied" | "basicallySatisfied" | "dissatisfied" | "dontKnow"> | undefined;
	/** 辖区单位数(个) Units in the area (units) */
	readonly "units.total"?: NumberFact | undefined;
	/** 企事业单位数(个) Enterprises and institutions (units) */
	readonly "units.enterprises"?: NumberFact | undefined;
	/** 参与创建的企事业单位数(个) Enterprises and institutions taking part (units) */
	readonly "units.participating"?: NumberFact | undefined;
}
