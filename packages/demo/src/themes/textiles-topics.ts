import type { Topic } from './theme';

export const textileTopics: readonly Topic[] = [
  {
    id: 'conductive-yarn',
    codes: [
      'textiles.fibres.conductive-fibre',
      'textiles.smart.textile-circuit',
      'textiles.spinning.core-spun-yarn',
    ],
    name: ['可水洗导电纱线', 'washable conductive yarn'],
    apps: [
      ['心电监测内衣', 'ECG monitoring underwear'],
      ['康复护膝', 'rehabilitation knee sleeves'],
      ['智能手套', 'smart gloves'],
      ['婴儿呼吸监测连体衣', 'infant respiration bodysuits'],
      ['骑行服', 'cycling jerseys'],
    ],
    need: {
      type: 'technology',
      trl: [5, 8],
      budget: [60, 180],
      titles: [
        [
          '寻求{app}用可水洗镀银导电纱线',
          'Washable silver-plated conductive yarn sought for {app}',
        ],
        [
          '{app}导电纱水洗后电阻漂移过大，寻求解决方案',
          'Conductive yarn in {app} drifts in resistance after washing: a remedy sought',
        ],
      ],
      summary: [
        '我们量产的{app}使用镀银锦纶导电纱，家用洗涤后电阻明显上升。希望找到能在现有圆纬机上织造、耐水洗且成本可控的导电纱线。',
        'Our {app} use silver-plated polyamide yarn whose resistance rises markedly after home laundering. We look for a conductive yarn that knits on our present circular machines, survives washing and stays affordable.',
      ],
      why: [
        '{app}中的导电走线目前采用70D/2镀银锦纶纱，初始线电阻约[30|45|60] Ω/m。按 GB/T 8629-2017 4N 程序洗涤20次后，电阻上升[60|85|120]%，主要失效形式是镀层在线圈交织点磨损与氧化。',
        'The conductive tracks in {app} are made of 70D/2 silver-plated polyamide with an initial [30|45|60] Ω/m. After 20 washes under GB/T 8629-2017 (4N) resistance has risen by [60|85|120] %; the plating wears off and oxidizes where the loops cross.',
      ],
      outcome: [
        '按 GB/T 8629-2017 4N 程序洗涤≥[50|80|100]次后，线电阻漂移＜15%；断裂强力≥[3.5|4.0|5.0] cN/dtex；可在E28圆纬机上以不低于现有90%的速度织造；通过 OEKO-TEX Standard 100 Ⅱ类。',
        'After ≥ [50|80|100] washes (GB/T 8629-2017, 4N) resistance drifts by less than 15 %; tenacity ≥ [3.5|4.0|5.0] cN/dtex; knits on an E28 circular machine at no less than 90 % of present speed; passes OEKO-TEX Standard 100, class II.',
      ],
    },
    offer: {
      trl: [5, 8],
      titles: [
        [
          '导电纱线化学镀银与致密包覆技术，适用于{app}',
          'Electroless silver plating and dense covering of conductive yarn, proven on {app}',
        ],
        [
          '可水洗导电纱线的制备与评价，可用于{app}',
          'Making and evaluating washable conductive yarn, for {app}',
        ],
      ],
      summary: [
        '我们掌握在锦纶、聚酯长丝上连续化学镀银并原位包覆弹性保护层的工艺，已用于{app}的试样。样纱经80次标准洗涤，电阻漂移小于12%。',
        'We master continuous electroless silver plating of polyamide and polyester filament with an elastic cover formed in line, tried on samples of {app}. Sample yarn drifts by less than 12 % in resistance over 80 standard washes.',
      ],
      how: [
        '工艺分为低温等离子活化、无钯敏化、化学镀银与聚氨酯薄层包覆四步，整线速度[30|50|80] m/min。镀银量可在8%–20%之间调节，并可按客户纱支提供小批量试纱（5–20 kg）。',
        'The process runs in four steps (low-temperature plasma activation, palladium-free sensitizing, electroless silver plating, thin polyurethane cover) at [30|50|80] m/min. Silver content can be set between 8 % and 20 %, and trial lots of 5 to 20 kg are spun to the partner’s count.',
      ],
      advantage: [
        '镀层与基体结合牢度高，用银量较市售纱线低约[15|20|25]%，不改动现有针织设备。',
        'The plating adheres well and needs about [15|20|25] % less silver than yarns on the market; knitting machines stay as they are.',
      ],
    },
  },
  {
    id: 'textile-sensor',
    codes: [
      'textiles.smart.piezoresistive-and-capacitive-textile-sensing',
      'textiles.smart.textile-sensor',
      'electronics.sensors.flexible-sensors',
    ],
    name: ['织物压力与应变传感', 'textile pressure and strain sensing'],
    apps: [
      ['足底压力鞋垫', 'plantar-pressure insoles'],
      ['防褥疮床垫', 'anti-bedsore mattress covers'],
      ['汽车座椅', 'car seats'],
      ['呼吸监测胸带', 'respiration chest bands'],
      ['运动护肘', 'sports elbow sleeves'],
    ],
    need: {
      type: 'technology',
      trl: [4, 7],
      budget: [80, 260],
      titles: [
        [
          '寻求{app}用低迟滞织物压力传感阵列',
          'Low-hysteresis textile pressure-sensing array sought for {app}',
        ],
        [
          '征集{app}织物传感器的长期漂移补偿方法',
          'Long-term drift compensation sought for the textile sensors of {app}',
        ],
      ],
      summary: [
        '{app}现用的压阻织物迟滞大、长期漂移明显，影响读数可信度。我们希望引进低迟滞的织物传感结构，并共同完成标定方法。',
        'The piezoresistive fabric now in our {app} shows high hysteresis and long-term drift, so readings cannot be trusted. We want a textile sensor structure with low hysteresis and to work out its calibration together.',
      ],
      why: [
        '现有{app}采用炭黑涂层织物，在0–[50|100|200] kPa量程内迟滞约[12|15|18]%，恒压8小时漂移超过10%。市售薄膜传感器精度足够，但不透气、反复弯折后分层，用户难以接受。',
        'Our {app} use a carbon-black coated fabric: about [12|15|18] % hysteresis over 0–[50|100|200] kPa and more than 10 % drift in eight hours of constant load. Film sensors on the market are accurate enough, but do not breathe and delaminate when flexed.',
      ],
      outcome: [
        '0–[50|100|200] kPa量程内迟滞≤5%，8小时恒压漂移≤3%；[10|20|50]万次循环后灵敏度变化＜10%；透气率≥80 mm/s；单点成本≤[2|3|5]元。',
        'Hysteresis ≤ 5 % over 0–[50|100|200] kPa and drift ≤ 3 % in eight hours; sensitivity changes by less than 10 % after [100,000|200,000|500,000] cycles; air permeability ≥ 80 mm/s; cost per point ≤ CNY [2|3|5].',
      ],
    },
    offer: {
      trl: [4, 6],
      titles: [
        [
          '三维间隔织物电容式传感技术，面向{app}',
          'Capacitive sensing in 3D spacer fabric, for {app}',
        ],
        [
          '织物传感器设计、标定与漂移补偿，可用于{app}',
          'Design, calibration and drift compensation of textile sensors, for {app}',
        ],
      ],
      summary: [
        '团队以经编间隔织物为介电层，制备可整体织造的电容式压力传感阵列。在{app}原型上，迟滞低于4%，并建立了温湿度补偿模型。',
        'Our group builds capacitive pressure arrays knitted in one piece, with warp-knitted spacer fabric as the dielectric. On a prototype for {app} hysteresis is below 4 %, with a model that compensates temperature and humidity.',
      ],
      how: [
        '通过调节间隔纱的直径与排列，可将灵敏度区间设定在[0.1–50|0.5–100|1–200] kPa。配套读出电路采样率[50|100|200] Hz，标定流程参照 GB/T 15478 的静态性能指标，数据可开放给合作方。',
        'Diameter and arrangement of the spacer yarn set the sensitive range to [0.1–50|0.5–100|1–200] kPa. The readout samples at [50|100|200] Hz, calibration follows the static measures of GB/T 15478, and its data are open to partners.',
      ],
      advantage: [
        '传感与走线一次织成，无需胶合；透气、可机洗，适合小批量快速改型。',
        'Sensor and tracks are knitted in one run without gluing; breathable, machine-washable and quickly altered in small lots.',
      ],
    },
  },
  {
    id: 'encapsulation',
    codes: [
      'textiles.smart.washable-encapsulation',
      'electronics.electronics.flexible-electronics',
      'testing.inspection.smart-garment-reliability-testing',
    ],
    name: ['服装电子模块的耐洗封装', 'washable encapsulation of garment electronics'],
    apps: [
      ['智能工装', 'smart workwear'],
      ['夜跑发光背心', 'light-emitting running vests'],
      ['老人防跌倒腰带', 'fall-detection belts for the elderly'],
      ['消防内层服', 'firefighter base layers'],
      ['校服定位标签', 'locator tags in school uniforms'],
    ],
    need: {
      type: 'technology',
      trl: [5, 8],
      budget: [50, 150],
      titles: [
        [
          '寻求{app}电子模块的工业洗涤级封装',
          'Encapsulation that survives industrial laundering sought for {app}',
        ],
        [
          '{app}柔性连接点水洗失效，寻求封装与连接工艺',
          'Flexible joints in {app} fail in the wash: encapsulation and joining sought',
        ],
      ],
      summary: [
        '{app}中的电子模块与织物走线连接处在洗涤后脱焊，是退货的首要原因。希望获得兼顾柔软手感与耐洗可靠性的封装和连接方案。',
        'In our {app} the joints between module and textile track come loose in the wash, the first cause of returns. We seek encapsulation and joining that stay soft and survive laundering.',
      ],
      why: [
        '去年售出的{app}中有[2.8|4.1|5.6]%因连接失效退回，其中约七成发生在前15次洗涤。硅胶灌封能提高寿命，但硬度过高、边缘处应力集中，走线在边缘断裂。',
        'Of the {app} sold last year [2.8|4.1|5.6] % came back with failed joints, some seven in ten within the first 15 washes. Silicone potting lasts longer but is too stiff: stress gathers at its rim and the track breaks there.',
      ],
      outcome: [
        '通过[30|50|75]次 ISO 15797 工业洗涤程序，功能完好率≥98%；连接点弯折（半径5 mm）≥[1|2|5]万次；封装区厚度≤[1.5|2.0|2.5] mm；返修可在10分钟内更换模块。',
        '≥ 98 % working after [30|50|75] cycles of ISO 15797 industrial laundering; joints stand ≥ [10,000|20,000|50,000] bends at 5 mm radius; encapsulated zone ≤ [1.5|2.0|2.5] mm thick; a module can be replaced in ten minutes.',
      ],
    },
    offer: {
      trl: [6, 8],
      titles: [
        [
          '热塑性聚氨酯梯度封装工艺，适用于{app}',
          'Graded thermoplastic-polyurethane encapsulation for {app}',
        ],
        [
          '柔性电子与织物的无铆连接及可靠性评价，面向{app}',
          'Rivet-free joining of flexible electronics to fabric, with reliability tests, for {app}',
        ],
      ],
      summary: [
        '我们提供TPU薄膜梯度硬度封装与超声波连接工艺，使{app}模块边缘应力降低约一半。可同步完成洗涤、弯折与汗液加速老化评价。',
        'We offer encapsulation in TPU film of graded hardness with ultrasonic joining, which about halves the stress at the rim of modules in {app}. Washing, bending and accelerated perspiration ageing can be tested alongside.',
      ],
      how: [
        '封装分三层，硬度由邵A 60过渡到邵A 85，热压温度控制在[125|135|145] ℃以内，不损伤染色织物。连接点采用镍镀铜箔与导电纱的超声波压合，接触电阻小于0.2 Ω。',
        'Three layers pass from Shore A 60 to A 85; pressing stays below [125|135|145] °C, so dyed fabric takes no harm. Nickel-plated copper foil is bonded ultrasonically to the conductive yarn with less than 0.2 Ω contact resistance.',
      ],
      advantage: [
        '不使用有机锡催化剂；模块可拆卸返修；设备投入低于[20|30|40]万元。',
        'Free of organotin catalysts; modules can be taken out for repair; equipment costs less than CNY [200,000|300,000|400,000].',
      ],
    },
  },
  {
    id: 'fluorine-free',
    codes: [
      'textiles.functional.fluorine-free-water-repellency',
      'textiles.wet-processing.textile-auxiliaries',
      'textiles.functional.water-and-oil-repellent-finishing',
    ],
    name: ['无氟耐久拒水整理', 'durable fluorine-free water repellency'],
    apps: [
      ['户外冲锋衣面料', 'outdoor shell fabrics'],
      ['滑雪服面料', 'ski-wear fabrics'],
      ['医护防护服', 'medical protective wear'],
      ['户外帐篷布', 'tent fabrics'],
      ['羽绒服面料', 'down-jacket fabrics'],
    ],
    need: {
      type: 'technology',
      trl: [6, 9],
      budget: [40, 120],
      titles: [
        ['{app}无氟防水整理剂替代方案征集', 'Fluorine-free finish sought to replace C6 on {app}'],
        [
          '寻求{app}耐水洗无氟拒水整理技术',
          'Wash-durable fluorine-free water repellency sought for {app}',
        ],
      ],
      summary: [
        '欧洲客户要求{app}自下一季起不含PFAS，而现有无氟整理剂水洗后拒水等级下降过快。我们寻求可在现有定形机上应用的无氟整理剂和工艺。',
        'Our European customers demand {app} without PFAS from next season, yet the fluorine-free finishes at hand lose their repellency too fast in the wash. We seek a finish and process that run on our present stenters.',
      ],
      why: [
        '我厂{app}年产约[300|600|900]万米，目前采用C6整理。试用的三种烃类与有机硅类整理剂初始拒水可达4–5级，但水洗20次后降至2级，且手感发涩、接缝滑移变大。',
        'We finish some [3|6|9] million metres of {app} a year with C6. Three hydrocarbon and silicone finishes reached grade 4–5 at first, but fell to grade 2 after 20 washes, with a harsh hand and more seam slippage.',
      ],
      outcome: [
        '按 GB/T 4745-2012 水洗[20|30|50]次后拒水等级≥4级；总氟含量＜50 mg/kg；焙烘温度≤[150|160|170] ℃；色变≥4级；单位加工成本增幅≤[10|15|20]%。',
        'Spray rating ≥ 4 (GB/T 4745-2012) after [20|30|50] washes; total fluorine < 50 mg/kg; curing at ≤ [150|160|170] °C; shade change ≥ grade 4; processing cost up by no more than [10|15|20] %.',
      ],
    },
    offer: {
      trl: [6, 8],
      titles: [
        [
          '树枝状烃基无氟拒水整理技术，适用于{app}',
          'Dendrimer hydrocarbon finish without fluorine, for {app}',
        ],
        [
          '生物基蜡乳液无氟整理工艺，可用于{app}',
          'Fluorine-free finishing with bio-based wax emulsion, for {app}',
        ],
      ],
      summary: [
        '我们开发的树枝状烃基乳液与封端异氰酸酯交联体系，已在{app}上完成大车试验。水洗30次后拒水仍为4级，不含有意添加的PFAS。',
        'Our dendrimer hydrocarbon emulsion with a blocked-isocyanate crosslinker has been through full-width trials on {app}. After 30 washes the spray rating is still 4, with no intentionally added PFAS.',
      ],
      how: [
        '整理剂用量[40|50|60] g/L，浸轧率65%，160 ℃焙烘90秒即可成膜。针对高密锦纶与涤纶分别给出两套处方，并提供手感与接缝滑移的平衡方案。',
        'At [40|50|60] g/L, 65 % pick-up and 90 seconds at 160 °C the film forms. There are separate recipes for high-density polyamide and polyester, with a way to balance hand and seam slippage.',
      ],
      advantage: [
        '不改动现有定形设备，废水COD较C6工艺低约[10|15|20]%，提供REACH合规资料。',
        'Runs on existing stenters, lowers effluent COD by about [10|15|20] % against C6, and comes with REACH documents.',
      ],
    },
  },
  {
    id: 'radiative-cooling',
    codes: [
      'textiles.functional.radiative-cooling-textile',
      'textiles.functional.cooling-fabric',
      'materials.smart.metamaterials',
    ],
    name: ['辐射制冷织物', 'radiative cooling textiles'],
    apps: [
      ['电力巡检工装', 'power-line inspection workwear'],
      ['遮阳篷', 'sunshades'],
      ['高尔夫服装', 'golf apparel'],
      ['冷链罩布', 'cold-chain covers'],
      ['外卖骑手服', 'delivery-rider jackets'],
    ],
    need: {
      type: 'technology',
      trl: [4, 7],
      budget: [70, 200],
      titles: [
        [
          '寻求{app}用可量产辐射制冷织物',
          'Radiative cooling fabric ready for mass production sought for {app}',
        ],
        [
          '联合开发{app}辐射制冷涂层，要求耐候耐磨',
          'Weather- and abrasion-proof radiative coating to be developed for {app}',
        ],
      ],
      summary: [
        '高温作业场景对{app}的降温要求提高，现有凉感面料仅有接触凉感。我们希望引入日间辐射制冷织物，并在华南夏季完成实地验证。',
        'Work in the heat asks more cooling of {app}, while the cool-touch fabrics we have only feel cool on contact. We want a daytime radiative cooling fabric, proven outdoors in a South China summer.',
      ],
      why: [
        '{app}在华南夏季使用时相对湿度常在75%以上，蒸发散热受限。实验室样布在干燥地区表现良好，但湿热天空透过率低，降温效果不足，且白色涂层容易沾污。',
        'Where {app} are used in South China, relative humidity is often above 75 %, so evaporation does little. Laboratory fabrics do well in dry places, but a humid sky transmits less, cooling falls short and white coatings soil quickly.',
      ],
      outcome: [
        '太阳光反射率≥[90|92|94]%，8–13 μm发射率≥[0.90|0.92|0.94]；在广东7–8月正午，织物下方温度较同克重对照布低≥[3|4|5] ℃；马丁代尔耐磨≥2万次；水洗30次后反射率下降≤3%。',
        'Solar reflectance ≥ [90|92|94] % and 8–13 μm emissivity ≥ [0.90|0.92|0.94]; at noon in July and August in Guangdong ≥ [3|4|5] °C cooler beneath than a control of equal weight; Martindale ≥ 20,000 rubs; reflectance falls by ≤ 3 % after 30 washes.',
      ],
    },
    offer: {
      trl: [4, 6],
      titles: [
        [
          '多级孔结构辐射制冷纤维与织物，面向{app}',
          'Hierarchically porous radiative cooling fibre and fabric, for {app}',
        ],
        [
          '辐射制冷织物光谱设计与户外实测，可用于{app}',
          'Spectral design and outdoor tests of radiative cooling fabrics, for {app}',
        ],
      ],
      summary: [
        '团队通过熔融纺丝在PLA/TiO₂纤维中构筑多级孔结构，织物太阳光反射率达到93%。已在{app}样件上完成连续6周户外测试。',
        'By melt spinning we form a hierarchical pore structure in PLA/TiO₂ fibre; the fabric reflects 93 % of sunlight. Samples of {app} have been through six weeks of outdoor tests.',
      ],
      how: [
        '纤维可在常规熔纺设备上生产，纺速[800|1200|1500] m/min，再与棉或涤纶交织。我们提供从光谱仿真、纤维成形到户外测试台的全流程支持。',
        'The fibre is made on ordinary melt-spinning lines at [800|1200|1500] m/min and interlaced with cotton or polyester. We support the whole way from spectral simulation to the outdoor test rig.',
      ],
      advantage: [
        '本体着色而非涂层，耐磨耐洗；可制成浅彩色，降温损失小于1 ℃。',
        'The effect sits in the fibre rather than a coating, so it wears and washes well; pale colours cost less than 1 °C of cooling.',
      ],
    },
  },
  {
    id: 'wastewater',
    codes: [
      'textiles.wet-processing.dyehouse-wastewater-reuse',
      'textiles.wet-processing.low-liquor-ratio-dyeing',
      'materials.chemicals.separation-membranes',
    ],
    name: ['印染废水回用', 'dyehouse wastewater reuse'],
    apps: [
      ['活性染色针织布', 'reactive-dyed knits'],
      ['牛仔洗水', 'denim washing'],
      ['涤棉混纺染色', 'polyester-cotton dyeing'],
      ['数码印花水洗', 'wash-off after digital printing'],
      ['毛巾染整', 'towel finishing'],
    ],
    need: {
      type: 'equipment',
      trl: [7, 9],
      budget: [200, 800],
      titles: [
        ['{app}高盐废水分盐与回用改造', 'Salt separation and reuse of saline effluent from {app}'],
        [
          '寻求{app}中水回用率提升方案',
          'Raising the share of reused water in {app}: a solution sought',
        ],
      ],
      summary: [
        '园区对{app}排水总量收紧，现有双膜系统受盐分和色度限制，回用率上不去。我们寻求能稳定运行、浓水有去处的回用改造方案。',
        'The park has tightened the discharge quota for {app}, and our double-membrane line is held back by salt and colour. We seek a reuse scheme that runs steadily and has a place for its concentrate.',
      ],
      why: [
        '{app}日排水约[1500|3000|4500] 吨，电导率6–9 mS/cm，现回用率[40|45|50]%。反渗透膜每[20|25|30]天需化学清洗一次，浓水COD约350 mg/L，外运处置费用高。',
        '{app} discharge some [1,500|3,000|4,500] tonnes a day at 6–9 mS/cm, of which [40|45|50] % is reused. The reverse-osmosis membranes need chemical cleaning every [20|25|30] days, and hauling concentrate with about 350 mg/L COD away is costly.',
      ],
      outcome: [
        '综合回用率≥[65|70|75]%；回用水色度≤10倍、电导率≤800 μS/cm，满足浅色染色；吨水运行费≤[4.5|5.5|6.5]元；膜清洗周期≥60天；连续运行90天达标。',
        'Reuse ≥ [65|70|75] %; reused water at ≤ 10 times dilution colour and ≤ 800 μS/cm, fit for pale shades; running cost ≤ CNY [4.5|5.5|6.5] per tonne; ≥ 60 days between cleanings; limits kept through 90 days of operation.',
      ],
    },
    offer: {
      trl: [7, 9],
      titles: [
        [
          '纳滤分盐与电催化氧化组合工艺，服务{app}',
          'Nanofiltration salt separation with electro-oxidation, for {app}',
        ],
        [
          '印染废水回用诊断与改造，面向{app}',
          'Diagnosis and retrofit of wastewater reuse, for {app}',
        ],
      ],
      summary: [
        '我们以疏松纳滤分离染料与无机盐，盐水直接回到染缸，浓水用电催化氧化处理。该组合在{app}现场已连续运行14个月。',
        'Loose nanofiltration parts dye from salt, the brine goes straight back to the dye bath and the concentrate is treated by electro-oxidation. The combination has run at a site with {app} for 14 months.',
      ],
      how: [
        '先用两周完成水质水量诊断与小试，再以[5|10|20] 吨/日撬装装置在现场验证三个月，最后给出改造设计和运行承诺。盐回用率可达[60|70|80]%。',
        'Two weeks of diagnosis and bench tests are followed by three months on site with a skid unit of [5|10|20] tonnes a day, then the retrofit design with guaranteed figures. [60|70|80] % of the salt is reused.',
      ],
      advantage: [
        '撬装验证在先、改造在后，风险可控；可与节水型小浴比染色一起规划。',
        'Proof on site comes before the retrofit, so the risk is bounded; it can be planned together with low-liquor-ratio dyeing.',
      ],
    },
  },
  {
    id: 'recycling',
    codes: [
      'textiles.circularity.polyester-cotton-separation',
      'textiles.circularity.chemical-textile-recycling',
      'textiles.fibres.recycled-polyester-fibre',
    ],
    name: ['涤棉废旧纺织品分离再生', 'separation and recycling of polyester-cotton waste'],
    apps: [
      ['酒店布草', 'hotel linen'],
      ['报废工装', 'discarded workwear'],
      ['裁剪边角料', 'cutting-room waste'],
      ['回收校服', 'collected school uniforms'],
      ['医用布草', 'hospital linen'],
    ],
    need: {
      type: 'partner',
      trl: [5, 8],
      budget: [150, 500],
      titles: [
        [
          '{app}涤棉高效分离与再生合作',
          'Partner sought to separate and regenerate polyester-cotton from {app}',
        ],
        [
          '寻求{app}化学法再生聚酯中试伙伴',
          'Pilot partner sought for chemically recycled polyester from {app}',
        ],
      ],
      summary: [
        '我们每年回收大量{app}，目前只能降级为擦布和填充料。希望与掌握涤棉分离技术的单位合作，把聚酯和纤维素都送回纺织链。',
        'We collect large amounts of {app} each year, today only good for wipers and stuffing. We want to work with a master of polyester-cotton separation and bring both polyester and cellulose back into textiles.',
      ],
      why: [
        '{app}年回收量约[800|1500|2200] 吨，涤含量在[35|50|65]%左右，含染料、阻燃剂和少量氨纶。机械开松后纤维过短，而直接醇解因棉杂质使催化剂失活。',
        'About [800|1,500|2,200] tonnes of {app} a year, some [35|50|65] % polyester, with dyes, flame retardants and a little elastane. Opened mechanically the fibres are too short; in direct glycolysis the cotton residues poison the catalyst.',
      ],
      outcome: [
        '聚酯回收率≥[90|93|95]%，再生单体纯度≥99%，切片特性黏度≥0.64 dL/g；纤维素聚合度≥[400|500|600]，可用于溶解浆；溶剂回收率≥[98|98.5|99]%；完成百吨级中试。',
        'Polyester recovery ≥ [90|93|95] %, monomer purity ≥ 99 %, chip intrinsic viscosity ≥ 0.64 dL/g; cellulose with a degree of polymerization ≥ [400|500|600], fit for dissolving pulp; solvent recovery ≥ [98|98.5|99] %; a pilot run of 100 tonnes.',
      ],
    },
    offer: {
      trl: [4, 7],
      titles: [
        [
          '水热法涤棉分离技术，适用于{app}',
          'Hydrothermal separation of polyester and cotton, for {app}',
        ],
        [
          '低温醇解再生聚酯工艺，可处理{app}',
          'Low-temperature glycolysis of polyester that takes {app}',
        ],
      ],
      summary: [
        '我们的弱酸水热法可在不破坏聚酯的条件下使棉脆化分离，再以低温醇解制得高纯BHET。{app}的公斤级试验显示聚酯回收率达94%。',
        'Our weak-acid hydrothermal route embrittles and parts the cotton while leaving the polyester whole; low-temperature glycolysis then yields BHET of high purity. At the kilogram scale {app} gave 94 % polyester recovery.',
      ],
      how: [
        '分离温度[130|140|150] ℃，停留时间1–2小时，酸液循环使用；脱色采用活性炭与结晶组合。现有50 L反应系统可接待合作方试料，每批5 kg。',
        'Separation takes one to two hours at [130|140|150] °C with the acid recycled; colour is removed by activated carbon and crystallization. A 50 L system takes partners’ material in lots of 5 kg.',
      ],
      advantage: [
        '容忍5%以内的氨纶与辅料，前分拣要求低；能耗较直接醇解低约[15|20|25]%。',
        'Up to 5 % elastane and trims are tolerated, so little sorting is needed; about [15|20|25] % less energy than direct glycolysis.',
      ],
    },
  },
  {
    id: 'inspection',
    codes: [
      'textiles.machinery.fabric-inspection',
      'digital.ai.computer-vision',
      'digital.ai.anomaly-detection',
    ],
    name: ['坯布与成品布在线验布', 'in-line fabric inspection'],
    apps: [
      ['弹力针织布', 'stretch knits'],
      ['色织提花布', 'yarn-dyed jacquards'],
      ['经编泳衣布', 'warp-knitted swimwear fabric'],
      ['数码印花布', 'digitally printed fabric'],
      ['牛仔布', 'denim'],
    ],
    need: {
      type: 'technology',
      trl: [6, 8],
      budget: [50, 160],
      titles: [
        [
          '{app}在线疵点检测误报率高，寻求视觉算法',
          'Vision algorithm with fewer false alarms sought for inspecting {app}',
        ],
        [
          '寻求{app}小样本验布模型与光源方案',
          'Few-sample inspection model and lighting sought for {app}',
        ],
      ],
      summary: [
        '{app}花型更换频繁，现有验布机误报多、换款要重新标注。我们寻求少样本即可上线的检测方法，并与现有验布机台集成。',
        'Patterns of {app} change often; our inspection machines raise many false alarms and want new labels for each style. We seek a method that starts from few samples and fits on the machines we have.',
      ],
      why: [
        '{app}每月更换[60|120|200]个花型，人工验布速度约20 m/min，漏检率6%左右。此前采购的系统在纹理复杂的品种上误报率超过[8|12|15]%，验布工干脆关掉报警。',
        'We change [60|120|200] patterns of {app} a month; people inspect at 20 m/min and miss about 6 %. A system bought earlier raised more than [8|12|15] % false alarms on textured styles, so that the staff switched the alarm off.',
      ],
      outcome: [
        '布速[40|50|60] m/min下，对破洞、断纱、油污、色档四类疵点检出率≥[96|97|98]%，误报率≤2%；新花型仅需≤[20|30|50]米良品布即可上线；结果写入MES并按四分制评分。',
        'At [40|50|60] m/min ≥ [96|97|98] % of holes, broken ends, stains and shade bars are found with ≤ 2 % false alarms; a new pattern needs ≤ [20|30|50] m of good fabric; results go to the MES, scored by the four-point system.',
      ],
    },
    offer: {
      trl: [5, 8],
      titles: [
        ['无监督纹理异常检测算法，面向{app}', 'Unsupervised texture anomaly detection, for {app}'],
        [
          '验布线扫成像与边缘推理一体方案，适用于{app}',
          'Line-scan imaging with edge inference for inspecting {app}',
        ],
      ],
      summary: [
        '我们提供基于正常样本建模的验布算法与线扫成像方案，换款时只需少量良品布。在{app}产线上三个月累计检测120万米，误报率1.6%。',
        'We provide inspection that models good fabric only, with line-scan imaging, so that a new style needs little material. On a line with {app} it went through 1.2 million metres in three months with 1.6 % false alarms.',
      ],
      how: [
        '成像采用[4K|8K|16K]线阵相机与透射、反射双光路；推理在机台旁的边缘盒完成，单帧延时小于[15|20|30] ms。提供标注工具与四分制评分接口。',
        'A [4K|8K|16K] line camera sees transmitted and reflected light; an edge box beside the machine infers in less than [15|20|30] ms a frame. A labelling tool and four-point scoring come with it.',
      ],
      advantage: [
        '不上传布样图像，花型保密；可加装在旧验布机上，停机不超过一天。',
        'No images leave the mill, so patterns stay secret; it fits on old machines with less than a day of standstill.',
      ],
    },
  },
  {
    id: 'heated',
    codes: [
      'textiles.smart.heated-textile',
      'materials.nano.graphene',
      'textiles.smart.smart-garment-system',
    ],
    name: ['柔性发热织物', 'flexible heated textiles'],
    apps: [
      ['高寒户外服', 'extreme-cold outdoor wear'],
      ['理疗腰带', 'therapy waist belts'],
      ['加热坐垫', 'heated seat pads'],
      ['加热手套', 'heated gloves'],
      ['新生儿保温毯', 'neonatal warming blankets'],
    ],
    need: {
      type: 'technology',
      trl: [5, 8],
      budget: [60, 160],
      titles: [
        [
          '{app}发热织物温度均匀性提升',
          'More even temperature sought in the heating fabric of {app}',
        ],
        [
          '寻求{app}用低电压柔性发热膜与控制方案',
          'Low-voltage flexible heater and control sought for {app}',
        ],
      ],
      summary: [
        '{app}采用碳纤维发热线，局部热点和弯折断线问题突出。我们希望改用面发热织物，并满足5–12 V低电压供电。',
        'Our {app} use carbon-fibre heating wire with hot spots and breaks where it bends. We want a fabric that heats over its whole area at a supply of 5 to 12 V.',
      ],
      why: [
        '{app}实测表面温差达[8|10|12] ℃，用户投诉集中在局部过热。石墨烯印刷膜样品均匀性好，但水洗后方阻上升、低温下升温慢。',
        'We measured up to [8|10|12] °C across the surface of {app}, and complaints are about hot spots. Graphene printed films are more even, but sheet resistance rises in the wash and they warm slowly in the cold.',
      ],
      outcome: [
        '[5|7.4|12] V供电下3分钟升温≥20 ℃，面内温差≤[2|3|4] ℃；弯折[5|10|20]万次、洗涤30次后功率变化≤10%；过温保护符合 GB 4706.1 要求；续航≥4小时。',
        'At [5|7.4|12] V ≥ 20 °C rise in three minutes with ≤ [2|3|4] °C across the surface; power changes by ≤ 10 % after [50,000|100,000|200,000] bends and 30 washes; overheating protection as in GB 4706.1; ≥ 4 hours of use.',
      ],
    },
    offer: {
      trl: [5, 7],
      titles: [
        [
          '石墨烯/碳纳米管印刷发热织物，适用于{app}',
          'Printed graphene and carbon-nanotube heating fabric, for {app}',
        ],
        [
          '发热织物热场仿真与温控设计，面向{app}',
          'Thermal simulation and control of heating textiles, for {app}',
        ],
      ],
      summary: [
        '我们用水性石墨烯/碳纳米管浆料在弹性织物上连续印刷发热层，方阻可控且可拉伸。为{app}试制的样件面内温差小于2.5 ℃。',
        'We print heating layers of water-based graphene and carbon-nanotube ink on stretch fabric, with controlled sheet resistance. Samples made for {app} stay within 2.5 °C across their surface.',
      ],
      how: [
        '浆料固含量[12|15|18]%，圆网印刷幅宽可达1.6 m，电极采用编织铜带与导电胶复合。配套开展热-电耦合仿真，给出功率密度与分区方案。',
        'Ink of [12|15|18] % solids is rotary-printed up to 1.6 m wide; electrodes combine braided copper and conductive adhesive. Coupled thermal-electric simulation gives power density and zones.',
      ],
      advantage: [
        '拉伸30%时电阻变化小于8%；不含有机溶剂，可小批量试产[500|1000|2000]米。',
        'Resistance changes by less than 8 % at 30 % stretch; solvent-free; trial lots of [500|1,000|2,000] m.',
      ],
    },
  },
  {
    id: 'passport',
    codes: [
      'textiles.circularity.digital-product-passport-for-textiles',
      'textiles.circularity.textile-carbon-footprint',
      'electronics.sensors.rfid',
    ],
    name: ['纺织品数字产品护照与碳足迹', 'textile digital product passports and carbon footprints'],
    apps: [
      ['出口针织T恤', 'knitted T-shirts for export'],
      ['牛仔裤', 'jeans'],
      ['家纺四件套', 'bedding sets'],
      ['运动鞋面', 'sports-shoe uppers'],
      ['羊绒衫', 'cashmere sweaters'],
    ],
    need: {
      type: 'know_how',
      trl: [6, 9],
      budget: [30, 90],
      titles: [
        [
          '{app}数字产品护照数据采集方案',
          'Collecting the data of a digital product passport for {app}',
        ],
        [
          '寻求{app}产品碳足迹实景数据核算',
          'Carbon footprint of {app} from measured data: a partner sought',
        ],
      ],
      summary: [
        '欧盟ESPR框架下客户要求{app}提供可核验的材料与碳数据，而我们的上游数据散落在表格中。希望建立从纱线到成衣的采集方法和数据模型。',
        'Under the EU’s ESPR framework customers ask for verifiable material and carbon data on {app}, while our upstream data lie scattered in spreadsheets. We want a way to collect them from yarn to garment, with a data model.',
      ],
      why: [
        '{app}涉及[12|20|28]家供应商，染整环节蒸汽与电力没有按批次计量，碳足迹只能用行业平均值。客户的核查要求给出主要工序的实测数据和不确定度。',
        '{app} involve [12|20|28] suppliers; steam and power in finishing are not metered per lot, so footprints rest on industry averages. Verification demands measured data with their uncertainty for the main steps.',
      ],
      outcome: [
        '覆盖[80|85|90]%以上用料与能耗的实测数据；单批次碳足迹不确定度≤[10|12|15]%；护照数据可经二维码或RFID读取，并通过一次第三方核查；供应商填报时间≤30分钟/批。',
        'Measured data for more than [80|85|90] % of materials and energy; uncertainty per lot ≤ [10|12|15] %; passport readable by QR code or RFID and verified once by a third party; suppliers spend ≤ 30 minutes per lot.',
      ],
    },
    offer: {
      trl: [6, 9],
      titles: [
        [
          '纺织品碳足迹核算与护照数据建模，面向{app}',
          'Carbon accounting and passport data modelling for {app}',
        ],
        [
          '批次级能耗计量与追溯平台，适用于{app}',
          'Metering of energy per lot and traceability platform, for {app}',
        ],
      ],
      summary: [
        '我们提供符合 ISO 14067 的产品碳足迹核算，以及与GS1标识兼容的护照数据模型。已协助{app}供应链完成从纺纱到缝制的试点。',
        'We offer product carbon footprints under ISO 14067 and a passport data model compatible with GS1 identifiers. A supply chain of {app} has been piloted with us from spinning to sewing.',
      ],
      how: [
        '先梳理工序与分配规则，再用[15|30|45]个无线计量点补齐染整与后整数据，最后生成护照与核查材料。数据归企业所有，按字段授权公开。',
        'We map steps and allocation rules, fill the gaps in dyeing and finishing with [15|30|45] wireless meters, then generate the passport and its evidence. Data stay with the firm and are opened field by field.',
      ],
      advantage: [
        '供应商通过手机填报，无需新装系统；核查资料随批次自动归档。',
        'Suppliers report by phone with no new system; the evidence for verification is filed with each lot.',
      ],
    },
  },
];
