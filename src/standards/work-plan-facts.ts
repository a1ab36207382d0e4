// Generated from rules/ by `npm run generate`. Changes belong there.
import type { BooleanFact, EventsFact } from "../model/fact-types.js";

/** The facts that the standard "work-plan" reads. */
export interface WorkPlanFacts {
	/** 书面创建规划 Written creation plan */
	readonly "creation.plan"?: BooleanFact | undefined;
	/** 创建工作领导小组 Leading group */
	readonly "creation.leadingGroup"?: BooleanFact | undefined;
	/** 两委决定规划 Plan decided by both committees */
	readonly "office.planDecided"?: BooleanFact | undefined;
	/** 廉洁自律 Integrity */
	readonly "office.integrityRules"?: BooleanFact | undefined;
	/** 卫生制度 Hygiene rules */
	readonly "office.hygieneRules"?: BooleanFact | undefined;
	/** 学习制度 Study rules */
	readonly "office.studyRules"?: BooleanFact | undefined;
	/** 考勤制度 Attendance rules */
	readonly "office.attendanceRules"?: BooleanFact | undefined;
	/** 工作职责 Defined duties */
	readonly "office.dutiesDefined"?: BooleanFact | undefined;
	/** 领导班子带头学习(次) Leaders’ study sessions (events) */
	readonly "office.leadersStudy"?: EventsFact | undefined;
	/** 干部模范作用 Example set by cadres */
	readonly "office.cadresExample"?: BooleanFact | undefined;
	/** 工作和生活环境 Surroundings for work and life */
	readonly "office.surroundings"?: BooleanFact | undefined;
	/** 干部有理想 Ideals of the cadres */
	readonly "office.cadresIdeals"?: BooleanFact | undefined;
	/** 干部有道德 Morals of the cadres */
	readonly "office.cadresMorals"?: BooleanFact | undefined;
	/** 干部有文化 Education of the cadres */
	readonly "office.cadresEducation"?: BooleanFact | undefined;
	/** 干部有纪律 Discipline of the cadres */
	readonly "office.cadresDiscipline"?: BooleanFact | undefined;
	/** 队伍政治强 Political reliability of the staff */
	readonly "office.staffPolitics"?: BooleanFact | undefined;
	/** 队伍业务精 Skill of the staff */
	readonly "office.staffSkill"?: BooleanFact | undefined;
	/** 队伍作风硬 Conduct of the staff */
	readonly "office.staffConduct"?: BooleanFact | undefined;
	/** 队伍效率高 Efficiency of the staff */
	readonly "office.staffEfficiency"?: BooleanFact | undefined;
	/** 团结奋进的形象 United and striving image */
	readonly "office.imageUnited"?: BooleanFact | undefined;
	/** 务实高效的形象 Practical and efficient image */
	readonly "office.imagePragmatic"?: BooleanFact | undefined;
	/** 开拓创新的形象 Innovative image */
	readonly "office.imageInnovative"?: BooleanFact | undefined;
	/** 勤政廉洁的形象 Diligent and honest image */
	readonly "office.imageClean"?: BooleanFact | undefined;
	/** 文明向上的形象 Civil and upward image */
	readonly "office.imageCivil"?: BooleanFact | undefined;
	/** 三个文明协调发展 The three civilisations in step */
	readonly "office.threeCivilisations"?: BooleanFact | undefined;
	/** 监督管理职能到位 Supervision and management in place */
	readonly "office.supervisionInPlace"?: BooleanFact | undefined;
	/** 上下一盘棋 Concerted work */
	readonly "office.concerted"?: BooleanFact | undefined;
	/** 争取市级文明单位 Honour sought */
	readonly "office.honourSought"?: BooleanFact | undefined;
}
