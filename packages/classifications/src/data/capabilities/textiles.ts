/** code|zh|en|zh synonyms|en synonyms */
export const textiles = `
textiles|纺织与服装|Textiles and apparel|纺织服装;纺织业|textile industry;fashion industry
textiles.fibres|纤维|Fibres|纺织纤维|textile fibres;fibers
textiles.fibres.cotton-fibre|棉纤维|Cotton fibre|棉花|cotton
textiles.fibres.bast-fibre|麻纤维|Bast fibre|亚麻;苎麻;汉麻|flax;ramie;hemp fibre
textiles.fibres.wool-and-cashmere|羊毛与羊绒|Wool and cashmere|羊毛;羊绒;毛纤维|wool;cashmere
textiles.fibres.silk|蚕丝|Silk|桑蚕丝;真丝|mulberry silk
textiles.fibres.polyester-fibre|聚酯纤维|Polyester fibre|涤纶|PET fibre
textiles.fibres.polyamide-fibre|聚酰胺纤维|Polyamide fibre|锦纶;尼龙纤维|nylon fibre
textiles.fibres.acrylic-fibre|聚丙烯腈纤维|Acrylic fibre|腈纶|polyacrylonitrile fibre
textiles.fibres.polypropylene-fibre|聚丙烯纤维|Polypropylene fibre|丙纶|PP fibre
textiles.fibres.elastane-fibre|聚氨酯弹性纤维|Elastane fibre|氨纶|spandex;elastane
textiles.fibres.regenerated-cellulose-fibre|再生纤维素纤维|Regenerated cellulose fibre|粘胶纤维;莱赛尔;莫代尔|viscose;lyocell;modal fibre
textiles.fibres.polylactic-acid-fibre|聚乳酸纤维|Polylactic acid fibre|PLA纤维|PLA fibre
textiles.fibres.recycled-polyester-fibre|再生聚酯纤维|Recycled polyester fibre|再生涤纶|rPET fibre
textiles.fibres.aramid-fibre|芳纶|Aramid fibre|芳香族聚酰胺纤维;对位芳纶;间位芳纶|para-aramid;meta-aramid
textiles.fibres.uhmwpe-fibre|超高分子量聚乙烯纤维|UHMWPE fibre|UHMWPE纤维|ultra-high-molecular-weight polyethylene fibre
textiles.fibres.polyimide-fibre|聚酰亚胺纤维|Polyimide fibre|PI纤维|PI fibre
textiles.fibres.basalt-fibre|玄武岩纤维|Basalt fibre||
textiles.fibres.pps-fibre|聚苯硫醚纤维|PPS fibre|PPS纤维|polyphenylene sulfide fibre
textiles.fibres.microfibre|超细纤维|Microfibre|海岛纤维|microfiber;islands-in-the-sea fibre
textiles.fibres.bicomponent-fibre|复合纺丝纤维|Bicomponent fibre|双组分纤维|conjugate fibre
textiles.fibres.nanofibre|纳米纤维|Nanofibre||nanofiber
textiles.fibres.conductive-fibre|导电纤维|Conductive fibre|导电纱线;镀银纤维|conductive yarn;silver-plated fibre
textiles.fibres.phase-change-fibre|相变调温纤维|Phase-change fibre|调温纤维|thermoregulating fibre
textiles.fibres.far-infrared-fibre|远红外纤维|Far-infrared fibre||
textiles.fibres.polymer-optical-fibre-for-textiles|光纤织物用纤维|Polymer optical fibre for textiles|织物光纤|textile optical fibre
textiles.fibres.bio-based-polyamide-fibre|生物基聚酰胺|Bio-based polyamide fibre|PA56纤维|
textiles.fibres.alginate-and-chitosan-fibre|海藻与壳聚糖纤维|Alginate and chitosan fibre|海藻纤维;壳聚糖纤维|alginate fibre
textiles.fibres.protein-and-spider-silk-fibre|蛋白与蛛丝仿生纤维|Protein and spider-silk fibre|人造蛛丝|artificial spider silk
textiles.fibres.flame-retardant-fibre|阻燃纤维|Flame-retardant fibre|阻燃涤纶|
textiles.fibres.antibacterial-fibre|抗菌纤维|Antibacterial fibre|银离子纤维|silver-ion fibre
textiles.fibres.cooling-fibre|凉感纤维|Cooling fibre||
textiles.fibres.carbon-fibre-precursor|碳纤维原丝|Carbon fibre precursor|PAN原丝|PAN precursor
textiles.fibres.ceramic-fibre|陶瓷纤维|Ceramic fibre|碳化硅纤维;氧化铝纤维|SiC fibre;alumina fibre
textiles.fibres.quartz-and-glass-yarn|石英与玻璃纤维纱|Quartz and glass yarn|电子级玻纤布|electronic glass cloth
textiles.spinning|纺丝与纺纱|Spinning|化纤纺丝;纱线制造|yarn manufacturing
textiles.spinning.melt-spinning|熔融纺丝|Melt spinning||
textiles.spinning.wet-spinning|湿法纺丝|Wet spinning||
textiles.spinning.dry-jet-wet-spinning|干喷湿纺|Dry-jet wet spinning||
textiles.spinning.electrospinning|静电纺丝|Electrospinning|电纺|
textiles.spinning.ring-spinning|环锭纺|Ring spinning|环锭纺纱|
textiles.spinning.compact-spinning|紧密纺|Compact spinning||
textiles.spinning.rotor-spinning|转杯纺|Rotor spinning|气流纺|open-end spinning
textiles.spinning.vortex-spinning|涡流纺|Vortex spinning|喷气涡流纺|air-jet spinning
textiles.spinning.siro-spinning|赛络纺|Siro spinning||
textiles.spinning.core-spun-yarn|包芯纱|Core-spun yarn||
textiles.spinning.fancy-yarn|花式纱线|Fancy yarn||
textiles.spinning.blended-yarn|混纺纱|Blended yarn||
textiles.spinning.texturing|加弹变形|Texturing|假捻变形;DTY|draw texturing;false-twist texturing
textiles.spinning.melange-yarn|色纺纱|Melange yarn|原液着色色纺|dope-dyed melange
textiles.spinning.dope-dyeing|纺丝原液着色|Dope dyeing|无染着色|solution dyeing
textiles.fabrics|织造与成布|Fabric forming|面料织造|fabric manufacturing
textiles.fabrics.weaving|机织|Weaving|梭织|woven fabric
textiles.fabrics.jacquard-weaving|提花织造|Jacquard weaving|大提花|
textiles.fabrics.air-jet-weaving|喷气织造|Air-jet weaving||
textiles.fabrics.rapier-weaving|剑杆织造|Rapier weaving||
textiles.fabrics.knitting|针织|Knitting|针织面料|knitted fabric
textiles.fabrics.weft-knitting|纬编|Weft knitting|圆纬机编织|circular knitting
textiles.fabrics.warp-knitting|经编|Warp knitting||
textiles.fabrics.flat-knitting|横编|Flat knitting|电脑横机|
textiles.fabrics.whole-garment-knitting|全成形编织|Whole-garment knitting|无缝编织;织可穿|seamless knitting
textiles.fabrics.3d-fabric|立体织物|3D fabric|三维机织物;三维编织;间隔织物|three-dimensional weaving;spacer fabric
textiles.fabrics.braiding|编织|Braiding|立体编织|braided textile
textiles.fabrics.nonwovens|非织造布|Nonwovens|无纺布|nonwoven fabric
textiles.fabrics.spunbond|纺粘非织造|Spunbond||
textiles.fabrics.meltblown|熔喷非织造|Meltblown|熔喷布|
textiles.fabrics.spunlace|水刺非织造|Spunlace|水刺布|hydroentanglement
textiles.fabrics.needle-punching|针刺非织造|Needle punching|针刺布|
textiles.fabrics.flash-spinning|闪蒸纺非织造|Flash spinning||
textiles.fabrics.tufting|簇绒|Tufting|簇绒地毯|
textiles.fabrics.lace|蕾丝与花边|Lace|花边织造|
textiles.fabrics.quilting-and-bonded-fabric|绗缝与复合面料|Quilting and bonded fabric|面料贴合|fabric lamination;bonded fabric
textiles.fabrics.denim|牛仔面料|Denim|牛仔布|
textiles.fabrics.pile-fabric|毛绒面料|Pile fabric|长毛绒;人造毛皮|faux fur;plush
textiles.wet-processing|染整|Dyeing and finishing|印染;后整理|wet processing
textiles.wet-processing.pretreatment-and-bleaching|前处理与练漂|Pretreatment and bleaching|退浆;煮练;漂白|desizing;scouring
textiles.wet-processing.reactive-dyeing|活性染料染色|Reactive dyeing||
textiles.wet-processing.disperse-dyeing|分散染料染色|Disperse dyeing||
textiles.wet-processing.indigo-dyeing|靛蓝染色|Indigo dyeing||
textiles.wet-processing.natural-dyeing|植物染色|Natural dyeing|草木染|plant dyeing
textiles.wet-processing.supercritical-co2-dyeing|超临界二氧化碳染色|Supercritical CO2 dyeing|无水染色|waterless dyeing
textiles.wet-processing.cold-pad-batch-dyeing|冷轧堆染色|Cold pad-batch dyeing|冷堆染色|
textiles.wet-processing.low-liquor-ratio-dyeing|低浴比染色|Low-liquor-ratio dyeing|小浴比染色|
textiles.wet-processing.foam-finishing|泡沫染整|Foam finishing|泡沫染色|foam dyeing
textiles.wet-processing.digital-textile-printing|数码喷墨印花|Digital textile printing|数码印花;直喷印花|inkjet textile printing
textiles.wet-processing.heat-transfer-printing|热转移印花|Heat transfer printing|热升华印花|sublimation printing
textiles.wet-processing.screen-printing-of-textiles|圆网与平网印花|Screen printing of textiles|圆网印花;平网印花|rotary screen printing
textiles.wet-processing.colour-matching|测色配色|Colour matching|电脑测配色|color matching;computer colour matching
textiles.wet-processing.textile-coating|涂层整理|Textile coating|织物涂层|coated fabric
textiles.wet-processing.plasma-treatment-of-textiles|等离子体织物处理|Plasma treatment of textiles|等离子整理|
textiles.wet-processing.laser-finishing-of-denim|激光洗水|Laser finishing of denim|牛仔激光|
textiles.wet-processing.ozone-washing|臭氧洗水|Ozone washing||
textiles.wet-processing.enzymatic-textile-processing|酶洗与生物酶处理|Enzymatic textile processing|生物抛光|biopolishing
textiles.wet-processing.mechanical-finishing|机械整理|Mechanical finishing|磨毛;预缩;轧光|sanding;sanforizing;calendering
textiles.wet-processing.textile-auxiliaries|印染助剂|Textile auxiliaries|纺织助剂|textile chemicals
textiles.wet-processing.dyes-and-pigments|染料与颜料|Dyes and pigments|染料|dyestuff
textiles.wet-processing.dyehouse-wastewater-reuse|印染废水回用|Dyehouse wastewater reuse|中水回用印染|
textiles.functional|功能整理与功能面料|Functional textiles|功能性纺织品|functional fabrics
textiles.functional.water-and-oil-repellent-finishing|拒水拒油整理|Water- and oil-repellent finishing|防水整理;三防整理|DWR;durable water repellent
textiles.functional.fluorine-free-water-repellency|无氟防水整理|Fluorine-free water repellency|无氟拒水|PFAS-free repellent
textiles.functional.waterproof-breathable-fabric|防水透湿面料|Waterproof breathable fabric|防水透气膜;透湿膜|breathable membrane
textiles.functional.antibacterial-and-anti-odour-finishing|抗菌防臭整理|Antibacterial and anti-odour finishing|抗菌纺织品|antimicrobial textile
textiles.functional.antiviral-textile|抗病毒纺织品|Antiviral textile||
textiles.functional.flame-retardant-finishing|阻燃整理|Flame-retardant finishing|阻燃织物|flame-retardant textile
textiles.functional.uv-protective-fabric|防紫外线面料|UV-protective fabric|防晒面料|sun-protective fabric
textiles.functional.antistatic-finishing|抗静电整理|Antistatic finishing|防静电面料|antistatic fabric
textiles.functional.moisture-wicking-fabric|吸湿快干面料|Moisture-wicking fabric|吸湿排汗|quick-dry fabric
textiles.functional.cooling-fabric|凉感面料|Cooling fabric|接触凉感|cool-touch fabric
textiles.functional.radiative-cooling-textile|辐射制冷织物|Radiative cooling textile||
textiles.functional.heat-retaining-fabric|保暖蓄热面料|Heat-retaining fabric|发热面料;蓄热保温|thermal insulation fabric
textiles.functional.wrinkle-resistant-finishing|抗皱免烫整理|Wrinkle-resistant finishing|免烫|easy-care finishing
textiles.functional.insect-repellent-finishing|防蚊虫整理|Insect-repellent finishing||
textiles.functional.self-cleaning-textile|自清洁织物|Self-cleaning textile||
textiles.functional.microencapsulation-of-finishes|微胶囊整理|Microencapsulation of finishes|香味微胶囊;微胶囊|microcapsules
textiles.functional.emi-shielding-fabric|电磁屏蔽织物|EMI shielding fabric|防辐射面料|electromagnetic shielding textile
textiles.functional.cut-and-stab-resistant-fabric|防切割防刺面料|Cut- and stab-resistant fabric|防切割;防刺|
textiles.functional.ballistic-protection-fabric|防弹材料|Ballistic-protection fabric|防弹织物|bulletproof material
textiles.functional.health-functional-finishing|负离子与保健功能整理|Health-functional finishing|负离子整理|
textiles.functional.skin-care-finishing|亲肤与护肤整理|Skin-care finishing|胶原蛋白整理|
textiles.functional.superhydrophobic-fabric|超疏水织物|Superhydrophobic fabric||
textiles.functional.oil-water-separation-fabric|油水分离织物|Oil-water separation fabric||
textiles.functional.moisture-absorbing-heat-generating-fabric|吸湿发热面料|Moisture-absorbing heat-generating fabric|吸湿发热|
textiles.functional.stretch-fabric|弹力面料|Stretch fabric|四面弹|four-way stretch
textiles.functional.lightweight-high-density-fabric|轻薄高密面料|Lightweight high-density fabric|高密羽绒面料|downproof fabric
textiles.functional.compression-fabric|压缩服装面料|Compression fabric|梯度压力袜|compression stockings
textiles.smart|智能纺织品|Smart textiles|智能织物;电子纺织品|e-textiles;intelligent textiles
textiles.smart.textile-sensor|织物传感器|Textile sensor|柔性织物传感|fabric sensor
textiles.smart.textile-electrode|织物电极|Textile electrode|心电织物电极|ECG textile electrode
textiles.smart.heated-textile|电加热织物|Heated textile|发热服;石墨烯发热|heating garment
textiles.smart.textile-antenna|织物天线|Textile antenna||
textiles.smart.triboelectric-textile|摩擦纳米发电织物|Triboelectric textile|发电织物|energy-harvesting textile
textiles.smart.textile-energy-storage|织物储能器件|Textile energy storage|纤维状电池;纤维超级电容器|fibre battery
textiles.smart.colour-changing-textile|变色织物|Colour-changing textile|热致变色;光致变色织物|thermochromic textile
textiles.smart.light-emitting-textile|发光织物|Light-emitting textile|电致发光织物|luminous textile
textiles.smart.shape-memory-textile|形状记忆织物|Shape-memory textile||
textiles.smart.actuating-textile|致动织物|Actuating textile|纤维人工肌肉;柔性驱动织物|artificial muscle fibre
textiles.smart.smart-garment-system|智能服装系统|Smart garment system|智能服装|smart clothing
textiles.smart.washable-encapsulation|可水洗封装|Washable encapsulation|织物电子封装|e-textile encapsulation
textiles.smart.textile-circuit|织物电路|Textile circuit|刺绣电路|embroidered circuit
textiles.smart.health-monitoring-garment|健康监测服装|Health-monitoring garment|生理监测服|
textiles.smart.piezoresistive-and-capacitive-textile-sensing|压阻与电容式织物传感|Piezoresistive and capacitive textile sensing|织物压力传感|textile pressure sensor
textiles.smart.printed-electronics-on-textiles|导电墨水织物印刷|Printed electronics on textiles|织物印刷电子|screen-printed conductive textile
textiles.smart.textile-displays|织物显示|Textile displays|显示织物|
textiles.smart.smart-footwear-and-plantar-pressure|智能鞋与足底压力|Smart footwear and plantar pressure|智能鞋垫|smart insole
textiles.smart.fibre-electronics|纤维电子|Fibre electronics|电子纤维|electronic fibres
textiles.smart.smart-home-textiles|智能家纺|Smart home textiles|智能床垫;睡眠监测织物|sleep-monitoring textile
textiles.smart.haptic-garments|力触觉反馈服装|Haptic garments|触觉手套|haptic gloves
textiles.technical|产业用纺织品|Technical textiles|技术纺织品|industrial textiles
textiles.technical.medical-and-hygiene-textiles|医疗卫生用纺织品|Medical and hygiene textiles|医用纺织品|medical textile
textiles.technical.implantable-textiles|人造血管与植入纺织品|Implantable textiles|人造血管|vascular graft
textiles.technical.filtration-textiles|过滤用纺织品|Filtration textiles|滤料;过滤材料|filter media
textiles.technical.geosynthetics|土工合成材料|Geosynthetics|土工布|geotextile
textiles.technical.automotive-textiles|汽车内饰纺织品|Automotive textiles|车用纺织品|car interior textile
textiles.technical.architectural-membrane-textiles|篷盖与膜结构材料|Architectural membrane textiles|膜结构;篷布|tensile membrane
textiles.technical.airbag-fabric|安全气囊织物|Airbag fabric||
textiles.technical.reinforcement-fabric|增强用织物|Reinforcement fabric|增强骨架材料;多轴向织物|multiaxial fabric
textiles.technical.personal-protective-clothing|个体防护服|Personal protective clothing|防护服|PPE clothing
textiles.technical.firefighter-clothing|消防服|Firefighter clothing||
textiles.technical.ropes-nets-and-narrow-fabrics|绳网线带|Ropes, nets and narrow fabrics|织带;绳缆|webbing;cordage
textiles.technical.agrotextiles|农用纺织品|Agrotextiles|防草布|
textiles.technical.sports-textiles|运动纺织品|Sports textiles|运动面料|performance sportswear fabric
textiles.technical.synthetic-leather|合成革与人造革|Synthetic leather|超纤革;人造革|artificial leather
textiles.technical.bio-based-leather|生物基皮革|Bio-based leather|菌丝体皮革;植物皮革|mycelium leather
textiles.apparel|服装服饰与家纺|Apparel and home textiles|成衣|garment industry
textiles.apparel.pattern-making|服装制版|Pattern making|打版|garment pattern
textiles.apparel.virtual-fitting|服装三维虚拟试衣|Virtual fitting|虚拟试穿;3D试衣|3D garment simulation;virtual try-on
textiles.apparel.body-measurement|人体尺寸测量|Body measurement|三维人体扫描|3D body scanning
textiles.apparel.made-to-measure-apparel|服装大规模定制|Made-to-measure apparel|个性化定制服装|mass customization of apparel
textiles.apparel.automated-fabric-cutting|自动裁剪|Automated fabric cutting|自动裁床|
textiles.apparel.automated-sewing|缝制自动化|Automated sewing|自动缝纫|sewing automation
textiles.apparel.garment-hanging-production-system|吊挂生产系统|Garment hanging production system|智能吊挂|
textiles.apparel.quick-response-apparel-production|柔性快反生产|Quick-response apparel production|小单快反|fast-response supply chain
textiles.apparel.seamless-bonding-of-garments|服装热压粘合|Seamless bonding of garments|无缝粘合|
textiles.apparel.down-products|羽绒制品|Down products|羽绒服|
textiles.apparel.intimate-apparel|内衣与塑身衣|Intimate apparel|内衣|underwear;lingerie
textiles.apparel.childrens-wear|童装|Children's wear||
textiles.apparel.uniforms-and-workwear|校服与职业装|Uniforms and workwear|职业装|workwear
textiles.apparel.home-textiles|家用纺织品|Home textiles|床上用品;窗帘|bedding;curtains
textiles.apparel.footwear-manufacturing|鞋类制造|Footwear manufacturing|制鞋|shoemaking
textiles.apparel.leather-goods-and-luggage|箱包皮具|Leather goods and luggage|皮具|
textiles.apparel.embroidery-and-heritage-craft|刺绣与非遗工艺|Embroidery and heritage craft|广绣;非遗刺绣|intangible heritage craft
textiles.circularity|纺织循环与可持续|Textile circularity|可持续时尚|sustainable fashion;circular fashion
textiles.circularity.sorting-of-textile-waste|废旧纺织品分拣|Sorting of textile waste|近红外分拣|NIR textile sorting
textiles.circularity.mechanical-textile-recycling|纺织品机械回收|Mechanical textile recycling|开松再生|
textiles.circularity.chemical-textile-recycling|纺织品化学回收|Chemical textile recycling|聚酯解聚|polyester depolymerization
textiles.circularity.polyester-cotton-separation|涤棉分离|Polyester-cotton separation|混纺分离|
textiles.circularity.microfibre-shedding-control|微塑料脱落控制|Microfibre shedding control|微纤维脱落|
textiles.circularity.textile-carbon-footprint|纺织产品碳足迹|Textile carbon footprint||
textiles.circularity.digital-product-passport-for-textiles|数字产品护照（纺织）|Digital product passport for textiles|纺织数字护照|
textiles.circularity.certified-sustainable-fibres|绿色纤维认证|Certified sustainable fibres|GRS认证;全球回收标准|Global Recycled Standard;GOTS
textiles.circularity.restricted-substances-management|有害化学物质管理|Restricted substances management|ZDHC;限用物质清单|restricted substances list
textiles.machinery|纺织机械|Textile machinery|纺机|
textiles.machinery.fibre-spinning-line|纺丝成套设备|Fibre spinning line|化纤成套装备|
textiles.machinery.loom|织机|Loom||
textiles.machinery.knitting-machine|针织机械|Knitting machine||
textiles.machinery.dyeing-machine|印染设备|Dyeing machine|染色机|
textiles.machinery.nonwoven-production-line|非织造布生产线|Nonwoven production line||
textiles.machinery.sewing-machine|缝制机械|Sewing machine|缝纫机|
textiles.machinery.fabric-inspection|验布与疵点检测|Fabric inspection|机器视觉验布|fabric defect detection
`;
