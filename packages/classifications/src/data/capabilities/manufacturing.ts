/** code|zh|en|zh synonyms|en synonyms */
export const manufacturing = `
manufacturing|先进制造与机器人|Advanced manufacturing and robotics|先进制造;装备制造|advanced manufacturing
manufacturing.robots|机器人|Robotics|机器人技术|robots
manufacturing.robots.industrial-robots|工业机器人|Industrial robots|六轴机器人|six-axis robots
manufacturing.robots.collaborative-robots|协作机器人|Collaborative robots||cobots
manufacturing.robots.parallel-robots|并联机器人|Parallel robots|Delta机器人|delta robots
manufacturing.robots.scara-robots|SCARA机器人|SCARA robots|平面关节机器人|
manufacturing.robots.autonomous-mobile-robots|移动机器人|Autonomous mobile robots|AGV;AMR;自动导引车|AGV;AMR;automated guided vehicles
manufacturing.robots.service-robots|服务机器人|Service robots|配送机器人|delivery robots
manufacturing.robots.medical-robot-platforms|医疗机器人本体|Medical robot platforms||
manufacturing.robots.special-purpose-robots|特种机器人|Special-purpose robots|巡检机器人;消防机器人|inspection robots
manufacturing.robots.underwater-robots|水下机器人|Underwater robots|ROV;AUV|underwater vehicles
manufacturing.robots.humanoid-robots|人形机器人|Humanoid robots|双足机器人|bipedal robots
manufacturing.robots.quadruped-robots|四足机器人|Quadruped robots|机器狗|robot dogs
manufacturing.robots.exoskeletons|外骨骼机器人|Exoskeletons|可穿戴机器人|wearable robots
manufacturing.robots.soft-robotics|软体机器人|Soft robotics|柔性机器人|soft grippers
manufacturing.robots.agricultural-robot-platforms|农业机器人本体|Agricultural robot platforms||
manufacturing.robots.construction-robots|建筑机器人|Construction robots||
manufacturing.robots.end-effectors|机器人末端执行器|End effectors|机械手爪;灵巧手|grippers;dexterous hands
manufacturing.robots.precision-reducers|减速器|Precision reducers|谐波减速器;RV减速器|harmonic drives
manufacturing.robots.servo-systems|伺服系统|Servo systems|伺服电机;伺服驱动|servo motors
manufacturing.robots.robot-controllers|机器人控制器|Robot controllers||
manufacturing.robots.robot-operating-systems|机器人操作系统|Robot operating systems|ROS|
manufacturing.robots.motion-planning|运动规划|Motion planning|路径规划|path planning
manufacturing.robots.vision-guided-robotics|机器人视觉引导|Vision-guided robotics|手眼标定|hand-eye calibration
manufacturing.robots.force-and-compliance-control|力控与柔顺控制|Force and compliance control|力控制|impedance control
manufacturing.robots.human-robot-collaboration-safety|人机协作安全|Human-robot collaboration safety|人机协作|
manufacturing.robots.teleoperation|遥操作|Teleoperation|远程操控|remote manipulation
manufacturing.robots.embodied-intelligence|具身智能|Embodied intelligence|具身人工智能|embodied AI
manufacturing.robots.swarm-robotics|群体机器人与多机协同|Swarm robotics|多机协同|multi-robot coordination
manufacturing.robots.robot-system-integration|机器人系统集成|Robot system integration|机器人工作站|robot cells
manufacturing.machining|切削与精密加工|Machining and precision processing|机械加工|machining
manufacturing.machining.cnc-machining|数控加工|CNC machining|数控机床加工|
manufacturing.machining.five-axis-machining|五轴加工|Five-axis machining|五轴联动|
manufacturing.machining.ultra-precision-machining|超精密加工|Ultra-precision machining|单点金刚石车削|single-point diamond turning
manufacturing.machining.grinding-and-polishing|磨削与抛光|Grinding and polishing|研磨;抛光|
manufacturing.machining.electrical-discharge-machining|电火花加工|Electrical discharge machining|线切割|EDM;wire EDM
manufacturing.machining.electrochemical-machining|电化学加工|Electrochemical machining|电解加工|
manufacturing.machining.laser-processing|激光加工|Laser processing|激光切割;激光打标|laser cutting;laser marking
manufacturing.machining.ultrafast-laser-processing|超快激光加工|Ultrafast laser processing|飞秒激光|femtosecond laser
manufacturing.machining.waterjet-cutting|水射流切割|Waterjet cutting||
manufacturing.machining.micromachining|微细加工|Micromachining|微纳制造|micro- and nanofabrication
manufacturing.machining.cutting-tools|刀具|Cutting tools|切削刀具|
manufacturing.machining.jigs-and-fixtures|工装夹具|Jigs and fixtures|夹具|
manufacturing.machining.machining-of-difficult-to-cut-materials|难加工材料切削|Machining of difficult-to-cut materials||
manufacturing.machining.gear-manufacturing|齿轮制造|Gear manufacturing||
manufacturing.forming|成形与连接|Forming and joining|金属成形|metal forming
manufacturing.forming.casting|铸造|Casting|精密铸造;压铸|die casting;investment casting
manufacturing.forming.giga-casting|一体化压铸|Giga-casting|一体压铸|mega casting
manufacturing.forming.forging|锻造|Forging||
manufacturing.forming.stamping-and-sheet-metal|冲压与钣金|Stamping and sheet metal|钣金;冲压|sheet-metal forming
manufacturing.forming.spinning-and-tube-forming|旋压与管材成形|Spinning and tube forming||
manufacturing.forming.extrusion-of-metals|挤压成形|Extrusion of metals|型材挤压|
manufacturing.forming.powder-metallurgy|粉末冶金|Powder metallurgy|金属注射成形|metal injection moulding
manufacturing.forming.injection-moulding|注塑成型|Injection moulding|注塑|injection molding
manufacturing.forming.blow-moulding-and-thermoforming|吹塑与吸塑|Blow moulding and thermoforming|吸塑|thermoforming
manufacturing.forming.plastic-extrusion|挤出成型|Plastic extrusion|挤出|
manufacturing.forming.mould-and-die-making|模具设计与制造|Mould and die making|模具|mould tooling;molds
manufacturing.forming.in-mould-decoration|模内装饰|In-mould decoration|IMD;模内电子|in-mould electronics
manufacturing.forming.welding|焊接|Welding|激光焊接;搅拌摩擦焊|laser welding;friction stir welding
manufacturing.forming.bonding-and-riveting|胶接与铆接|Bonding and riveting|胶接|
manufacturing.forming.ultrasonic-welding|超声波焊接|Ultrasonic welding||
manufacturing.additive|增材制造|Additive manufacturing|3D打印|3D printing
manufacturing.additive.selective-laser-melting|激光选区熔化|Selective laser melting|SLM;激光粉末床熔融|laser powder bed fusion
manufacturing.additive.selective-laser-sintering|选区激光烧结|Selective laser sintering|SLS|
manufacturing.additive.directed-energy-deposition|定向能量沉积|Directed energy deposition|DED;电弧增材|WAAM
manufacturing.additive.fused-deposition-modelling|熔融沉积成形|Fused deposition modelling|FDM|fused filament fabrication
manufacturing.additive.vat-photopolymerization|光固化3D打印|Vat photopolymerization|SLA;DLP打印|stereolithography
manufacturing.additive.binder-jetting|粘结剂喷射|Binder jetting||
manufacturing.additive.ceramic-3d-printing|陶瓷3D打印|Ceramic 3D printing||
manufacturing.additive.bioprinting|生物3D打印|Bioprinting|组织打印|
manufacturing.additive.large-format-3d-printing|大尺寸3D打印|Large-format 3D printing||
manufacturing.additive.concrete-3d-printing|混凝土3D打印|Concrete 3D printing|建筑3D打印|
manufacturing.additive.topology-optimization-and-lightweighting|拓扑优化与轻量化|Topology optimization and lightweighting|轻量化设计|lightweight design
manufacturing.additive.am-post-processing|增材制造后处理|AM post-processing|热等静压|hot isostatic pressing
manufacturing.additive.3d-printing-service|3D打印服务|3D printing service|快速成型|rapid prototyping
manufacturing.equipment|工业装备|Industrial equipment|成套装备|machinery
manufacturing.equipment.cnc-machine-tools|数控机床|CNC machine tools|工业母机|machine tools
manufacturing.equipment.lasers|激光器|Lasers|光纤激光器|fibre lasers
manufacturing.equipment.packaging-machinery|包装机械|Packaging machinery||
manufacturing.equipment.food-processing-machinery|食品加工机械|Food-processing machinery||
manufacturing.equipment.printing-machinery|印刷机械|Printing machinery||
manufacturing.equipment.plastics-machinery|塑料机械|Plastics machinery|注塑机|injection moulding machines
manufacturing.equipment.construction-machinery|工程机械|Construction machinery||
manufacturing.equipment.electric-motors|电机|Electric motors|永磁同步电机|permanent-magnet motors
manufacturing.equipment.bearings|轴承|Bearings||
manufacturing.equipment.hydraulics-and-pneumatics|液压与气动|Hydraulics and pneumatics|液压元件;气动元件|fluid power
manufacturing.equipment.pumps-and-valves|泵与阀门|Pumps and valves|水泵;阀门|pumps;valves
manufacturing.equipment.compressors|压缩机|Compressors||
manufacturing.equipment.heat-exchangers|换热器|Heat exchangers||
manufacturing.equipment.vacuum-equipment|真空设备|Vacuum equipment||
manufacturing.equipment.refrigeration-equipment|制冷设备|Refrigeration equipment||
manufacturing.equipment.drying-equipment|干燥设备|Drying equipment||
manufacturing.equipment.hoisting-and-conveying-equipment|起重与输送设备|Hoisting and conveying equipment|输送机|conveyors
manufacturing.equipment.filtration-and-separation-equipment|过滤与分离设备|Filtration and separation equipment||
manufacturing.equipment.custom-automation-equipment|非标自动化设备|Custom automation equipment|非标设备|bespoke automation
manufacturing.equipment.precision-stages-and-linear-motors|精密平台与直线电机|Precision stages and linear motors|直线电机|linear motors
manufacturing.automation|自动化与智能工厂|Automation and smart factory|智能制造|smart manufacturing
manufacturing.automation.programmable-logic-control|可编程逻辑控制|Programmable logic control|PLC|PLC
manufacturing.automation.motion-control|运动控制|Motion control||
manufacturing.automation.distributed-control-systems|分布式控制系统|Distributed control systems|DCS|
manufacturing.automation.scada|数据采集与监控系统|SCADA|组态软件|supervisory control
manufacturing.automation.automated-assembly-lines|自动化装配线|Automated assembly lines|自动化产线|assembly automation
manufacturing.automation.flexible-manufacturing-systems|柔性制造系统|Flexible manufacturing systems|柔性产线|FMS
manufacturing.automation.machine-vision-inspection|机器视觉检测|Machine vision inspection|视觉检测;自动光学检测|automated optical inspection;AOI
manufacturing.automation.lights-out-manufacturing|黑灯工厂|Lights-out manufacturing|无人工厂|unmanned factory
manufacturing.automation.shop-floor-digitalization|数字化车间改造|Shop-floor digitalization|数字化车间;技改|digital workshop
manufacturing.automation.predictive-maintenance|预测性维护|Predictive maintenance|设备健康管理|PHM;condition monitoring
manufacturing.automation.advanced-process-control|先进过程控制|Advanced process control|APC|
manufacturing.automation.automatic-loading-and-unloading|自动上下料|Automatic loading and unloading|上下料|machine tending
manufacturing.automation.automated-sorting|自动分拣|Automated sorting||
manufacturing.automation.robotic-welding-lines|机器人焊接产线|Robotic welding lines||
manufacturing.automation.automated-painting|喷涂自动化|Automated painting|机器人喷涂|robotic painting
manufacturing.automation.machine-safety|工业安全与机器防护|Machine safety|安全继电器|safety PLC
manufacturing.automation.control-system-design|控制系统设计|Control system design|自动控制|automatic control
manufacturing.quality|生产管理与质量|Production management and quality|精益生产|lean production
manufacturing.quality.lean-manufacturing|精益制造|Lean manufacturing|精益改善|kaizen
manufacturing.quality.six-sigma|六西格玛|Six Sigma||
manufacturing.quality.statistical-process-control|统计过程控制|Statistical process control|SPC|
manufacturing.quality.reliability-engineering|可靠性工程|Reliability engineering|可靠性设计|reliability design
manufacturing.quality.fmea|失效模式与影响分析|FMEA||
manufacturing.quality.quality-traceability|质量追溯|Quality traceability|产品追溯|
manufacturing.quality.tolerancing-and-gd-and-t|公差与几何量|Tolerancing and GD&T|公差设计|
manufacturing.quality.non-destructive-testing-techniques|无损检测技术|Non-destructive testing techniques|无损探伤|NDT
manufacturing.quality.in-process-measurement|在线测量|In-process measurement|在机测量|on-machine measurement
manufacturing.quality.coordinate-and-3d-metrology|三坐标与三维测量|Coordinate and 3D metrology|三坐标测量;三维扫描测量|CMM
manufacturing.quality.contract-manufacturing|代工制造|Contract manufacturing|OEM;ODM;电子制造服务|OEM;ODM;electronics manufacturing services
manufacturing.quality.small-batch-trial-production|小批量试制|Small-batch trial production|中试制造|pilot production
manufacturing.fields|专用装备与交通装备|Transport and special equipment manufacturing||
manufacturing.fields.automotive-components|汽车零部件|Automotive components|汽车配件|auto parts
manufacturing.fields.aerospace-components|航空零部件|Aerospace components||
manufacturing.fields.unmanned-aerial-vehicles|无人机|Unmanned aerial vehicles|无人飞行器|UAV;drones
manufacturing.fields.evtol-aircraft|电动垂直起降航空器|eVTOL aircraft|飞行汽车;eVTOL|electric vertical take-off and landing
manufacturing.fields.satellites-and-spacecraft-components|卫星与航天器部件|Satellites and spacecraft components|商业航天|commercial space
manufacturing.fields.ships-and-offshore-equipment|船舶与海洋工程装备|Ships and offshore equipment|海工装备|marine engineering equipment
manufacturing.fields.rail-transit-equipment|轨道交通装备|Rail transit equipment||
manufacturing.fields.elevators|电梯|Elevators||lift manufacturing
manufacturing.fields.agricultural-machinery|农机装备|Agricultural machinery||
manufacturing.fields.mining-machinery|矿山机械|Mining machinery||
manufacturing.fields.toy-manufacturing|玩具制造|Toy manufacturing||
manufacturing.fields.home-appliance-manufacturing|家电制造|Home appliance manufacturing|小家电|small appliances
manufacturing.fields.furniture-manufacturing|家具制造技术|Furniture manufacturing|定制家居|custom furniture
manufacturing.fields.hardware-manufacturing|五金制造|Hardware manufacturing||
manufacturing.fields.lighting-fixture-manufacturing|照明灯具制造|Lighting fixture manufacturing|灯具|luminaires
`;
