/** code|zh|en|zh synonyms|en synonyms */
export const biomed = `
biomed|生物医药与医疗器械|Biomedicine and medical devices|大健康;生命健康|life sciences;healthcare
biomed.drugs|药物研发|Drug discovery and development|新药研发|new drug development
biomed.drugs.target-discovery-and-validation|靶点发现与验证|Target discovery and validation|药物靶点|drug targets
biomed.drugs.small-molecule-drug-design|小分子药物设计|Small-molecule drug design|先导化合物优化|lead optimization
biomed.drugs.ai-drug-discovery|人工智能药物发现|AI drug discovery|AI制药|
biomed.drugs.high-throughput-screening|高通量筛选|High-throughput screening|药物筛选|compound screening
biomed.drugs.compound-libraries|化合物库|Compound libraries|DNA编码化合物库|DNA-encoded library
biomed.drugs.targeted-protein-degradation|蛋白降解剂|Targeted protein degradation|PROTAC;分子胶|PROTAC;molecular glues
biomed.drugs.peptide-drugs|多肽药物|Peptide drugs|多肽|peptides
biomed.drugs.nucleic-acid-drugs|核酸药物|Nucleic acid drugs|小核酸药物;siRNA|siRNA;oligonucleotides
biomed.drugs.radiopharmaceuticals|放射性药物|Radiopharmaceuticals|核药|
biomed.drugs.pharmaceutical-formulation|药物制剂|Pharmaceutical formulation|剂型开发|dosage form development
biomed.drugs.controlled-release-and-transdermal-delivery|缓控释与透皮给药|Controlled-release and transdermal delivery|缓释制剂;微针给药|microneedles
biomed.drugs.nanomedicine-and-liposomes|纳米药物与脂质体|Nanomedicine and liposomes|脂质体;脂质纳米颗粒|lipid nanoparticles
biomed.drugs.inhaled-and-nasal-formulations|吸入与鼻喷制剂|Inhaled and nasal formulations|吸入制剂|inhalation products
biomed.drugs.generics-and-bioequivalence|仿制药与一致性评价|Generics and bioequivalence|仿制药;一致性评价|generic drugs
biomed.drugs.active-pharmaceutical-ingredients|原料药|Active pharmaceutical ingredients|API合成工艺|
biomed.drugs.pharmacokinetics|药代动力学|Pharmacokinetics|药动学;ADME|ADME
biomed.drugs.drug-toxicology|药物毒理学|Drug toxicology|安全性评价|safety pharmacology
biomed.drugs.drug-polymorph-research|药物晶型研究|Drug polymorph research|药物多晶型|pharmaceutical solid state
biomed.drugs.drug-repurposing|老药新用|Drug repurposing||
biomed.drugs.orphan-drugs|罕见病药物|Orphan drugs|孤儿药|
biomed.drugs.veterinary-drugs|兽药|Veterinary drugs|动物保健品|animal health products
biomed.biologics|生物制品|Biologics|生物药|biopharmaceuticals
biomed.biologics.monoclonal-antibodies|单克隆抗体|Monoclonal antibodies|单抗|mAb
biomed.biologics.bispecific-antibodies|双特异性抗体|Bispecific antibodies|双抗|
biomed.biologics.antibody-drug-conjugates|抗体偶联药物|Antibody-drug conjugates|ADC药物|
biomed.biologics.nanobodies|纳米抗体|Nanobodies|单域抗体|single-domain antibodies
biomed.biologics.recombinant-proteins|重组蛋白|Recombinant proteins|重组人源化胶原蛋白|recombinant collagen
biomed.biologics.vaccines|疫苗|Vaccines|疫苗研发|vaccine development
biomed.biologics.mrna-technology|mRNA技术|mRNA technology|mRNA疫苗|mRNA vaccines
biomed.biologics.blood-products|血液制品|Blood products||
biomed.biologics.biosimilars|生物类似药|Biosimilars||
biomed.biologics.cell-line-development|细胞株构建|Cell line development|稳转细胞株|
biomed.biologics.cell-culture-process|细胞培养工艺|Cell culture process|细胞培养基|culture media
biomed.biologics.protein-purification|蛋白纯化|Protein purification|层析填料|chromatography resins
biomed.biologics.bioreactors|生物反应器|Bioreactors|一次性反应袋|single-use bioreactors
biomed.biologics.microbiome-therapeutics|微生态制剂|Microbiome therapeutics|益生菌药物|live biotherapeutics
biomed.cell-gene|细胞与基因治疗|Cell and gene therapy|CGT|CGT
biomed.cell-gene.car-t-therapy|CAR-T细胞治疗|CAR-T therapy|嵌合抗原受体T细胞|
biomed.cell-gene.nk-cell-therapy|自然杀伤细胞治疗|NK cell therapy|CAR-NK|
biomed.cell-gene.stem-cells|干细胞|Stem cells|间充质干细胞;诱导多能干细胞|mesenchymal stem cells;iPSC
biomed.cell-gene.gene-editing|基因编辑|Gene editing|CRISPR|CRISPR
biomed.cell-gene.viral-vectors|病毒载体|Viral vectors|AAV载体;慢病毒|AAV;lentivirus
biomed.cell-gene.tissue-engineering-and-regenerative-medicine|组织工程与再生医学|Tissue engineering and regenerative medicine|再生医学|regenerative medicine
biomed.cell-gene.organoids-and-organ-on-chip|类器官与器官芯片|Organoids and organ-on-chip|类器官;器官芯片|organoids;organ-on-a-chip
biomed.cell-gene.exosomes|外泌体|Exosomes|细胞外囊泡|extracellular vesicles
biomed.cell-gene.cell-banking|细胞存储|Cell banking|干细胞库|
biomed.synbio|合成生物与生物制造|Synthetic biology and biomanufacturing|生物制造|biomanufacturing
biomed.synbio.synthetic-biology|合成生物学|Synthetic biology||
biomed.synbio.metabolic-and-strain-engineering|代谢工程与菌种改造|Metabolic and strain engineering|菌种选育|strain engineering
biomed.synbio.enzyme-engineering|酶工程|Enzyme engineering|定向进化;工业酶|directed evolution;industrial enzymes
biomed.synbio.fermentation-engineering|发酵工程|Fermentation engineering|精密发酵|precision fermentation
biomed.synbio.cell-free-synthesis|无细胞合成|Cell-free synthesis||
biomed.synbio.gene-synthesis-and-sequencing|基因合成与测序|Gene synthesis and sequencing|基因测序;高通量测序|NGS;DNA sequencing
biomed.synbio.bio-based-chemicals|生物基化学品|Bio-based chemicals||
biomed.synbio.bioinformatics|生物信息学分析|Bioinformatics|组学分析|omics analysis
biomed.synbio.single-cell-and-spatial-omics|单细胞与空间组学|Single-cell and spatial omics|单细胞测序|single-cell sequencing
biomed.synbio.proteomics-and-metabolomics|蛋白质组学与代谢组学|Proteomics and metabolomics|蛋白质组学;代谢组学|proteomics;metabolomics
biomed.synbio.biobanking|生物样本库|Biobanking|样本库|biobank
biomed.devices|医疗器械|Medical devices|医疗设备|medical equipment
biomed.devices.medical-imaging-equipment|医学影像设备|Medical imaging equipment|CT;磁共振成像|MRI;computed tomography
biomed.devices.diagnostic-ultrasound|超声诊断设备|Diagnostic ultrasound|便携超声|handheld ultrasound
biomed.devices.endoscopes|内窥镜|Endoscopes|一次性内镜;胶囊内镜|capsule endoscopy
biomed.devices.surgical-robots|手术机器人|Surgical robots|腔镜手术机器人;骨科手术机器人|robotic surgery
biomed.devices.surgical-navigation|手术导航|Surgical navigation||
biomed.devices.cardiovascular-stents|心血管支架|Cardiovascular stents|药物洗脱支架|drug-eluting stents
biomed.devices.heart-valves|心脏瓣膜|Heart valves|经导管瓣膜|transcatheter valves
biomed.devices.pacing-and-electrophysiology|心脏起搏与电生理|Pacing and electrophysiology|电生理消融|ablation catheters
biomed.devices.interventional-catheters|介入导管|Interventional catheters|球囊导管|balloon catheters
biomed.devices.orthopaedic-implants|骨科植入物|Orthopaedic implants|人工关节|joint replacement
biomed.devices.spine-and-trauma-devices|脊柱与创伤器械|Spine and trauma devices||
biomed.devices.dental-devices-and-implants|口腔器械与种植体|Dental devices and implants|种植牙;隐形正畸|dental implants;clear aligners
biomed.devices.ophthalmic-devices|眼科器械与人工晶体|Ophthalmic devices|人工晶状体;角膜塑形镜|intraocular lens;orthokeratology
biomed.devices.hearing-aids-and-cochlear-implants|助听器与人工耳蜗|Hearing aids and cochlear implants|人工耳蜗|cochlear implant
biomed.devices.neuromodulation|神经调控|Neuromodulation|脑深部电刺激;经颅磁刺激|deep brain stimulation;TMS
biomed.devices.dialysis-and-blood-purification|透析与血液净化|Dialysis and blood purification|血液净化|hemodialysis
biomed.devices.respiratory-and-anaesthesia-devices|呼吸与麻醉设备|Respiratory and anaesthesia devices|呼吸机|ventilators
biomed.devices.patient-monitors|监护仪|Patient monitors|多参数监护|
biomed.devices.infusion-pumps|输注泵|Infusion pumps|胰岛素泵|insulin pumps
biomed.devices.wound-dressings|创面敷料|Wound dressings|水胶体敷料|
biomed.devices.sutures-and-haemostats|医用缝合与止血材料|Sutures and haemostats|可吸收缝线;止血材料|hemostatic materials
biomed.devices.biomaterials|生物医用材料|Biomaterials|可降解植入材料|bioresorbable implants
biomed.devices.medical-disposables|医用高分子耗材|Medical disposables|一次性医用耗材|
biomed.devices.rehabilitation-equipment|康复设备|Rehabilitation equipment|康复机器人|rehabilitation robots
biomed.devices.prosthetics-and-orthotics|假肢矫形器|Prosthetics and orthotics|假肢|prosthesis
biomed.devices.aesthetic-medicine-devices|医美器械|Aesthetic medicine devices|光电医美;玻尿酸填充剂|dermal fillers
biomed.devices.radiotherapy-equipment|放射治疗设备|Radiotherapy equipment|质子治疗|proton therapy
biomed.devices.sterilization-equipment|消毒灭菌设备|Sterilization equipment|灭菌技术|sterilization
biomed.devices.home-medical-devices|家用医疗器械|Home medical devices|血压计;血糖仪|glucose meters
biomed.devices.continuous-glucose-monitoring|动态血糖监测|Continuous glucose monitoring|CGM|CGM
biomed.devices.flexible-implantable-electronics|柔性植入电子|Flexible implantable electronics|神经电极|neural electrodes
biomed.devices.embolization-materials|介入栓塞材料|Embolization materials|栓塞微球|
biomed.devices.medical-protective-equipment|医用防护用品|Medical protective equipment|口罩;防护面罩|face masks;respirators
biomed.diagnostics|体外诊断|In vitro diagnostics|IVD|IVD
biomed.diagnostics.molecular-diagnostics|分子诊断|Molecular diagnostics|PCR检测;核酸检测|PCR;nucleic acid testing
biomed.diagnostics.immunoassays|免疫诊断|Immunoassays|化学发光|chemiluminescence
biomed.diagnostics.point-of-care-testing|即时检验|Point-of-care testing|POCT|POCT
biomed.diagnostics.liquid-biopsy|液体活检|Liquid biopsy|循环肿瘤DNA|ctDNA
biomed.diagnostics.microfluidics|微流控芯片|Microfluidics|芯片实验室|lab on a chip
biomed.diagnostics.pathology-diagnostics|病理诊断|Pathology diagnostics|数字病理|digital pathology
biomed.diagnostics.companion-diagnostics|伴随诊断|Companion diagnostics||
biomed.diagnostics.ivd-raw-materials|诊断试剂原料|IVD raw materials|诊断抗体抗原|diagnostic antibodies
biomed.diagnostics.microbial-identification-and-susceptibility-testing|微生物鉴定与药敏|Microbial identification and susceptibility testing||
biomed.diagnostics.genetic-screening|遗传病筛查|Genetic screening|无创产前检测|NIPT
biomed.digital-health|数字健康与临床研究|Digital health and clinical research|数字医疗|digital health
biomed.digital-health.ai-medical-imaging|医学影像人工智能|AI medical imaging|影像辅助诊断|computer-aided diagnosis
biomed.digital-health.digital-therapeutics|数字疗法|Digital therapeutics|DTx|
biomed.digital-health.telemedicine|远程医疗|Telemedicine|互联网医院|telehealth
biomed.digital-health.health-management|健康管理|Health management|慢病管理|chronic disease management
biomed.digital-health.wearable-health-monitoring|可穿戴健康监测|Wearable health monitoring|远程监护|remote patient monitoring
biomed.digital-health.clinical-trial-services|临床试验服务|Clinical trial services|CRO;临床CRO|CRO
biomed.digital-health.clinical-data-management-and-biostatistics|临床数据管理与统计|Clinical data management and biostatistics|生物统计|biostatistics
biomed.digital-health.real-world-studies|真实世界研究|Real-world studies|RWS|RWE
biomed.digital-health.contract-drug-manufacturing|药品合同生产|Contract drug manufacturing|CDMO;CMO|CDMO
biomed.digital-health.drug-registration|药品注册申报|Drug registration|IND申报;NDA申报|IND filing
biomed.digital-health.medical-device-registration|医疗器械注册|Medical device registration|器械注册证;CE认证医疗|medical device approval
biomed.digital-health.pharmacovigilance|药物警戒|Pharmacovigilance||
biomed.digital-health.gmp-and-iso-13485-consulting|医疗质量体系咨询|GMP and ISO 13485 consulting|GMP认证咨询|
biomed.digital-health.elderly-care|养老与康养服务|Elderly care|智慧养老;康养|age tech
biomed.digital-health.mental-health-services|心理健康服务|Mental health services||
biomed.tcm|中医药与健康产品|Traditional Chinese medicine and health products|中医药|TCM
biomed.tcm.medicinal-herb-cultivation|中药材种植|Medicinal herb cultivation|道地药材|
biomed.tcm.herb-processing-and-decoction-pieces|中药炮制与饮片|Herb processing and decoction pieces|中药饮片|
biomed.tcm.herbal-extraction|中药提取|Herbal extraction|植物提取物|botanical extracts
biomed.tcm.new-tcm-drugs-and-classical-formulas|中药新药与经典名方|New TCM drugs and classical formulas|经典名方|
biomed.tcm.tcm-quality-standards|中药质量标准|TCM quality standards|指纹图谱|chromatographic fingerprinting
biomed.tcm.tcm-diagnostic-and-therapeutic-devices|中医诊疗设备|TCM diagnostic and therapeutic devices|针灸器具|
biomed.tcm.dietary-supplements|保健食品|Dietary supplements|膳食补充剂;营养保健品|nutraceuticals
biomed.tcm.foods-for-special-medical-purposes|特殊医学用途食品|Foods for special medical purposes|特医食品|FSMP
biomed.tcm.cosmetics-development|化妆品研发|Cosmetics development|功效护肤;日化产品|skincare
biomed.tcm.pet-health|宠物健康|Pet health|宠物医疗|
biomed.research|科研服务与试剂|Research services and reagents|生命科学工具|life science tools
biomed.research.research-reagents|科研试剂|Research reagents|抗体试剂|antibody reagents
biomed.research.animal-models|实验动物模型|Animal models|基因敲除小鼠|knockout mice
biomed.research.preclinical-research-services|临床前研究服务|Preclinical research services|临床前CRO|preclinical CRO
biomed.research.cryo-em-structure-determination|冷冻电镜结构解析|Cryo-EM structure determination|冷冻电镜|cryo-EM
biomed.research.flow-cytometry|流式细胞术|Flow cytometry||
biomed.research.laboratory-automation|实验室自动化|Laboratory automation|移液工作站|liquid handling
biomed.research.bioimaging|生物显微成像|Bioimaging|超分辨成像|super-resolution microscopy
biomed.research.biosafety-laboratories|生物安全实验室|Biosafety laboratories|P3实验室|BSL-3
`;
