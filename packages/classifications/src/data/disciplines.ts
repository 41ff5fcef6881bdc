/**
 * GB/T 13745-2009: the 62 disciplines of the first level, each with the field of the OECD's Fields
 * of Science (2007) that holds most of it, and of the second level those whose 2009 code is sure
 * (the amended standard has more; "other" classes, code …99, are left out). A discipline of the
 * second level lies in its parent's field. code|parent|zh|en|fos
 */
export const disciplines = `
110||数学|Mathematics|1.1
11011|110|数学史|History of mathematics|
11014|110|数理逻辑与数学基础|Mathematical logic and foundations of mathematics|
11017|110|数论|Number theory|
11021|110|代数学|Algebra|
11024|110|代数几何学|Algebraic geometry|
11027|110|几何学|Geometry|
11031|110|拓扑学|Topology|
11034|110|数学分析|Mathematical analysis|
11037|110|非标准分析|Nonstandard analysis|
11041|110|函数论|Theory of functions|
11044|110|常微分方程|Ordinary differential equations|
11047|110|偏微分方程|Partial differential equations|
11051|110|动力系统|Dynamical systems|
11054|110|积分方程|Integral equations|
11057|110|泛函分析|Functional analysis|
11061|110|计算数学|Computational mathematics|
11064|110|概率论|Probability theory|
11067|110|数理统计学|Mathematical statistics|
11071|110|应用统计数学|Applied statistical mathematics|
11074|110|运筹学|Operations research|
11077|110|组合数学|Combinatorics|
11081|110|离散数学|Discrete mathematics|
11084|110|模糊数学|Fuzzy mathematics|
11085|110|计算机数学|Computer mathematics|
11087|110|应用数学|Applied mathematics|
120||信息科学与系统科学|Information science and systems science|1.2
12010|120|信息科学与系统科学基础学科|Foundations of information and systems science|
12020|120|系统学|Systemology|
12030|120|控制理论|Control theory|
12040|120|系统评估与可行性分析|System evaluation and feasibility analysis|
12050|120|系统工程方法论|Systems engineering methodology|
130||力学|Mechanics|1.3
13010|130|基础力学|Fundamental mechanics|
13015|130|固体力学|Solid mechanics|
13020|130|振动与波|Vibration and waves|
13025|130|流体力学|Fluid mechanics|
13030|130|流变学|Rheology|
13035|130|爆炸力学|Explosion mechanics|
13040|130|物理力学|Physical mechanics|
13041|130|生物力学|Biomechanics|
13045|130|统计力学|Statistical mechanics|
13050|130|应用力学|Applied mechanics|
140||物理学|Physics|1.3
14010|140|物理学史|History of physics|
14015|140|理论物理学|Theoretical physics|
14020|140|声学|Acoustics|
14025|140|热学|Thermal physics|
14030|140|光学|Optics|
14035|140|电磁学|Electromagnetism|
14040|140|无线电物理|Radio physics|
14045|140|电子物理学|Electron physics|
14050|140|凝聚态物理学|Condensed matter physics|
14055|140|等离子体物理学|Plasma physics|
14060|140|原子分子物理学|Atomic and molecular physics|
14065|140|原子核物理学|Nuclear physics|
14070|140|高能物理学|High-energy physics|
14075|140|计算物理学|Computational physics|
14080|140|应用物理学|Applied physics|
150||化学|Chemistry|1.4
15010|150|化学史|History of chemistry|
15015|150|无机化学|Inorganic chemistry|
15020|150|有机化学|Organic chemistry|
15025|150|分析化学|Analytical chemistry|
15030|150|物理化学|Physical chemistry|
15035|150|化学物理学|Chemical physics|
15040|150|高分子物理|Polymer physics|
15045|150|高分子化学|Polymer chemistry|
15050|150|核化学|Nuclear chemistry|
15055|150|应用化学|Applied chemistry|
15060|150|化学生物学|Chemical biology|
15065|150|材料化学|Materials chemistry|
160||天文学|Astronomy|1.3
16010|160|天文学史|History of astronomy|
16015|160|天体力学|Celestial mechanics|
16020|160|天体物理学|Astrophysics|
16025|160|宇宙化学|Cosmochemistry|
16030|160|天体测量学|Astrometry|
16035|160|射电天文学|Radio astronomy|
16040|160|空间天文学|Space astronomy|
16045|160|天体演化学|Cosmogony|
16050|160|星系与宇宙学|Galaxies and cosmology|
16055|160|恒星与银河系|Stars and the Milky Way|
16060|160|太阳与太阳系|The Sun and the solar system|
16065|160|天体生物学|Astrobiology|
16070|160|天文地球动力学|Astrogeodynamics|
16075|160|时间测量学|Time measurement|
170||地球科学|Earth science|1.5
17010|170|地球科学史|History of earth science|
17015|170|大气科学|Atmospheric science|
17020|170|固体地球物理学|Solid earth geophysics|
17025|170|空间物理学|Space physics|
17030|170|地球化学|Geochemistry|
17035|170|大地测量学|Geodesy|
17040|170|地图学|Cartography|
17045|170|地理学|Geography|
17050|170|地质学|Geology|
17055|170|水文学|Hydrology|
17060|170|海洋科学|Marine science|
180||生物学|Biology|1.6
18011|180|生物数学|Biomathematics|
18014|180|生物物理学|Biophysics|
18017|180|生物化学|Biochemistry|
18021|180|细胞生物学|Cell biology|
18022|180|免疫学|Immunology|
18024|180|生理学|Physiology|
18027|180|发育生物学|Developmental biology|
18031|180|遗传学|Genetics|
18034|180|放射生物学|Radiobiology|
18037|180|分子生物学|Molecular biology|
18039|180|专题生物学研究|Thematic biological research|
18041|180|生物进化论|Evolutionary theory|
18044|180|生态学|Ecology|
18047|180|神经生物学|Neurobiology|
18051|180|植物学|Botany|
18054|180|昆虫学|Entomology|
18057|180|动物学|Zoology|
18061|180|微生物学|Microbiology|
18064|180|病毒学|Virology|
18067|180|人类学|Anthropology|
190||心理学|Psychology|5.1
19010|190|心理学史|History of psychology|
19015|190|认知心理学|Cognitive psychology|
19020|190|社会心理学|Social psychology|
19025|190|实验心理学|Experimental psychology|
19030|190|发展心理学|Developmental psychology|
19040|190|医学心理学|Medical psychology|
19041|190|人格心理学|Personality psychology|
19042|190|临床与咨询心理学|Clinical and counselling psychology|
19045|190|心理测量|Psychometrics|
19046|190|心理统计|Psychological statistics|
19050|190|生理心理学|Physiological psychology|
19055|190|工业心理学|Industrial psychology|
19060|190|管理心理学|Managerial psychology|
19065|190|应用心理学|Applied psychology|
19070|190|教育心理学|Educational psychology|
19075|190|法制心理学|Legal psychology|
210||农学|Agronomy|4.1
21010|210|农业史|Agricultural history|
21020|210|农业基础学科|Foundations of agriculture|
21030|210|农艺学|Crop science|
21040|210|园艺学|Horticulture|
21045|210|农产品贮藏与加工|Storage and processing of farm produce|
21050|210|土壤学|Soil science|
21060|210|植物保护学|Plant protection|
220||林学|Forestry|4.1
22010|220|林业基础学科|Foundations of forestry|
22015|220|林木遗传育种学|Forest tree genetics and breeding|
22020|220|森林培育学|Silviculture|
22025|220|森林经理学|Forest management|
22030|220|森林保护学|Forest protection|
22035|220|野生动物保护与管理|Wildlife conservation and management|
22040|220|防护林学|Protection forest science|
22045|220|经济林学|Non-timber forest science|
22050|220|园林学|Landscape gardening|
22055|220|林业工程|Forest engineering|
22060|220|森林统计学|Forest statistics|
22065|220|林业经济学|Forest economics|
230||畜牧、兽医科学|Animal husbandry and veterinary science|4.2
23010|230|畜牧、兽医科学基础学科|Foundations of animal husbandry and veterinary science|
23020|230|畜牧学|Animal husbandry|
23030|230|兽医学|Veterinary medicine|
240||水产学|Fishery science|4.1
24010|240|水产学基础学科|Foundations of fishery science|
24015|240|水产增殖学|Fishery enhancement|
24020|240|水产养殖学|Aquaculture|
24025|240|水产饲料学|Aquatic feed science|
24030|240|水产保护学|Aquatic conservation|
24035|240|捕捞学|Fishing science|
24040|240|水产品贮藏与加工|Storage and processing of aquatic products|
24045|240|水产工程学|Fishery engineering|
24050|240|水产资源学|Fishery resources|
24055|240|水产经济学|Fishery economics|
310||基础医学|Basic medicine|3.1
31010|310|医学史|History of medicine|
31011|310|医学生物化学|Medical biochemistry|
31014|310|人体解剖学|Human anatomy|
31017|310|医学细胞生物学|Medical cell biology|
31021|310|人体生理学|Human physiology|
31024|310|人体组织胚胎学|Human histology and embryology|
31027|310|医学遗传学|Medical genetics|
31031|310|放射医学|Radiation medicine|
31034|310|人体免疫学|Human immunology|
31037|310|医学寄生虫学|Medical parasitology|
31041|310|医学微生物学|Medical microbiology|
31044|310|病理学|Pathology|
31047|310|药理学|Pharmacology|
31051|310|医学实验动物学|Laboratory animal science|
31057|310|医学统计学|Medical statistics|
320||临床医学|Clinical medicine|3.2
32011|320|临床诊断学|Clinical diagnostics|
32014|320|保健医学|Health-care medicine|
32017|320|理疗学|Physiotherapy|
32021|320|麻醉学|Anaesthesiology|
32024|320|内科学|Internal medicine|
32027|320|外科学|Surgery|
32031|320|妇产科学|Obstetrics and gynaecology|
32034|320|儿科学|Paediatrics|
32037|320|眼科学|Ophthalmology|
32041|320|耳鼻咽喉科学|Otorhinolaryngology|
32044|320|口腔医学|Stomatology|
32047|320|皮肤病学|Dermatology|
32051|320|性医学|Sexual medicine|
32054|320|神经病学|Neurology|
32057|320|精神病学|Psychiatry|
32058|320|重症医学|Intensive care medicine|
32061|320|急诊医学|Emergency medicine|
32064|320|核医学|Nuclear medicine|
32065|320|全科医学|General practice|
32067|320|肿瘤学|Oncology|
32071|320|护理学|Nursing|
330||预防医学与公共卫生学|Preventive medicine and public health|3.3
33011|330|营养学|Nutrition|
33014|330|毒理学|Toxicology|
33017|330|消毒学|Disinfection|
33021|330|流行病学|Epidemiology|
33027|330|媒介生物控制学|Vector control|
33031|330|环境医学|Environmental medicine|
33034|330|职业病学|Occupational diseases|
33035|330|热带医学|Tropical medicine|
33037|330|地方病学|Endemic diseases|
33041|330|社会医学|Social medicine|
33044|330|卫生检验学|Hygienic laboratory science|
33047|330|食品卫生学|Food hygiene|
33051|330|儿少与学校卫生学|Child, adolescent and school health|
33054|330|妇幼卫生学|Maternal and child health|
33057|330|环境卫生学|Environmental hygiene|
33061|330|劳动卫生学|Occupational hygiene|
33064|330|放射卫生学|Radiation hygiene|
33067|330|卫生工程学|Sanitary engineering|
33071|330|卫生经济学|Health economics|
33072|330|卫生统计学|Health statistics|
33074|330|优生学|Healthy-birth science|
33077|330|健康促进与健康教育学|Health promotion and education|
33081|330|卫生管理学|Health management|
340||军事医学与特种医学|Military and special medicine|3.5
34010|340|军事医学|Military medicine|
34020|340|特种医学|Special medicine|
350||药学|Pharmacy|3.1
35010|350|药物化学|Medicinal chemistry|
35020|350|生物药物学|Biopharmaceutics|
35025|350|微生物药物学|Microbial pharmaceutics|
35030|350|放射性药物学|Radiopharmacy|
35035|350|药剂学|Pharmaceutics|
35040|350|药效学|Pharmacodynamics|
35045|350|药物管理学|Drug administration|
35050|350|药物统计学|Pharmaceutical statistics|
360||中医学与中药学|Traditional Chinese medicine and pharmacology|3.5
36010|360|中医学|Traditional Chinese medicine|
36020|360|民族医学|Ethnomedicine|
36030|360|中西医结合医学|Integrated Chinese and Western medicine|
36040|360|中药学|Chinese materia medica|
410||工程与技术科学基础学科|Basic disciplines of engineering and technological science|2.11
413||信息与系统科学相关工程与技术|Engineering and technology related to information and systems science|2.2
416||自然科学相关工程与技术|Engineering and technology related to natural science|2.11
420||测绘科学技术|Surveying and mapping science and technology|2.7
430||材料科学|Materials science|2.5
43010|430|材料科学基础学科|Foundations of materials science|
43015|430|材料表面与界面|Material surfaces and interfaces|
43020|430|材料失效与保护|Failure and protection of materials|
43025|430|材料检测与分析技术|Materials testing and analysis|
43030|430|材料实验|Materials experiments|
43035|430|材料合成与加工工艺|Synthesis and processing of materials|
43040|430|金属材料|Metallic materials|
43045|430|无机非金属材料|Inorganic non-metallic materials|
43050|430|有机高分子材料|Organic polymer materials|
43055|430|复合材料|Composite materials|
43060|430|生物材料|Biomaterials|
43070|430|纳米材料|Nanomaterials|
440||矿山工程技术|Mining engineering|2.7
44010|440|矿山地质学|Mining geology|
44015|440|矿山测量|Mine surveying|
44020|440|矿山设计|Mine design|
44025|440|矿山地面工程|Mine surface engineering|
44030|440|井巷工程|Shaft and drift engineering|
44035|440|采矿工程|Mining|
44040|440|选矿工程|Mineral processing|
44045|440|钻井工程|Drilling engineering|
44050|440|油气田井开发工程|Oil and gas field development|
44055|440|石油、天然气储存与运输工程|Storage and transport of oil and gas|
44060|440|矿山机械工程|Mining machinery|
44065|440|矿山电气工程|Mine electrical engineering|
44070|440|采矿环境工程|Mining environmental engineering|
44075|440|矿山安全|Mine safety|
44080|440|矿山综合利用工程|Comprehensive utilization of mines|
450||冶金工程技术|Metallurgical engineering|2.5
45010|450|冶金物理化学|Physical chemistry of metallurgy|
45015|450|冶金反应工程|Metallurgical reaction engineering|
45020|450|冶金原料与预处理|Metallurgical raw materials and pretreatment|
45025|450|冶金热能工程|Metallurgical thermal engineering|
45030|450|冶金技术|Metallurgical technology|
45035|450|钢铁冶金|Ferrous metallurgy|
45040|450|有色金属冶金|Non-ferrous metallurgy|
45045|450|轧制|Rolling|
45050|450|冶金机械及自动化|Metallurgical machinery and automation|
460||机械工程|Mechanical engineering|2.3
46010|460|机械史|History of machinery|
46015|460|机械学|Theory of machines|
46020|460|机械设计|Mechanical design|
46025|460|机械制造工艺与设备|Manufacturing processes and equipment|
46030|460|刀具技术|Cutting tool technology|
46035|460|机床技术|Machine tool technology|
46045|460|流体传动与控制|Fluid power transmission and control|
46050|460|机械制造自动化|Manufacturing automation|
470||动力与电气工程|Power and electrical engineering|2.2
47010|470|工程热物理|Engineering thermophysics|
47020|470|热工学|Thermal engineering|
47030|470|动力机械工程|Power machinery|
47035|470|制冷与低温工程|Refrigeration and cryogenics|
47040|470|电气工程|Electrical engineering|
480||能源科学技术|Energy science and technology|2.7
48010|480|能源化学|Energy chemistry|
48020|480|能源地理学|Energy geography|
48030|480|能源计算与测量|Energy computation and measurement|
48040|480|储能技术|Energy storage|
48050|480|节能技术|Energy saving|
48060|480|一次能源|Primary energy|
48070|480|二次能源|Secondary energy|
48080|480|能源系统工程|Energy systems engineering|
490||核科学技术|Nuclear science and technology|2.3
510||电子与通信技术|Electronics and communication technology|2.2
51010|510|电子技术|Electronic technology|
51020|510|光电子学与激光技术|Optoelectronics and lasers|
51030|510|半导体技术|Semiconductor technology|
51040|510|信息处理技术|Information processing|
51050|510|通信技术|Communication technology|
51060|510|广播与电视工程技术|Broadcast and television engineering|
51070|510|雷达工程|Radar engineering|
520||计算机科学技术|Computer science and technology|1.2
52010|520|计算机科学技术基础学科|Foundations of computer science|
52020|520|人工智能|Artificial intelligence|
52030|520|计算机系统结构|Computer architecture|
52040|520|计算机软件|Computer software|
52050|520|计算机工程|Computer engineering|
52060|520|计算机应用|Computer applications|
530||化学工程|Chemical engineering|2.4
535||产品应用相关工程与技术|Engineering and technology related to product application|2.11
540||纺织科学技术|Textile science and technology|2.5
54010|540|纺织科学技术基础学科|Foundations of textile science|
54020|540|纺织材料|Textile materials|
54030|540|纤维制造技术|Fibre manufacturing|
54040|540|纺织技术|Textile technology|
54050|540|染整技术|Dyeing and finishing|
54060|540|服装技术|Apparel technology|
54070|540|纺织机械与设备|Textile machinery and equipment|
550||食品科学技术|Food science and technology|2.11
55010|550|食品科学技术基础学科|Foundations of food science|
55020|550|食品加工技术|Food processing|
55030|550|食品包装与储藏|Food packaging and storage|
55040|550|食品机械|Food machinery|
55050|550|食品加工的副产品加工与利用|Processing and use of food by-products|
55060|550|食品工业企业管理学|Management of food enterprises|
55070|550|食品工程与粮油工程|Food, grain and oil engineering|
560||土木建筑工程|Civil engineering and architecture|2.1
56010|560|建筑史|History of architecture|
56015|560|土木建筑工程基础学科|Foundations of civil engineering and architecture|
56020|560|土木建筑工程测量|Construction surveying|
56025|560|建筑材料|Building materials|
56030|560|工程结构|Engineering structures|
56035|560|土木建筑结构|Building and civil structures|
56040|560|土木建筑工程设计|Design of buildings and civil works|
56045|560|土木建筑工程施工|Construction of buildings and civil works|
56050|560|土木工程机械与设备|Civil engineering machinery and equipment|
56055|560|市政工程|Municipal engineering|
56060|560|建筑经济学|Construction economics|
570||水利工程|Hydraulic engineering|2.1
57010|570|水利工程基础学科|Foundations of hydraulic engineering|
57015|570|水利工程测量|Hydraulic engineering survey|
57020|570|水工材料|Hydraulic materials|
57025|570|水工结构|Hydraulic structures|
57030|570|水力机械|Hydraulic machinery|
57035|570|水利工程施工|Hydraulic construction|
57040|570|水处理|Water treatment|
57045|570|河流泥沙工程学|River sediment engineering|
57055|570|环境水利|Environmental hydraulics|
57060|570|水利管理|Water conservancy management|
57065|570|防洪工程|Flood control|
57070|570|水利经济学|Water conservancy economics|
580||交通运输工程|Transportation engineering|2.1
58010|580|道路工程|Road engineering|
58020|580|公路运输|Highway transport|
58030|580|铁路运输|Railway transport|
58040|580|水路运输|Waterway transport|
58050|580|船舶、舰船工程|Ship and naval engineering|
58060|580|航空运输|Air transport|
58070|580|交通运输系统工程|Transportation systems engineering|
58080|580|交通运输安全工程|Transportation safety engineering|
590||航空、航天科学技术|Aeronautics and astronautics|2.3
59010|590|航空、航天科学技术基础学科|Foundations of aeronautics and astronautics|
59015|590|航空器结构与设计|Aircraft structure and design|
59020|590|航天器结构与设计|Spacecraft structure and design|
59025|590|航空、航天推进系统|Aerospace propulsion|
59030|590|飞行器仪表、设备|Flight instruments and equipment|
59035|590|飞行器控制、导航技术|Flight control and navigation|
59040|590|航空、航天材料|Aerospace materials|
59045|590|飞行器制造技术|Aerospace manufacturing|
59050|590|飞行器试验技术|Flight vehicle testing|
59055|590|飞行器发射与回收、飞行技术|Launch, recovery and flight technology|
59060|590|航空航天地面设施、技术保障|Aerospace ground facilities and support|
59065|590|航空、航天系统工程|Aerospace systems engineering|
610||环境科学技术及资源科学技术|Environmental and resource science and technology|2.7
61010|610|环境科学技术基础学科|Foundations of environmental science|
61020|610|环境学|Environmental studies|
61030|610|环境工程学|Environmental engineering|
61050|610|资源科学技术|Resource science and technology|
620||安全科学技术|Safety science and technology|2.11
630||管理学|Management|5.2
63010|630|管理思想史|History of management thought|
63015|630|管理理论|Management theory|
63025|630|管理计量学|Quantitative management|
63030|630|部门经济管理|Sectoral economic management|
63032|630|区域经济管理|Regional economic management|
63035|630|科学学与科技管理|Science of science and S&T management|
63040|630|企业管理|Business management|
63044|630|公共管理|Public administration|
63050|630|管理工程|Management engineering|
63055|630|人力资源开发与管理|Human resource development and management|
63060|630|未来学|Futurology|
710||马克思主义|Marxism|6.3
720||哲学|Philosophy|6.3
730||宗教学|Religious studies|6.3
740||语言学|Linguistics|6.2
74010|740|普通语言学|General linguistics|
74015|740|比较语言学|Comparative linguistics|
74020|740|语言地理学|Linguistic geography|
74025|740|社会语言学|Sociolinguistics|
74030|740|心理语言学|Psycholinguistics|
74035|740|应用语言学|Applied linguistics|
74040|740|汉语研究|Chinese language studies|
74045|740|中国少数民族语言文字|Languages of China's ethnic minorities|
74050|740|外国语言|Foreign languages|
750||文学|Literature|6.2
760||艺术学|Art studies|6.4
770||历史学|History|6.1
780||考古学|Archaeology|6.1
790||经济学|Economics|5.2
79011|790|政治经济学|Political economy|
79013|790|宏观经济学|Macroeconomics|
79015|790|微观经济学|Microeconomics|
79017|790|比较经济学|Comparative economics|
79019|790|经济地理学|Economic geography|
79021|790|发展经济学|Development economics|
79023|790|生产力经济学|Productivity economics|
79025|790|经济思想史|History of economic thought|
79027|790|经济史|Economic history|
79029|790|世界经济学|World economics|
79031|790|国民经济学|National economics|
79033|790|管理经济学|Managerial economics|
79035|790|数量经济学|Quantitative economics|
79037|790|会计学|Accounting|
79039|790|审计学|Auditing|
79041|790|技术经济学|Technological economics|
79043|790|生态经济学|Ecological economics|
79045|790|劳动经济学|Labour economics|
79047|790|城市经济学|Urban economics|
79049|790|资源经济学|Resource economics|
79051|790|环境经济学|Environmental economics|
79052|790|可持续发展经济学|Economics of sustainable development|
79053|790|物流经济学|Logistics economics|
79055|790|工业经济学|Industrial economics|
79057|790|农村经济学|Rural economics|
79059|790|农业经济学|Agricultural economics|
79061|790|交通运输经济学|Transport economics|
79063|790|商业经济学|Commercial economics|
79065|790|价格学|Price theory|
79067|790|旅游经济学|Tourism economics|
79069|790|信息经济学|Information economics|
79071|790|财政学|Public finance|
79073|790|金融学|Finance|
79075|790|保险学|Insurance|
79077|790|国防经济学|Defence economics|
810||政治学|Political science|5.6
820||法学|Law|5.5
82010|820|理论法学|Theory of law|
82020|820|法律史学|Legal history|
82030|820|部门法学|Branch law|
82040|820|国际法学|International law|
830||军事学|Military science|5.9
840||社会学|Sociology|5.4
850||民族学与文化学|Ethnology and cultural studies|5.4
860||新闻学与传播学|Journalism and communication|5.8
86010|860|新闻理论|Journalism theory|
86020|860|新闻史|History of journalism|
86030|860|新闻业务|News practice|
86040|860|新闻事业经营管理|News media management|
86050|860|广播与电视|Radio and television|
86060|860|传播学|Communication studies|
870||图书馆、情报与文献学|Library, information and archival science|5.8
87010|870|图书馆学|Library science|
87020|870|文献学|Documentation science|
87030|870|情报学|Information studies|
87040|870|档案学|Archival science|
87050|870|博物馆学|Museology|
880||教育学|Education|5.3
88011|880|教育史|History of education|
88014|880|教育学原理|Principles of education|
88017|880|教学论|Didactics|
88021|880|德育原理|Principles of moral education|
88024|880|教育社会学|Sociology of education|
88031|880|教育经济学|Economics of education|
88034|880|教育管理学|Educational administration|
88037|880|比较教育学|Comparative education|
88041|880|教育技术学|Educational technology|
88044|880|军事教育学|Military education|
88047|880|学前教育学|Preschool education|
88051|880|普通教育学|General education|
88054|880|高等教育学|Higher education|
88057|880|成人教育学|Adult education|
88061|880|职业技术教育学|Vocational and technical education|
88064|880|特殊教育学|Special education|
890||体育科学|Sports science|3.3
910||统计学|Statistics|1.1
91010|910|统计学史|History of statistics|
91030|910|经济统计学|Economic statistics|
91035|910|科学技术统计学|Science and technology statistics|
91040|910|社会统计学|Social statistics|
91045|910|人口统计学|Demographic statistics|
91050|910|环境与生态统计学|Environmental and ecological statistics|
91060|910|生物与医学统计学|Biological and medical statistics|
`;
