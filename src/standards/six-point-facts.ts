// Generated from rules/ by `npm run generate`. Changes belong there.
import type { BooleanFact, EventsFact, NumberFact, PercentFact } from "../model/fact-types.js";

/** The facts that the standard "six-point" reads. */
export interface SixPointFacts {
	/** 建筑物外观整洁 Building fronts clean and tidy */
	readonly "cityscape.facades"?: BooleanFact | undefined;
	/** 楼道整洁 Stairs and corridors clean and tidy */
	readonly "cityscape.corridors"?: BooleanFact | undefined;
	/** 乱搭建(处) Unauthorised structures (places) */
	readonly "cityscape.illegalBuilding"?: NumberFact | undefined;
	/** 乱堆放(处) Things piled about (places) */
	readonly "cityscape.piling"?: NumberFact | undefined;
	/** 乱张贴(处) Bills posted about (places) */
	readonly "cityscape.postering"?: NumberFact | undefined;
	/** 乱牵挂(处) Lines and washing strung about (places) */
	readonly "cityscape.hanging"?: NumberFact | undefined;
	/** 乱设摊(处) Stalls out of place (places) */
	readonly "cityscape.stalls"?: NumberFact | undefined;
	/** 乱涂画(处) Graffiti (places) */
	readonly "cityscape.graffiti"?: NumberFact | undefined;
	/** 广泛发动群众 Mobilisation of residents */
	readonly "committee.mobilises"?: BooleanFact | undefined;
	/** 整合各方资源 Pooling of resources */
	readonly "committee.poolsResources"?: BooleanFact | undefined;
	/** 文化设施完备 Cultural facilities complete */
	readonly "culture.facilities"?: BooleanFact | undefined;
	/** 业余群众文体团队(支) Amateur culture and sport teams (teams) */
	readonly "culture.teams"?: NumberFact | undefined;
	/** 群众性文体活动(次) Culture and sport activities for residents (events) */
	readonly "culture.massActivities"?: EventsFact | undefined;
	/** 广场文体活动(次) Organised square events (events) */
	readonly "culture.squareEvents"?: EventsFact | undefined;
	/** 节俭文明的婚丧喜庆 Frugal and civil ceremonies */
	readonly "customs.frugalCeremonies"?: BooleanFact | undefined;
	/** 帮困助弱的风尚 Custom of helping those in need */
	readonly "customs.helpsNeedy"?: BooleanFact | undefined;
	/** 尊老爱幼的风尚 Custom of respect for old and care for young */
	readonly "customs.respectOldCareYoung"?: BooleanFact | undefined;
	/** 邻里团结 Harmony among neighbours */
	readonly "customs.neighbourHarmony"?: BooleanFact | undefined;
	/** 家庭和睦 Harmony in families */
	readonly "customs.familyHarmony"?: BooleanFact | undefined;
	/** 居民小区数(个) Residential estates (estates) */
	readonly "estates.total"?: NumberFact | undefined;
	/** 文明小区数(个) Civilised estates (estates) */
	readonly "estates.civilised"?: NumberFact | undefined;
	/** 小区设施完备 Complete estate facilities */
	readonly "estates.facilities"?: BooleanFact | undefined;
	/** 绿化工作达标 Greening up to standard */
	readonly "greening.standardMet"?: BooleanFact | undefined;
	/** 绿化布局均衡 Greening evenly laid out */
	readonly "greening.balanced"?: BooleanFact | undefined;
	/** 重大治安案件(起) Major public-order cases (cases) */
	readonly "incidents.majorPublicOrder"?: EventsFact | undefined;
	/** 恶性刑事案件(起) Vicious criminal cases (cases) */
	readonly "incidents.viciousCrime"?: EventsFact | undefined;
	/** 群体性事件(起) Mass incidents (cases) */
	readonly "incidents.massIncident"?: EventsFact | undefined;
	/** 创建工作领导体制 Leadership system for the creation work */
	readonly "organisation.leadershipSystem"?: BooleanFact | undefined;
	/** 创建工作办事机构 Working office */
	readonly "organisation.workingOffice"?: BooleanFact | undefined;
	/** 社区党组织健全 Complete community party organisation */
	readonly "organisation.partyOrganisation"?: BooleanFact | undefined;
	/** 共青团组织健全 Complete youth league organisation */
	readonly "organisation.youthLeague"?: BooleanFact | undefined;
	/** 社区居委会健全 Complete residents’ committee */
	readonly "organisation.residentsCommittee"?: BooleanFact | undefined;
	/** 科普基础设施齐全 Facilities for science popularisation */
	readonly "science.facilities"?: BooleanFact | undefined;
	/** 社区服务设施齐全 Service facilities complete */
	readonly "service.facilities"?: BooleanFact | undefined;
	/** 社区事务工作站 Community affairs station */
	readonly "service.affairsStation"?: BooleanFact | undefined;
	/** 社区商业服务 Commercial services in the community */
	readonly "service.commercial"?: BooleanFact | undefined;
	/** 家政服务 Housekeeping services */
	readonly "service.housekeeping"?: BooleanFact | undefined;
	/** “五室”实有数(个) Function rooms (the five 室) (rooms) */
	readonly "space.rooms"?: NumberFact | undefined;
	/** “三站”实有数(个) Service stations (the three 站) (stations) */
	readonly "space.stations"?: NumberFact | undefined;
	/** “两栏”实有数(个) Boards (the two 栏) (boards) */
	readonly "space.boards"?: NumberFact | undefined;
	/** “一校”实有数(所) Schools (the one 校) (schools) */
	readonly "space.schools"?: NumberFact | undefined;
	/** “一房”实有数(间) Houses (the one 房) (houses) */
	readonly "space.houses"?: NumberFact | undefined;
	/** “一场地”实有数(处) Grounds (the one 场地) (grounds) */
	readonly "space.grounds"?: NumberFact | undefined;
	/** 居民安全感(人) Sense of safety (people) */
	readonly "survey.safety"?: PercentFact<"safe" | "basicallySafe" | "unsafe" | "dontKnow"> | undefined;
	/** 辖区单位数(个) Units in the area (units) */
	readonly "units.total"?: NumberFact | undefined;
	/** 企事业单位数(个) Enterprises and institutions (units) */
	readonly "units.enterprises"?: NumberFact | undefined;
	/** 参与创建的企事业单位数(个) Enterprises and institutions taking part (units) */
	readonly "units.participating"?: NumberFact | undefined;
	/** 与辖区单位的共建活动(次) Joint activities with units (events) */
	readonly "units.jointActivities"?: EventsFact | undefined;
	/** 有文体娱乐设施的单位数(个) Units that have culture, sport or leisure facilities (units) */
	readonly "units.withFacilities"?: NumberFact | undefined;
	/** 向居民开放设施的单位数(个) Units that open their facilities to residents (units) */
	readonly "units.openingFacilities"?: NumberFact | undefined;
	/** 暴露垃圾(处) Places with exposed waste (places) */
	readonly "waste.exposedSpots"?: NumberFact | undefined;
}
