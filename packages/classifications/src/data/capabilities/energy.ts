/** code|zh|en|zh synonyms|en synonyms */
export const energy = `
energy|新能源与节能|New energy and efficiency|能源;新能源|energy;clean energy
energy.solar|太阳能光伏|Solar photovoltaics|光伏|photovoltaics;PV
energy.solar.crystalline-silicon-cells|晶硅光伏电池|Crystalline silicon cells|晶硅电池|c-Si cells
energy.solar.topcon-cells|TOPCon电池|TOPCon cells|隧穿氧化层钝化接触电池|tunnel oxide passivated contact
energy.solar.heterojunction-cells|异质结电池|Heterojunction cells|HJT|HJT
energy.solar.back-contact-cells|背接触电池|Back-contact cells|BC电池;IBC|IBC
energy.solar.perovskite-solar-cells|钙钛矿太阳能电池|Perovskite solar cells|钙钛矿光伏|perovskite photovoltaics
energy.solar.tandem-solar-cells|叠层太阳能电池|Tandem solar cells|晶硅钙钛矿叠层|perovskite-silicon tandem
energy.solar.thin-film-solar-cells|薄膜太阳能电池|Thin-film solar cells|碲化镉;铜铟镓硒|CdTe;CIGS
energy.solar.organic-solar-cells|有机太阳能电池|Organic solar cells|有机光伏|OPV
energy.solar.flexible-photovoltaics|柔性光伏|Flexible photovoltaics|柔性太阳能组件|flexible solar modules
energy.solar.pv-modules|光伏组件|PV modules|太阳能组件|solar panels
energy.solar.polysilicon-and-ingots|多晶硅与硅锭|Polysilicon and ingots|多晶硅|polysilicon
energy.solar.pv-metallization-paste|光伏银浆|PV metallization paste|银浆|silver paste
energy.solar.pv-encapsulants|光伏封装胶膜|PV encapsulants|EVA胶膜;POE胶膜|EVA encapsulant
energy.solar.pv-inverters|光伏逆变器|PV inverters|组串式逆变器;微型逆变器|string inverters;microinverters
energy.solar.pv-trackers|光伏跟踪支架|PV trackers|光伏支架|solar mounting
energy.solar.building-integrated-photovoltaics|光伏建筑一体化|Building-integrated photovoltaics|BIPV|BIPV
energy.solar.distributed-photovoltaics|分布式光伏|Distributed photovoltaics|屋顶光伏|rooftop solar
energy.solar.agrivoltaics|农光互补|Agrivoltaics|农业光伏|agri-PV
energy.solar.pv-plant-engineering|光伏电站设计与工程|PV plant engineering|光伏EPC|solar EPC
energy.solar.pv-operation-and-maintenance|光伏运维与清洗|PV operation and maintenance|光伏运维|solar O&M
energy.solar.pv-module-recycling|光伏组件回收|PV module recycling|退役光伏回收|end-of-life solar panels
energy.solar.solar-thermal|光热利用|Solar thermal|太阳能热水;光热发电|concentrated solar power
energy.solar.pv-cell-manufacturing-equipment|光伏电池装备|PV cell manufacturing equipment|PECVD设备|
energy.batteries|电池|Batteries|动力电池与储能电池|battery technology
energy.batteries.lithium-ion-batteries|锂离子电池|Lithium-ion batteries|锂电池|Li-ion
energy.batteries.lithium-iron-phosphate-batteries|磷酸铁锂电池|Lithium iron phosphate batteries|磷酸铁锂|LFP
energy.batteries.nmc-batteries|三元锂电池|NMC batteries|三元电池;高镍正极|NMC;nickel-rich cathode
energy.batteries.solid-state-batteries|固态电池|Solid-state batteries|全固态电池|all-solid-state batteries
energy.batteries.sodium-ion-batteries|钠离子电池|Sodium-ion batteries|钠电池|Na-ion
energy.batteries.lithium-sulfur-batteries|锂硫电池|Lithium-sulfur batteries||Li-S
energy.batteries.zinc-based-batteries|锌基电池|Zinc-based batteries|锌离子电池;锌空电池|zinc-ion batteries;zinc-air batteries
energy.batteries.lead-carbon-batteries|铅炭电池|Lead-carbon batteries|铅酸电池|lead-acid batteries
energy.batteries.cathode-materials|正极材料|Cathode materials|电池正极|
energy.batteries.anode-materials|负极材料|Anode materials|硅碳负极;石墨负极|silicon-carbon anode;graphite anode
energy.batteries.battery-electrolytes|电解液|Battery electrolytes|锂盐|lithium salts
energy.batteries.solid-electrolytes|固态电解质|Solid electrolytes|硫化物电解质;氧化物电解质|sulfide electrolytes
energy.batteries.battery-separators|电池隔膜|Battery separators|锂电隔膜|lithium battery separator
energy.batteries.current-collectors|集流体|Current collectors|复合集流体;铜箔|copper foil
energy.batteries.battery-binders-and-conductive-additives|电池粘结剂与导电剂|Battery binders and conductive additives|导电炭黑|conductive carbon black
energy.batteries.dry-electrode-processing|干法电极|Dry electrode processing||
energy.batteries.cell-design-and-manufacturing|电芯设计与制造|Cell design and manufacturing|电芯|battery cells
energy.batteries.battery-packs|电池包与结构|Battery packs|Pack设计;CTP|cell-to-pack
energy.batteries.battery-management-systems|电池管理系统|Battery management systems|BMS|BMS
energy.batteries.battery-thermal-management|电池热管理|Battery thermal management|电池液冷|battery liquid cooling
energy.batteries.battery-safety-and-thermal-runaway-protection|电池安全与热失控防护|Battery safety and thermal runaway protection|热失控|thermal runaway
energy.batteries.battery-state-estimation|电池状态估计|Battery state estimation|SOC估计;SOH估计|state of charge;state of health
energy.batteries.fast-charging-of-batteries|电池快充|Fast charging of batteries|超快充|ultra-fast charging
energy.batteries.second-life-batteries|电池梯次利用|Second-life batteries|退役电池梯次利用|battery reuse
energy.batteries.battery-recycling|电池回收|Battery recycling|锂电回收;湿法回收|lithium recovery
energy.batteries.battery-manufacturing-equipment|锂电装备|Battery manufacturing equipment|锂电设备|
energy.batteries.flexible-batteries|柔性电池|Flexible batteries|纸电池|printed batteries
energy.batteries.supercapacitors|超级电容器|Supercapacitors|双电层电容|ultracapacitors
energy.storage|储能系统|Energy storage systems|储能|energy storage;ESS
energy.storage.grid-scale-battery-storage|电化学储能电站|Grid-scale battery storage|大型储能|BESS
energy.storage.commercial-and-industrial-storage|工商业储能|Commercial and industrial storage|用户侧储能|behind-the-meter storage
energy.storage.residential-storage|户用储能|Residential storage|家庭储能|home battery
energy.storage.portable-power-stations|便携式储能|Portable power stations|户外电源|
energy.storage.flow-batteries|液流电池|Flow batteries|全钒液流电池;铁铬液流电池|vanadium flow battery
energy.storage.compressed-air-energy-storage|压缩空气储能|Compressed-air energy storage|CAES|
energy.storage.liquid-air-energy-storage|液态空气储能|Liquid-air energy storage|LAES|
energy.storage.flywheel-energy-storage|飞轮储能|Flywheel energy storage|飞轮|flywheels
energy.storage.pumped-hydro-storage|抽水蓄能|Pumped hydro storage|抽蓄|pumped storage
energy.storage.gravity-energy-storage|重力储能|Gravity energy storage||
energy.storage.thermal-energy-storage|储热储冷|Thermal energy storage|熔盐储热;冰蓄冷|molten salt storage;ice storage
energy.storage.power-conversion-systems-for-storage|储能变流器|Power conversion systems for storage|PCS|PCS
energy.storage.storage-energy-management-systems|储能能量管理系统|Storage energy management systems|储能EMS|EMS
energy.storage.fire-protection-of-storage|储能消防|Fire protection of storage|储能安全|storage safety
energy.storage.storage-system-integration|储能集成|Storage system integration|储能系统集成|
energy.storage.grid-forming-storage|构网型储能|Grid-forming storage|构网型变流器|grid-forming inverters
energy.hydrogen|氢能与燃料电池|Hydrogen and fuel cells|氢能|hydrogen energy
energy.hydrogen.alkaline-water-electrolysis|碱性电解水制氢|Alkaline water electrolysis|碱性电解槽|alkaline electrolyser
energy.hydrogen.pem-water-electrolysis|质子交换膜电解水制氢|PEM water electrolysis|PEM电解槽|PEM electrolyser
energy.hydrogen.aem-water-electrolysis|阴离子交换膜电解水|AEM water electrolysis||
energy.hydrogen.solid-oxide-electrolysis|固体氧化物电解|Solid oxide electrolysis|SOEC|SOEC
energy.hydrogen.photocatalytic-water-splitting|光催化分解水|Photocatalytic water splitting|光解水制氢|solar hydrogen
energy.hydrogen.pem-fuel-cells|质子交换膜燃料电池|PEM fuel cells|氢燃料电池|PEMFC
energy.hydrogen.solid-oxide-fuel-cells|固体氧化物燃料电池|Solid oxide fuel cells||SOFC
energy.hydrogen.membrane-electrode-assemblies|膜电极|Membrane electrode assemblies|MEA|MEA
energy.hydrogen.bipolar-plates|双极板|Bipolar plates||
energy.hydrogen.hydrogen-storage-tanks|储氢瓶|Hydrogen storage tanks|高压储氢|high-pressure hydrogen storage
energy.hydrogen.solid-state-hydrogen-storage|固态储氢|Solid-state hydrogen storage|储氢合金|metal hydrides
energy.hydrogen.liquid-hydrogen-and-lohc|液氢与有机液体储氢|Liquid hydrogen and LOHC|液氢;有机液体储氢|liquid hydrogen;LOHC
energy.hydrogen.hydrogen-refuelling-stations|加氢站|Hydrogen refuelling stations||hydrogen refueling
energy.hydrogen.green-ammonia-and-methanol|绿氨与绿色甲醇|Green ammonia and methanol|绿氨;绿色甲醇|green ammonia;e-methanol
energy.hydrogen.hydrogen-safety|氢能安全|Hydrogen safety|氢气泄漏检测|hydrogen leak detection
energy.wind-other|风电与其他清洁能源|Wind and other clean energy|可再生能源|renewable energy
energy.wind-other.onshore-wind|陆上风电|Onshore wind||
energy.wind-other.offshore-wind|海上风电|Offshore wind|漂浮式风电|floating wind
energy.wind-other.wind-turbine-blades|风电叶片|Wind turbine blades||
energy.wind-other.wind-and-solar-power-forecasting|风功率预测|Wind and solar power forecasting|新能源功率预测|renewable forecasting
energy.wind-other.hydropower|水电|Hydropower|小水电|small hydropower
energy.wind-other.ocean-energy|海洋能|Ocean energy|潮流能;波浪能|tidal energy;wave energy
energy.wind-other.geothermal-energy|地热能|Geothermal energy|干热岩|enhanced geothermal
energy.wind-other.biomass-energy|生物质能|Biomass energy|生物质发电|bioenergy
energy.wind-other.biodiesel-and-sustainable-aviation-fuel|生物柴油与航煤|Biodiesel and sustainable aviation fuel|可持续航空燃料|SAF
energy.wind-other.biogas-and-biomethane|沼气与生物天然气|Biogas and biomethane|沼气|biogas
energy.wind-other.nuclear-energy-technology|核能技术|Nuclear energy technology|小型模块化反应堆|small modular reactors
energy.wind-other.fusion-energy|可控核聚变|Fusion energy|核聚变|nuclear fusion
energy.wind-other.natural-gas-and-lng|天然气与LNG|Natural gas and LNG|液化天然气|LNG
energy.wind-other.clean-coal-utilization|煤炭清洁利用|Clean coal utilization|洁净煤|clean coal
energy.grid|智能电网与电力电子|Smart grid and power electronics|智能电网|smart grid
energy.grid.microgrids|微电网|Microgrids|源网荷储一体化|source-grid-load-storage integration
energy.grid.virtual-power-plants|虚拟电厂|Virtual power plants|VPP|VPP
energy.grid.demand-response|需求响应|Demand response|需求侧管理|demand-side management
energy.grid.flexible-dc-transmission|柔性直流输电|Flexible DC transmission|高压直流|HVDC
energy.grid.dc-distribution-and-pedf|直流配电与光储直柔|DC distribution and PEDF|光储直柔|PEDF buildings
energy.grid.power-quality|电能质量治理|Power quality|谐波治理;无功补偿|harmonic mitigation;reactive compensation
energy.grid.protection-and-distribution-automation|继电保护与配网自动化|Protection and distribution automation|配电自动化|distribution automation
energy.grid.transformers-and-switchgear|变压器与开关柜|Transformers and switchgear|开关柜|switchgear
energy.grid.power-cables|电力电缆|Power cables|高压电缆|high-voltage cables
energy.grid.power-electronic-converters|电力电子变换器|Power electronic converters|DC/DC变换器;变频器|DC-DC converters;variable-frequency drives
energy.grid.solid-state-transformers|固态变压器|Solid-state transformers||
energy.grid.electricity-market-trading|电力市场交易|Electricity market trading|绿电交易;售电|green power trading
energy.grid.power-system-simulation|电力系统仿真|Power system simulation||
energy.grid.transmission-and-substation-monitoring|输变电设备监测|Transmission and substation monitoring|电力巡检|power line inspection
energy.ev|充换电与电动化|Charging and electrification|充电基础设施|EV charging infrastructure
energy.ev.ev-chargers|充电桩|EV chargers|直流快充桩|DC fast chargers
energy.ev.ultra-fast-liquid-cooled-charging|超充与液冷充电|Ultra-fast liquid-cooled charging|液冷超充|
energy.ev.battery-swapping|换电|Battery swapping|换电站|battery swap station
energy.ev.vehicle-to-grid|车网互动|Vehicle-to-grid|V2G|V2G
energy.ev.electric-drive-systems|电驱动系统|Electric drive systems|三电系统;电驱桥|e-axle
energy.ev.on-board-chargers|车载充电与DC/DC|On-board chargers|OBC|OBC
energy.ev.electric-two-wheelers|电动两轮车|Electric two-wheelers|电动自行车|e-bikes
energy.ev.electric-vessels|电动船舶|Electric vessels||
energy.efficiency|节能与能源服务|Energy efficiency and services|节能|energy saving
energy.efficiency.industrial-energy-retrofits|工业节能改造|Industrial energy retrofits||
energy.efficiency.waste-heat-recovery|余热回收|Waste heat recovery|余热利用|
energy.efficiency.heat-pumps|热泵|Heat pumps|空气源热泵;高温热泵|industrial heat pumps
energy.efficiency.building-energy-efficiency|建筑节能|Building energy efficiency|超低能耗建筑;被动房|passive house
energy.efficiency.district-heating-and-cooling|区域供冷供热|District heating and cooling|集中供冷|
energy.efficiency.energy-performance-contracting|合同能源管理|Energy performance contracting|能源托管|ESCO
energy.efficiency.energy-audit|节能诊断|Energy audit|能源审计|
energy.efficiency.energy-saving-lighting|照明节能|Energy-saving lighting||
energy.efficiency.hvac|空调与暖通|HVAC|暖通空调|
energy.efficiency.data-centre-cooling|数据中心节能与液冷|Data-centre cooling|液冷;浸没式冷却|liquid cooling;immersion cooling
energy.efficiency.integrated-energy-services|综合能源服务|Integrated energy services|多能互补|multi-energy systems
energy.efficiency.combustion-and-boilers|燃烧优化与锅炉|Combustion and boilers|锅炉|boilers
`;
