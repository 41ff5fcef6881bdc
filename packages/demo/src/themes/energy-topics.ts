import type { Topic } from './theme';

export const energyTopics: readonly Topic[] = [
  {
    id: 'sic-module',
    codes: [
      'electronics.power.power-module-packaging',
      'electronics.power.silicon-carbide-devices',
      'energy.storage.power-conversion-systems-for-storage',
    ],
    name: ['碳化硅功率模块封装', 'silicon carbide power module packaging'],
    apps: [
      ['1500 V 储能变流器', '1,500 V storage converters'],
      ['电驱主逆变器', 'traction inverters'],
      ['光伏组串逆变器', 'PV string inverters'],
      ['固态变压器', 'solid-state transformers'],
      ['超充模块', 'ultra-fast charger modules'],
    ],
    need: {
      type: 'technology',
      trl: [5, 8],
      budget: [150, 500],
      titles: [
        [
          '寻求{app}用碳化硅模块银烧结封装',
          'Silver-sintered silicon carbide modules sought for {app}',
        ],
        [
          '{app}碳化硅模块功率循环寿命提升',
          'Longer power-cycling life sought for silicon carbide modules in {app}',
        ],
      ],
      summary: [
        '我们正把{app}从硅IGBT切换到碳化硅，现有锡焊模块在高结温下寿命不足。寻求银烧结互连与低感封装合作方，共同完成样件与可靠性验证。',
        'We are moving {app} from silicon IGBTs to silicon carbide, and soldered modules do not last at high junction temperature. We seek a partner in sintered interconnects and low-inductance packaging for samples and reliability tests.',
      ],
      why: [
        '{app}目标结温175 ℃，现用SAC焊料层在ΔTj=100 K条件下约[3|4|5]万次循环后热阻上升20%。回路杂散电感约[15|18|22] nH，关断过压迫使开关速度降低，损耗优势被抵消。',
        '{app} aim at 175 °C junction temperature; the SAC solder we use gains 20 % in thermal resistance after about [30,000|40,000|50,000] cycles at ΔTj = 100 K. With some [15|18|22] nH of stray inductance, overvoltage at turn-off forces slow switching and eats the gain.',
      ],
      outcome: [
        'ΔTj=100 K功率循环≥[10|15|20]万次（热阻上升≤20%判据）；模块杂散电感≤[6|8|10] nH；烧结层孔隙率≤5%、剪切强度≥40 MPa；参照 AQG 324 完成可靠性试验。',
        '≥ [100,000|150,000|200,000] power cycles at ΔTj = 100 K (criterion: thermal resistance +20 %); ≤ [6|8|10] nH stray inductance; sintered layer with ≤ 5 % porosity and ≥ 40 MPa shear strength; reliability tests after AQG 324.',
      ],
    },
    offer: {
      trl: [5, 8],
      titles: [
        [
          '有压银烧结与双面散热封装，面向{app}',
          'Pressure silver sintering and double-sided cooling, for {app}',
        ],
        [
          '碳化硅模块低感设计与功率循环评价，可用于{app}',
          'Low-inductance design and power cycling of silicon carbide modules, for {app}',
        ],
      ],
      summary: [
        '团队具备纳米银膏有压烧结、铜夹互连与双面散热封装的全套工艺。为{app}制作的1200 V样件杂散电感5.8 nH，功率循环超过15万次。',
        'We command pressure sintering of nano-silver paste, copper-clip interconnects and double-sided cooling. 1,200 V samples for {app} have 5.8 nH stray inductance and passed 150,000 power cycles.',
      ],
      how: [
        '烧结压力[10|15|20] MPa、温度250 ℃；采用活性钎焊氮化硅基板与铜夹。可提供从电磁-热-力耦合仿真、样件试制（每批[20|30|50]只）到功率循环和失效分析的服务。',
        'Sintering runs at [10|15|20] MPa and 250 °C on active-metal-brazed silicon nitride with copper clips. We serve from coupled simulation and sample lots of [20|30|50] modules to power cycling and failure analysis.',
      ],
      advantage: [
        '功率循环数据与封装参数一并交付，便于建立寿命模型；样件周期约[6|8|10]周。',
        'Cycling data come with the packaging parameters for a lifetime model; samples take about [6|8|10] weeks.',
      ],
    },
  },
  {
    id: 'sodium',
    codes: [
      'energy.batteries.sodium-ion-batteries',
      'energy.batteries.anode-materials',
      'energy.batteries.cell-design-and-manufacturing',
    ],
    name: ['钠离子电池硬碳负极', 'hard carbon anodes for sodium-ion batteries'],
    apps: [
      ['电动两轮车', 'electric two-wheelers'],
      ['基站备电', 'base-station backup'],
      ['用户侧储能', 'behind-the-meter storage'],
      ['启停电源', 'start-stop batteries'],
      ['低温特种车辆', 'low-temperature special vehicles'],
    ],
    need: {
      type: 'technology',
      trl: [5, 8],
      budget: [100, 300],
      titles: [
        [
          '{app}钠电池用高首效硬碳负极',
          'Hard carbon with high first-cycle efficiency sought for sodium cells in {app}',
        ],
        [
          '寻求{app}钠离子电芯低温性能改进方案',
          'Better low-temperature sodium-ion cells sought for {app}',
        ],
      ],
      summary: [
        '我们为{app}开发钠离子电芯，进口硬碳价格高、批次一致性不稳。希望引进国产生物质或沥青基硬碳，并联合优化电解液匹配。',
        'We develop sodium-ion cells for {app}; imported hard carbon is dear and varies from lot to lot. We want domestic hard carbon from biomass or pitch and to match the electrolyte together.',
      ],
      why: [
        '{app}要求在−20 ℃保持容量，现用硬碳可逆容量[280|290|300] mAh/g、首次库仑效率[84|86|87]%，−20 ℃容量保持率只有78%左右。批次间比表面积波动大，导致产气与首效漂移。',
        '{app} must keep capacity at −20 °C. The hard carbon we use has [280|290|300] mAh/g reversible capacity and [84|86|87] % first-cycle efficiency, and keeps some 78 % at −20 °C. Surface area varies between lots, which shows as gassing and drifting efficiency.',
      ],
      outcome: [
        '可逆容量≥[320|330|340] mAh/g，首效≥[90|91|92]%；压实密度≥0.95 g/cm³；−20 ℃、0.5C容量保持≥[85|88|90]%；1C循环≥[3000|4000|5000]次容量保持80%；吨级批次比表面积偏差≤10%。',
        'Reversible capacity ≥ [320|330|340] mAh/g with first-cycle efficiency ≥ [90|91|92] %; pressed density ≥ 0.95 g/cm³; ≥ [85|88|90] % capacity at −20 °C and 0.5C; ≥ [3,000|4,000|5,000] cycles at 1C to 80 %; surface area of tonne lots within 10 %.',
      ],
    },
    offer: {
      trl: [4, 7],
      titles: [
        [
          '竹基硬碳负极闭孔调控技术，面向{app}',
          'Closed-pore control of bamboo hard carbon, for {app}',
        ],
        [
          '钠电材料体系匹配与小试线验证，可用于{app}',
          'Matching sodium-ion materials and proving them on a pilot line, for {app}',
        ],
      ],
      summary: [
        '我们利用湖南楠竹资源，通过预氧化与分级碳化调控硬碳闭孔结构。软包电芯验证可逆容量335 mAh/g、首效91%，可按{app}工况定制。',
        'From bamboo of Hunan we make hard carbon whose closed pores are set by pre-oxidation and staged carbonization. Pouch cells show 335 mAh/g and 91 % first-cycle efficiency; it is tailored to the duty of {app}.',
      ],
      how: [
        '碳化温度[1300|1350|1400] ℃，现有回转炉日产[100|200|300] kg。提供XRD、SAXS、真密度与电化学数据，并可在1 Ah软包线上做电解液匹配。',
        'Carbonization at [1,300|1,350|1,400] °C in a rotary kiln of [100|200|300] kg a day. XRD, SAXS, true density and electrochemical data are given; electrolytes are matched on a 1 Ah pouch line.',
      ],
      advantage: [
        '原料本地可得，预计量产成本低于[3.5|4.0|4.5]万元/吨。',
        'Feedstock is local; expected cost at volume is below CNY [35,000|40,000|45,000] per tonne.',
      ],
    },
  },
  {
    id: 'runaway',
    codes: [
      'energy.batteries.battery-safety-and-thermal-runaway-protection',
      'energy.batteries.battery-state-estimation',
      'energy.storage.fire-protection-of-storage',
    ],
    name: ['储能电池热失控早期预警', 'early warning of thermal runaway'],
    apps: [
      ['电网侧储能电站', 'grid-side storage plants'],
      ['工商业储能柜', 'commercial storage cabinets'],
      ['电动船舶', 'electric vessels'],
      ['换电站', 'battery swapping stations'],
      ['数据中心备电', 'data-centre backup'],
    ],
    need: {
      type: 'technology',
      trl: [6, 8],
      budget: [80, 280],
      titles: [
        [
          '寻求{app}电池热失控早期预警方法',
          'Early warning of battery thermal runaway sought for {app}',
        ],
        [
          '{app}气体与电压融合预警，降低误报',
          'Fusing gas and voltage signals for {app}, with fewer false alarms',
        ],
      ],
      summary: [
        '{app}现有消防系统在烟温报警后才动作，留给处置的时间太短。希望融合气体、膨胀力与电压信号，在热失控前给出可执行的预警。',
        'Fire protection of our {app} acts only on smoke and heat, which leaves too little time. We want gas, swelling force and voltage fused into a warning that can be acted upon before runaway.',
      ],
      why: [
        '我们运营的{app}采用280–314 Ah磷酸铁锂电芯，BMS每[1|5|10]秒采样一次。过去一年H₂/CO探测器误报[12|20|35]次，运维人员对报警已经麻木；而两起真实故障在报警前电压曲线已有异常。',
        'Our {app} use LFP cells of 280 to 314 Ah, sampled by the BMS every [1|5|10] s. Last year the H₂/CO detectors raised [12|20|35] false alarms, so staff no longer heed them; yet in two real faults the voltage had been abnormal beforehand.',
      ],
      outcome: [
        '针刺与过充触发试验中提前≥[10|15|20]分钟预警；误报≤[1|2|3]次/百MWh·年；兼容现有BMS数据，单簇新增硬件≤[1500|2000|3000]元；满足 GB/T 42288-2022 的安全要求。',
        'Warning ≥ [10|15|20] minutes ahead in overcharge and nail tests; ≤ [1|2|3] false alarms per 100 MWh a year; works on present BMS data with ≤ CNY [1,500|2,000|3,000] of hardware per string; meets the safety rules of GB/T 42288-2022.',
      ],
    },
    offer: {
      trl: [5, 8],
      titles: [
        [
          '多物理量融合的热失控预警模型，面向{app}',
          'Multi-signal runaway warning model, for {app}',
        ],
        [
          '电池滥用试验与安全评估，服务{app}',
          'Abuse tests and safety assessment for batteries in {app}',
        ],
      ],
      summary: [
        '研究团队积累了400余组电芯与模组级滥用试验数据，建立了膨胀力—产气—电压融合预警模型。在{app}回放数据上平均提前18分钟识别异常。',
        'Our team holds data of more than 400 abuse tests on cells and modules and has built a warning model that fuses swelling, venting and voltage. Replayed on data of {app} it finds faults 18 minutes ahead on average.',
      ],
      how: [
        '模型在簇级边缘控制器运行，可先以历史数据离线评估[3|6|12]个月，再加装膨胀力与氢气传感。试验室具备[50|100|300] Ah级电芯防爆舱与气体在线分析。',
        'The model runs on an edge controller per string; it is first judged offline on [3|6|12] months of past data, then swelling and hydrogen sensors are added. The laboratory has explosion-proof chambers for cells of [50|100|300] Ah and on-line gas analysis.',
      ],
      advantage: [
        '误报原因可追溯到具体信号；模型与电芯厂家无关，换型只需补充标定。',
        'Each alarm can be traced to its signal; the model is independent of the maker and only needs recalibration for a new cell.',
      ],
    },
  },
  {
    id: 'liquid-cooling',
    codes: [
      'energy.batteries.battery-thermal-management',
      'energy.storage.commercial-and-industrial-storage',
      'digital.modelling.computational-fluid-dynamics',
    ],
    name: ['电池液冷热管理', 'liquid cooling of batteries'],
    apps: [
      ['液冷储能柜', 'liquid-cooled storage cabinets'],
      ['重卡电池包', 'heavy-truck battery packs'],
      ['超充电池包', 'fast-charging battery packs'],
      ['集装箱储能系统', 'containerized storage'],
      ['电动工程机械', 'electric construction machinery'],
    ],
    need: {
      type: 'know_how',
      trl: [6, 9],
      budget: [50, 160],
      titles: [
        [
          '{app}液冷板流道优化与温差控制',
          'Cold-plate channels and temperature spread to be improved in {app}',
        ],
        [
          '寻求{app}热管理能耗降低方案',
          'Lower energy use sought for the thermal management of {app}',
        ],
      ],
      summary: [
        '{app}电芯间温差偏大，缩短循环寿命并抬高冷机能耗。希望与具备流道设计和热仿真能力的团队合作优化液冷系统。',
        'Cells in our {app} differ too much in temperature, which shortens life and raises chiller power. We want to improve liquid cooling with a team strong in channel design and thermal simulation.',
      ],
      why: [
        '{app}在0.5C–1C工况下最大温差[5|6|8] ℃，液冷板压降约[35|45|60] kPa。夏季冷机辅助功耗占放电量的[3|4|5]%以上，直接影响项目收益。',
        'At 0.5C to 1C our {app} show up to [5|6|8] °C between cells and about [35|45|60] kPa pressure drop in the plates. In summer the chiller takes more than [3|4|5] % of the energy discharged, which eats into returns.',
      ],
      outcome: [
        '[0.5|1|2]C连续充放下电芯温差≤[2|2.5|3] ℃；液冷板压降≤[15|20|25] kPa；夏季辅助功耗占比≤[1.5|2|2.5]%；钎焊板泄漏率≤1×10⁻⁶ Pa·m³/s，模具费用不增加。',
        '≤ [2|2.5|3] °C between cells in continuous [0.5|1|2]C operation; ≤ [15|20|25] kPa in the plate; auxiliary power ≤ [1.5|2|2.5] % in summer; leak rate of brazed plates ≤ 1×10⁻⁶ Pa·m³/s, at no extra tooling cost.',
      ],
    },
    offer: {
      trl: [6, 9],
      titles: [
        [
          '拓扑优化液冷板设计与验证，适用于{app}',
          'Topology-optimized cold plates, designed and tested, for {app}',
        ],
        [
          '电池系统热仿真与控制策略开发，面向{app}',
          'Thermal simulation and control strategy of battery systems, for {app}',
        ],
      ],
      summary: [
        '我们以拓扑优化设计液冷流道，并用标定后的电-热模型开发变流量控制策略。在{app}上将温差由6.2 ℃降到2.4 ℃，辅助功耗减半。',
        'We design channels by topology optimization and develop variable-flow control on a calibrated electro-thermal model. In {app} the spread fell from 6.2 to 2.4 °C and auxiliary power halved.',
      ],
      how: [
        '流程为电芯产热标定、共轭传热仿真、[2|3|4]轮样板试制与台架验证，周期[10|12|16]周。试验台流量0–60 L/min，温度−30至60 ℃。',
        'The way runs from heat calibration of the cell through conjugate simulation and [2|3|4] rounds of sample plates to the test bench, in [10|12|16] weeks. The bench covers 0–60 L/min and −30 to 60 °C.',
      ],
      advantage: [
        '交付可制造的流道图纸与控制源代码，不依赖特定冷机品牌。',
        'Drawings fit for manufacture and the control source code are handed over; no make of chiller is required.',
      ],
    },
  },
  {
    id: 'grid-forming',
    codes: [
      'energy.storage.grid-forming-storage',
      'energy.grid.power-electronic-converters',
      'energy.grid.power-system-simulation',
    ],
    name: ['构网型储能变流控制', 'grid-forming storage converters'],
    apps: [
      ['高比例新能源县域电网', 'county grids with much renewable power'],
      ['海岛微电网', 'island microgrids'],
      ['大型光伏基地', 'large PV bases'],
      ['矿区离网供电', 'off-grid mine supply'],
      ['末端弱电网台区', 'weak feeders at the end of the line'],
    ],
    need: {
      type: 'technology',
      trl: [6, 8],
      budget: [120, 400],
      titles: [
        ['寻求{app}构网型变流器控制算法', 'Grid-forming converter control sought for {app}'],
        [
          '{app}储能并机振荡抑制与仿真验证',
          'Damping of oscillation between storage units in {app}, proven by simulation',
        ],
      ],
      summary: [
        '我们承担{app}的储能配置，现有跟网型变流器在短路比低时不稳定。寻求构网控制算法、并机策略与半实物仿真验证合作。',
        'We equip {app} with storage, and grid-following converters turn unstable at low short-circuit ratio. We seek grid-forming control, paralleling strategy and hardware-in-the-loop proof.',
      ],
      why: [
        '{app}短路比最低约[1.2|1.5|1.8]，去年两次发生[8|15|25] Hz次同步振荡导致脱网。多台500 kW变流器并机时功率分配不均，黑启动只能依赖柴油机。',
        'The short-circuit ratio of {app} falls to about [1.2|1.5|1.8]; twice last year an oscillation of [8|15|25] Hz ended in disconnection. Power is shared unevenly between 500 kW converters, and black start depends on diesel sets.',
      ],
      outcome: [
        '短路比1.0–10范围内稳定运行；[3|5|10]台并机功率不均衡度≤5%；惯量响应时间≤[50|100|200] ms；具备黑启动；通过RTDS半实物仿真与现场短路试验。',
        'Stable at short-circuit ratios of 1.0 to 10; ≤ 5 % imbalance with [3|5|10] units in parallel; inertial response within [50|100|200] ms; black start; proven on RTDS hardware in the loop and in a short-circuit test on site.',
      ],
    },
    offer: {
      trl: [5, 8],
      titles: [
        [
          '虚拟同步机与限流切换控制，面向{app}',
          'Virtual synchronous machine with seamless current limiting, for {app}',
        ],
        [
          '构网型变流器半实物仿真测试，服务{app}',
          'Hardware-in-the-loop tests of grid-forming converters, for {app}',
        ],
      ],
      summary: [
        '团队提出故障期间限流与构网无缝切换的控制方法，解决过流闭锁问题。已在{app}场景的1 MW样机上通过半实物与现场试验。',
        'Our control passes seamlessly between current limiting and grid forming in a fault, so that the converter does not block on overcurrent. A 1 MW prototype passed hardware-in-the-loop and field tests in the setting of {app}.',
      ],
      how: [
        '可提供控制源码授权、阻抗扫描与振荡风险评估。仿真平台可同时接入[4|6|8]台控制器，步长[1|2|5] μs，按 GB/T 34120 与电网公司构网型技术要求出具报告。',
        'We license the control source and offer impedance scans with an assessment of oscillation risk. The platform connects [4|6|8] controllers at steps of [1|2|5] μs and reports against GB/T 34120 and the utilities’ grid-forming requirements.',
      ],
      advantage: [
        '算法已在两种主流DSP平台移植，移植周期约[4|6|8]周。',
        'The algorithm runs on two common DSP platforms; porting takes about [4|6|8] weeks.',
      ],
    },
  },
  {
    id: 'lfp-recycling',
    codes: [
      'energy.batteries.battery-recycling',
      'energy.batteries.cathode-materials',
      'energy.batteries.lithium-iron-phosphate-batteries',
    ],
    name: ['磷酸铁锂直接再生', 'direct regeneration of LFP'],
    apps: [
      ['退役储能电芯', 'retired storage cells'],
      ['退役动力电池', 'retired traction batteries'],
      ['极片边角料', 'electrode scrap'],
      ['两轮车退役电池', 'retired two-wheeler batteries'],
      ['报废软包电芯', 'scrapped pouch cells'],
    ],
    need: {
      type: 'technology',
      trl: [5, 8],
      budget: [150, 450],
      titles: [
        ['{app}磷酸铁锂正极低成本再生', 'Low-cost regeneration of LFP cathodes from {app}'],
        [
          '寻求{app}黑粉除铝除铜工艺',
          'Removing aluminium and copper from the black mass of {app}: a process sought',
        ],
      ],
      summary: [
        '我们处理{app}，湿法只回收锂、铁磷渣难以利用，经济性随碳酸锂价格大幅波动。希望引入直接再生工艺，把正极粉修复为可用材料。',
        'We process {app}; the wet route recovers lithium only, the iron phosphate residue is hard to use and returns swing with the price of lithium carbonate. We want direct regeneration that restores the cathode powder.',
      ],
      why: [
        '目前{app}年处理量约[3000|6000|10000] 吨，黑粉中铝含量[0.6|0.9|1.2]%、铜0.1%左右。再生粉压实密度低、残碳不稳定，电芯厂不敢批量使用。',
        'We process about [3,000|6,000|10,000] tonnes of {app} a year; the black mass holds [0.6|0.9|1.2] % aluminium and some 0.1 % copper. Regenerated powder has low pressed density and unstable carbon, so cell makers hesitate.',
      ],
      outcome: [
        '再生LFP 0.1C放电容量≥[155|157|158] mAh/g，压实密度≥[2.40|2.45|2.50] g/cm³；Al≤200 ppm、Cu≤20 ppm；全电池1000次循环容量保持≥90%；吨加工成本≤[0.8|1.0|1.2]万元。',
        'Regenerated LFP with ≥ [155|157|158] mAh/g at 0.1C and pressed density ≥ [2.40|2.45|2.50] g/cm³; Al ≤ 200 ppm, Cu ≤ 20 ppm; ≥ 90 % capacity after 1,000 cycles in full cells; processing at ≤ CNY [8,000|10,000|12,000] per tonne.',
      ],
    },
    offer: {
      trl: [4, 7],
      titles: [
        [
          '水热补锂—短时烧结再生技术，适用于{app}',
          'Hydrothermal relithiation with short sintering, for {app}',
        ],
        [
          '黑粉精细除杂与材料修复，可处理{app}',
          'Fine purification and repair of black mass from {app}',
        ],
      ],
      summary: [
        '我们采用水热补锂结合短时碳包覆烧结，使失效LFP恢复橄榄石结构。以{app}为原料的百公斤级试验，0.1C容量达到157 mAh/g。',
        'Hydrothermal relithiation with a short carbon-coating sinter restores the olivine structure of spent LFP. From {app}, a run of 100 kg reached 157 mAh/g at 0.1C.',
      ],
      how: [
        '除铝采用弱碱选择性浸出，铝含量可降到150 ppm；补锂在[120|140|160] ℃完成，锂盐循环使用。公斤级送样[2|3|4]周，可联合建设[500|1000|2000]吨级示范线。',
        'Aluminium is leached selectively in weak alkali down to 150 ppm; relithiation runs at [120|140|160] °C with the salt recycled. Samples by the kilogram take [2|3|4] weeks; a demonstration line of [500|1,000|2,000] tonnes can be built together.',
      ],
      advantage: [
        '较湿法路线少用酸碱约[60|65|70]%，碳足迹数据可核查。',
        'Uses about [60|65|70] % less acid and alkali than the wet route, with verifiable carbon data.',
      ],
    },
  },
  {
    id: 'flow-battery',
    codes: [
      'energy.storage.flow-batteries',
      'materials.chemicals.separation-membranes',
      'energy.storage.grid-scale-battery-storage',
    ],
    name: ['液流电池隔膜与电堆', 'membranes and stacks of flow batteries'],
    apps: [
      ['全钒液流储能电站', 'vanadium flow storage plants'],
      ['化工园区长时储能', 'long-duration storage in chemical parks'],
      ['铁铬液流示范项目', 'iron-chromium demonstrations'],
      ['风电配储', 'storage beside wind farms'],
      ['工业园区削峰', 'peak shaving in industrial parks'],
    ],
    need: {
      type: 'technology',
      trl: [5, 8],
      budget: [120, 380],
      titles: [
        ['{app}用低成本非氟离子传导膜', 'Low-cost non-fluorinated membrane sought for {app}'],
        [
          '寻求{app}电堆密封与装配自动化',
          'Sealing and automated assembly of stacks sought for {app}',
        ],
      ],
      summary: [
        '{app}电堆成本中隔膜占比高，全氟膜价格难以下降。希望验证国产非氟膜，并改进密封结构以支持自动装配。',
        'In {app} the membrane is a large share of the stack’s cost, and perfluorinated film does not get cheaper. We want to prove non-fluorinated membranes and improve sealing for automated assembly.',
      ],
      why: [
        '{app}电堆功率[32|42|63] kW，现用全氟磺酸膜约占电堆成本[30|35|40]%。手工装配每台需6–8小时，密封件一致性差，渗漏是首要故障。',
        'Stacks of {app} deliver [32|42|63] kW; perfluorosulfonic membrane makes [30|35|40] % of their cost. Assembly by hand takes six to eight hours, seals vary, and leaks are the first cause of failure.',
      ],
      outcome: [
        '[120|160|200] mA/cm²下电堆能量效率≥[80|81|82]%；膜成本≤[300|400|500]元/m²；循环≥5000次效率衰减≤3%；单堆装配≤[60|90|120]分钟，0.3 MPa保压无渗漏。',
        'Stack energy efficiency ≥ [80|81|82] % at [120|160|200] mA/cm²; membrane at ≤ CNY [300|400|500] per m²; efficiency falls by ≤ 3 % over 5,000 cycles; assembly in ≤ [60|90|120] minutes, tight at 0.3 MPa.',
      ],
    },
    offer: {
      trl: [4, 7],
      titles: [
        ['SPEEK复合多孔膜制备技术，面向{app}', 'Composite porous SPEEK membranes, for {app}'],
        ['液流电堆流场与密封设计，服务{app}', 'Flow field and seal design of stacks, for {app}'],
      ],
      summary: [
        '团队开发的非氟复合多孔膜钒离子选择性高，已完成600 mm幅宽连续涂布。在{app}用的短堆上，160 mA/cm²能量效率81.5%。',
        'Our non-fluorinated composite membrane is highly selective for vanadium and coated continuously at 600 mm width. A short stack for {app} reached 81.5 % energy efficiency at 160 mA/cm².',
      ],
      how: [
        '膜厚[30|40|50] μm，面电阻低于0.5 Ω·cm²，可提供[5|10|20] m²试样。配有1–10 kW短堆测试台，给出极化、衰减与副反应分析。',
        'Membranes of [30|40|50] μm have less than 0.5 Ω·cm²; samples of [5|10|20] m² are available. Test benches of 1 to 10 kW yield polarization, decay and side reactions.',
      ],
      advantage: [
        '原料全部国产；膜与密封件可焊接成一体，减少装配步骤。',
        'All feedstock is domestic; membrane and seal can be welded into one part, which saves steps.',
      ],
    },
  },
  {
    id: 'vpp',
    codes: [
      'energy.grid.virtual-power-plants',
      'energy.storage.storage-energy-management-systems',
      'digital.ai.time-series-forecasting',
    ],
    name: ['虚拟电厂与储能优化调度', 'virtual power plants and storage dispatch'],
    apps: [
      ['工业园区光储充', 'solar-storage-charging in industrial parks'],
      ['商业综合体', 'shopping complexes'],
      ['高速服务区', 'motorway service areas'],
      ['数据中心', 'data centres'],
      ['冷链物流园', 'cold-chain parks'],
    ],
    need: {
      type: 'technology',
      trl: [6, 9],
      budget: [60, 200],
      titles: [
        [
          '{app}参与电力现货的储能调度算法',
          'Dispatch algorithm sought for storage of {app} in the spot market',
        ],
        ['寻求{app}负荷与光伏超短期预测', 'Very-short-term load and PV forecasts sought for {app}'],
      ],
      summary: [
        '我们聚合{app}的储能与可调负荷参与电力市场，现有策略只按峰谷价差运行。希望提升预测精度，并引入考虑电池衰减的优化调度。',
        'We pool storage and flexible load of {app} for the power market, so far by peak and valley tariffs only. We want better forecasts and dispatch that takes battery ageing into account.',
      ],
      why: [
        '目前聚合[12|25|40]个{app}站点，总可调容量约[8|20|35] MW。日前负荷预测误差[9|11|14]%，偏差考核吃掉约三成收益；频繁浅充浅放又加速电池衰减。',
        'We pool [12|25|40] sites of {app}, about [8|20|35] MW flexible. Day-ahead load forecasts err by [9|11|14] %, penalties take some three tenths of revenue, and frequent shallow cycles age the batteries.',
      ],
      outcome: [
        '日前负荷预测MAPE≤[5|6|7]%，15分钟光伏预测误差≤[8|10|12]%；同等衰减下年收益提升≥[10|12|15]%；5分钟内完成[100|200|500]站点滚动优化；断网时本地策略可独立运行。',
        'Day-ahead load MAPE ≤ [5|6|7] % and 15-minute PV error ≤ [8|10|12] %; ≥ [10|12|15] % more revenue at equal ageing; rolling optimization of [100|200|500] sites within five minutes; local strategy runs on when the link is lost.',
      ],
    },
    offer: {
      trl: [6, 8],
      titles: [
        [
          '考虑电池寿命的随机优化调度，面向{app}',
          'Stochastic dispatch that minds battery life, for {app}',
        ],
        ['负荷与光伏概率预测模型，适用于{app}', 'Probabilistic load and PV forecasts, for {app}'],
      ],
      summary: [
        '我们把概率预测与两阶段随机优化结合，直接给出报价曲线与储能计划。以{app}的一年数据回测，收益较规则策略提高13%。',
        'We join probabilistic forecasts with two-stage stochastic optimization and yield bid curves and storage plans. Backtested on a year of {app} it earned 13 % more than rules.',
      ],
      how: [
        '只需[6|12|18]个月历史负荷与气象数据即可建模，模型每[5|10|15]分钟滚动更新。以容器方式部署在客户侧，开放API与回测工具。',
        'Models need [6|12|18] months of load and weather and roll every [5|10|15] minutes. They are deployed in containers at the client’s, with an open API and backtesting.',
      ],
      advantage: [
        '每条调度指令可解释（价格、需量、寿命各占多少），便于与业主分成。',
        'Each order can be explained by price, demand charge and battery life, which makes sharing revenue with owners simple.',
      ],
    },
  },
];
