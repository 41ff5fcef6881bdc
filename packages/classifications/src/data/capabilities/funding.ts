/** code|zh|en|zh synonyms|en synonyms */
export const funding = `
funding|资金与政策支持|Funding and policy support|科技金融;政策支持|innovation finance;policy support
funding.equity|股权投资|Equity investment|风险投资|venture capital
funding.equity.angel-investment|天使投资|Angel investment|天使轮|angel round
funding.equity.seed-funding|种子基金|Seed funding|种子轮|seed capital
funding.equity.early-stage-venture-capital|创业投资|Early-stage venture capital|A轮;VC投资|Series A
funding.equity.growth-equity|成长期股权投资|Growth equity|B轮及以后|growth capital
funding.equity.private-equity-and-m-and-a|私募股权与并购|Private equity and M&A|并购;私募股权|mergers and acquisitions;buyout
funding.equity.corporate-venture-capital|企业风险投资|Corporate venture capital|CVC|CVC
funding.equity.government-guidance-funds|政府引导基金|Government guidance funds|产业引导基金|government-backed fund
funding.equity.technology-commercialization-funds|科技成果转化基金|Technology commercialization funds|成果转化基金|
funding.equity.university-funds|大学基金与校友基金|University funds|校友基金|alumni fund
funding.equity.equity-crowdfunding|股权众筹|Equity crowdfunding|众筹|crowdfunding
funding.equity.impact-investment|影响力投资|Impact investment|社会价值投资|impact investing
funding.equity.strategic-investment|战略投资|Strategic investment|产业资本|
funding.debt|债权融资|Debt finance|贷款融资|business loans
funding.debt.technology-lending|科技信贷|Technology lending|科技贷款|innovation loans
funding.debt.ip-backed-loans|知识产权质押融资|IP-backed loans|专利质押|patent pledge financing
funding.debt.investment-loan-linkage|投贷联动|Investment-loan linkage|选择权贷款|venture debt
funding.debt.supply-chain-finance|供应链金融|Supply chain finance|应收账款融资;保理|invoice factoring;receivables finance
funding.debt.finance-leasing|融资租赁|Finance leasing|设备租赁|equipment leasing
funding.debt.green-loans-and-bonds|绿色信贷与债券|Green loans and bonds|绿色债券;绿色金融|green bonds;green finance
funding.debt.technology-innovation-bonds|科创债券|Technology innovation bonds|科技创新公司债|
funding.debt.ip-securitization|知识产权证券化|IP securitization||
funding.debt.sme-loans|中小微企业贷款|SME loans|普惠金融|inclusive finance
funding.debt.interest-subsidized-loans|贴息贷款|Interest-subsidized loans|贴息|interest subsidy
funding.debt.transition-finance|转型金融|Transition finance||
funding.risk|担保与保险|Guarantees and insurance|增信|credit enhancement
funding.risk.credit-guarantees|融资担保|Credit guarantees|科技担保|loan guarantee
funding.risk.risk-sharing-pools|风险补偿资金池|Risk-sharing pools|风险补偿|risk compensation
funding.risk.technology-insurance|科技保险|Technology insurance|研发中断险;首台套保险|R&D insurance
funding.risk.ip-insurance|知识产权保险|IP insurance|专利保险|patent insurance
funding.risk.product-liability-insurance|产品责任险|Product liability insurance||
funding.risk.export-credit-insurance|出口信用保险|Export credit insurance|信保|
funding.risk.cyber-insurance|网络安全保险|Cyber insurance||
funding.grants|研发资助|R&D grants|科研项目资助|research grants
funding.grants.basic-research-grants|基础研究项目|Basic research grants|自然科学基金|basic research funding
funding.grants.key-r-and-d-programmes|重点研发计划|Key R&D programmes|国家重点研发计划|key R&D program
funding.grants.major-science-and-technology-projects|重大科技专项|Major science and technology projects|科技重大专项|
funding.grants.university-industry-grants|产学研合作项目资助|University-industry grants|产学研专项|
funding.grants.sme-innovation-grants|中小企业创新资助|SME innovation grants|创新基金|SBIR
funding.grants.proof-of-concept-grants|概念验证资助|Proof-of-concept grants||
funding.grants.pilot-scale-grants|中试熟化资助|Pilot-scale grants|中试补助|
funding.grants.challenge-grants|揭榜挂帅项目资助|Challenge grants|榜单项目|
funding.grants.international-r-and-d-grants|国际合作研发资助|International R&D grants|Horizon Europe;欧盟地平线|Horizon Europe
funding.grants.fellowships|博士后与青年人才资助|Fellowships|青年科学基金|early-career grants
funding.grants.corporate-r-and-d-centre-grants|企业研发机构资助|Corporate R&D centre grants|重点实验室资助|engineering centre grants
funding.grants.philanthropic-grants|慈善与基金会资助|Philanthropic grants|公益资助|foundation grants
funding.grants.science-and-technology-awards|科技奖励|Science and technology awards|创新奖|innovation prizes
funding.policy|政策与采购|Policy support and procurement|惠企政策|enterprise policy
funding.policy.high-tech-enterprise-recognition|高新技术企业认定|High-tech enterprise recognition|高企认定|HNTE
funding.policy.srdi-recognition|专精特新认定|SRDI recognition|专精特新小巨人|little giant enterprises
funding.policy.r-and-d-super-deduction|研发费用加计扣除|R&D super-deduction|加计扣除|R&D tax relief
funding.policy.tax-incentives|税收优惠|Tax incentives|所得税优惠|
funding.policy.first-unit-and-first-batch-support|首台套与首批次支持|First-unit and first-batch support|首台套;首批次新材料|
funding.policy.innovation-vouchers|创新券|Innovation vouchers|科技创新券|innovation voucher
funding.policy.technical-upgrading-subsidies|技改补贴|Technical upgrading subsidies|设备更新补贴|equipment renewal subsidy
funding.policy.public-procurement-of-innovation|政府采购创新产品|Public procurement of innovation|首购订购|pre-commercial procurement
funding.policy.open-application-scenarios|场景开放政策|Open application scenarios|城市机会清单|
funding.policy.cluster-development-programmes|产业集群培育政策|Cluster development programmes|先进制造业集群|cluster programme
funding.policy.green-manufacturing-support|绿色制造支持|Green manufacturing support|绿色工厂|green factory
funding.policy.digitalization-subsidies|数字化转型补贴|Digitalization subsidies|上云补贴|
funding.policy.export-support|外贸与出海支持|Export support|外贸扶持|
funding.policy.talent-programmes|人才计划|Talent programmes|人才补贴|talent subsidies
funding.policy.land-and-premises-support|用地与厂房支持|Land and premises support|厂房租金补贴|rent subsidy
funding.policy.creative-industries-support|文化创意产业扶持|Creative industries support|文创专项资金|cultural industry fund
funding.policy.rural-and-agricultural-subsidies|乡村振兴与农业补贴|Rural and agricultural subsidies|农机补贴|
funding.policy.standards-and-brand-awards|标准与品牌奖励|Standards and brand awards|标准研制资助|
funding.policy.ip-subsidies|知识产权资助|IP subsidies|专利资助|
funding.policy.regulatory-sandbox|监管沙盒|Regulatory sandbox|沙盒监管|
funding.policy.one-stop-business-service|营商服务与一站式窗口|One-stop business service|政务服务窗口|
funding.market|资本市场与交易|Capital markets and exchange|资本市场|capital markets
funding.market.star-market-listing|科创板上市|STAR Market listing|科创板|
funding.market.chinext-and-bse-listing|创业板与北交所上市|ChiNext and BSE listing|北交所;创业板|
funding.market.hong-kong-and-overseas-listing|港股与海外上市|Hong Kong and overseas listing|港股上市|
funding.market.regional-equity-markets|区域性股权市场|Regional equity markets|新三板;专精特新专板|NEEQ
funding.market.follow-on-financing|上市公司再融资|Follow-on financing|定向增发|
funding.market.fund-management-and-custody|基金管理与托管|Fund management and custody|私募基金管理人|
funding.market.cross-border-finance|跨境投融资|Cross-border finance|QFLP|cross-border investment
funding.market.payments-and-foreign-exchange|支付结算与外汇|Payments and foreign exchange|跨境结算|FX services
`;
