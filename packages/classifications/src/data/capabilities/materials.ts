/** code|zh|en|zh synonyms|en synonyms */
export const materials = `
materials|新材料|Advanced materials|材料|new materials
materials.polymers|高分子材料|Polymer materials|聚合物;塑料|polymers;plastics
materials.polymers.engineering-plastics|工程塑料|Engineering plastics|改性塑料|compounded plastics
materials.polymers.high-performance-polymers|特种工程塑料|High-performance polymers|PEEK;聚醚醚酮|polyether ether ketone
materials.polymers.thermoplastic-elastomers|热塑性弹性体|Thermoplastic elastomers|TPE;TPU|thermoplastic polyurethane
materials.polymers.silicones|硅橡胶与有机硅|Silicones|有机硅;硅橡胶|silicone rubber
materials.polymers.synthetic-rubber|合成橡胶|Synthetic rubber|丁苯橡胶;顺丁橡胶|
materials.polymers.fluoropolymers|氟聚合物|Fluoropolymers|含氟聚合物;聚四氟乙烯|PTFE
materials.polymers.polyurethane-materials|聚氨酯材料|Polyurethane materials|聚氨酯|polyurethane
materials.polymers.epoxy-resins|环氧树脂|Epoxy resins||
materials.polymers.bio-based-polymers|生物基高分子|Bio-based polymers|生物基塑料|bioplastics
materials.polymers.biodegradable-plastics|可降解塑料|Biodegradable plastics|生物降解材料;PBAT|compostable plastics
materials.polymers.conducting-polymers|导电高分子|Conducting polymers|导电聚合物|conductive polymers
materials.polymers.liquid-crystal-polymers|液晶聚合物|Liquid crystal polymers|LCP|
materials.polymers.hydrogels|水凝胶|Hydrogels||
materials.polymers.self-healing-polymers|自修复高分子|Self-healing polymers|自愈合材料|self-healing materials
materials.polymers.functional-films|功能薄膜|Functional films|光学膜;阻隔膜|optical films;barrier films
materials.polymers.polymer-synthesis|高分子合成与聚合工艺|Polymer synthesis|聚合工艺|polymerization
materials.polymers.polymer-compounding|塑料改性与共混|Polymer compounding|共混改性|plastics modification
materials.polymers.polymer-additives|高分子助剂|Polymer additives|增塑剂;抗氧剂|plasticizers;antioxidants
materials.metals|金属材料|Metallic materials|金属|metals
materials.metals.aluminium-alloys|铝合金|Aluminium alloys||aluminum alloys
materials.metals.magnesium-alloys|镁合金|Magnesium alloys||
materials.metals.titanium-alloys|钛合金|Titanium alloys||
materials.metals.copper-alloys|铜合金|Copper alloys||
materials.metals.superalloys|高温合金|Superalloys|镍基高温合金|nickel-based superalloys
materials.metals.high-strength-steel|高强钢|High-strength steel|先进高强钢|AHSS
materials.metals.stainless-steel|不锈钢|Stainless steel||
materials.metals.electrical-steel|电工钢|Electrical steel|硅钢|silicon steel
materials.metals.high-entropy-alloys|高熵合金|High-entropy alloys||
materials.metals.amorphous-alloys|非晶合金|Amorphous alloys|金属玻璃|metallic glass
materials.metals.shape-memory-alloys|形状记忆合金|Shape-memory alloys|镍钛合金|nitinol
materials.metals.metal-powders|金属粉末|Metal powders|增材制造用粉末|AM metal powder
materials.metals.rare-earth-materials|稀土材料|Rare-earth materials|稀土永磁;钕铁硼|rare-earth magnets;NdFeB
materials.metals.cemented-carbides|硬质合金|Cemented carbides||tungsten carbide
materials.metals.refractory-metals|难熔金属|Refractory metals|钨钼材料|
materials.metals.precious-metal-materials|贵金属材料|Precious-metal materials||
materials.metals.welding-consumables|焊接材料|Welding consumables|焊材|filler metals
materials.metals.heat-treatment|热处理|Heat treatment||
materials.ceramics|无机非金属材料|Ceramics and inorganic materials|无机材料|inorganic materials
materials.ceramics.structural-ceramics|结构陶瓷|Structural ceramics|氧化锆陶瓷;氮化硅陶瓷|zirconia ceramics;silicon nitride
materials.ceramics.functional-ceramics|功能陶瓷|Functional ceramics|电子陶瓷|electroceramics
materials.ceramics.piezoelectric-ceramics|压电陶瓷|Piezoelectric ceramics|压电材料|piezoelectric materials
materials.ceramics.specialty-glass|特种玻璃|Specialty glass|柔性玻璃;微晶玻璃|glass-ceramics
materials.ceramics.optical-crystals|光学晶体|Optical crystals|非线性光学晶体;激光晶体|nonlinear optical crystals
materials.ceramics.building-ceramics|建筑陶瓷|Building ceramics|瓷砖|ceramic tiles
materials.ceramics.refractories|耐火材料|Refractories||
materials.ceramics.cement-and-concrete|水泥与混凝土|Cement and concrete|混凝土|concrete
materials.ceramics.low-carbon-binders|低碳胶凝材料|Low-carbon binders|地聚物|geopolymers
materials.ceramics.aerogels|气凝胶|Aerogels|二氧化硅气凝胶|silica aerogel
materials.ceramics.zeolites-and-molecular-sieves|沸石与分子筛|Zeolites and molecular sieves|分子筛|zeolites
materials.ceramics.superhard-materials|超硬材料|Superhard materials|人造金刚石;立方氮化硼|synthetic diamond;cubic boron nitride
materials.composites|复合材料|Composite materials|先进复合材料|composites
materials.composites.carbon-fibre-composites|碳纤维复合材料|Carbon-fibre composites|CFRP;碳纤维|carbon fibre;CFRP
materials.composites.glass-fibre-composites|玻璃纤维复合材料|Glass-fibre composites|玻璃钢;玻璃纤维|GFRP;glass fibre
materials.composites.thermoplastic-composites|热塑性复合材料|Thermoplastic composites|连续纤维增强热塑性|
materials.composites.natural-fibre-composites|天然纤维复合材料|Natural-fibre composites|植物纤维复合材料|biocomposites
materials.composites.ceramic-matrix-composites|陶瓷基复合材料|Ceramic matrix composites|CMC|
materials.composites.metal-matrix-composites|金属基复合材料|Metal matrix composites|MMC|
materials.composites.carbon-carbon-composites|碳碳复合材料|Carbon-carbon composites||
materials.composites.honeycomb-and-sandwich-structures|蜂窝与夹层结构|Honeycomb and sandwich structures|夹芯结构|sandwich panels
materials.composites.resin-transfer-moulding|树脂传递模塑|Resin transfer moulding|RTM;真空灌注|vacuum infusion
materials.composites.prepreg-and-autoclave-processing|预浸料与热压罐成形|Prepreg and autoclave processing|预浸料|prepreg
materials.composites.filament-winding|缠绕成形|Filament winding||
materials.composites.pultrusion|拉挤成形|Pultrusion||
materials.composites.automated-fibre-placement|自动铺丝铺带|Automated fibre placement|AFP|
materials.nano|纳米与二维材料|Nano and two-dimensional materials|纳米材料|nanomaterials
materials.nano.graphene|石墨烯|Graphene||
materials.nano.carbon-nanotubes|碳纳米管|Carbon nanotubes|CNT|
materials.nano.quantum-dots|量子点|Quantum dots||
materials.nano.mxenes|MXene材料|MXenes||
materials.nano.metal-nanowires|金属纳米线|Metal nanowires|银纳米线|silver nanowires
materials.nano.nanopowders|纳米粉体|Nanopowders||
materials.nano.nanocellulose|纳米纤维素|Nanocellulose||
materials.nano.metal-organic-frameworks|金属有机框架|Metal-organic frameworks|MOF材料;共价有机框架|MOFs;covalent organic frameworks
materials.nano.nanodispersion|纳米乳液与分散|Nanodispersion|纳米分散|
materials.nano.mesoporous-materials|介孔材料|Mesoporous materials||
materials.smart|智能与功能材料|Smart and functional materials|智能材料|smart materials
materials.smart.shape-memory-polymers|形状记忆高分子|Shape-memory polymers||
materials.smart.dielectric-elastomers|介电弹性体|Dielectric elastomers|电活性聚合物|electroactive polymers
materials.smart.magnetorheological-materials|磁流变材料|Magnetorheological materials|磁流变液|magnetorheological fluids
materials.smart.electrochromic-materials|电致变色材料|Electrochromic materials|智能调光玻璃|smart glass
materials.smart.thermochromic-materials|热致变色材料|Thermochromic materials|示温材料|
materials.smart.photochromic-materials|光致变色材料|Photochromic materials||
materials.smart.phase-change-materials|相变储热材料|Phase-change materials|相变材料|PCM
materials.smart.thermoelectric-materials|热电材料|Thermoelectric materials||
materials.smart.magnetic-materials|磁性材料|Magnetic materials|软磁材料;铁氧体|soft magnetic materials;ferrites
materials.smart.luminescent-materials|发光材料|Luminescent materials|荧光粉;稀土发光材料|phosphors
materials.smart.metamaterials|超材料|Metamaterials|声学超材料|acoustic metamaterials
materials.smart.biomimetic-materials|仿生材料|Biomimetic materials|仿生结构|bioinspired materials
materials.smart.thermal-interface-materials|导热界面材料|Thermal interface materials|导热材料;散热材料|thermal management materials
materials.smart.emi-shielding-and-absorbing-materials|电磁屏蔽与吸波材料|EMI shielding and absorbing materials|吸波材料|microwave absorbers
materials.smart.sound-absorbing-materials|隔声吸声材料|Sound-absorbing materials|吸音材料|
materials.smart.damping-materials|减振阻尼材料|Damping materials|阻尼材料|
materials.smart.superconducting-materials|超导材料|Superconducting materials|高温超导带材|HTS tape
materials.smart.liquid-metals|液态金属|Liquid metals|镓基合金|gallium alloys
materials.smart.flexible-and-wearable-electronic-materials|柔性可穿戴电子材料|Flexible and wearable electronic materials|可拉伸导体|stretchable conductors
materials.smart.4d-printing-materials|4D打印材料|4D-printing materials||
materials.coatings|涂层与表面工程|Coatings and surface engineering|表面处理|surface treatment
materials.coatings.waterborne-coatings|水性涂料|Waterborne coatings|水性漆|
materials.coatings.powder-coatings|粉末涂料|Powder coatings||
materials.coatings.anticorrosion-coatings|防腐涂层|Anticorrosion coatings|防腐涂料|corrosion protection
materials.coatings.wear-resistant-coatings|耐磨与硬质涂层|Wear-resistant coatings|DLC涂层;类金刚石|diamond-like carbon
materials.coatings.superhydrophobic-coatings|超疏水涂层|Superhydrophobic coatings||
materials.coatings.antifouling-coatings|防污涂层|Antifouling coatings|海洋防污涂料|marine antifouling
materials.coatings.anti-icing-coatings|防冰除冰涂层|Anti-icing coatings||
materials.coatings.fire-retardant-coatings|防火涂料|Fire-retardant coatings||
materials.coatings.physical-vapour-deposition|物理气相沉积|Physical vapour deposition|PVD;磁控溅射|sputtering
materials.coatings.chemical-vapour-deposition|化学气相沉积|Chemical vapour deposition|CVD|
materials.coatings.atomic-layer-deposition|原子层沉积|Atomic layer deposition|ALD|
materials.coatings.thermal-spraying|热喷涂|Thermal spraying|等离子喷涂|plasma spraying
materials.coatings.electroplating|电镀|Electroplating|无氰电镀;化学镀|electroless plating
materials.coatings.anodizing|阳极氧化|Anodizing|微弧氧化|plasma electrolytic oxidation
materials.coatings.laser-cladding|激光熔覆|Laser cladding||
materials.coatings.uv-curing|UV固化|UV curing|光固化涂料|UV-curable coatings
materials.coatings.inks|油墨|Inks|导电油墨|conductive inks
materials.coatings.adhesives-and-sealants|胶黏剂与密封胶|Adhesives and sealants|胶粘剂;热熔胶|glue;hot-melt adhesives
materials.chemicals|精细化工|Fine and specialty chemicals|精细化学品|specialty chemicals
materials.chemicals.electronic-chemicals|电子化学品|Electronic chemicals|湿电子化学品|wet chemicals
materials.chemicals.photoresist|光刻胶|Photoresist||
materials.chemicals.catalysts|催化剂|Catalysts|催化材料;单原子催化|heterogeneous catalysis
materials.chemicals.surfactants|表面活性剂|Surfactants||
materials.chemicals.flavours-and-fragrances|香精香料|Flavours and fragrances||perfumery
materials.chemicals.cosmetic-ingredients|化妆品原料|Cosmetic ingredients|日化原料|
materials.chemicals.chemical-intermediates|农药中间体与医药中间体|Chemical intermediates|医药中间体|pharmaceutical intermediates
materials.chemicals.flow-chemistry|连续流化学|Flow chemistry|微反应器|microreactors
materials.chemicals.green-chemistry-processes|绿色化学工艺|Green chemistry processes|绿色化学|green chemistry
materials.chemicals.separation-membranes|分离膜|Separation membranes|反渗透膜;超滤膜|reverse osmosis membranes;ultrafiltration membranes
materials.chemicals.ion-exchange-resins|离子交换树脂|Ion-exchange resins|吸附树脂|
materials.chemicals.extraction-and-distillation|萃取与精馏|Extraction and distillation|精馏|solvent extraction
materials.chemicals.crystallization|结晶技术|Crystallization||
materials.chemicals.process-intensification|过程强化|Process intensification||
materials.chemicals.chemical-process-simulation|化工过程模拟|Chemical process simulation|流程模拟|
materials.paper-wood|造纸、包装与木竹材料|Paper, packaging and wood materials||
materials.paper-wood.specialty-paper|特种纸|Specialty paper||
materials.paper-wood.moulded-pulp|纸浆模塑|Moulded pulp|植物纤维模塑|molded fiber
materials.paper-wood.bamboo-based-materials|竹基材料|Bamboo-based materials|竹材|engineered bamboo
materials.paper-wood.engineered-wood-and-wpc|工程木与木塑|Engineered wood and WPC|木塑复合材料|wood-plastic composite;cross-laminated timber
materials.paper-wood.food-contact-packaging-materials|食品接触包装材料|Food-contact packaging materials|高阻隔包装|high-barrier packaging
materials.paper-wood.smart-packaging|智能包装|Smart packaging|时间温度指示|active packaging
materials.paper-wood.lignin-valorization|木质素利用|Lignin valorization||
materials.computation|材料计算与表征|Materials computation and characterization||
materials.computation.materials-informatics|材料基因工程|Materials informatics|材料大数据|materials genome
materials.computation.first-principles-calculation|第一性原理计算|First-principles calculation|密度泛函计算|density functional theory
materials.computation.molecular-dynamics-simulation|分子动力学模拟|Molecular dynamics simulation||
materials.computation.materials-failure-analysis|材料失效分析|Materials failure analysis|失效分析|failure analysis
materials.computation.high-throughput-materials-experiments|高通量材料实验|High-throughput materials experiments||
materials.computation.multiscale-materials-modelling|多尺度材料建模|Multiscale materials modelling||
`;
