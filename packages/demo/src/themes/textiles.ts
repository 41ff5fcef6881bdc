import { textileTopics } from './textiles-topics';
import type { Theme } from './theme';

export const textiles: Theme = {
  slug: 'prd-smart-textiles',
  path: 'high_tech',
  name: ['珠三角纺织—智能材料虚拟集群', 'Pearl River Delta Textiles to Smart Materials'],
  summary: [
    '以珠三角织造、染整与成衣企业为基础，连接纤维材料、柔性电子与检测资源，推动传统纺织向智能材料升级。成员跨越佛山、东莞、中山、深圳、香港以及海外研究机构。',
    'Weavers, dyers and garment makers of the Pearl River Delta join with fibre science, flexible electronics and testing to move from traditional textiles to smart materials. Members come from Foshan, Dongguan, Zhongshan, Shenzhen, Hong Kong and research centres abroad.',
  ],
  places: [
    { province: '440000', name: ['佛山', 'Foshan'] },
    { province: '440000', name: ['东莞', 'Dongguan'] },
    { province: '440000', name: ['中山', 'Zhongshan'] },
    { province: '440000', name: ['江门', 'Jiangmen'] },
    { province: '440000', name: ['深圳', 'Shenzhen'] },
    { province: '440000', name: ['广州', 'Guangzhou'] },
    { province: '810000', name: ['香港', 'Hong Kong'] },
  ],
  trades: [
    ['纤维材料', 'Fibre Materials'],
    ['智能纺织', 'Smart Textiles'],
    ['柔性电子', 'Flexible Electronics'],
    ['功能面料', 'Functional Fabrics'],
    ['户外面料', 'Outdoor Fabrics'],
    ['染整', 'Dyeing and Finishing'],
    ['再生纤维', 'Recycled Fibres'],
    ['针织', 'Knitting'],
    ['智能服装', 'Smart Garments'],
    ['服装', 'Garments'],
  ],
  industries: ['17', '18', '28', '39'],
  disciplines: ['540', '430', '510'],
  topics: textileTopics,
  facilities: [
    {
      codes: [
        'testing.inspection.functional-textile-testing',
        'testing.inspection.textile-testing',
      ],
      unit: 'sample',
      price: 480,
      capacity: 60,
      title: ['功能性与智能纺织品检测平台', 'Functional and smart textile testing platform'],
      summary: [
        '提供水洗、拒水、热湿舒适、抗菌与导电性能检测，出具中英文报告。智能服装可做洗涤后功能复测。',
        'Washing, repellency, thermal comfort, antibacterial and conductivity tests with reports in Chinese and English. Smart garments are tested again after laundering.',
      ],
      body: [
        '主要设备包括出汗暖体假人、平板式保温仪、四探针方阻仪与工业洗涤线。常规项目5个工作日，智能服装耐洗项目15个工作日。',
        'Equipment includes a sweating thermal manikin, hot plate, four-point probe and an industrial laundry line. Routine tests take five working days, wash durability of smart garments fifteen.',
      ],
    },
    {
      codes: ['testing.facilities.textile-pilot-line', 'textiles.spinning.melt-spinning'],
      unit: 'day',
      price: 6500,
      capacity: 5,
      title: ['熔融纺丝与功能纤维中试线', 'Melt-spinning pilot line for functional fibres'],
      summary: [
        '双组分熔融纺丝中试线向外部开放，可制备皮芯、并列与海岛纤维。操作人员全程配合，适合功能母粒的可纺性验证。',
        'A bicomponent melt-spinning line open to outside users makes core-sheath, side-by-side and islands-in-the-sea fibres. Operators are included, which suits spinnability trials of masterbatches.',
      ],
      body: [
        '纺速200–3500 m/min，最小投料量15 kg，配套DSC与熔融指数仪。试验前请提供母粒热分析数据和安全说明书。',
        'Speed 200–3,500 m/min, least charge 15 kg, with DSC and melt-flow tester. Please send thermal data of the masterbatch and its safety sheet beforehand.',
      ],
    },
    {
      codes: [
        'textiles.smart.printed-electronics-on-textiles',
        'electronics.electronics.printed-electronics',
      ],
      unit: 'day',
      price: 3800,
      capacity: 4,
      title: ['织物印刷电子打样线', 'Prototyping line for printed electronics on textiles'],
      summary: [
        '丝网与喷墨两条印刷线，可在针织、机织与TPU膜上打样导电走线和电极。提供浆料选型与洗涤验证建议。',
        'A screen and an ink-jet line print conductive tracks and electrodes on knits, wovens and TPU film. We advise on inks and wash tests.',
      ],
      body: [
        '幅面400×600 mm，对位精度±0.1 mm，配隧道炉、激光固化与万用弯折台。首次使用包含半天工艺培训。',
        'Area 400×600 mm, registration ±0.1 mm, with tunnel oven, laser curing and bending rig. The first booking includes half a day of training.',
      ],
    },
    {
      codes: [
        'testing.instruments.electron-microscopy',
        'testing.inspection.fibre-composition-analysis',
      ],
      unit: 'hour',
      price: 320,
      capacity: 30,
      title: ['纤维结构与成分分析平台', 'Fibre structure and composition laboratory'],
      summary: [
        '场发射扫描电镜、拉曼与热分析向集群成员开放。可对纤维横截面、镀层厚度与失效断口做定量分析。',
        'Field-emission SEM, Raman and thermal analysis are open to members. Cross-sections, plating thickness and fracture surfaces are measured.',
      ],
      body: [
        '高校平台机时优先保障合作课题，其余时间对外预约。非导电样品提供喷金，数据保存两年。',
        'Joint projects come first; other hours can be booked. Insulating samples are sputtered, data kept for two years.',
      ],
    },
  ],
  programmes: [
    {
      codes: ['funding.grants.sme-innovation-grants', 'funding.policy.innovation-vouchers'],
      source: 'policy',
      amount: [10, 50],
      title: ['纺织企业数字化与绿色化创新券', 'Innovation vouchers for digital and green textiles'],
      summary: [
        '支持中小纺织企业向高校和检测机构购买研发、检测与设计服务。每家每年一次，事后按票据兑付。',
        'Helps small textile firms buy R&D, testing and design from universities and laboratories. Once a year per firm, paid against invoices.',
      ],
      body: [
        '创新券用于首次合作，不得用于设备采购。申请时须附合作协议与可测量的目标。',
        'Vouchers are for a first cooperation and do not pay for equipment. Attach the agreement and a measurable aim.',
      ],
      eligibility: [
        '注册于集群所在城市、员工少于250人、上年研发投入不低于营业收入2%的企业。',
        'Firms registered in the cluster’s cities with fewer than 250 staff and R&D of at least 2 % of revenue.',
      ],
    },
    {
      codes: [
        'funding.equity.early-stage-venture-capital',
        'funding.equity.corporate-venture-capital',
      ],
      source: 'market',
      amount: [300, 2000],
      title: ['智能材料早期投资计划', 'Early-stage investment in smart materials'],
      summary: [
        '投资柔性电子、功能纤维与循环再生领域的早期团队，看重与产线的真实验证。单笔投资附带产业方试用资源。',
        'Invests in early teams in flexible electronics, functional fibres and recycling, with an eye on proof in a real mill. Each ticket brings a mill willing to try it.',
      ],
      body: [
        '优先考虑已有千米级试样或三个月以上连续运行数据的团队。投委会每两个月集中评审一次，评审意见全部反馈。',
        'Teams with samples by the kilometre or three months of operating data are preferred. The committee meets every two months and gives its opinion to all.',
      ],
      eligibility: [
        '成立不超过8年，核心专利权属清晰，TRL不低于5。',
        'Founded at most eight years ago, with clear title to core patents and TRL 5 or above.',
      ],
    },
    {
      codes: [
        'funding.grants.pilot-scale-grants',
        'funding.policy.first-unit-and-first-batch-support',
      ],
      source: 'policy',
      amount: [80, 300],
      title: [
        '新材料中试与首批次应用补助',
        'Support for pilot runs and first batches of new materials',
      ],
      summary: [
        '对智能纺织与纤维新材料的中试和首批次应用给予后补助，鼓励上下游联合申报。产业方须承诺首批采购。',
        'Pays part of pilot runs and first batches of smart textiles and new fibres; upstream and downstream apply together. The user commits to buy the first batch.',
      ],
      body: [
        '补助比例不超过核定费用的40%，验收以第三方检测报告为准。同一产品只能享受一次。',
        'At most 40 % of approved cost, accepted on a third-party test report. Once per product.',
      ],
      eligibility: [
        '由企业牵头，至少联合一家高校或研究机构，项目期不超过24个月。',
        'Led by a firm with at least one university or institute; up to 24 months.',
      ],
    },
  ],
  events: [
    {
      codes: ['services.network.matchmaking', 'textiles.smart.smart-garment-system'],
      title: ['智能可穿戴纺织对接会', 'Matchmaking day for wearable textiles'],
      summary: [
        '面向织造、电子与医疗健康企业的半日对接会，每个需求方有15分钟陈述与一对一洽谈。会前两周公布需求清单。',
        'Half a day for mills, electronics and health firms; each need gets 15 minutes and one-to-one talks. Needs are published two weeks ahead.',
      ],
      body: [
        '上午为需求发布，下午为样品展示与洽谈。请携带可演示样件，现场提供织物与电路测试台。',
        'Needs in the morning, samples and talks in the afternoon. Bring samples; a bench for fabrics and circuits is on site.',
      ],
    },
    {
      codes: [
        'services.network.conferences-and-forums',
        'textiles.functional.fluorine-free-water-repellency',
      ],
      title: ['PFAS法规与无氟整理技术沙龙', 'Salon on PFAS rules and fluorine-free finishing'],
      summary: [
        '解读欧盟PFAS限制进展，并由三家企业分享无氟整理的大车经验。现场可送样做拒水快速评价。',
        'Where EU limits on PFAS stand, and what three mills learned at full width without fluorine. Samples can be spray-tested on the spot.',
      ],
      body: [
        '内容包括总氟与目标物检测差异、客户声明书的写法以及成本测算。名额60人，集群成员优先。',
        'Covers total fluorine against targeted analysis, wording of declarations and cost. Sixty places, members first.',
      ],
    },
    {
      codes: [
        'services.talent.vocational-training',
        'textiles.circularity.textile-carbon-footprint',
      ],
      title: ['纺织品碳足迹核算实务培训', 'Hands-on training in textile carbon footprints'],
      summary: [
        '两天实务课程，学员用自己企业的数据完成一个产品的核算。授课以ISO 14067和典型染整工序为主线。',
        'Two days in which participants work out one product from their own data. ISO 14067 and typical finishing steps lead the course.',
      ],
      body: [
        '请提前准备最近三个月的能耗与产量记录。结业后提供三次线上答疑，并可预约第三方核查。',
        'Prepare energy and output records of the last three months. Three online clinics follow; verification can be booked.',
      ],
    },
  ],
};
