import { energyTopics } from './energy-topics';
import type { Theme } from './theme';

export const energy: Theme = {
  slug: 'xiang-e-energy-storage',
  path: 'high_tech',
  name: [
    '湘鄂苏新型储能与电力电子虚拟集群',
    'Hunan–Hubei–Jiangsu Energy Storage and Power Electronics',
  ],
  summary: [
    '连接湖南的先进电池材料、湖北的电力电子与电网技术、江苏的装备制造，攻关新型储能的安全、寿命与并网问题。集群同时组织中试、检测与应用场景。',
    'Battery materials of Hunan, power electronics and grid engineering of Hubei and equipment makers of Jiangsu work on the safety, life and grid connection of new storage. The cluster also arranges pilot runs, tests and sites for first use.',
  ],
  places: [
    { province: '430000', name: ['长沙', 'Changsha'] },
    { province: '430000', name: ['湘潭', 'Xiangtan'] },
    { province: '430000', name: ['株洲', 'Zhuzhou'] },
    { province: '420000', name: ['武汉', 'Wuhan'] },
    { province: '420000', name: ['襄阳', 'Xiangyang'] },
    { province: '320000', name: ['常州', 'Changzhou'] },
    { province: '320000', name: ['无锡', 'Wuxi'] },
    { province: '320000', name: ['南京', 'Nanjing'] },
  ],
  trades: [
    ['电力电子', 'Power Electronics'],
    ['电池材料', 'Battery Materials'],
    ['储能', 'Energy Storage'],
    ['热管理', 'Thermal Systems'],
    ['电气', 'Electric'],
    ['循环科技', 'Recycling Technology'],
    ['液流电池', 'Flow Battery'],
    ['智慧能源', 'Smart Energy'],
  ],
  industries: ['38', '39', '40', 'M'],
  disciplines: ['470', '480', '430'],
  topics: energyTopics,
  facilities: [
    {
      codes: [
        'testing.inspection.battery-testing',
        'testing.inspection.energy-storage-system-testing',
      ],
      unit: 'project',
      price: 28000,
      capacity: 6,
      title: ['储能电池安全滥用试验室', 'Abuse test laboratory for storage batteries'],
      summary: [
        '可开展电芯、模组热失控、过充、针刺与挤压试验，配气体在线分析。试验数据按时间戳完整交付。',
        'Thermal runaway, overcharge, nail and crush tests of cells and modules with on-line gas analysis. Time-stamped data are handed over in full.',
      ],
      body: [
        '防爆舱容积30 m³，可容纳单个50 kWh模组，烟气经喷淋与活性炭处理后排放。试验方案须提前10个工作日评审。',
        'The 30 m³ chamber takes a 50 kWh module; fumes pass scrubber and carbon. Test plans are reviewed ten working days ahead.',
      ],
    },
    {
      codes: [
        'testing.facilities.battery-pilot-line',
        'energy.batteries.cell-design-and-manufacturing',
      ],
      unit: 'day',
      price: 12000,
      capacity: 4,
      title: ['钠离子与锂离子软包中试线', 'Pilot line for sodium- and lithium-ion pouch cells'],
      summary: [
        '从合浆到化成的完整软包中试线，单批50–500只，适合新材料在真实电芯中的验证。露点−45 ℃干燥间可对外预约。',
        'A full pouch line from mixing to formation in lots of 50 to 500 cells proves new materials in real cells. The −45 °C dew-point room can be booked.',
      ],
      body: [
        '最小涂布浆料量8 L，电芯容量1–20 Ah。提供极片孔隙率、剥离强度与产气分析，工程师驻线支持。',
        'Least slurry 8 L, cells of 1 to 20 Ah. Porosity, peel strength and gas are analysed; an engineer stays on the line.',
      ],
    },
    {
      codes: ['testing.facilities.simulation-testbed', 'energy.grid.power-system-simulation'],
      unit: 'day',
      price: 9000,
      capacity: 5,
      title: [
        '构网型变流器半实物仿真平台',
        'Hardware-in-the-loop platform for grid-forming converters',
      ],
      summary: [
        '支持多台控制器在弱电网条件下联合测试，可复现次同步振荡与短路故障。提供阻抗扫描与并网特性报告。',
        'Several controllers are tested together on a weak grid; sub-synchronous oscillation and short circuits are reproduced. Impedance scans and grid reports are given.',
      ],
      body: [
        '步长最小1 μs，可接入6台控制器。用户需提供控制板接口定义，首次联调约需两天。',
        'Steps down to 1 μs with six controllers. Bring the pinout of your control board; first set-up takes about two days.',
      ],
    },
    {
      codes: [
        'electronics.power.power-module-packaging',
        'testing.inspection.chip-reliability-and-failure-analysis',
      ],
      unit: 'hour',
      price: 650,
      capacity: 40,
      title: ['功率模块封装与可靠性平台', 'Power module packaging and reliability platform'],
      summary: [
        '提供银烧结、超声扫描、功率循环与高温高湿反偏试验。样件试制与失效分析可一站完成。',
        'Silver sintering, acoustic microscopy, power cycling and H3TRB. Samples and failure analysis come from one place.',
      ],
      body: [
        '功率循环台12通道，最大电流1500 A，结温监测按Vce(T)或体二极管法。可签保密协议，芯片可自带。',
        'Twelve cycling channels up to 1,500 A with junction temperature by Vce(T) or body diode. NDAs are usual, chips may be brought.',
      ],
    },
  ],
  programmes: [
    {
      codes: ['funding.grants.challenge-grants', 'energy.storage.grid-scale-battery-storage'],
      source: 'policy',
      amount: [200, 1000],
      title: ['新型储能“揭榜挂帅”专项', 'Open challenge programme on new energy storage'],
      summary: [
        '围绕储能安全预警、构网控制与退役电池再生发布榜单，由需求企业出题、全国团队揭榜。按里程碑拨付，验收以现场数据为准。',
        'Challenges on safety warning, grid forming and battery regeneration are set by firms and open to teams nationwide. Paid by milestone, accepted on field data.',
      ],
      body: [
        '榜单任务须有可量化指标与真实应用场景，企业出资不低于总经费50%。失败但过程规范的项目可免责结题。',
        'Each task has measurable aims and a real site; firms pay at least half. Well-run projects that fail may close without blame.',
      ],
      eligibility: [
        '国内注册的企业、高校和研究机构；揭榜方与出题方无股权关联。',
        'Firms, universities and institutes registered in China with no equity tie between setter and taker.',
      ],
    },
    {
      codes: ['funding.debt.technology-lending', 'funding.debt.green-loans-and-bonds'],
      source: 'market',
      amount: [200, 3000],
      title: ['储能设备绿色技术贷款', 'Green technology loans for storage equipment'],
      summary: [
        '面向储能与电力电子企业的中长期贷款，可用设备和未来收益权组合担保。技术评估由集群专家库协助。',
        'Medium- and long-term loans for storage and power electronics, secured by equipment and future income. The cluster’s experts help assess the technology.',
      ],
      body: [
        '期限3–7年，前12个月只付息。提交技术说明、碳减排测算与主要客户合同即可预审。',
        'Three to seven years, interest only for the first twelve months. A technical note, carbon estimate and main contracts suffice for a first check.',
      ],
      eligibility: [
        '成立满两年，信用良好，有在手订单或示范项目。',
        'Two years in business, sound credit, with orders or a demonstration project.',
      ],
    },
    {
      codes: ['funding.equity.growth-equity', 'funding.equity.government-guidance-funds'],
      source: 'market',
      amount: [1000, 8000],
      title: ['先进储能成长基金', 'Growth fund for advanced storage'],
      summary: [
        '投资具备示范项目和可验证数据的储能、功率半导体与电池循环企业。基金协助对接场景与供应链。',
        'Invests in storage, power semiconductor and battery-recycling firms with demonstrations and verifiable data. The fund opens sites and supply chains.',
      ],
      body: [
        '重点看循环寿命、度电成本与现场故障率三项数据。尽调周期约8周，可与政策性资金联动。',
        'Three data count: cycle life, cost per kWh and field failure rate. Due diligence takes about eight weeks and can go with public money.',
      ],
      eligibility: [
        'TRL不低于7，上年收入不低于1000万元或有MW级示范。',
        'TRL 7 or above with revenue of CNY 10 million or a megawatt-scale demonstration.',
      ],
    },
  ],
  events: [
    {
      codes: [
        'services.network.conferences-and-forums',
        'energy.batteries.battery-safety-and-thermal-runaway-protection',
      ],
      title: ['储能电站安全预警技术交流会', 'Exchange on safety warning in storage plants'],
      summary: [
        '由运营方公开三起故障的脱敏数据，参会团队当场回放各自算法。重点讨论误报率与处置流程。',
        'Operators open anonymized data of three incidents and teams replay their algorithms on the spot. False alarms and response are the focus.',
      ],
      body: [
        '数据集提前一周在保密协议下提供。会后形成预警指标建议稿，征求集群成员意见。',
        'Data are given a week ahead under an NDA. A draft of warning measures goes to members afterwards.',
      ],
    },
    {
      codes: ['services.network.matchmaking', 'electronics.power.silicon-carbide-devices'],
      title: ['碳化硅应用与封装供需对接', 'Matchmaking: silicon carbide in use and in packages'],
      summary: [
        '变流器、车载电源与封装企业面对面，围绕寿命、杂散电感和成本逐项对表。每家准备两页需求或能力卡。',
        'Converter, charger and packaging firms meet over lifetime, inductance and cost, item by item. Bring two pages of need or ability.',
      ],
      body: [
        '上午为专题报告，下午分三桌洽谈。现场提供功率循环平台参观和样件送测登记。',
        'Talks in the morning, three tables in the afternoon, with a visit to the cycling platform and registration of samples.',
      ],
    },
    {
      codes: ['services.network.science-communication', 'energy.batteries.sodium-ion-batteries'],
      title: ['钠离子电池中试线开放日', 'Open day at the sodium-ion pilot line'],
      summary: [
        '参观合浆、涂布到化成全流程，并公布上季度中试数据。材料企业可现场登记送样。',
        'See mixing, coating and formation and hear the pilot data of last quarter. Material firms can register samples.',
      ],
      body: [
        '限40人，需提前登记身份信息与保密承诺。参观后安排工艺问答与合作洽谈。',
        'Forty places; register and sign the confidentiality note ahead. Questions and talks follow the tour.',
      ],
    },
  ],
};
