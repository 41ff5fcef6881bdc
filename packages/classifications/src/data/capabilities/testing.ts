/** code|zh|en|zh synonyms|en synonyms */
export const testing = `
testing|检测认证与开放设施|Testing, certification and facilities|检测认证;开放实验室|TIC;open laboratories
testing.inspection|检验检测|Testing services|第三方检测|third-party testing
testing.inspection.mechanical-testing-of-materials|材料力学性能测试|Mechanical testing of materials|拉伸试验;疲劳试验|tensile testing;fatigue testing
testing.inspection.chemical-composition-analysis|化学成分分析|Chemical composition analysis|成分分析|
testing.inspection.textile-testing|纺织品检测|Textile testing|色牢度测试;织物性能测试|colour fastness testing
testing.inspection.leather-and-footwear-testing|皮革与鞋类检测|Leather and footwear testing||
testing.inspection.food-testing|食品检测|Food testing|农残检测|pesticide residue testing
testing.inspection.pharmaceutical-testing|药品检验|Pharmaceutical testing||
testing.inspection.medical-device-testing|医疗器械检测|Medical device testing|生物相容性测试|biocompatibility testing
testing.inspection.cosmetics-testing-and-efficacy-evaluation|化妆品检测与功效评价|Cosmetics testing and efficacy evaluation|功效评价|
testing.inspection.environmental-sample-testing|环境样品检测|Environmental sample testing||
testing.inspection.emc-testing|电磁兼容测试|EMC testing|EMC检测|
testing.inspection.electrical-safety-testing|电气安全测试|Electrical safety testing|安规测试|
testing.inspection.environmental-reliability-testing|环境可靠性试验|Environmental reliability testing|高低温试验;盐雾试验;振动试验|climatic testing;salt-spray testing;vibration testing
testing.inspection.battery-testing|电池检测|Battery testing|电池安全测试|battery abuse testing
testing.inspection.pv-module-testing|光伏组件检测|PV module testing||
testing.inspection.cable-testing|电线电缆检测|Cable testing||
testing.inspection.vehicle-and-component-testing|汽车整车与零部件检测|Vehicle and component testing|碰撞试验|crash testing
testing.inspection.robot-testing|机器人检测|Robot testing||
testing.inspection.rf-and-wireless-testing|射频与无线测试|RF and wireless testing|OTA测试|over-the-air testing
testing.inspection.chip-reliability-and-failure-analysis|芯片可靠性与失效分析|Chip reliability and failure analysis||
testing.inspection.third-party-software-evaluation|软件测评|Third-party software evaluation|软件产品测试报告|
testing.inspection.toy-testing|玩具与儿童用品检测|Toy testing||
testing.inspection.furniture-testing|家具与家居检测|Furniture testing|甲醛检测|formaldehyde testing
testing.inspection.construction-materials-testing|建材检测|Construction materials testing||
testing.inspection.fire-performance-testing|燃烧性能测试|Fire performance testing|阻燃测试|flammability testing
testing.inspection.acoustic-testing|声学与噪声测试|Acoustic testing|消声室测试|anechoic chamber testing
testing.inspection.optical-and-lighting-testing|光学与照明测试|Optical and lighting testing|光生物安全|photobiological safety
testing.inspection.hazardous-substances-testing|有害物质检测|Hazardous substances testing|RoHS检测;REACH检测|RoHS testing;REACH testing
testing.inspection.packaging-and-transport-testing|包装与运输试验|Packaging and transport testing|跌落试验|drop testing
testing.inspection.water-testing-services|水质检测服务|Water testing services||
testing.inspection.ndt-services|无损检测服务|NDT services|焊缝检测|weld inspection
testing.inspection.special-equipment-inspection|特种设备检验|Special equipment inspection|压力容器检验|pressure vessel inspection
testing.inspection.import-and-export-inspection|进出口商品检验|Import and export inspection|商检|pre-shipment inspection
testing.inspection.forensic-appraisal|司法鉴定|Forensic appraisal||
testing.inspection.fibre-composition-analysis|纤维成分分析|Fibre composition analysis||
testing.inspection.functional-textile-testing|功能性纺织品测试|Functional textile testing|抗菌性能测试;防护性能测试|antibacterial performance testing
testing.inspection.smart-garment-reliability-testing|智能服装可靠性测试|Smart garment reliability testing|耐水洗测试|wash durability testing
testing.inspection.hydrogen-product-testing|氢能产品检测|Hydrogen product testing||
testing.inspection.energy-storage-system-testing|储能系统检测|Energy storage system testing||
testing.inspection.ai-model-evaluation|人工智能模型测评|AI model evaluation|大模型评测|model benchmarking
testing.inspection.cybersecurity-evaluation|网络安全测评|Cybersecurity evaluation||
testing.inspection.carbon-footprint-verification|碳足迹核算与验证|Carbon footprint verification||
testing.calibration|计量校准|Metrology and calibration|计量技术|metrology
testing.calibration.dimensional-calibration|长度与几何量校准|Dimensional calibration||
testing.calibration.temperature-and-humidity-calibration|温度与湿度校准|Temperature and humidity calibration||
testing.calibration.electrical-metrology|电学与电磁计量|Electrical metrology||
testing.calibration.force-and-mass-metrology|力学计量|Force and mass metrology|衡器检定|
testing.calibration.optical-metrology|光学计量|Optical metrology||
testing.calibration.time-and-frequency-metrology|时间频率计量|Time and frequency metrology||
testing.calibration.reference-materials|标准物质|Reference materials|标准样品|certified reference materials
testing.calibration.instrument-verification-and-calibration-service|仪器检定与校准服务|Instrument verification and calibration service||
testing.certification|认证与合规|Certification and compliance|合格评定|conformity assessment
testing.certification.iso-9001-certification|质量管理体系认证|ISO 9001 certification|质量体系认证|quality management certification
testing.certification.iso-14001-certification|环境管理体系认证|ISO 14001 certification||
testing.certification.iso-45001-certification|职业健康安全体系认证|ISO 45001 certification||
testing.certification.iatf-16949-certification|汽车质量体系认证|IATF 16949 certification||
testing.certification.iso-27001-certification|信息安全体系认证|ISO 27001 certification||
testing.certification.ccc-certification|强制性产品认证|CCC certification|3C认证|China compulsory certification
testing.certification.ce-marking|欧盟CE合规|CE marking|CE认证|
testing.certification.fda-compliance|美国FDA合规|FDA compliance|FDA认证|FDA registration
testing.certification.ul-and-etl-certification|北美UL与ETL认证|UL and ETL certification|UL认证|
testing.certification.green-product-certification|绿色产品认证|Green product certification|环境标志认证|eco-label
testing.certification.organic-certification|有机产品认证|Organic certification|有机认证|
testing.certification.oeko-tex-certification|纺织生态认证|OEKO-TEX certification|OEKO-TEX|OEKO-TEX
testing.certification.geographical-indications|地理标志|Geographical indications|地理标志产品|
testing.certification.social-compliance-audit|社会责任审核|Social compliance audit|BSCI验厂|factory audit;BSCI audit
testing.certification.laboratory-accreditation-consulting|实验室认可咨询|Laboratory accreditation consulting|CNAS认可;CMA资质|CNAS accreditation;ISO 17025
testing.certification.technical-barriers-to-trade|出口技术性贸易措施|Technical barriers to trade|TBT应对;技术性贸易壁垒|TBT
testing.certification.ghg-verification|自愿减排与碳核查|GHG verification|碳核查|carbon verification
testing.standards|标准化|Standardization|标准制定|standards development
testing.standards.national-and-industry-standards-drafting|国家与行业标准研制|National and industry standards drafting|国标制定|
testing.standards.group-standards|团体标准|Group standards|团标|association standards
testing.standards.international-standards-work|国际标准|International standards work|ISO标准;IEC标准|ISO standards;IEC standards
testing.standards.enterprise-standardization-consulting|企业标准化咨询|Enterprise standardization consulting|企业标准|company standards
testing.standards.standard-essential-patents|标准必要专利|Standard-essential patents|SEP|SEP
testing.standards.digital-standards|标准数字化|Digital standards|机器可读标准|machine-readable standards
testing.instruments|大型仪器共享|Shared instruments|仪器开放共享|instrument sharing
testing.instruments.electron-microscopy|电子显微镜|Electron microscopy|扫描电镜;透射电镜|SEM;TEM
testing.instruments.atomic-force-microscopy|原子力显微镜|Atomic force microscopy|AFM|AFM
testing.instruments.x-ray-diffraction|X射线衍射|X-ray diffraction|XRD|XRD
testing.instruments.x-ray-photoelectron-spectroscopy|X射线光电子能谱|X-ray photoelectron spectroscopy|XPS|XPS
testing.instruments.nmr-spectroscopy|核磁共振波谱|NMR spectroscopy|核磁|NMR
testing.instruments.mass-spectrometry|质谱分析|Mass spectrometry|液质联用;气质联用|LC-MS;GC-MS
testing.instruments.chromatography|色谱分析|Chromatography|高效液相色谱|HPLC
testing.instruments.infrared-and-raman-spectroscopy|红外与拉曼光谱|Infrared and Raman spectroscopy|红外光谱;拉曼光谱|FTIR;Raman
testing.instruments.thermal-analysis|热分析|Thermal analysis|差示扫描量热;热重分析|DSC;TGA
testing.instruments.particle-size-and-surface-area-analysis|粒度与比表面分析|Particle size and surface area analysis|激光粒度;BET测试|laser diffraction;BET analysis
testing.instruments.electrochemical-workstation|电化学工作站|Electrochemical workstation|电化学测试|electrochemical testing
testing.instruments.industrial-ct|工业CT检测|Industrial CT|X射线检测|X-ray CT
testing.instruments.rheometry|流变测试|Rheometry||
testing.instruments.mechanical-testing-machine|力学试验机|Mechanical testing machine|万能试验机|universal testing machine
testing.instruments.confocal-microscopy|共聚焦显微镜|Confocal microscopy||
testing.instruments.high-speed-imaging|高速摄影|High-speed imaging||
testing.instruments.synchrotron-and-neutron-sources|同步辐射与中子散射|Synchrotron and neutron sources|同步辐射;散裂中子源|synchrotron radiation;spallation neutron source
testing.instruments.cryo-em-facility|冷冻电镜平台|Cryo-EM facility||
testing.facilities|中试与试验设施|Pilot and trial facilities|中试平台|pilot facilities
testing.facilities.chemical-pilot-plant|化工中试线|Chemical pilot plant|化工中试|
testing.facilities.textile-pilot-line|纺织中试线|Textile pilot line|纺丝中试|pilot spinning line
testing.facilities.fermentation-pilot-plant|生物发酵中试|Fermentation pilot plant|发酵中试|
testing.facilities.gmp-pilot-facility|药物中试与GMP车间|GMP pilot facility|GMP中试|
testing.facilities.food-pilot-plant|食品中试线|Food pilot plant||
testing.facilities.battery-pilot-line|电池中试线|Battery pilot line||
testing.facilities.semiconductor-pilot-line|芯片中试线|Semiconductor pilot line|微纳加工平台|cleanroom foundry;nanofab
testing.facilities.composites-pilot-line|复合材料中试|Composites pilot line||
testing.facilities.additive-manufacturing-centre|增材制造中心|Additive manufacturing centre|3D打印中心|
testing.facilities.makerspace-and-rapid-prototyping-facility|创客空间与快速试制|Makerspace and rapid prototyping facility|创客空间|makerspace;fab lab
testing.facilities.autonomous-driving-test-site|自动驾驶测试场|Autonomous driving test site|智能网联测试区|proving ground
testing.facilities.drone-test-site|无人机试飞基地|Drone test site|试飞场|
testing.facilities.wind-tunnel|风洞|Wind tunnel||
testing.facilities.towing-tank-and-wave-basin|水动力试验水池|Towing tank and wave basin|拖曳水池|
testing.facilities.agricultural-field-station|农业试验基地|Agricultural field station|试验田|experimental farm
testing.facilities.animal-research-facility|动物实验中心|Animal research facility||
testing.facilities.clinical-trial-site|医院临床试验基地|Clinical trial site|临床试验机构|
testing.facilities.demonstration-site|应用场景与示范线|Demonstration site|应用示范;场景开放|living lab;testbed
testing.facilities.simulation-testbed|数字孪生与仿真平台|Simulation testbed|仿真平台|
testing.facilities.studio-and-recording-facility|演播与录音棚|Studio and recording facility|录音棚;摄影棚|photo studio
testing.facilities.showroom-and-design-experience-centre|展示与设计体验中心|Showroom and design experience centre|展示中心|showroom
testing.facilities.shared-laboratory-space|共享实验室|Shared laboratory space|公共实验室|lab space rental
testing.facilities.incubation-space|孵化场地|Incubation space|孵化空间|incubator space
testing.facilities.joint-laboratory|联合实验室共建|Joint laboratory|校企联合实验室|university-industry lab
`;
