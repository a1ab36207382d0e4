// Generated from rules/ by `npm run generate`. Changes belong there.
import type { BooleanFact, EventsFact, NumberFact, PercentFact } from "../model/fact-types.js";

/** The facts that the standard "wuxi" reads. */
export interface WuxiFacts {
	/** 户外广告总数(块) Outdoor advertisements (advertisements) */
	readonly "ads.outdoor"?: NumberFact | undefined;
	/** 公益宣传广告(块) Outdoor advertisements in the public interest (advertisements) */
	readonly "ads.publicInterest"?: NumberFact | undefined;
	/** 内容不健康的户外广告(块) Outdoor advertisements with unhealthy content (advertisements) */
	readonly "ads.unhealthy"?: NumberFact | undefined;
	/** 户外广告制作美观 Outdoor advertisements well made */
	readonly "ads.wellMade"?: BooleanFact | undefined;
	/** 居委会依法选举 Lawful election of the residents’ committee */
	readonly "autonomy.electionLawful"?: BooleanFact | undefined;
	/** 居民代表依法产生 Lawful choice of residents’ representatives */
	readonly "autonomy.representativesLawful"?: BooleanFact | undefined;
	/** 居民小组长依法产生 Lawful choice of group leaders */
	readonly "autonomy.groupLeadersLawful"?: BooleanFact | undefined;
	/** 居民会议制度 Residents’ assembly */
	readonly "autonomy.residentsAssembly"?: BooleanFact | undefined;
	/** 居民代表会议制度 Representatives’ assembly */
	readonly "autonomy.representativesAssembly"?: BooleanFact | undefined;
	/** 重要公共事务民主决策率(件) Major matters decided by an assembly (matters) */
	readonly "autonomy.majorAffairs"?: PercentFact | undefined;
	/** 民主决策制度 Rules for democratic decisions */
	readonly "autonomy.decisionRules"?: BooleanFact | undefined;
	/** 民主管理制度 Rules for democratic management */
	readonly "autonomy.managementRules"?: BooleanFact | undefined;
	/** 居务公开制度 Disclosure of community affairs */
	readonly "autonomy.affairsDisclosure"?: BooleanFact | undefined;
	/** 财务公开制度 Disclosure of accounts */
	readonly "autonomy.financeDisclosure"?: BooleanFact | undefined;
	/** 居民知情权保障 Residents’ right to know */
	readonly "autonomy.rightToKnow"?: BooleanFact | undefined;
	/** 了解社情民意的形式(种) Ways of learning residents’ views (kinds) */
	readonly "autonomy.opinionForms"?: NumberFact | undefined;
	/** 意见表达渠道 Open channel for residents’ opinions */
	readonly "autonomy.opinionChannel"?: BooleanFact | undefined;
	/** 孤寡人员志愿服务率(人) Persons without family served by volunteers (people) */
	readonly "care.alone"?: PercentFact | undefined;
	/** 老年人志愿服务率(人) Elderly people served by volunteers (people) */
	readonly "care.elderly"?: PercentFact | undefined;
	/** 残疾人志愿服务率(人) Disabled people served by volunteers (people) */
	readonly "care.disabled"?: PercentFact | undefined;
	/** 体弱及困难人员志愿服务率(人) Infirm or needy people served by volunteers (people) */
	readonly "care.infirm"?: PercentFact | undefined;
	/** 市容环卫责任制度落实 City-appearance duty system carried out */
	readonly "cityscape.dutySystem"?: BooleanFact | undefined;
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
	/** 环卫保洁制度健全 Cleaning rules complete */
	readonly "cleaning.rules"?: BooleanFact | undefined;
	/** 环卫保洁制度落实 Cleaning rules carried out */
	readonly "cleaning.carriedOut"?: BooleanFact | undefined;
	/** 书面创建规划 Written creation plan */
	readonly "creation.plan"?: BooleanFact | undefined;
	/** 规划科学合理 Soundness of the plan */
	readonly "creation.planSound"?: BooleanFact | undefined;
	/** 重点工作完成率(项) Key tasks completed (items) */
	readonly "creation.keyTasks"?: PercentFact | undefined;
	/** 目标管理责任制 Target-responsibility system */
	readonly "creation.responsibilitySystem"?: BooleanFact | undefined;
	/** 责任书签订并考核率(份) Responsibility letters signed and checked (copies) */
	readonly "creation.responsibilityLetters"?: PercentFact | undefined;
	/** 创建投入机制 Investment mechanism */
	readonly "creation.investmentMechanism"?: BooleanFact | undefined;
	/** 社会监督机制 Public supervision mechanism */
	readonly "creation.publicSupervision"?: BooleanFact | undefined;
	/** “五好文明家庭”创建活动 Five-good family campaign */
	readonly "creation.fiveGoodFamilyCampaign"?: BooleanFact | undefined;
	/** “文明楼院”创建活动 Civilised building campaign */
	readonly "creation.civilisedBuildingCampaign"?: BooleanFact | undefined;
	/** “五好文明家庭”户数(户) Households of five-good standing (households) */
	readonly "creation.fiveGoodFamilies"?: NumberFact | undefined;
	/** “文明楼院”数(个) Buildings and courtyards of civilised standing (buildings or courtyards) */
	readonly "creation.civilisedBuildings"?: NumberFact | undefined;
	/** 文化设施完备 Cultural facilities complete */
	readonly "culture.facilities"?: BooleanFact | undefined;
	/** 文化活动室面积(m²) Area of the cultural activity rooms (m²) */
	readonly "culture.activityRoomArea"?: NumberFact | undefined;
	/** 特色文化项目(项) Projects of distinctive culture (items) */
	readonly "culture.featureProjects"?: NumberFact | undefined;
	/** 业余群众文体团队(支) Amateur culture and sport teams (teams) */
	readonly "culture.teams"?: NumberFact | undefined;
	/** 文体活动辅导员队伍 Team of culture and sport coaches */
	readonly "culture.coachTeam"?: BooleanFact | undefined;
	/** 文体活动指导员队伍 Team of culture and sport instructors */
	readonly "culture.instructorTeam"?: BooleanFact | undefined;
	/** 文体注册登记制度 Registration rules for culture and sport */
	readonly "culture.registrationRules"?: BooleanFact | undefined;
	/** 文体培训辅导制度 Training rules for culture and sport */
	readonly "culture.trainingRules"?: BooleanFact | undefined;
	/** 群众性文体活动(次) Culture and sport activities for residents (events) */
	readonly "culture.massActivities"?: EventsFact | undefined;
	/** 广场文体活动(次) Organised square events (events) */
	readonly "culture.squareEvents"?: EventsFact | undefined;
	/** 居民经常参加文体活动的比例(人) Residents who regularly take part in culture and sport (people) */
	readonly "culture.regularParticipants"?: PercentFact | undefined;
	/** 健康的生活方式 Healthy way of life */
	readonly "customs.healthyLifestyle"?: BooleanFact | undefined;
	/** 节俭文明的婚丧喜庆 Frugal and civil ceremonies */
	readonly "customs.frugalCeremonies"?: BooleanFact | undefined;
	/** 非法宗教活动(起) Illegal religious activities (cases) */
	readonly "customs.illegalReligion"?: EventsFact | undefined;
	/** 封建迷信活动(起) Superstitious activities (cases) */
	readonly "customs.superstition"?: EventsFact | undefined;
	/** 帮困助弱的风尚 Custom of helping those in need */
	readonly "customs.helpsNeedy"?: BooleanFact | undefined;
	/** 尊老爱幼的风尚 Custom of respect for old and care for young */
	readonly "customs.respectOldCareYoung"?: BooleanFact | undefined;
	/** 邻里团结 Harmony among neighbours */
	readonly "customs.neighbourHarmony"?: BooleanFact | undefined;
	/** 家庭和睦 Harmony in families */
	readonly "customs.familyHarmony"?: BooleanFact | undefined;
	/** 荣辱观（核心价值观）教育活动(次) Honour-and-shame (core values) education (events) */
	readonly "education.honourActivities"?: EventsFact | undefined;
	/** 市民文明素质教育活动(次) Civility education (events) */
	readonly "education.civilityActivities"?: EventsFact | undefined;
	/** 市民学校 Civic school */
	readonly "education.civicSchool"?: BooleanFact | undefined;
	/** 市民学校制度 Rules of the civic school */
	readonly "education.civicSchoolRules"?: BooleanFact | undefined;
	/** 市民学校活动(次) Civic school sessions (events) */
	readonly "education.civicSchoolSessions"?: EventsFact | undefined;
	/** 城镇登记失业率(人) Registered urban unemployment (people) */
	readonly "employment.registeredUnemployment"?: PercentFact | undefined;
	/** 居民小区数(个) Residential estates (estates) */
	readonly "estates.total"?: NumberFact | undefined;
	/** 楼院总数(个) Residential buildings and courtyards (buildings or courtyards) */
	readonly "estates.buildingUnits"?: NumberFact | undefined;
	/** 小区设施完备 Complete estate facilities */
	readonly "estates.facilities"?: BooleanFact | undefined;
	/** 小区道路通畅 Clear estate roads */
	readonly "estates.roads"?: BooleanFact | undefined;
	/** 小区标牌规范 Proper estate signs */
	readonly "estates.signs"?: BooleanFact | undefined;
	/** 小区车辆停放有序 Orderly estate parking */
	readonly "estates.parking"?: BooleanFact | undefined;
	/** 小区路灯总数(盏) Street lamps in the estates (lamps) */
	readonly "estates.lamps"?: NumberFact | undefined;
	/** 夜间亮灯数(盏) Street lamps lit at night (lamps) */
	readonly "estates.lampsLit"?: NumberFact | undefined;
	/** 无障碍设施达标 Barrier-free facilities up to standard */
	readonly "estates.barrierFree"?: BooleanFact | undefined;
	/** 新建住宅区数(个) New estates (estates) */
	readonly "estates.new"?: NumberFact | undefined;
	/** 已建业主委员会的新建住宅区数(个) New estates with an owners’ committee (estates) */
	readonly "estates.newWithOwnersCommittee"?: NumberFact | undefined;
	/** 实行物业管理的新建住宅区数(个) New estates under property management (estates) */
	readonly "estates.newManaged"?: NumberFact | undefined;
	/** 未实行物业管理的老住宅区数(个) Old estates without property management (estates) */
	readonly "estates.oldUnmanaged"?: NumberFact | undefined;
	/** 有物业管理计划的老住宅区数(个) Old estates with a plan for property management (estates) */
	readonly "estates.oldPlanned"?: NumberFact | undefined;
	/** 环保措施落实 Environmental measures carried out */
	readonly "greening.protectionMeasures"?: BooleanFact | undefined;
	/** 绿化工作达标 Greening up to standard */
	readonly "greening.standardMet"?: BooleanFact | undefined;
	/** 绿化布局均衡 Greening evenly laid out */
	readonly "greening.balanced"?: BooleanFact | undefined;
	/** 占绿(处) Green land occupied (places) */
	readonly "greening.occupied"?: NumberFact | undefined;
	/** 侵绿(处) Green land encroached on (places) */
	readonly "greening.encroached"?: NumberFact | undefined;
	/** 毁绿(处) Green land destroyed (places) */
	readonly "greening.destroyed"?: NumberFact | undefined;
	/** 参与“绿色社区”创建的居民(人) Residents in the green-community campaign (people) */
	readonly "greening.communityParticipants"?: NumberFact | undefined;
	/** 参与“绿色家庭”创建的家庭(户) Households in the green-family campaign (households) */
	readonly "greening.familyParticipants"?: NumberFact | undefined;
	/** 卫生服务站（中心）基础设施达标 Health station premises up to standard */
	readonly "health.stationPremises"?: BooleanFact | undefined;
	/** 卫生服务站（中心）基本设备达标 Health station equipment up to standard */
	readonly "health.stationEquipment"?: BooleanFact | undefined;
	/** 公共卫生服务完成率(项) Public health services completed (items) */
	readonly "health.publicHealthServices"?: PercentFact | undefined;
	/** 建有健康档案的居民(人) Residents with a health record (people) */
	readonly "health.records"?: NumberFact | undefined;
	/** 接受初级救护培训的居民(人) Residents trained in first aid (people) */
	readonly "health.firstAidTrained"?: NumberFact | undefined;
	/** 儿童计划免疫接种率(人) Children immunised under the plan (people) */
	readonly "health.childImmunisation"?: PercentFact | undefined;
	/** 计划生育率(人) Births within policy (people) */
	readonly "health.plannedBirths"?: PercentFact | undefined;
	/** 爱国卫生活动(次) Patriotic health campaigns (events) */
	readonly "hygiene.campaigns"?: EventsFact | undefined;
	/** “五小”行业经营户(家) Five-small businesses (businesses) */
	readonly "hygiene.fiveSmallPremises"?: NumberFact | undefined;
	/** 卫生合格的“五小”经营户(家) Five-small businesses in good hygiene (businesses) */
	readonly "hygiene.fiveSmallGood"?: NumberFact | undefined;
	/** 宠物管理规范 Pets properly managed */
	readonly "hygiene.pets"?: BooleanFact | undefined;
	/** 鼠密度达标 Rat density within the limit */
	readonly "hygiene.ratsControlled"?: BooleanFact | undefined;
	/** 蚊密度达标 Mosquito density within the limit */
	readonly "hygiene.mosquitoesControlled"?: BooleanFact | undefined;
	/** 蝇密度达标 Fly density within the limit */
	readonly "hygiene.fliesControlled"?: BooleanFact | undefined;
	/** 蟑螂密度达标 Cockroach density within the limit */
	readonly "hygiene.cockroachesControlled"?: BooleanFact | undefined;
	/** 亮证经营的“五小”经营户(家) Five-small businesses with licences complete and shown (businesses) */
	readonly "hygiene.fiveSmallLicensed"?: NumberFact | undefined;
	/** 重大治安案件(起) Major public-order cases (cases) */
	readonly "incidents.majorPublicOrder"?: EventsFact | undefined;
	/** 恶性刑事案件(起) Vicious criminal cases (cases) */
	readonly "incidents.viciousCrime"?: EventsFact | undefined;
	/** 重大及以上火灾(起) Fires graded major or above (cases) */
	readonly "incidents.majorFire"?: EventsFact | undefined;
	/** 群体性事件(起) Mass incidents (cases) */
	readonly "incidents.massIncident"?: EventsFact | undefined;
	/** 涉黄现象(起) Pornography and prostitution (cases) */
	readonly "incidents.pornography"?: EventsFact | undefined;
	/** 涉赌现象(起) Gambling (cases) */
	readonly "incidents.gambling"?: EventsFact | undefined;
	/** 涉毒现象(起) Drugs (cases) */
	readonly "incidents.drugs"?: EventsFact | undefined;
	/** 综合信息平台 Integrated information platform */
	readonly "information.platform"?: BooleanFact | undefined;
	/** 信息化办理的业务(项) Lines of work handled by information system (items) */
	readonly "information.onlineServices"?: NumberFact | undefined;
	/** 法制宣传教育活动(次) Legal education activities (events) */
	readonly "legal.educationActivities"?: EventsFact | undefined;
	/** 法制宣传教育普及率(人) Residents reached by legal education (people) */
	readonly "legal.educationReached"?: PercentFact | undefined;
	/** 本年居民法制意识水平(%) Legal awareness of residents, this year (%) */
	readonly "legal.awareness"?: PercentFact | undefined;
	/** 上年居民法制意识水平(%) Legal awareness of residents, last year (%) */
	readonly "legal.awarenessLastYear"?: PercentFact | undefined;
	/** 法律援助扎实有效 Legal aid sound and effective */
	readonly "legal.aid"?: BooleanFact | undefined;
	/** 图书阅览室藏书(册) Books of the reading room (volumes) */
	readonly "library.books"?: NumberFact | undefined;
	/** 社区内流通共享图书(册) Books shared within the community (volumes) */
	readonly "library.sharedBooks"?: NumberFact | undefined;
	/** 人民调解委员会 People’s mediation committee */
	readonly "mediation.committee"?: BooleanFact | undefined;
	/** 民事纠纷(件) Civil disputes (matters) */
	readonly "mediation.disputes"?: NumberFact | undefined;
	/** 已调解纠纷(件) Disputes mediated (matters) */
	readonly "mediation.mediated"?: NumberFact | undefined;
	/** 调解成功纠纷(件) Disputes settled by mediation (matters) */
	readonly "mediation.settled"?: NumberFact | undefined;
	/** 未成年人专门活动区域 Dedicated area for minors */
	readonly "minors.area"?: BooleanFact | undefined;
	/** 青少年绿色上网活动中心 Green internet centre for the young */
	readonly "minors.netCentre"?: BooleanFact | undefined;
	/** 上网中心节假日开放 Internet centre open on weekends and public holidays */
	readonly "minors.netCentreHolidays"?: BooleanFact | undefined;
	/** 上网中心节假日免费 Internet centre free on weekends and public holidays */
	readonly "minors.netCentreFree"?: BooleanFact | undefined;
	/** 未成年人教育实践活动(次) Education activities for minors (events) */
	readonly "minors.activities"?: EventsFact | undefined;
	/** 得到关爱服务的留守儿童数(人) Left-behind children cared for (people) */
	readonly "minors.leftBehindServed"?: NumberFact | undefined;
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
	/** 基层组织发挥作用 Effectiveness of the grassroots bodies */
	readonly "organisation.effective"?: BooleanFact | undefined;
	/** 党员生活制度完善 Rules of party life complete */
	readonly "party.lifeRules"?: BooleanFact | undefined;
	/** 党员管理制度完善 Rules of member management complete */
	readonly "party.managementRules"?: BooleanFact | undefined;
	/** 离退休、流动党员转入率(人) Retired and floating party members transferred in (people) */
	readonly "party.membersTransferred"?: PercentFact | undefined;
	/** 常住户数(户) Resident households (households) */
	readonly "population.households"?: NumberFact | undefined;
	/** 常住人口(人) Resident population (people) */
	readonly "population.residents"?: NumberFact | undefined;
	/** 外来人口数(人) Residents from elsewhere (people) */
	readonly "population.migrants"?: NumberFact | undefined;
	/** 留守儿童数(人) Left-behind children (people) */
	readonly "population.leftBehindChildren"?: NumberFact | undefined;
	/** 物业服务机构数(个) Property service bodies (bodies) */
	readonly "property.companies"?: NumberFact | undefined;
	/** 业主委员会数(个) Owners’ committees (bodies) */
	readonly "property.ownersCommittees"?: NumberFact | undefined;
	/** 物业、业委会与居委会的关系 Relations among property service, owners and residents’ committee */
	readonly "property.relations"?: BooleanFact | undefined;
	/** 帮教期内刑释解教人员(人) Released persons within the support period (people) */
	readonly "released.persons"?: NumberFact | undefined;
	/** 重新犯罪人数(人) Released persons who reoffended (people) */
	readonly "released.reoffenders"?: NumberFact | undefined;
	/** 帮教工作扎实有效 Support of released persons sound and effective */
	readonly "released.support"?: BooleanFact | undefined;
	/** 已就业的刑释解教人员(人) Released persons in work (people) */
	readonly "released.employed"?: NumberFact | undefined;
	/** 妇女权益受侵害未处理(起) Women’s rights: harm left unhandled (cases) */
	readonly "rights.womenUnresolved"?: EventsFact | undefined;
	/** 未成年人权益受侵害未处理(起) Minors’ rights: harm left unhandled (cases) */
	readonly "rights.minorsUnresolved"?: EventsFact | undefined;
	/** 老年人权益受侵害未处理(起) Elderly people’s rights: harm left unhandled (cases) */
	readonly "rights.elderlyUnresolved"?: EventsFact | undefined;
	/** 辖区内或边界有河道 River in or along the community */
	readonly "river.present"?: BooleanFact | undefined;
	/** 河道倾倒垃圾(处) Dumping at the river (places) */
	readonly "river.dumpingSpots"?: NumberFact | undefined;
	/** 河面漂浮物(处) Floating waste on the river (places) */
	readonly "river.floatingSpots"?: NumberFact | undefined;
	/** 本年居民安全防范能力水平(%) Residents’ ability to guard against harm, this year (%) */
	readonly "safety.selfProtection"?: PercentFact | undefined;
	/** 上年居民安全防范能力水平(%) Residents’ ability to guard against harm, last year (%) */
	readonly "safety.selfProtectionLastYear"?: PercentFact | undefined;
	/** 治安防控体系得到加强 Public-order prevention system strengthened */
	readonly "safety.systemStrengthened"?: BooleanFact | undefined;
	/** 技防符合安全要求 Technical protection up to requirements */
	readonly "safety.technical"?: BooleanFact | undefined;
	/** 人防符合安全要求 Manned protection up to requirements */
	readonly "safety.human"?: BooleanFact | undefined;
	/** 消防符合安全要求 Fire protection up to requirements */
	readonly "safety.fire"?: BooleanFact | undefined;
	/** 群防群治队伍 Residents’ prevention team */
	readonly "safety.massTeam"?: BooleanFact | undefined;
	/** 群防群治活动(次) Activities of the prevention team (events) */
	readonly "safety.massTeamActivities"?: EventsFact | undefined;
	/** 预防犯罪工作扎实有效 Crime prevention sound and effective */
	readonly "safety.crimePrevention"?: BooleanFact | undefined;
	/** 外来人口管理措施落实 Measures for residents from elsewhere carried out */
	readonly "safety.migrantMeasures"?: BooleanFact | undefined;
	/** 平安创建活动(次) Safe-community activities (events) */
	readonly "safety.pinganActivities"?: EventsFact | undefined;
	/** 科普活动(次) Science popularisation activities (events) */
	readonly "science.activities"?: EventsFact | undefined;
	/** 科普基础设施齐全 Facilities for science popularisation */
	readonly "science.facilities"?: BooleanFact | undefined;
	/** 社区服务设施齐全 Service facilities complete */
	readonly "service.facilities"?: BooleanFact | undefined;
	/** 社区事务工作站 Community affairs station */
	readonly "service.affairsStation"?: BooleanFact | undefined;
	/** 工作站做好社会管理 Station does social management well */
	readonly "service.socialManagement"?: BooleanFact | undefined;
	/** 工作站做好公共事务 Station does public affairs well */
	readonly "service.publicAffairs"?: BooleanFact | undefined;
	/** 工作站做好公益服务 Station does public-benefit service well */
	readonly "service.publicWelfare"?: BooleanFact | undefined;
	/** 社区商业服务 Commercial services in the community */
	readonly "service.commercial"?: BooleanFact | undefined;
	/** 家政服务 Housekeeping services */
	readonly "service.housekeeping"?: BooleanFact | undefined;
	/** 便民项目布局合理 Convenience services sensibly placed */
	readonly "service.layout"?: BooleanFact | undefined;
	/** 生活服务便捷 Daily services convenient */
	readonly "service.convenient"?: BooleanFact | undefined;
	/** 办公用房面积(m²) Floor area of office rooms (m²) */
	readonly "space.office"?: NumberFact | undefined;
	/** 室内活动用房面积(m²) Floor area of indoor activity rooms (m²) */
	readonly "space.activity"?: NumberFact | undefined;
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
	/** 居委会工作满意率(人) Satisfaction with the residents’ committee (people) */
	readonly "survey.committee"?: PercentFact<"satisfied" | "basicallySatisfied" | "dissatisfied" | "dontKnow"> | undefined;
	/** 公民基本道德规范知晓率(人) Awareness of the basic civic moral norms (people) */
	readonly "survey.knowsMoralNorms"?: PercentFact<"knows" | "doesNotKnow"> | undefined;
	/** 城市精神知晓率(人) Awareness of the city spirit (people) */
	readonly "survey.knowsCitySpirit"?: PercentFact<"knows" | "doesNotKnow"> | undefined;
	/** 市民文明公约知晓率(人) Awareness of the citizens’ convention (people) */
	readonly "survey.knowsConvention"?: PercentFact<"knows" | "doesNotKnow"> | undefined;
	/** 本市重大先进典型知晓率(人) Awareness of the city’s leading role models (people) */
	readonly "survey.knowsRoleModels"?: PercentFact<"knows" | "doesNotKnow"> | undefined;
	/** 社区服务综合满意率(人) Overall satisfaction with community services (people) */
	readonly "survey.services"?: PercentFact<"satisfied" | "basicallySatisfied" | "dissatisfied" | "dontKnow"> | undefined;
	/** 居民对社区党组织的满意率(人) Residents’ satisfaction with the party organisation (people) */
	readonly "survey.residentsOnPartyOrganisation"?: PercentFact<"satisfied" | "basicallySatisfied" | "dissatisfied" | "dontKnow"> | undefined;
	/** 居民对党员作用的满意率(人) Residents’ satisfaction with party members (people) */
	readonly "survey.residentsOnPartyMembers"?: PercentFact<"satisfied" | "basicallySatisfied" | "dissatisfied" | "dontKnow"> | undefined;
	/** 单位对社区党组织的满意率(个) Units’ satisfaction with the party organisation (units) */
	readonly "survey.unitsOnPartyOrganisation"?: PercentFact<"satisfied" | "basicallySatisfied" | "dissatisfied" | "dontKnow"> | undefined;
	/** 单位对党员作用的满意率(个) Units’ satisfaction with party members (units) */
	readonly "survey.unitsOnPartyMembers"?: PercentFact<"satisfied" | "basicallySatisfied" | "dissatisfied" | "dontKnow"> | undefined;
	/** 物业服务满意率(人) Satisfaction with property services (people) */
	readonly "survey.property"?: PercentFact<"satisfied" | "basicallySatisfied" | "dissatisfied" | "dontKnow"> | undefined;
	/** 居民安全感(人) Sense of safety (people) */
	readonly "survey.safety"?: PercentFact<"safe" | "basicallySafe" | "unsafe" | "dontKnow"> | undefined;
	/** 平安社区达标 Safe-community standard met */
	readonly "titles.pinganCommunity"?: BooleanFact | undefined;
	/** 民主法治社区达标 Democratic rule-of-law standard met */
	readonly "titles.democraticLegalCommunity"?: BooleanFact | undefined;
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
	/** 违法经营网吧(家) Internet cafés run unlawfully (businesses) */
	readonly "venues.illegalNetCafes"?: NumberFact | undefined;
	/** 违法经营电子游戏厅（室）(家) Game halls run unlawfully (businesses) */
	readonly "venues.illegalGameHalls"?: NumberFact | undefined;
	/** 制售假冒伪劣窝点(处) Dens of counterfeit goods (places) */
	readonly "venues.counterfeitDens"?: NumberFact | undefined;
	/** 非法传销组织(个) Pyramid-selling groups (groups) */
	readonly "venues.pyramidGroups"?: NumberFact | undefined;
	/** 社区志愿者队伍 Community volunteer team */
	readonly "volunteers.team"?: BooleanFact | undefined;
	/** 志愿者服务站 Volunteer service station */
	readonly "volunteers.station"?: BooleanFact | undefined;
	/** 志愿活动(次) Volunteer activities (events) */
	readonly "volunteers.activities"?: EventsFact | undefined;
	/** 党员志愿者带头作用 Lead of party-member volunteers */
	readonly "volunteers.partyMembersLead"?: BooleanFact | undefined;
	/** 垃圾定点收运 Waste collected at fixed points */
	readonly "waste.fixedPoints"?: BooleanFact | undefined;
	/** 垃圾清运及时 Waste removed in time */
	readonly "waste.timely"?: BooleanFact | undefined;
	/** 垃圾房（箱）布局合理 Layout of refuse rooms and bins sensible */
	readonly "waste.binLayout"?: BooleanFact | undefined;
	/** 暴露垃圾(处) Places with exposed waste (places) */
	readonly "waste.exposedSpots"?: NumberFact | undefined;
	/** 社区保障体系健全 Social security at the community complete */
	readonly "welfare.securitySystem"?: BooleanFact | undefined;
	/** 困难居民基本生活保障覆盖率(人) Eligible poor residents covered by minimum living security (people) */
	readonly "welfare.minimumLiving"?: PercentFact | undefined;
}
