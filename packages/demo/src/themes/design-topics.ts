import type { Topic } from './theme';

export const designTopics: readonly Topic[] = [
  {
    id: 'age-friendly',
    codes: [
      'design.industrial.age-friendly-design',
      'design.interaction.user-research',
      'design.industrial.ergonomics',
    ],
    name: ['适老产品设计', 'age-friendly product design'],
    apps: [
      ['居家助行器', 'home walking aids'],
      ['智能药盒', 'smart pill boxes'],
      ['电饭煲', 'rice cookers'],
      ['公交候车设施', 'bus-stop facilities'],
      ['血压计', 'blood-pressure monitors'],
    ],
    need: {
      type: 'partner',
      trl: [4, 8],
      budget: [30, 90],
      titles: [
        ['寻求{app}适老化设计伙伴', 'Design partner sought for age-friendly {app}'],
        ['{app}真实使用场景中的老年用户研究', 'Research with older users of {app} in daily life'],
      ],
      summary: [
        '我们的{app}在65岁以上用户中退货率偏高，现有改进停留在放大字号。希望与具备老年用户研究能力的团队合作，从任务流程重新设计。',
        'Our {app} come back too often from users over 65, and so far we have only enlarged the lettering. We want to redesign them from the task up with a team that knows research with older people.',
      ],
      why: [
        '{app}售后记录显示，65岁以上用户退货率为[8|11|14]%，约是其他人群的两倍，原因集中在“不会用”和“握不住”。内部访谈样本少且多为员工家属，难以代表独居与轻度认知障碍人群。',
        'After-sales records of {app} show [8|11|14] % returns from users over 65, about double the rest: “could not work it” and “could not hold it”. Our interviews were few, mostly with staff relatives, and say little of people living alone or with mild impairment.',
      ],
      outcome: [
        '完成≥[24|36|48]位65–85岁用户的入户研究；关键任务首次成功率由[58|63|66]%提升到≥90%；握持力需求≤[15|20|25] N；交付可量产外观与结构数据，并通过两轮可用性测试。',
        'Home visits with ≥ [24|36|48] users aged 65 to 85; first-try success in key tasks from [58|63|66] % to ≥ 90 %; grip force ≤ [15|20|25] N; form and structure data fit for production after two rounds of usability tests.',
      ],
    },
    offer: {
      trl: [4, 8],
      titles: [
        [
          '包容性设计与老年用户共创，面向{app}',
          'Inclusive design and co-creation with older people, for {app}',
        ],
        [
          '适老产品人因测试与设计改进，适用于{app}',
          'Human-factors tests and redesign for later life, for {app}',
        ],
      ],
      summary: [
        '设计团队与三个社区为老服务中心长期合作，建有120人的老年共创小组。为{app}提供从入户观察、原型到人因测试的一体化服务。',
        'Our designers work with three community centres for the elderly and a standing panel of 120 people. For {app} we cover home observation, prototypes and human-factors tests.',
      ],
      how: [
        '采用任务分析、老化模拟服与眼动记录结合的方法，通常[8|10|12]周完成两轮迭代。成果包括机会点地图、[2|3|4]个概念方案与带数据的可用性报告。',
        'Task analysis, an ageing suit and eye tracking are combined; two iterations take [8|10|12] weeks. You receive a map of opportunities, [2|3|4] concepts and a usability report with its data.',
      ],
      advantage: [
        '用户样本来自真实社区并经知情同意，研究数据匿名后可随项目移交。',
        'Participants come from real neighbourhoods with informed consent; anonymized data are handed over.',
      ],
    },
  },
  {
    id: 'cmf',
    codes: [
      'design.industrial.cmf-design',
      'materials.polymers.bio-based-polymers',
      'design.industrial.sustainable-design',
    ],
    name: ['可持续CMF设计', 'sustainable CMF design'],
    apps: [
      ['耳机外壳', 'headphone housings'],
      ['汽车内饰件', 'car interior trim'],
      ['行李箱', 'suitcases'],
      ['化妆品包材', 'cosmetics packaging'],
      ['办公座椅', 'office chairs'],
    ],
    need: {
      type: 'know_how',
      trl: [5, 8],
      budget: [25, 80],
      titles: [
        [
          '{app}再生与生物基材料的CMF开发',
          'CMF with recycled and bio-based materials sought for {app}',
        ],
        ['寻求{app}低碳表面处理替代喷涂', 'Low-carbon finish to replace spray paint on {app}'],
      ],
      summary: [
        '{app}计划把再生料比例提高到一半以上，但色差和流痕使外观难以达到品牌要求。寻求能把材料特性变成设计语言的CMF团队。',
        'We plan more than half recycled content in {app}, but shade variation and flow marks fall short of the brand’s look. We seek a CMF team that turns what the material does into a design language.',
      ],
      why: [
        '{app}试模显示PCR比例超过[30|40|50]%后ΔE达到[1.8|2.4|3.0]，注塑流痕明显，只能靠喷涂遮盖，反而增加VOC和碳排放。',
        'In trials of {app} ΔE reaches [1.8|2.4|3.0] above [30|40|50] % post-consumer recycled content and flow marks show, so paint must hide them, at the cost of VOC and carbon.',
      ],
      outcome: [
        '再生或生物基含量≥[50|60|70]%，免喷涂；批次ΔE≤[1.0|1.2|1.5]；RCA耐磨≥[150|200|300]次；单件碳足迹下降≥[20|25|30]%；完成[3|4|6]套CMF方案和一套量产色板。',
        '≥ [50|60|70] % recycled or bio-based, unpainted; ΔE between lots ≤ [1.0|1.2|1.5]; RCA abrasion ≥ [150|200|300] cycles; ≥ [20|25|30] % less carbon per piece; [3|4|6] CMF proposals and one set of production chips.',
      ],
    },
    offer: {
      trl: [5, 9],
      titles: [
        [
          '免喷涂纹理与再生料色彩体系，面向{app}',
          'Unpainted textures and a colour system for recycled resins, for {app}',
        ],
        [
          'CMF趋势研究与量产落地，适用于{app}',
          'CMF trend research through to production, for {app}',
        ],
      ],
      summary: [
        '我们建有600余种低碳材料样片库，可将再生料的色差与颗粒感转化为可控纹理。为{app}完成过从趋势到量产色板的全过程。',
        'Our library holds over 600 low-carbon material samples; we turn the variation and grain of recycled resin into a controlled texture. For {app} we have gone all the way from trend to production chips.',
      ],
      how: [
        '以[4|6|8]周完成趋势、材料与工艺三条线的筛选，再与注塑厂共同试模。配备分光测色、光泽与触感评价，输出公差可执行的签样标准。',
        'In [4|6|8] weeks trends, materials and processes are screened, then trial shots are made with the moulder. Colour, gloss and touch are measured and set down as sign-off samples with workable tolerances.',
      ],
      advantage: [
        '懂工艺的设计团队：方案自带模具蚀纹与成本测算。',
        'Designers who know the process: each proposal carries its mould texture and cost.',
      ],
    },
  },
  {
    id: 'service-design',
    codes: [
      'design.interaction.service-design',
      'design.architecture.healthcare-space-design',
      'design.interaction.user-experience-design',
    ],
    name: ['社区健康服务设计', 'service design for community health'],
    apps: [
      ['社区卫生服务中心', 'community health centres'],
      ['日间照护中心', 'day-care centres'],
      ['互联网复诊', 'online follow-up visits'],
      ['儿童康复门诊', 'children’s rehabilitation clinics'],
      ['社区慢病随访', 'chronic-disease follow-up'],
    ],
    need: {
      type: 'partner',
      trl: [3, 7],
      budget: [20, 70],
      titles: [
        ['{app}就诊流程服务设计', 'Service design of the patient journey in {app}'],
        [
          '寻求{app}线上线下服务整合设计',
          'Joining up on-site and online service in {app}: a designer sought',
        ],
      ],
      summary: [
        '{app}高峰期排队与重复登记是投诉的主要来源，单纯增加窗口没有解决问题。希望用服务设计方法重构流程，并在真实场所试点。',
        'At peak hours queues and repeated registration are the main complaints in our {app}, and more counters have not helped. We want to redesign the service and pilot it on the real site.',
      ],
      why: [
        '{app}日均服务[180|260|420]人次，平均等待[38|46|55]分钟，其中约三分之一用于重复登记和找科室。医护人员每天回答同样的问路问题超过百次。',
        '{app} serve [180|260|420] visits a day with an average wait of [38|46|55] minutes, a third of it spent on repeated registration and finding the way. Staff answer the same directions over a hundred times a day.',
      ],
      outcome: [
        '平均等待时间缩短≥[25|30|40]%；一次登记完成率≥[85|90|95]%；医护满意度与患者满意度同时提高；试点[8|10|12]周并交付服务蓝图、空间导视与培训手册。',
        'Average wait cut by ≥ [25|30|40] %; ≥ [85|90|95] % registered once only; satisfaction of staff and patients both up; a pilot of [8|10|12] weeks, service blueprint, wayfinding and training manual.',
      ],
    },
    offer: {
      trl: [4, 8],
      titles: [
        [
          '医疗健康服务蓝图与原型试点，面向{app}',
          'Health-service blueprints and live prototypes, for {app}',
        ],
        ['参与式服务设计工作坊，适用于{app}', 'Participatory service-design workshops, for {app}'],
      ],
      summary: [
        '团队以服务蓝图、桌面推演和现场原型三步推进，让医护与居民共同决定流程。近三年完成{app}类项目9个，平均等待时间下降三成。',
        'We proceed by blueprint, desktop walkthrough and live prototype, so that staff and residents decide together. Nine projects in {app} over three years cut waits by three tenths on average.',
      ],
      how: [
        '第一阶段驻场观察[2|3|4]周；第二阶段举办[3|4|5]场共创工作坊；第三阶段用低成本道具在真实时段试运行。每一步都有前后对比数据。',
        'First [2|3|4] weeks of observation on site, then [3|4|5] co-creation workshops, then trial runs at real hours with low-cost props. Each step is measured before and after.',
      ],
      advantage: [
        '设计与运营同场：试点期间派驻设计师，问题当天调整。',
        'Design and operations in one place: a designer stays through the pilot and mends within the day.',
      ],
    },
  },
  {
    id: 'hmi',
    codes: [
      'design.interaction.in-vehicle-hmi-design',
      'design.interaction.human-computer-interaction-design',
      'design.industrial.vehicle-design',
    ],
    name: ['智能座舱人机交互', 'in-vehicle human-machine interaction'],
    apps: [
      ['家用纯电车型', 'family electric cars'],
      ['城配物流车', 'city delivery vans'],
      ['自动驾驶接驳车', 'automated shuttles'],
      ['网约车', 'ride-hailing cars'],
      ['出口右舵车型', 'right-hand-drive export models'],
    ],
    need: {
      type: 'technology',
      trl: [5, 8],
      budget: [60, 200],
      titles: [
        [
          '{app}座舱交互分心评估与优化',
          'Distraction in the cockpit of {app}: assessment and redesign',
        ],
        [
          '寻求{app}多模态交互设计与实车测试',
          'Multimodal interaction and on-road tests sought for {app}',
        ],
      ],
      summary: [
        '{app}取消多数实体按键后，用户反映行车中操作困难。希望量化分心水平，并重新分配触屏、语音与实体控件的职责。',
        'With most buttons gone from {app}, drivers find them hard to operate on the move. We want to measure distraction and share the work anew among touch, voice and physical controls.',
      ],
      why: [
        '内部测试显示{app}调节空调的平均视线偏离达到[3.2|4.1|5.0]秒，方言语音识别失败率[12|16|21]%。欧洲新车评价对关键功能的实体操控也提出了要求。',
        'In our tests, setting the climate in {app} takes [3.2|4.1|5.0] s of eyes off the road, and speech fails on [12|16|21] % of dialect requests. European new-car assessment also asks for physical control of key functions.',
      ],
      outcome: [
        '十项高频任务单次视线偏离≤2秒、总时长≤[8|10|12]秒；任务成功率≥95%；完成[30|40|60]人驾驶模拟与[10|16|20]人实车测试；交付交互规范与可运行原型。',
        'Ten frequent tasks with glances ≤ 2 s and ≤ [8|10|12] s in total; ≥ 95 % success; [30|40|60] people in the simulator and [10|16|20] on the road; interaction guidelines and a running prototype.',
      ],
    },
    offer: {
      trl: [5, 8],
      titles: [
        [
          '驾驶模拟与眼动分心评价，面向{app}',
          'Driver-distraction tests by simulator and eye tracking, for {app}',
        ],
        [
          '座舱多模态交互原型快速开发，适用于{app}',
          'Rapid multimodal cockpit prototypes, for {app}',
        ],
      ],
      summary: [
        '实验室配有六自由度驾驶模拟器与车载眼动系统，按 ISO 15007 评价视线行为。为{app}提供从任务库、原型到改进建议的完整服务。',
        'The laboratory has a six-degree-of-freedom simulator and on-board eye tracking and judges glances by ISO 15007. For {app} we serve from task library and prototype to advice.',
      ],
      how: [
        '两周内搭建可交互座舱原型，[3|4|5]周完成招募与测试。数据包括视线、车道保持、主观负荷（NASA-TLX）与访谈编码，可直接用于设计评审。',
        'An interactive cockpit is built in two weeks, recruiting and tests take [3|4|5]. Glances, lane keeping, workload (NASA-TLX) and coded interviews come ready for the design review.',
      ],
      advantage: [
        '被试库覆盖[20|25|30]–70岁、六种方言区，且含右舵驾驶经验者。',
        'Participants aged [20|25|30] to 70 from six dialect areas, some with right-hand-drive experience.',
      ],
    },
  },
  {
    id: 'micro-renewal',
    codes: [
      'design.architecture.neighbourhood-micro-renewal',
      'design.architecture.public-space-design',
      'design.interaction.social-innovation-design',
    ],
    name: ['社区微更新与公共空间', 'neighbourhood micro-renewal'],
    apps: [
      ['老旧里弄', 'old lane neighbourhoods'],
      ['街角口袋公园', 'pocket parks'],
      ['沿河步道', 'riverside walks'],
      ['社区菜市场', 'neighbourhood markets'],
      ['学校周边街道', 'streets around schools'],
    ],
    need: {
      type: 'partner',
      trl: [3, 8],
      budget: [30, 120],
      titles: [
        ['{app}微更新设计与居民参与', 'Micro-renewal of {app} with residents taking part'],
        ['征集{app}低成本可逆改造方案', 'Low-cost reversible schemes sought for {app}'],
      ],
      summary: [
        '我们受托运营的{app}设施老化、停车与活动空间冲突，居民意见分歧大。希望引入参与式设计团队，以小投入试点、可逆施工的方式推进更新。',
        'The {app} in our care are worn, parking and play compete for room, and residents disagree. We want a participatory team to renew them by small trials and reversible works.',
      ],
      why: [
        '首批更新涉及{app}[3|5|8]处，总面积约[1200|2600|4000] m²，常住居民中60岁以上占[32|36|41]%。过去由施工方直接改造，两处因居民反对而停工。',
        'The first round covers [3|5|8] sites in {app}, about [1,200|2,600|4,000] m², where [32|36|41] % of residents are over 60. Earlier works went straight to the contractor, and two stopped on residents’ protest.',
      ],
      outcome: [
        '每处开展≥[3|4|5]次居民共创，参与户数≥[30|40|50]%；单方造价≤[600|800|1000]元/m²；建成后日均停留人次提高≥[40|50|60]%；形成可复制的导则和维护公约。',
        '≥ [3|4|5] co-design sessions a site with ≥ [30|40|50] % of households; ≤ CNY [600|800|1,000] per m²; ≥ [40|50|60] % more people staying a while each day; a guideline to copy and an agreement on upkeep.',
      ],
    },
    offer: {
      trl: [5, 9],
      titles: [
        [
          '参与式微更新设计与社区规划师驻点，面向{app}',
          'Participatory renewal with a resident community planner, for {app}',
        ],
        [
          '公共空间行为观察与使用后评估，适用于{app}',
          'Behaviour mapping and post-occupancy evaluation, for {app}',
        ],
      ],
      summary: [
        '团队由建筑、景观与社会学背景成员组成，采用1:1临时搭建验证方案。已参与{app}类更新17处，并持续跟踪使用后评估。',
        'Architects, landscape designers and sociologists test proposals by temporary mock-ups at full scale. We have taken part in 17 renewals of {app} and follow them up after completion.',
      ],
      how: [
        '先用[2|3|4]周行为地图与访谈找到冲突点，再以周末快闪搭建验证，最后形成施工图和维护公约。单点周期[3|4|6]个月。',
        'Behaviour maps and interviews over [2|3|4] weeks find the conflicts, weekend pop-ups test the answer, then come drawings and an agreement on upkeep. One site takes [3|4|6] months.',
      ],
      advantage: [
        '设计费与成效部分挂钩，提供一年回访与微调。',
        'Part of the fee depends on the effect; a year of follow-up and adjustment is included.',
      ],
    },
  },
  {
    id: 'heritage-craft',
    codes: [
      'design.brand.cultural-and-creative-product-development',
      'textiles.apparel.embroidery-and-heritage-craft',
      'design.crafts.lacquer-craft',
    ],
    name: ['传统工艺的当代产品转化', 'contemporary products from heritage craft'],
    apps: [
      ['大漆首饰', 'lacquer jewellery'],
      ['竹编灯具', 'woven-bamboo lamps'],
      ['顾绣家居饰品', 'Gu-embroidery home accessories'],
      ['蓝印花布服饰', 'blue-calico apparel'],
      ['博物馆文创礼品', 'museum gifts'],
    ],
    need: {
      type: 'partner',
      trl: [4, 8],
      budget: [20, 60],
      titles: [
        ['{app}系列化设计与小批量打样', 'A collection of {app}: design and small-lot samples'],
        ['寻求{app}年轻化设计合作', 'Design for younger buyers sought for {app}'],
      ],
      summary: [
        '工坊掌握{app}的核心手艺，但产品造型老旧、尺寸不统一，难以进入零售渠道。希望与设计师共创一个可小批量稳定生产的系列。',
        'Our workshop masters the craft behind {app}, but shapes are dated and sizes vary, so retailers will not take them. We want a collection made with designers that can be produced steadily in small lots.',
      ],
      why: [
        '目前{app}单件工时[6|9|14]小时，成品率约[68|74|80]%，零售价格带过高。学徒培养周期长，许多工序的判断只存在于师傅经验中。',
        'One piece of {app} takes [6|9|14] hours with [68|74|80] % yield, so retail prices are too high. Apprentices learn for years, and many judgements live only in the masters’ hands.',
      ],
      outcome: [
        '完成[8|12|16]款系列设计与工艺卡；工时下降≥[20|25|30]%、成品率≥[88|90|92]%；零售价控制在[199|299|399]元起；首批[300|500|800]件试销售罄率≥70%。',
        '[8|12|16] designs with process cards; ≥ [20|25|30] % fewer hours at ≥ [88|90|92] % yield; retail from CNY [199|299|399]; ≥ 70 % of a first run of [300|500|800] pieces sold.',
      ],
    },
    offer: {
      trl: [5, 9],
      titles: [
        [
          '传统工艺数字化与产品设计，面向{app}',
          'Digitizing craft and designing products, for {app}',
        ],
        [
          '文创产品线规划与零售陈列，适用于{app}',
          'Product line planning and display for cultural goods, for {app}',
        ],
      ],
      summary: [
        '设计工作室与手艺人结对工作，把关键手法拆解为可教、可检验的步骤。完成过{app}等系列，其中三个进入常设零售。',
        'Our studio pairs designers with craftspeople and breaks key moves into steps that can be taught and checked. Of collections such as {app}, three entered permanent retail.',
      ],
      how: [
        '以动作捕捉与显微记录建立工艺档案，再做[3|4|5]轮打样。造型采用参数化模板，保证手工差异在[1|2|3] mm公差之内。',
        'Motion capture and microscopy record the craft, then come [3|4|5] rounds of samples. Parametric templates keep hand-made variation within [1|2|3] mm.',
      ],
      advantage: [
        '署名与收益分成写入合同，外观设计与版权由双方共同登记。',
        'Credit and revenue shares are in the contract; design rights and copyright are registered jointly.',
      ],
    },
  },
  {
    id: 'modular-furniture',
    codes: [
      'design.industrial.furniture-design',
      'design.industrial.design-for-circularity',
      'design.industrial.modular-design',
    ],
    name: ['可循环模块家具', 'circular modular furniture'],
    apps: [
      ['联合办公家具', 'co-working furniture'],
      ['长租公寓家具', 'rental-flat furniture'],
      ['儿童成长家具', 'growing children’s furniture'],
      ['展会展具', 'exhibition stands'],
      ['学校课桌椅', 'school desks and chairs'],
    ],
    need: {
      type: 'know_how',
      trl: [5, 9],
      budget: [25, 90],
      titles: [
        ['{app}可拆解、可翻新结构设计', 'Structure of {app} to come apart and be refurbished'],
        [
          '寻求{app}租赁模式下的产品与服务设计',
          'Product and service design sought for leasing {app}',
        ],
      ],
      summary: [
        '我们计划把{app}由销售改为租赁，现有胶合结构拆装两次即损坏。希望重新设计连接与部件通用性，并建立翻新流程。',
        'We plan to lease {app} instead of selling them, but glued joints break after two moves. We want new joints, common parts and a way to refurbish.',
      ],
      why: [
        '{app}平均使用[14|20|26]个月后回收，目前仅[35|42|50]%的部件可再用。连接件种类多达[23|31|40]种，翻新人工高于新品材料成本。',
        '{app} come back after [14|20|26] months, and only [35|42|50] % of parts can be used again. There are [23|31|40] kinds of fittings, and refurbishing costs more in labour than new material.',
      ],
      outcome: [
        '无胶连接，拆装≥[8|10|15]次后强度满足 GB/T 10357 要求；部件通用率≥[70|75|80]%；再用率≥[85|88|90]%；单件翻新工时≤[15|20|30]分钟；全周期碳足迹降低≥30%。',
        'Glue-free joints that meet GB/T 10357 after ≥ [8|10|15] moves; ≥ [70|75|80] % common parts; ≥ [85|88|90] % reused; refurbished in ≤ [15|20|30] minutes; ≥ 30 % less carbon over the life cycle.',
      ],
    },
    offer: {
      trl: [5, 9],
      titles: [
        [
          '无胶插接结构与拆解设计，面向{app}',
          'Glue-free joints and design for disassembly, for {app}',
        ],
        ['家具产品服务系统设计，适用于{app}', 'Product-service systems for furniture, for {app}'],
      ],
      summary: [
        '团队把榫卯逻辑转化为数控可加工的无胶接头，拆装12次强度保持90%以上。为{app}完成过结构、材料护照与翻新流程设计。',
        'We turn mortise-and-tenon logic into glue-free joints cut by CNC, which keep over 90 % of their strength after 12 moves. For {app} we have designed structure, material passports and refurbishing.',
      ],
      how: [
        '以[6|8|10]周完成拆解审计、接头选型与样件力学试验，随后建立部件库与二维码材料护照。可在合作工厂打样[5|10|20]套。',
        'In [6|8|10] weeks a disassembly audit, choice of joints and strength tests, then a library of parts with QR material passports. Partner workshops make [5|10|20] sample sets.',
      ],
      advantage: [
        '样件试验与成本模型同步更新，租赁定价有依据。',
        'Tests and cost model move together, so lease prices have a basis.',
      ],
    },
  },
  {
    id: 'brand-global',
    codes: [
      'design.brand.brand-internationalization',
      'design.brand.packaging-design',
      'services.consulting.overseas-market-entry',
    ],
    name: ['品牌国际化与包装', 'brand internationalization and packaging'],
    apps: [
      ['国货护肤品牌', 'a domestic skin-care brand'],
      ['精品茶品牌', 'a fine-tea brand'],
      ['小家电品牌', 'a small-appliance brand'],
      ['母婴用品品牌', 'a mother-and-baby brand'],
      ['户外装备品牌', 'an outdoor-gear brand'],
    ],
    need: {
      type: 'know_how',
      trl: [5, 9],
      budget: [25, 100],
      titles: [
        ['为{app}进入欧洲市场重塑品牌形象', 'Rebranding {app} for the European market'],
        ['寻求{app}出口减塑包装设计', 'Plastic-saving export packaging sought for {app}'],
      ],
      summary: [
        '{app}已有稳定的国内销售，准备进入欧洲与东南亚渠道，现有命名与包装在海外测试中认知度低。寻求兼具文化研究与包装工程能力的设计团队。',
        'Sales at home are steady; for channels in Europe and South-East Asia the name and pack tested poorly abroad. We seek designers for {app} who combine cultural research with packaging engineering.',
      ],
      why: [
        '面向{app}的海外小组访谈中，仅[18|24|31]%的受访者能说出产品用途；现有包装含塑量[34|46|58] g，且不符合目的地的回收标识要求。',
        'In groups abroad only [18|24|31] % could say what the product of {app} is for; the pack holds [34|46|58] g of plastic and lacks the recycling marks required at destination.',
      ],
      outcome: [
        '目标市场无提示理解度≥[60|65|70]%；包装减塑≥[50|60|70]%且通过 ISTA 3A 运输试验；单套成本增幅≤[0|3|5]%；完成[2|3|4]个市场的标识合规与商标检索。',
        '≥ [60|65|70] % understand it unprompted; ≥ [50|60|70] % less plastic and ISTA 3A passed; ≤ [0|3|5] % more cost per set; labelling and trademark search done for [2|3|4] markets.',
      ],
    },
    offer: {
      trl: [6, 9],
      titles: [
        [
          '跨文化品牌策略与视觉体系，面向{app}',
          'Cross-cultural brand strategy and identity, for {app}',
        ],
        [
          '纸基包装结构与合规设计，适用于{app}',
          'Paper-based structure and compliance in packaging, for {app}',
        ],
      ],
      summary: [
        '双语团队在上海与米兰协作，把消费者研究、命名、视觉与包装结构放在同一流程。以{app}这类客户为主，近两年完成11个出海项目。',
        'A bilingual team in Shanghai and Milan joins consumer research, naming, identity and pack structure in one flow. With clients such as {app} it completed 11 market entries in two years.',
      ],
      how: [
        '先在目标市场做[12|16|24]组访谈，再并行推进命名检索与包装结构打样，[10|12|14]周交付。包装附材料清单与回收标识核对表。',
        '[12|16|24] interview groups in the market come first, then naming search and pack samples in parallel; delivery in [10|12|14] weeks. Each pack comes with its bill of materials and recycling-mark checklist.',
      ],
      advantage: [
        '商标与外观专利检索前置，避免定稿后返工。',
        'Trademark and design searches come first, so nothing is redone after sign-off.',
      ],
    },
  },
];
