import { designTopics } from './design-topics';
import type { Theme } from './theme';

export const design: Theme = {
  slug: 'shanghai-campus-design',
  path: 'high_creative',
  name: ['上海环高校设计创意虚拟集群', 'Shanghai Campus-side Design Cluster'],
  summary: [
    '以高校周边的设计工作室、品牌与制造企业为节点，把设计研究转化为产品、服务与城市空间。集群关注适老、循环与文化传承三条主线。',
    'Studios, brands and makers around the campus turn design research into products, services and city spaces. Later life, circularity and living heritage are its three threads.',
  ],
  places: [
    { province: '310000', name: ['上海', 'Shanghai'] },
    { province: '310000', name: ['上海', 'Shanghai'] },
    { province: '310000', name: ['上海', 'Shanghai'] },
    { province: '320000', name: ['苏州', 'Suzhou'] },
    { province: '330000', name: ['杭州', 'Hangzhou'] },
    { province: '330000', name: ['宁波', 'Ningbo'] },
  ],
  trades: [
    ['康养产品', 'Care Products'],
    ['智能产品', 'Smart Products'],
    ['健康服务', 'Health Services'],
    ['汽车技术', 'Automotive Technology'],
    ['社区营造', 'Community Renewal'],
    ['文化创意', 'Creative Culture'],
    ['家居', 'Living'],
    ['消费品牌', 'Consumer Brands'],
  ],
  industries: ['74', 'L', 'C', '39'],
  disciplines: ['760', '560', '840'],
  topics: designTopics,
  facilities: [
    {
      codes: [
        'testing.facilities.makerspace-and-rapid-prototyping-facility',
        'design.industrial.design-prototyping',
      ],
      unit: 'day',
      price: 1200,
      capacity: 12,
      title: ['快速原型与模型工坊', 'Rapid prototyping and model workshop'],
      summary: [
        '提供SLA、SLS、五轴加工与喷涂，支持1:1外观与功能样机。设计师可在技师陪同下自主操作。',
        'SLA, SLS, five-axis milling and paint for looks-like and works-like models at full scale. Designers may work themselves with a technician.',
      ],
      body: [
        '最大成型800×600×500 mm，常规样件3个工作日。首次使用须完成两小时安全培训。',
        'Build volume 800×600×500 mm, routine parts in three working days. Two hours of safety training come first.',
      ],
    },
    {
      codes: ['design.industrial.ergonomics', 'design.interaction.user-research'],
      unit: 'hour',
      price: 380,
      capacity: 30,
      title: ['人因与用户研究实验室', 'Human factors and user research laboratory'],
      summary: [
        '配备眼动、动作捕捉、握力与老化模拟服，可招募不同年龄的被试。数据采集遵循知情同意。',
        'Eye tracking, motion capture, grip force and an ageing suit, with participants of all ages. Data are taken with informed consent.',
      ],
      body: [
        '单向玻璃观察室可供8人同步旁观并远程接入。提供伦理审查模板与匿名化流程。',
        'Eight people can watch behind one-way glass or remotely. Templates for ethics review and anonymization are given.',
      ],
    },
    {
      codes: [
        'design.industrial.cmf-design',
        'testing.facilities.showroom-and-design-experience-centre',
      ],
      unit: 'day',
      price: 900,
      capacity: 10,
      title: ['可持续材料与CMF样品库', 'Library of sustainable materials and CMF samples'],
      summary: [
        '收录600余种再生、生物基与低碳表面处理样品，可借阅与共同试制。每份样品附工艺与供应信息。',
        'Over 600 recycled, bio-based and low-carbon finishes can be borrowed and tried. Each has its process and source.',
      ],
      body: [
        '每季度更新一次，支持按颜色、触感与碳数据检索。借期两周，破坏性试验请预先说明。',
        'Renewed each quarter, searchable by colour, touch and carbon. Two weeks’ loan; tell us before destructive tests.',
      ],
    },
    {
      codes: ['design.interaction.in-vehicle-hmi-design', 'testing.facilities.simulation-testbed'],
      unit: 'day',
      price: 5500,
      capacity: 4,
      title: ['座舱交互与驾驶模拟平台', 'Cockpit interaction and driving simulator'],
      summary: [
        '六自由度驾驶模拟器与可重构座舱，可评价分心、疲劳与语音交互。支持右舵与大屏布局快速切换。',
        'A six-degree-of-freedom simulator with a reconfigurable cockpit judges distraction, fatigue and speech. Right-hand drive and large screens are quickly changed.',
      ],
      body: [
        '内置12条典型路线，眼动与车辆数据同步到10 ms以内。可协助招募30人以上被试。',
        'Twelve routes, with gaze and vehicle data in step within 10 ms. We help recruit 30 participants or more.',
      ],
    },
  ],
  programmes: [
    {
      codes: [
        'funding.policy.creative-industries-support',
        'funding.grants.university-industry-grants',
      ],
      source: 'policy',
      amount: [15, 80],
      title: ['校企联合设计创新资助', 'Grants for design with universities'],
      summary: [
        '资助企业与高校设计团队共同开发新产品和新服务，要求有真实用户测试。成果权属由双方事先约定。',
        'Funds new products and services developed by firms with university designers and tested with real users. Ownership is agreed beforehand.',
      ],
      body: [
        '经费可用于研究、原型和测试，不用于广告投放。中期评审看用户数据而非效果图。',
        'Pays for research, prototypes and tests, not advertising. The mid-term review looks at user data rather than renderings.',
      ],
      eligibility: [
        '企业注册于长三角，高校团队至少3人，项目期6–18个月。',
        'A firm of the Yangtze Delta and at least three university members; 6 to 18 months.',
      ],
    },
    {
      codes: ['funding.grants.philanthropic-grants', 'design.interaction.social-innovation-design'],
      source: 'market',
      amount: [5, 40],
      title: ['社会创新设计基金', 'Social innovation design fund'],
      summary: [
        '支持适老、无障碍与社区更新的小型试点，鼓励公开方法与复盘。每季度遴选一次。',
        'Supports small pilots in later life, accessibility and neighbourhoods that publish their methods. Chosen each quarter.',
      ],
      body: [
        '资助金额不高但决策快，可作为匹配资金。结项须提交可复用的工具或导则。',
        'Small sums, quick decisions, usable as matching funds. A reusable tool or guideline closes each grant.',
      ],
      eligibility: [
        '公益机构、社区组织、高校团队或小微企业，须有落地社区。',
        'Charities, community groups, university teams or small firms with a neighbourhood to work in.',
      ],
    },
    {
      codes: ['funding.debt.ip-backed-loans', 'services.ip.ip-valuation'],
      source: 'market',
      amount: [50, 500],
      title: ['设计知识产权质押贷款', 'Loans against design rights'],
      summary: [
        '以外观设计专利、著作权与稳定授权收入为质押，为设计企业提供流动资金。评估结果可用于后续融资。',
        'Working capital for design firms against design patents, copyright and steady licence income. The valuation serves later funding too.',
      ],
      body: [
        '提供权属证明与近12个月授权流水即可预审。集群风险补偿资金分担部分损失。',
        'Title and twelve months of licence income suffice for a first check. The cluster’s risk pool shares losses.',
      ],
      eligibility: [
        '成立满一年，持有有效设计权利不少于3项。',
        'A year in business with at least three valid design rights.',
      ],
    },
  ],
  events: [
    {
      codes: [
        'design.management.design-thinking-workshop',
        'design.industrial.age-friendly-design',
      ],
      title: ['适老产品共创周', 'Co-creation week for later life'],
      summary: [
        '企业带着产品走进社区，与老年用户和设计师共同改进。五天内完成观察、草模与测试。',
        'Firms bring products to the neighbourhood and improve them with older people and designers. Observation, mock-ups and tests in five days.',
      ],
      body: [
        '每家企业配两名设计师和六位用户。须签署知情同意与肖像使用约定。',
        'Two designers and six users for each firm, with informed consent and image rights signed.',
      ],
    },
    {
      codes: [
        'services.network.matchmaking',
        'design.brand.cultural-and-creative-product-development',
      ],
      title: ['传统工艺与设计师配对日', 'Pairing day for craftspeople and designers'],
      summary: [
        '工坊带作品和难题，设计师带案例，当天完成配对与合作意向。现场有知识产权顾问解答署名与分成。',
        'Workshops bring work and problems, designers bring cases, and pairs are formed in a day. An IP adviser answers on credit and shares.',
      ],
      body: [
        '请工坊准备三件作品与工时记录。配对后可申请打样补助。',
        'Workshops bring three pieces and their hours. Pairs may apply for sample grants.',
      ],
    },
    {
      codes: [
        'design.management.design-education-and-training',
        'design.industrial.design-for-circularity',
      ],
      title: ['循环设计公开课', 'Open course on circular design'],
      summary: [
        '四次晚间课程，讲解拆解审计、材料护照与租赁模式，作业来自企业真题。结课展示向采购方开放。',
        'Four evenings on disassembly audits, material passports and leasing with tasks from firms. Buyers are invited to the final show.',
      ],
      body: [
        '课程双语授课，提供录像。完成作业者可获得继续教育学时证明。',
        'Taught in two languages with recordings. Finished work earns continuing-education hours.',
      ],
    },
  ],
};
