/** code|zh|en|zh synonyms|en synonyms */
export const agrifood = `
agrifood|农业与食品|Agriculture and food|现代农业;农业食品|agrifood
agrifood.crops|种业与种植|Seeds and crops|种植业|crop production
agrifood.crops.crop-breeding|作物育种|Crop breeding|种业|plant breeding;seed industry
agrifood.crops.molecular-breeding|分子育种|Molecular breeding|基因组选择|genomic selection
agrifood.crops.rice|水稻|Rice|水稻种植|
agrifood.crops.vegetables|蔬菜|Vegetables|蔬菜种植|
agrifood.crops.lingnan-fruits|岭南水果|Lingnan fruits|荔枝;龙眼;柑橘|lychee;longan;citrus
agrifood.crops.tea|茶叶|Tea||
agrifood.crops.floriculture|花卉园艺|Floriculture|花卉;园艺|ornamental horticulture
agrifood.crops.edible-fungi|食用菌|Edible fungi|食用菌栽培|mushrooms
agrifood.crops.plant-tissue-culture|种苗组培|Plant tissue culture|脱毒种苗|
agrifood.crops.salt-tolerant-crops|耐盐碱作物|Salt-tolerant crops|海水稻|
agrifood.crops.protected-agriculture|设施农业|Protected agriculture|温室大棚|greenhouses
agrifood.crops.plant-factories|植物工厂|Plant factories|垂直农业|vertical farming
agrifood.crops.soilless-cultivation|无土栽培|Soilless cultivation|水培|hydroponics
agrifood.crops.horticultural-lighting|植物生长灯|Horticultural lighting|植物补光|
agrifood.inputs|农业投入品|Agricultural inputs|农资|agrochemicals
agrifood.inputs.fertilizers|肥料|Fertilizers|缓控释肥|controlled-release fertilizers
agrifood.inputs.biofertilizers|生物肥料|Biofertilizers|微生物肥料;有机肥|organic fertilizers
agrifood.inputs.pesticides|农药|Pesticides|纳米农药|nano-pesticides
agrifood.inputs.biopesticides|生物农药|Biopesticides||
agrifood.inputs.green-plant-protection|绿色植保|Green plant protection|病虫害绿色防控|integrated pest management
agrifood.inputs.soil-amendment|土壤改良|Soil amendment|生物炭;酸化土壤改良|biochar
agrifood.inputs.agricultural-films|农用薄膜|Agricultural films|可降解地膜|biodegradable mulch
agrifood.inputs.animal-feed|饲料|Animal feed|饲料添加剂|feed additives
agrifood.inputs.insect-protein|昆虫蛋白|Insect protein|黑水虻|black soldier fly
agrifood.livestock|畜牧与水产|Livestock and aquaculture|养殖业|animal farming
agrifood.livestock.livestock-breeding|畜禽育种|Livestock breeding||
agrifood.livestock.precision-livestock-farming|智慧养殖|Precision livestock farming|智慧猪场|smart pig farming
agrifood.livestock.manure-utilization|畜禽粪污资源化|Manure utilization|粪污处理|
agrifood.livestock.animal-disease-control|动物疫病防控|Animal disease control|兽用疫苗|veterinary vaccines
agrifood.livestock.aquatic-breeding|水产育种|Aquatic breeding||
agrifood.livestock.recirculating-aquaculture|工厂化循环水养殖|Recirculating aquaculture|RAS|RAS
agrifood.livestock.offshore-aquaculture|深远海养殖|Offshore aquaculture|海洋牧场|marine ranching
agrifood.livestock.aquatic-disease-control|水产病害防治|Aquatic disease control||
agrifood.livestock.algae-cultivation|藻类培养|Algae cultivation|微藻;螺旋藻|microalgae;spirulina
agrifood.livestock.dairy|乳制品与奶业|Dairy|乳业|
agrifood.agritech|智慧农业装备|Smart farming equipment|智慧农业|precision agriculture
agrifood.agritech.crop-spraying-drones|农业无人机植保|Crop-spraying drones|植保无人机|agricultural drones
agrifood.agritech.farm-robotics|农业机器人应用|Farm robotics|采摘机器人|harvesting robots
agrifood.agritech.crop-remote-sensing|农情遥感|Crop remote sensing|长势监测|crop monitoring
agrifood.agritech.smart-irrigation|智能灌溉|Smart irrigation|水肥一体化;滴灌|fertigation;drip irrigation
agrifood.agritech.agricultural-iot|农业物联网|Agricultural IoT||
agrifood.agritech.autonomous-tractors|农机自动驾驶|Autonomous tractors|农机导航|tractor guidance
agrifood.agritech.farm-to-fork-traceability|农产品溯源|Farm-to-fork traceability|食品溯源|food traceability
agrifood.agritech.non-destructive-quality-testing-of-produce|农产品无损检测|Non-destructive quality testing of produce|水果分选|fruit grading
agrifood.processing|农产品加工与食品制造|Food processing and manufacturing|食品加工|food manufacturing
agrifood.processing.primary-processing-of-farm-produce|农产品初加工|Primary processing of farm produce|烘干;清选|
agrifood.processing.grain-and-oil-processing|粮油加工|Grain and oil processing|粮油|
agrifood.processing.meat-products|肉制品|Meat products|肉类加工|meat processing
agrifood.processing.seafood-processing|水产品加工|Seafood processing|鱼糜|surimi
agrifood.processing.fruit-and-vegetable-processing|果蔬加工|Fruit and vegetable processing|果汁;冻干果蔬|juice;freeze-dried fruit
agrifood.processing.prepared-dishes|预制菜|Prepared dishes|中央厨房|ready meals;central kitchen
agrifood.processing.beverages|饮料|Beverages|新茶饮|tea drinks
agrifood.processing.brewing-and-distilling|酒类酿造|Brewing and distilling|白酒;啤酒|baijiu;beer
agrifood.processing.condiments-and-fermented-foods|调味品与发酵食品|Condiments and fermented foods|酱油;酵素|soy sauce
agrifood.processing.bakery-and-confectionery|烘焙与糖果|Bakery and confectionery|烘焙|baking
agrifood.processing.frozen-foods|速冻食品|Frozen foods||
agrifood.processing.infant-foods|婴幼儿食品|Infant foods|婴配奶粉|infant formula
agrifood.processing.functional-foods|功能性食品|Functional foods|益生菌食品;代糖|probiotics;sugar substitutes
agrifood.processing.plant-based-proteins|植物基蛋白|Plant-based proteins|植物肉|meat analogues
agrifood.processing.cultivated-meat|细胞培养肉|Cultivated meat|人造肉|cell-based meat
agrifood.processing.food-additives-and-ingredients|食品添加剂与配料|Food additives and ingredients|食品配料|food ingredients
agrifood.processing.freeze-drying|冷冻干燥|Freeze-drying|冻干|
agrifood.processing.high-pressure-and-non-thermal-processing|超高压与非热加工|High-pressure and non-thermal processing|HPP;脉冲电场杀菌|HPP;pulsed electric field
agrifood.processing.food-preservation|食品保鲜|Food preservation|果蔬保鲜;气调保鲜|modified-atmosphere storage
agrifood.processing.food-encapsulation|食品微胶囊与递送|Food encapsulation|营养素包埋|
agrifood.processing.flavour-science-and-sensory-evaluation|食品风味与感官评价|Flavour science and sensory evaluation|感官评价|sensory evaluation
agrifood.processing.food-safety-management|食品安全控制|Food safety management|HACCP体系|HACCP
agrifood.processing.3d-food-printing|食品3D打印|3D food printing||
agrifood.processing.by-product-valorization|农副产物高值利用|By-product valorization|秸秆利用|straw utilization
agrifood.rural|乡村与农业服务|Rural and agricultural services|乡村振兴|rural revitalization
agrifood.rural.agricultural-outsourcing-services|农业社会化服务|Agricultural outsourcing services|托管服务农业|
agrifood.rural.farm-brands-and-e-commerce|农产品品牌与电商|Farm brands and e-commerce|区域公用品牌;农村电商|geographical indication branding;rural e-commerce
agrifood.rural.agricultural-extension|农业技术推广|Agricultural extension|科技特派员|
agrifood.rural.agritourism|休闲农业与乡村旅游|Agritourism|乡村旅游|
agrifood.rural.forestry-and-under-forest-economy|林业与林下经济|Forestry and under-forest economy|林下经济|agroforestry
`;
