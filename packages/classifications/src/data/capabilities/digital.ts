/** code|zh|en|zh synonyms|en synonyms */
export const digital = `
digital|人工智能、软件与数字技术|AI, software and digital technology|数字经济;信息技术|information technology;ICT
digital.ai|人工智能|Artificial intelligence|AI|AI
digital.ai.machine-learning|机器学习|Machine learning|统计学习|ML
digital.ai.deep-learning|深度学习|Deep learning|深度神经网络|neural networks
digital.ai.large-language-models|大语言模型|Large language models|大模型|LLM;foundation models
digital.ai.generative-ai|生成式人工智能|Generative AI|AIGC;内容生成|AIGC
digital.ai.multimodal-models|多模态模型|Multimodal models|视觉语言模型|vision-language models
digital.ai.computer-vision|计算机视觉|Computer vision|图像识别|image recognition
digital.ai.object-detection-and-tracking|目标检测与跟踪|Object detection and tracking|目标识别|
digital.ai.3d-reconstruction|三维重建|3D reconstruction|点云处理|point-cloud processing
digital.ai.natural-language-processing|自然语言处理|Natural language processing|NLP;文本分析|NLP;text mining
digital.ai.machine-translation|机器翻译|Machine translation||
digital.ai.speech-recognition-and-synthesis|语音识别与合成|Speech recognition and synthesis|语音识别;语音合成|ASR;text to speech
digital.ai.knowledge-graphs|知识图谱|Knowledge graphs|本体建模|ontology engineering
digital.ai.recommender-systems|推荐系统|Recommender systems|个性化推荐|personalization
digital.ai.reinforcement-learning|强化学习|Reinforcement learning||
digital.ai.federated-learning|联邦学习|Federated learning||
digital.ai.intelligent-agents|智能体|Intelligent agents|AI智能体;多智能体系统|multi-agent systems
digital.ai.retrieval-augmented-generation|检索增强生成|Retrieval-augmented generation|RAG|RAG
digital.ai.model-compression-and-deployment|模型压缩与部署|Model compression and deployment|边缘推理|edge inference
digital.ai.trustworthy-ai|可信人工智能|Trustworthy AI|可解释人工智能;AI治理|explainable AI;AI governance
digital.ai.time-series-forecasting|时间序列预测|Time-series forecasting|需求预测|demand forecasting
digital.ai.anomaly-detection|异常检测|Anomaly detection||
digital.ai.ai-for-science|科学智能|AI for science|AI驱动科研|
digital.ai.intelligent-document-processing|智能文档处理|Intelligent document processing|光学字符识别|OCR
digital.ai.biometric-recognition|人脸与生物特征识别|Biometric recognition|人脸识别|face recognition
digital.ai.video-analytics|视频分析|Video analytics|视频结构化|
digital.ai.conversational-ai|智能客服|Conversational AI|聊天机器人;对话系统|chatbots
digital.ai.ai-training-data|人工智能训练数据|AI training data|数据标注|data labelling
digital.ai.ai-ethics|人工智能伦理|AI ethics||
digital.ai.graph-neural-networks|图神经网络|Graph neural networks||
digital.data|大数据与云计算|Data and cloud|云计算与大数据|cloud computing
digital.data.big-data-platforms|大数据平台|Big-data platforms|大数据|big data
digital.data.data-governance|数据治理|Data governance|主数据管理|master data management
digital.data.data-warehouse-and-lakehouse|数据仓库与湖仓|Data warehouse and lakehouse|数据湖|data lake
digital.data.data-analytics-and-bi|数据分析与商业智能|Data analytics and BI|商业智能|business intelligence
digital.data.databases|数据库|Databases|时序数据库;图数据库|time-series database;graph database
digital.data.data-sharing-and-exchange|数据要素流通|Data sharing and exchange|数据空间;数据交易|data spaces
digital.data.privacy-preserving-computation|隐私计算|Privacy-preserving computation|多方安全计算|secure multi-party computation
digital.data.public-cloud-services|公有云服务|Public cloud services|IaaS;PaaS|
digital.data.private-and-hybrid-cloud|私有云与混合云|Private and hybrid cloud||
digital.data.cloud-native-and-containers|容器与云原生|Cloud native and containers|云原生;微服务|Kubernetes;microservices
digital.data.edge-computing|边缘计算|Edge computing|雾计算|fog computing
digital.data.high-performance-computing|高性能计算|High-performance computing|超算;超级计算|supercomputing
digital.data.ai-computing-centres|智算中心|AI computing centres|算力服务|GPU cloud;compute services
digital.data.data-centres|数据中心|Data centres|绿色数据中心|data centers
digital.data.geographic-information-systems|地理信息系统|Geographic information systems|GIS|GIS
digital.data.remote-sensing-data-processing|遥感数据处理|Remote-sensing data processing|卫星遥感|satellite remote sensing
digital.data.backup-and-disaster-recovery|数据备份与容灾|Backup and disaster recovery|容灾备份|
digital.software|软件工程|Software engineering|软件开发|software development
digital.software.enterprise-software|企业管理软件|Enterprise software|企业资源计划;ERP|ERP
digital.software.customer-relationship-management-systems|客户关系管理系统|Customer relationship management systems|CRM|CRM
digital.software.mobile-app-development|移动应用开发|Mobile app development|手机应用;小程序开发|mini-program development
digital.software.web-development|网站开发|Web development|前端开发|front-end development
digital.software.software-as-a-service|软件即服务|Software as a service|SaaS|SaaS
digital.software.low-code-platforms|低代码平台|Low-code platforms|无代码平台|no-code platforms
digital.software.open-source-software|开源软件|Open-source software|开源社区|open source
digital.software.operating-systems|操作系统|Operating systems|鸿蒙开发|HarmonyOS development
digital.software.middleware|中间件|Middleware|消息中间件|
digital.software.software-testing|软件测试|Software testing|自动化测试|test automation
digital.software.devops|开发运维一体化|DevOps|持续集成|continuous integration
digital.software.domestic-it-adaptation|信创适配|Domestic IT adaptation|国产化适配|
digital.software.software-outsourcing|软件外包|Software outsourcing|离岸开发|offshore development
digital.software.software-localization|软件本地化|Software localization|国际化与本地化|internationalization
digital.software.simulation-software|仿真软件|Simulation software|CAE软件|CAE software
digital.software.cad-software|计算机辅助设计软件|CAD software|CAD|
digital.software.robotic-process-automation|流程自动化|Robotic process automation|RPA|RPA
digital.software.it-system-integration|信息系统集成|IT system integration|IT系统集成|
digital.software.it-consulting|信息化咨询|IT consulting|数字化转型咨询|digital transformation consulting
digital.industrial-internet|工业互联网|Industrial internet|工业物联网|IIoT;Industry 4.0
digital.industrial-internet.industrial-internet-platforms|工业互联网平台|Industrial internet platforms||
digital.industrial-internet.industrial-internet-identifier-resolution|工业互联网标识解析|Industrial internet identifier resolution|标识解析|
digital.industrial-internet.manufacturing-execution-systems|制造执行系统|Manufacturing execution systems|MES|MES
digital.industrial-internet.product-lifecycle-management|产品生命周期管理|Product lifecycle management|PLM;产品数据管理|PLM;PDM
digital.industrial-internet.advanced-planning-and-scheduling|高级计划与排程|Advanced planning and scheduling|APS;生产排程|production scheduling
digital.industrial-internet.warehouse-management-systems|仓储管理系统|Warehouse management systems|WMS|WMS
digital.industrial-internet.supply-chain-management-systems|供应链管理系统|Supply chain management systems|SCM|
digital.industrial-internet.machine-connectivity-and-data-acquisition|设备联网与数据采集|Machine connectivity and data acquisition|设备上云|machine data collection
digital.industrial-internet.digital-twin|数字孪生|Digital twin|数字孪生体|digital twins
digital.industrial-internet.digital-thread|数字主线|Digital thread||
digital.industrial-internet.industrial-analytics|工业大数据分析|Industrial analytics|工业大数据|
digital.industrial-internet.industrial-software|工业软件|Industrial software||
digital.industrial-internet.industrial-apps|工业APP|Industrial apps||
digital.industrial-internet.energy-management-systems-for-industry|能源管理系统|Energy management systems for industry|企业能耗管理|
digital.industrial-internet.cloud-manufacturing|云制造|Cloud manufacturing|共享制造|shared manufacturing
digital.industrial-internet.simulation-driven-design|设计仿真一体化|Simulation-driven design||
digital.iot-immersive|物联网与沉浸式技术|IoT and immersive technology||
digital.iot-immersive.iot-platforms|物联网平台|IoT platforms|物联网|internet of things
digital.iot-immersive.smart-terminals|智能终端|Smart terminals|智能硬件终端|
digital.iot-immersive.virtual-reality|虚拟现实|Virtual reality|VR|VR
digital.iot-immersive.augmented-reality|增强现实|Augmented reality|AR;混合现实|AR;mixed reality
digital.iot-immersive.metaverse|元宇宙|Metaverse||
digital.iot-immersive.motion-capture|动作捕捉|Motion capture||
digital.iot-immersive.real-time-rendering-engines|实时渲染引擎|Real-time rendering engines|游戏引擎|game engine
digital.iot-immersive.brain-computer-interfaces|脑机接口|Brain-computer interfaces|BCI|BCI
digital.iot-immersive.spatial-computing|空间计算|Spatial computing||
digital.iot-immersive.smart-city|智慧城市|Smart city|城市大脑|city brain
digital.iot-immersive.smart-campus|智慧园区|Smart campus|园区数字化|
digital.iot-immersive.smart-buildings|智慧楼宇|Smart buildings|楼宇自控|building automation
digital.security|网络与数据安全|Cyber and data security|信息安全|information security
digital.security.cybersecurity-protection|网络安全防护|Cybersecurity protection|网络安全|cyber defence
digital.security.data-security|数据安全|Data security|数据脱敏|data masking
digital.security.cryptography|密码技术|Cryptography|国密算法|Chinese commercial cryptography
digital.security.post-quantum-cryptography|后量子密码|Post-quantum cryptography|抗量子密码|
digital.security.identity-and-access-management|身份认证与访问控制|Identity and access management|统一身份认证|IAM
digital.security.zero-trust-security|零信任安全|Zero-trust security||
digital.security.industrial-control-system-security|工控安全|Industrial control system security|工业信息安全|OT security
digital.security.penetration-testing|渗透测试与漏洞挖掘|Penetration testing|漏洞扫描|vulnerability assessment
digital.security.classified-protection-assessment|等级保护测评|Classified protection assessment|等保测评|MLPS assessment
digital.security.blockchain|区块链|Blockchain|联盟链|consortium blockchain
digital.security.digital-identity|数字身份|Digital identity|可验证凭证|verifiable credentials
digital.security.digital-watermarking|数字水印与版权保护|Digital watermarking|数字版权管理|DRM
digital.security.cloud-security|云安全|Cloud security||
digital.security.content-moderation|内容安全|Content moderation|内容审核|
digital.apps|行业数字化应用|Sector applications||
digital.apps.e-commerce-platforms|电子商务平台|E-commerce platforms|电商平台|online marketplace
digital.apps.cross-border-e-commerce-enablement|跨境电子商务技术服务|Cross-border e-commerce enablement|跨境电商|cross-border e-commerce
digital.apps.fintech|金融科技|Fintech||
digital.apps.digital-payments|数字支付|Digital payments|移动支付|mobile payment
digital.apps.health-informatics|智慧医疗信息化|Health informatics|医院信息系统;电子病历|electronic health records
digital.apps.educational-technology|智慧教育|Educational technology|在线教育;教育科技|edtech
digital.apps.digital-agriculture-systems|智慧农业信息系统|Digital agriculture systems|数字农业|
digital.apps.digital-culture-and-tourism|智慧文旅|Digital culture and tourism|智慧旅游|smart tourism
digital.apps.digital-government|政务数字化|Digital government|电子政务|e-government
digital.apps.building-information-modelling|建筑信息模型|Building information modelling|BIM|BIM
digital.apps.legal-tech|法律科技|Legal tech||
digital.apps.hr-software|人力资源软件|HR software||
digital.apps.retail-digitalization|零售数字化|Retail digitalization|新零售|smart retail
digital.apps.media-technology|媒体技术|Media technology|融媒体|
digital.apps.energy-digitalization|能源数字化|Energy digitalization|虚拟电厂软件|
digital.apps.carbon-management-software|碳管理软件|Carbon management software|碳核算软件|carbon accounting software
digital.quantum-computing|未来计算|Emerging computing|前沿计算|
digital.quantum-computing.quantum-computing|量子计算|Quantum computing||
digital.quantum-computing.quantum-algorithms-and-software|量子算法与软件|Quantum algorithms and software||
digital.quantum-computing.optical-computing|光计算|Optical computing|光子计算|photonic computing
digital.quantum-computing.dna-data-storage|DNA存储|DNA data storage||
digital.modelling|建模、优化与决策|Modelling, optimization and decision support|系统建模与仿真|modelling and simulation
digital.modelling.operations-research-and-optimization|运筹优化|Operations research and optimization|数学规划;优化算法|mathematical programming;optimization algorithms
digital.modelling.robust-and-stochastic-optimization|鲁棒与随机优化|Robust and stochastic optimization|鲁棒优化;随机规划|robust optimization;stochastic programming
digital.modelling.multi-objective-and-evolutionary-optimization|多目标优化与进化算法|Multi-objective and evolutionary optimization|进化算法;遗传算法|evolutionary algorithms;genetic algorithms
digital.modelling.scheduling-optimization|调度优化|Scheduling optimization|排班优化;资源调度|resource scheduling
digital.modelling.game-theory-and-mechanism-design|博弈论与机制设计|Game theory and mechanism design|博弈分析;拍卖机制|auction design
digital.modelling.decision-support-systems|决策支持系统|Decision support systems|辅助决策;多准则决策|multi-criteria decision making
digital.modelling.system-dynamics-modelling|系统动力学|System dynamics modelling||
digital.modelling.discrete-event-simulation|离散事件仿真|Discrete-event simulation||
digital.modelling.agent-based-modelling|多主体仿真|Agent-based modelling|基于主体的建模|agent-based simulation
digital.modelling.uncertainty-quantification|不确定性量化|Uncertainty quantification||
digital.modelling.finite-element-analysis|有限元分析|Finite element analysis|有限元;FEA|FEA
digital.modelling.computational-fluid-dynamics|计算流体力学|Computational fluid dynamics|CFD;流体仿真|CFD
digital.modelling.multiphysics-simulation|多物理场仿真|Multiphysics simulation||
digital.modelling.signal-processing|信号处理|Signal processing|数字信号处理|DSP;digital signal processing
digital.modelling.image-processing|图像处理|Image processing|图像增强;图像分割|image segmentation
digital.modelling.data-and-sensor-fusion|信息融合|Data and sensor fusion|多源信息融合|sensor fusion;data fusion
digital.modelling.information-retrieval|信息检索|Information retrieval|搜索引擎技术|search engine technology
digital.modelling.visual-analytics|可视分析|Visual analytics|可视化分析|
digital.modelling.causal-inference-and-econometrics|因果推断与计量分析|Causal inference and econometrics|因果推断;计量经济模型|econometrics
digital.modelling.network-science-and-social-network-analysis|复杂网络与社会网络分析|Network science and social network analysis|复杂网络;社会网络分析|complex networks
digital.modelling.user-behaviour-analytics|用户行为分析|User behaviour analytics|消费者行为分析;用户画像|customer profiling
digital.modelling.revenue-management-and-dynamic-pricing|收益管理与动态定价|Revenue management and dynamic pricing|动态定价|dynamic pricing
digital.modelling.financial-risk-modelling|金融风险建模|Financial risk modelling|信用评分;量化金融|credit scoring;quantitative finance
digital.modelling.healthcare-operations-research|公共卫生与医疗运筹|Healthcare operations research|医疗资源配置|
digital.modelling.scientometrics-and-innovation-measurement|科学计量与创新评价|Scientometrics and innovation measurement|文献计量;科技评价|bibliometrics
digital.modelling.risk-assessment-modelling|风险评估模型|Risk assessment modelling||
digital.modelling.emergency-decision-and-resource-allocation|应急决策与资源调配|Emergency decision and resource allocation|应急物资调度|
`;
