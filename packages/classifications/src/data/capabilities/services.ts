/** code|zh|en|zh synonyms|en synonyms */
export const services = `
services|知识产权与专业服务|IP, legal and professional services|科技服务业;专业服务|professional services
services.ip|知识产权|Intellectual property|知产|IP
services.ip.patent-prosecution|专利申请代理|Patent prosecution|专利代理|patent filing
services.ip.patent-and-novelty-search|专利检索与查新|Patent and novelty search|科技查新|prior-art search
services.ip.patent-strategy-and-landscaping|专利布局与导航|Patent strategy and landscaping|专利导航|patent mapping;patent landscape
services.ip.freedom-to-operate-analysis|自由实施分析|Freedom-to-operate analysis|FTO|FTO
services.ip.patent-invalidation-and-litigation|专利无效与诉讼|Patent invalidation and litigation|专利维权|patent litigation
services.ip.international-patent-filing|PCT国际申请|International patent filing|PCT申请|PCT filing
services.ip.design-patent-filing|外观设计专利申请|Design patent filing||
services.ip.trademark-registration|商标注册|Trademark registration|商标|trademarks
services.ip.copyright-registration|版权登记|Copyright registration|软件著作权|software copyright
services.ip.trade-secret-protection|商业秘密保护|Trade secret protection|技术秘密|
services.ip.plant-variety-rights|植物新品种权|Plant variety rights||
services.ip.ic-layout-registration|集成电路布图设计登记|IC layout registration||
services.ip.ip-valuation|知识产权评估|IP valuation|专利价值评估|patent valuation
services.ip.ip-commercialization|知识产权运营|IP commercialization|专利运营;专利开放许可|patent licensing;open patent licence
services.ip.patent-pools|专利池与联盟|Patent pools||
services.ip.ip-management-system-certification|知识产权贯标|IP management system certification|贯标|
services.ip.overseas-ip-enforcement|海外知识产权维权|Overseas IP enforcement|337调查应对|Section 337
services.ip.high-value-patent-cultivation|高价值专利培育|High-value patent cultivation||
services.ip.patent-portfolio-management|专利分级分类管理|Patent portfolio management|专利组合|patent portfolio
services.ip.patents-in-standards-and-open-source|开源与标准中的专利策略|Patents in standards and open source||
services.ip.design-infringement-monitoring|时尚与外观侵权监测|Design infringement monitoring|线上打假|online brand protection
services.transfer|技术转移与成果转化|Technology transfer|科技成果转化|commercialization of research
services.transfer.technology-brokerage|技术经纪|Technology brokerage|技术经理人|technology broker
services.transfer.technology-licensing|技术许可|Technology licensing|专利许可|licensing-out
services.transfer.technology-equity-contribution|技术作价入股|Technology equity contribution|专利入股|IP for equity
services.transfer.technology-assessment|技术评估与成熟度评价|Technology assessment|成果评价;技术成熟度评价|TRL assessment
services.transfer.proof-of-concept|概念验证|Proof of concept|概念验证中心|PoC
services.transfer.technology-contract-registration|技术合同认定登记|Technology contract registration|技术合同登记|
services.transfer.open-innovation-challenges|揭榜挂帅与需求征集|Open innovation challenges|揭榜挂帅;技术需求对接|innovation challenge
services.transfer.contract-research|委托研发|Contract research|技术开发合同|commissioned R&D
services.transfer.joint-r-and-d|合作研发|Joint R&D|产学研合作|university-industry collaboration
services.transfer.technical-consulting|技术咨询|Technical consulting|技术诊断|engineering consulting
services.transfer.international-technology-transfer|国际技术转移|International technology transfer|跨国技术转移|
services.transfer.technology-marketplace|技术交易平台|Technology marketplace|技术市场|technology exchange
services.transfer.university-spin-offs|大学衍生企业|University spin-offs|学科性公司|spin-out
services.legal|法律服务|Legal services|律师服务|law firm services
services.legal.contract-drafting-and-review|合同审查|Contract drafting and review|技术合同起草|technology contracts
services.legal.company-formation-and-governance|公司设立与治理|Company formation and governance|公司注册|company incorporation
services.legal.equity-structuring|股权激励与架构|Equity structuring|股权激励|stock options
services.legal.data-compliance|数据合规|Data compliance|个人信息保护;GDPR合规|privacy compliance;GDPR
services.legal.export-control-and-trade-compliance|出口管制与贸易合规|Export control and trade compliance|出口管制|sanctions compliance
services.legal.competition-law|反垄断与公平竞争|Competition law|反垄断|
services.legal.employment-law|劳动法律服务|Employment law|劳动法|
services.legal.cross-border-legal-services|涉外法律服务|Cross-border legal services|海外投资法律|foreign investment law
services.legal.dispute-resolution-and-arbitration|争议解决与仲裁|Dispute resolution and arbitration|仲裁;商事调解|arbitration;mediation
services.legal.notarization|公证|Notarization||
services.legal.open-source-licence-compliance|开源合规|Open-source licence compliance|开源许可证|
services.incubation|孵化与创业服务|Incubation and entrepreneurship|创业服务|startup support
services.incubation.business-incubation|企业孵化|Business incubation|孵化器|business incubator
services.incubation.startup-acceleration|加速器|Startup acceleration|企业加速|startup accelerator
services.incubation.co-working-and-maker-communities|众创空间|Co-working and maker communities|联合办公|co-working
services.incubation.mentoring|创业辅导|Mentoring|创业导师|startup mentoring
services.incubation.pitch-events-and-competitions|创业大赛与路演|Pitch events and competitions|路演;创业大赛|demo day;pitch competition
services.incubation.business-planning|商业计划与模式|Business planning|商业计划书;商业模式|business model
services.incubation.science-park-operation|园区运营|Science park operation|产业园运营|industrial park operation
services.incubation.soft-landing-services|国际孵化与落地|Soft-landing services|海外孵化|international incubation
services.consulting|管理与市场咨询|Management and market consulting|企业咨询|business consulting
services.consulting.strategy-consulting|战略咨询|Strategy consulting||
services.consulting.market-research|市场调研|Market research|行业研究;竞品分析|competitor analysis
services.consulting.product-management|产品管理与定义|Product management|产品规划|product definition
services.consulting.operations-consulting|精益与运营咨询|Operations consulting|运营改善|
services.consulting.digital-maturity-assessment|数字化转型诊断|Digital maturity assessment|智能制造诊断|
services.consulting.hr-and-organization-consulting|组织与人力资源咨询|HR and organization consulting|绩效管理|
services.consulting.channel-development|渠道与经销拓展|Channel development|渠道建设;经销商|distributor network
services.consulting.overseas-market-entry|海外市场进入|Overseas market entry|出海服务|market entry
services.consulting.public-relations|公关传播|Public relations|媒体传播|PR
services.consulting.trade-fair-services|会展服务|Trade fair services|展会|trade exhibitions
services.consulting.tendering-services|招投标服务|Tendering services|投标代理|bid preparation
services.consulting.industrial-planning-and-policy-research|产业规划与政策研究|Industrial planning and policy research|产业规划|cluster policy
services.consulting.technology-roadmapping-and-foresight|技术路线图与技术预见|Technology roadmapping and foresight|技术预见|technology foresight
services.consulting.science-and-technology-intelligence|科技情报|Science and technology intelligence|竞争情报|competitive intelligence
services.consulting.brand-evaluation|品牌评价|Brand evaluation|品牌价值评估|
services.consulting.esg-consulting|ESG咨询|ESG consulting|ESG报告;可持续发展报告|sustainability reporting
services.accounting|财税与评估|Accounting, tax and appraisal|财税服务|accounting and tax
services.accounting.bookkeeping|代理记账|Bookkeeping||
services.accounting.auditing|审计|Auditing|研发费用专项审计|financial audit
services.accounting.tax-advisory|税务筹划|Tax advisory|研发费用加计扣除辅导|R&D tax credit advisory
services.accounting.asset-appraisal|资产评估|Asset appraisal||
services.accounting.financial-advisory|财务顾问|Financial advisory|FA|
services.accounting.due-diligence|尽职调查|Due diligence|技术尽调|technical due diligence
services.accounting.ipo-advisory|上市辅导|IPO advisory|IPO辅导|
services.accounting.internal-control-and-risk-management|内部控制与风险管理|Internal control and risk management|内控|
services.talent|人才与教育培训|Talent and training|人才服务|human resources
services.talent.executive-and-expert-search|高端人才引进|Executive and expert search|猎头|headhunting
services.talent.expert-secondment|科技特派与专家派驻|Expert secondment|企业科技特派员|
services.talent.joint-graduate-training|联合培养研究生|Joint graduate training|工程硕博士;专业学位联合培养|industrial PhD
services.talent.internships-and-placement|实习与就业|Internships and placement|实习基地|internships
services.talent.vocational-training|职业技能培训|Vocational training|技能提升|upskilling
services.talent.executive-education|管理培训|Executive education|企业内训|
services.talent.postdoctoral-workstation|博士后工作站|Postdoctoral workstation|博士后|
services.talent.part-time-researchers-and-consultants|科研人员兼职|Part-time researchers and consultants|双聘|
services.talent.skills-certification|技能等级认定|Skills certification||
services.talent.hr-outsourcing|人力资源外包|HR outsourcing|劳务派遣|staffing
services.network|网络与平台服务|Network and platform services|创新网络服务|innovation intermediaries
services.network.industry-alliance-organization|产业联盟组织|Industry alliance organization|产业技术创新联盟|industry association
services.network.cluster-management|集群管理|Cluster management|集群促进机构|cluster organization
services.network.matchmaking|供需对接|Matchmaking|产业对接会|business matching
services.network.conferences-and-forums|学术会议与论坛|Conferences and forums|学术会议|academic conferences
services.network.science-communication|科普与公众参与|Science communication|科普|public engagement
services.network.international-cooperation-liaison|国际合作联络|International cooperation liaison|国际合作|international partnership
services.network.translation-and-interpreting|翻译与本地化|Translation and interpreting|翻译服务|translation services
services.network.scientific-publishing|科技期刊与出版|Scientific publishing|学术出版|
services.network.shared-capacity-and-staff|共享用工与产能共享|Shared capacity and staff|产能共享|capacity sharing
services.research|经管与公共政策研究|Management, economics and policy research|管理科学研究|management research
services.research.innovation-and-entrepreneurship-management|创新与创业管理|Innovation and entrepreneurship management|创新管理;创业研究;协同创新|innovation management
services.research.innovation-networks-and-cluster-studies|创新网络与产业集群研究|Innovation networks and cluster studies|产业集群;创新生态系统|innovation ecosystems
services.research.platform-economics-and-digital-business|平台经济与数字商业|Platform economics and digital business|平台经济;双边市场;平台治理|two-sided markets
services.research.operations-and-production-management|运营与生产管理|Operations and production management|运作管理;库存管理|operations management
services.research.supply-chain-coordination-and-contracts|供应链协调与契约|Supply chain coordination and contracts|闭环供应链|closed-loop supply chain
services.research.service-operations-management|服务运营管理|Service operations management|服务管理|
services.research.quality-and-reliability-management-research|质量与可靠性管理研究|Quality and reliability management research|质量管理|quality management
services.research.project-and-engineering-management|项目与工程管理|Project and engineering management|项目管理;工程管理;重大工程管理|project management;megaprojects
services.research.corporate-governance-and-finance-research|公司治理与财务研究|Corporate governance and finance research|公司治理;公司金融;信息披露|corporate governance;corporate finance
services.research.accounting-and-auditing-research|会计与审计研究|Accounting and auditing research|会计信息;内部控制研究|
services.research.capital-markets-and-financial-engineering|资本市场与金融工程|Capital markets and financial engineering|资产定价;金融工程;投资组合|asset pricing;portfolio selection
services.research.financial-risk-and-regulation|金融风险与监管|Financial risk and regulation|系统性风险;金融风险|systemic risk
services.research.organizational-behaviour-and-leadership|组织行为与领导力|Organizational behaviour and leadership|组织行为;领导力|leadership
services.research.human-resource-management-research|人力资源管理研究|Human resource management research|人力资源管理|human resource management
services.research.marketing-research|市场营销研究|Marketing research|消费者行为;品牌管理|consumer behaviour;brand management
services.research.information-systems-and-e-commerce-research|信息系统与电子商务研究|Information systems and e-commerce research|管理信息系统;在线评论;社交媒体研究|management information systems
services.research.knowledge-management-and-digital-libraries|知识管理与数字图书馆|Knowledge management and digital libraries|知识管理;知识服务|knowledge management
services.research.strategy-and-international-business-research|战略与国际商务研究|Strategy and international business research|国际化战略;跨国公司|multinational enterprises
services.research.emergency-and-public-safety-management-research|应急与公共安全管理研究|Emergency and public safety management research|应急管理;突发事件|crisis management
services.research.public-governance-and-policy-evaluation|公共治理与政策评估|Public governance and policy evaluation|公共治理;政策评估|policy evaluation
services.research.environmental-economics-and-climate-policy|环境经济与气候政策|Environmental economics and climate policy|环境规制;碳减排政策;碳排放|environmental regulation;carbon emissions
services.research.energy-economics-and-policy|能源经济与政策|Energy economics and policy|能源政策|
services.research.regional-and-urban-economics|区域与城市经济|Regional and urban economics|区域经济;区域协调发展|regional development
services.research.agricultural-and-rural-economics|农业与农村经济研究|Agricultural and rural economics|农户行为;粮食安全|food security
services.research.industrial-economics-and-competition-policy|产业经济与竞争政策|Industrial economics and competition policy|产业组织;产业政策|industrial policy
services.research.international-trade-and-investment-research|国际贸易与投资研究|International trade and investment research|国际贸易;全球价值链|global value chains
services.research.labour-and-population-economics|劳动与人口经济|Labour and population economics|人口老龄化;就业研究|population ageing
services.research.health-policy-and-hospital-management|卫生政策与医疗管理|Health policy and hospital management|医院管理;医疗改革|hospital management
services.research.education-and-science-policy-research|教育与科技政策研究|Education and science policy research|科技政策;教育政策|science policy
services.research.land-and-resource-management-research|土地与资源管理研究|Land and resource management research|土地利用;水资源管理|land use;water resources management
services.research.tourism-and-cultural-industry-research|旅游与文化产业研究|Tourism and cultural industry research|旅游管理|tourism management
services.research.transport-and-logistics-management-research|交通与物流管理研究|Transport and logistics management research|交通行为;城市物流|city logistics
`;
