/** code|zh|en|zh synonyms|en synonyms */
export const environment = `
environment|环境保护与循环经济|Environment and circular economy|节能环保;环保产业|environmental protection;cleantech
environment.water|水处理与水环境|Water treatment and water environment|水处理|water treatment
environment.water.drinking-water-purification|饮用水净化|Drinking water purification|净水|water purification
environment.water.municipal-wastewater-treatment|市政污水处理|Municipal wastewater treatment|城镇污水处理|sewage treatment
environment.water.industrial-wastewater-treatment|工业废水处理|Industrial wastewater treatment|高盐废水;高浓度有机废水|high-salinity wastewater
environment.water.zero-liquid-discharge|零液体排放|Zero liquid discharge|废水零排放|ZLD
environment.water.membrane-bioreactors|膜生物反应器|Membrane bioreactors|MBR|MBR
environment.water.advanced-oxidation-processes|高级氧化|Advanced oxidation processes|芬顿氧化;臭氧氧化|Fenton oxidation;ozonation
environment.water.anaerobic-treatment|厌氧处理|Anaerobic treatment|厌氧氨氧化|anammox
environment.water.nitrogen-and-phosphorus-removal|脱氮除磷|Nitrogen and phosphorus removal||
environment.water.heavy-metal-wastewater-treatment|重金属废水治理|Heavy-metal wastewater treatment|重金属去除|heavy-metal removal
environment.water.seawater-desalination|海水淡化|Seawater desalination||desalination
environment.water.water-reclamation|再生水回用|Water reclamation|中水回用|water reuse
environment.water.remediation-of-black-and-odorous-water-bodies|黑臭水体治理|Remediation of black and odorous water bodies|河道治理|river restoration
environment.water.pipe-network-leakage-control|管网漏损控制|Pipe network leakage control|供水漏损|leak detection in water mains
environment.water.smart-water-management|智慧水务|Smart water management||
environment.water.sludge-treatment|污泥处理处置|Sludge treatment|污泥干化|sludge drying
environment.water.rural-wastewater-treatment|农村生活污水|Rural wastewater treatment||
environment.water.sponge-city|海绵城市|Sponge city|雨洪管理|stormwater management
environment.water.aquatic-ecological-restoration|水生态修复|Aquatic ecological restoration|人工湿地|constructed wetlands
environment.water.removal-of-emerging-contaminants|新污染物去除|Removal of emerging contaminants|微塑料去除;抗生素去除|PFAS removal;microplastics removal
environment.air|大气与噪声治理|Air and noise control|大气污染防治|air pollution control
environment.air.voc-abatement|挥发性有机物治理|VOC abatement|VOCs治理;RTO蓄热燃烧|regenerative thermal oxidizer
environment.air.desulfurization-and-denitrification|脱硫脱硝|Desulfurization and denitrification|烟气脱硫;SCR脱硝|flue-gas desulfurization;SCR
environment.air.dust-removal|除尘|Dust removal|布袋除尘;静电除尘|bag filters;electrostatic precipitators
environment.air.odour-control|恶臭治理|Odour control|除臭|
environment.air.indoor-air-purification|室内空气净化|Indoor air purification|空气净化器|air purifiers
environment.air.vehicle-exhaust-aftertreatment|汽车尾气净化|Vehicle exhaust aftertreatment|三元催化器|catalytic converters
environment.air.noise-and-vibration-control|噪声与振动控制|Noise and vibration control|噪声治理|
environment.air.cleanrooms|洁净室|Cleanrooms|无尘车间|
environment.waste|固废与资源循环|Solid waste and resource recycling|固体废物处理|waste management
environment.waste.municipal-waste-sorting-and-treatment|生活垃圾分类处理|Municipal waste sorting and treatment|垃圾分类|waste sorting
environment.waste.waste-to-energy-incineration|垃圾焚烧发电|Waste-to-energy incineration|垃圾发电|waste to energy
environment.waste.food-waste-treatment|餐厨垃圾处理|Food waste treatment|厨余垃圾|kitchen waste
environment.waste.hazardous-waste-treatment|危险废物处理|Hazardous waste treatment|危废处置|
environment.waste.medical-waste-treatment|医疗废物处理|Medical waste treatment||
environment.waste.construction-waste-recycling|建筑垃圾再生|Construction waste recycling|再生骨料|recycled aggregate
environment.waste.mechanical-plastic-recycling|废塑料机械回收|Mechanical plastic recycling|再生塑料|recycled plastics
environment.waste.chemical-plastic-recycling|废塑料化学回收|Chemical plastic recycling|热解油化|plastic pyrolysis
environment.waste.e-waste-recycling|废旧电子产品回收|E-waste recycling|电子废弃物;城市矿山|WEEE;urban mining
environment.waste.end-of-life-vehicle-dismantling|报废汽车拆解|End-of-life vehicle dismantling|汽车拆解|
environment.waste.tyre-recycling|废旧轮胎利用|Tyre recycling|再生橡胶|reclaimed rubber
environment.waste.secondary-metals|再生金属|Secondary metals|再生铝|recycled aluminium
environment.waste.precious-and-rare-metal-recovery|稀贵金属回收|Precious and rare metal recovery||
environment.waste.tailings-and-slag-utilization|尾矿与冶炼渣利用|Tailings and slag utilization|大宗固废利用;粉煤灰|fly ash utilization
environment.waste.pyrolysis-and-gasification|热解与气化|Pyrolysis and gasification|生物质热解|
environment.waste.remanufacturing|再制造|Remanufacturing||
environment.waste.take-back-systems|逆向物流与回收体系|Take-back systems|生产者责任延伸|extended producer responsibility
environment.soil-ecology|土壤与生态修复|Soil and ecological restoration|生态修复|ecological restoration
environment.soil-ecology.contaminated-site-remediation|污染场地修复|Contaminated site remediation|土壤修复|soil remediation
environment.soil-ecology.groundwater-remediation|地下水修复|Groundwater remediation||
environment.soil-ecology.mine-rehabilitation|矿山生态修复|Mine rehabilitation||
environment.soil-ecology.marine-and-coastal-restoration|海洋与滨海生态修复|Marine and coastal restoration|红树林修复;珊瑚修复|mangrove restoration
environment.soil-ecology.biodiversity-conservation|生物多样性保护|Biodiversity conservation||
environment.soil-ecology.desertification-control|荒漠化与石漠化防治|Desertification control|防沙治沙|
environment.soil-ecology.phytoremediation-and-bioremediation|植物修复与微生物修复|Phytoremediation and bioremediation|生物修复|bioremediation
environment.soil-ecology.soil-and-water-conservation|水土保持|Soil and water conservation||
environment.climate|双碳与气候|Carbon and climate|碳达峰碳中和|carbon neutrality
environment.climate.carbon-capture|碳捕集|Carbon capture|CCS|CCS;CCUS
environment.climate.direct-air-capture|直接空气捕集|Direct air capture||DAC
environment.climate.co2-utilization|二氧化碳资源化|CO2 utilization|碳利用|CCU
environment.climate.carbon-storage|碳封存|Carbon storage|地质封存|geological storage
environment.climate.carbon-sinks|碳汇|Carbon sinks|林业碳汇;蓝碳|blue carbon;forest carbon
environment.climate.corporate-greenhouse-gas-accounting|企业碳核算|Corporate greenhouse-gas accounting|碳盘查;组织碳核算|GHG inventory;carbon inventory
environment.climate.product-carbon-footprint|产品碳足迹|Product carbon footprint||PCF
environment.climate.life-cycle-assessment|生命周期评价|Life-cycle assessment|LCA|LCA
environment.climate.carbon-trading-and-carbon-asset-management|碳交易与碳资产管理|Carbon trading and carbon asset management|碳市场;CCER|carbon market;emissions trading
environment.climate.zero-carbon-industrial-parks|零碳园区|Zero-carbon industrial parks|近零碳园区|
environment.climate.climate-adaptation-and-resilience|气候适应与韧性|Climate adaptation and resilience|韧性城市|urban resilience
environment.climate.cbam-compliance|碳边境调节应对|CBAM compliance|CBAM|carbon border adjustment
environment.monitoring|环境监测与咨询|Environmental monitoring and consulting|环境监测|environmental monitoring
environment.monitoring.online-water-quality-monitoring|水质在线监测|Online water-quality monitoring||
environment.monitoring.air-quality-monitoring|大气环境监测|Air-quality monitoring|空气质量监测|
environment.monitoring.continuous-emission-monitoring|污染源自动监测|Continuous emission monitoring|CEMS|CEMS
environment.monitoring.ecological-remote-sensing|生态遥感监测|Ecological remote sensing||
environment.monitoring.environmental-impact-assessment|环境影响评价|Environmental impact assessment|环评|EIA
environment.monitoring.pollutant-discharge-permit-consulting|排污许可咨询|Pollutant discharge permit consulting||
environment.monitoring.environmental-risk-and-emergency-response|环境风险与应急|Environmental risk and emergency response||
environment.monitoring.cleaner-production-audit|清洁生产审核|Cleaner production audit|清洁生产|cleaner production
environment.monitoring.environmental-stewardship-services|环保管家|Environmental stewardship services|环境托管|
environment.monitoring.meteorological-services|气象服务|Meteorological services|天气预报|weather services
environment.safety|安全与应急|Safety and emergency|应急产业|emergency management
environment.safety.fire-protection-technology|消防技术|Fire protection technology|火灾探测;灭火系统|fire detection;fire suppression
environment.safety.work-safety-technology|安全生产技术|Work safety technology|安全生产评价|occupational safety
environment.safety.hazardous-chemicals-safety|危险化学品安全|Hazardous chemicals safety||
environment.safety.disaster-monitoring-and-early-warning|灾害监测预警|Disaster monitoring and early warning|滑坡监测;地震预警|landslide monitoring;earthquake early warning
environment.safety.rescue-equipment|应急救援装备|Rescue equipment|应急装备|
environment.safety.occupational-health|职业健康|Occupational health||
environment.safety.public-safety-and-security-systems|公共安全与安防|Public safety and security systems|安防监控|video surveillance
`;
