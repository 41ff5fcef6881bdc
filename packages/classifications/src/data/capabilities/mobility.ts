/** code|zh|en|zh synonyms|en synonyms */
export const mobility = `
mobility|交通、物流与建造|Mobility, logistics and construction|交通运输;现代物流|transportation
mobility.vehicles|智能网联与新能源汽车|Intelligent and new-energy vehicles|新能源汽车|new-energy vehicles;electric vehicles
mobility.vehicles.vehicle-development|整车开发|Vehicle development|整车集成|
mobility.vehicles.autonomous-driving|自动驾驶|Autonomous driving|无人驾驶|self-driving
mobility.vehicles.advanced-driver-assistance|高级驾驶辅助|Advanced driver assistance|ADAS|ADAS
mobility.vehicles.intelligent-cockpit|智能座舱|Intelligent cockpit|车载娱乐系统|infotainment
mobility.vehicles.drive-by-wire-chassis|线控底盘|Drive-by-wire chassis|线控转向;线控制动|steer-by-wire;brake-by-wire
mobility.vehicles.vehicle-e-e-architecture|汽车电子架构|Vehicle E/E architecture|域控制器;软件定义汽车|domain controllers;software-defined vehicle
mobility.vehicles.vehicle-lightweighting|汽车轻量化|Vehicle lightweighting||
mobility.vehicles.hd-maps-and-localization|高精地图与定位|HD maps and localization|高精地图|HD maps
mobility.vehicles.hybrid-powertrains|混合动力系统|Hybrid powertrains|增程器|range extender
mobility.vehicles.fuel-cell-vehicles|燃料电池汽车|Fuel-cell vehicles|氢能重卡|hydrogen trucks
mobility.vehicles.vehicle-thermal-management|汽车热管理|Vehicle thermal management||
mobility.vehicles.automotive-cybersecurity|汽车网络安全|Automotive cybersecurity||
mobility.vehicles.automotive-interiors-and-exteriors|汽车内外饰|Automotive interiors and exteriors||
mobility.vehicles.special-purpose-vehicle-conversion|专用车改装|Special-purpose vehicle conversion|专用车|
mobility.traffic|智能交通|Intelligent transport|智慧交通|intelligent transport systems
mobility.traffic.vehicle-road-cooperation|车路协同|Vehicle-road cooperation|智能网联路侧|
mobility.traffic.traffic-signal-optimization|交通信号优化|Traffic signal optimization||
mobility.traffic.smart-parking|智慧停车|Smart parking||
mobility.traffic.public-transport-operation|公共交通运营|Public transport operation|公交|
mobility.traffic.urban-rail-operation-and-maintenance|城市轨道交通运维|Urban rail operation and maintenance|地铁运维|metro maintenance
mobility.traffic.low-altitude-traffic-management|低空交通管理|Low-altitude traffic management|低空经济;空域管理|low-altitude economy;UTM
mobility.traffic.shared-mobility|共享出行|Shared mobility|网约车|ride hailing
mobility.traffic.smart-port|智慧港口|Smart port|自动化码头|automated terminal
mobility.traffic.smart-ships|智能船舶|Smart ships|无人船|unmanned vessels
mobility.traffic.aviation-operation-and-mro|航空运营与维修|Aviation operation and MRO|飞机维修|MRO
mobility.traffic.road-maintenance|道路养护|Road maintenance|路面检测|pavement inspection
mobility.logistics|物流与供应链|Logistics and supply chain|供应链|supply chain
mobility.logistics.warehousing-services|仓储服务|Warehousing services|保税仓|bonded warehouse
mobility.logistics.intelligent-warehousing|智能仓储|Intelligent warehousing|自动化立体仓库;仓储机器人|AS/RS;warehouse robots
mobility.logistics.cold-chain-logistics|冷链物流|Cold-chain logistics|冷链|cold chain
mobility.logistics.line-haul-and-ltl-trucking|干线与零担运输|Line-haul and LTL trucking|零担|LTL freight
mobility.logistics.last-mile-delivery|末端配送|Last-mile delivery|即时配送|instant delivery
mobility.logistics.autonomous-delivery|无人配送|Autonomous delivery|无人机配送|drone delivery
mobility.logistics.multimodal-transport|多式联运|Multimodal transport|铁海联运;中欧班列|China-Europe Railway Express
mobility.logistics.international-freight-forwarding|国际货运代理|International freight forwarding|货代|freight forwarding
mobility.logistics.cross-border-logistics|跨境物流|Cross-border logistics|海外仓|overseas warehouses
mobility.logistics.customs-clearance|报关报检|Customs clearance|通关服务|customs brokerage
mobility.logistics.hazardous-goods-logistics|危化品物流|Hazardous goods logistics||
mobility.logistics.pharmaceutical-logistics|医药物流|Pharmaceutical logistics||
mobility.logistics.third-party-logistics|第三方物流|Third-party logistics|合同物流|3PL
mobility.logistics.supply-chain-planning|供应链规划|Supply chain planning|库存优化|inventory optimization
mobility.logistics.route-optimization-and-dispatch|路径优化与调度|Route optimization and dispatch|运力调度|fleet dispatch
mobility.logistics.procurement-services|采购与集采服务|Procurement services|集中采购|strategic sourcing
mobility.logistics.green-logistics-and-reusable-packaging|绿色物流与循环包装|Green logistics and reusable packaging|循环包装|reusable packaging
mobility.logistics.logistics-tracking|物流追踪|Logistics tracking|货物追踪|cargo tracking
mobility.logistics.parcel-sorting-systems|包裹分拣系统|Parcel sorting systems||
mobility.construction|智能建造与建筑技术|Intelligent construction|建筑业技术|construction technology
mobility.construction.prefabricated-construction|装配式建筑|Prefabricated construction|预制构件|prefabrication
mobility.construction.modular-construction|模块化建筑|Modular construction|MiC|MiC
mobility.construction.steel-structures|钢结构|Steel structures||
mobility.construction.smart-construction-sites|智慧工地|Smart construction sites||
mobility.construction.geotechnical-and-underground-engineering|岩土与地下工程|Geotechnical and underground engineering|隧道工程|tunnel engineering
mobility.construction.bridge-engineering|桥梁工程|Bridge engineering||
mobility.construction.structural-health-monitoring|结构健康监测|Structural health monitoring|桥梁监测|bridge monitoring
mobility.construction.building-strengthening-and-repair|建筑加固与修缮|Building strengthening and repair|结构加固|structural retrofit
mobility.construction.doors-windows-and-curtain-walls|门窗幕墙|Doors, windows and curtain walls|幕墙|curtain walls
mobility.construction.waterproofing-and-insulation|建筑防水与保温|Waterproofing and insulation|建筑保温|building insulation
mobility.construction.plumbing-and-mep-installation|给排水与机电安装|Plumbing and MEP installation|机电安装|MEP
mobility.construction.fit-out-works|装饰装修工程|Fit-out works|装修|interior fit-out
mobility.construction.surveying-and-mapping|工程勘察与测绘|Surveying and mapping|测绘;倾斜摄影|oblique photogrammetry
mobility.construction.cost-consulting-and-construction-supervision|工程造价与监理|Cost consulting and construction supervision|工程监理;工程造价|quantity surveying
mobility.construction.hydraulic-engineering|水利工程技术|Hydraulic engineering|堤防|
mobility.construction.municipal-infrastructure|市政基础设施|Municipal infrastructure|综合管廊|utility tunnels
mobility.geo-ocean|海洋与空间|Ocean and space|海洋经济|blue economy
mobility.geo-ocean.ocean-observation|海洋观测|Ocean observation|海洋浮标|ocean buoys
mobility.geo-ocean.offshore-oil-and-gas-equipment|海洋油气装备|Offshore oil and gas equipment||
mobility.geo-ocean.deep-sea-mining|深海矿产|Deep-sea mining|深海探测|deep-sea exploration
mobility.geo-ocean.marine-bioresources|海洋生物资源|Marine bioresources|海洋药物|marine drugs
mobility.geo-ocean.geological-exploration|地质勘查|Geological exploration|矿产勘查|mineral exploration
mobility.geo-ocean.satellite-applications|卫星应用|Satellite applications|空间信息应用|space applications
mobility.aerospace|航空航天|Aerospace technology|航天航空|aeronautics and space
mobility.aerospace.aero-engines|航空发动机|Aero-engines|涡扇发动机|turbofan engines;gas turbine engines
mobility.aerospace.rocket-propulsion|火箭推进|Rocket propulsion|液体火箭发动机|rocket engines
mobility.aerospace.electric-propulsion-for-spacecraft|电推进|Electric propulsion for spacecraft|霍尔推进器|Hall thrusters
mobility.aerospace.aerodynamics|空气动力学|Aerodynamics|气动设计|aerodynamic design
mobility.aerospace.flight-control|飞行控制|Flight control|飞控系统|flight control systems
mobility.aerospace.avionics|航空电子|Avionics|航电系统|
mobility.aerospace.airframe-design|飞行器结构设计|Airframe design|机体结构|airframes
mobility.aerospace.thermal-protection-systems|热防护系统|Thermal protection systems|热防护材料|
mobility.aerospace.small-satellite-platforms|微小卫星平台|Small satellite platforms|立方星;微纳卫星|CubeSats;nanosatellites
mobility.aerospace.satellite-payloads|卫星载荷|Satellite payloads|遥感载荷|
mobility.aerospace.space-tracking-and-ground-stations|航天测控|Space tracking and ground stations|卫星测控|satellite ground station
mobility.aerospace.flight-simulators|飞行模拟器|Flight simulators|飞行训练模拟|
mobility.aerospace.aerostats-and-airships|浮空器|Aerostats and airships|飞艇|airships
mobility.aerospace.airworthiness-certification|航空适航|Airworthiness certification|适航审定|
`;
