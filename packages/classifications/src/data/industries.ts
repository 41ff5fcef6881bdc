/**
 * GB/T 4754-2017 (amended 2019): 20 sections and 97 divisions, each with the ISIC Rev.4 divisions
 * (for a section: sections) whose activities it mostly shares. code|parent|zh|en|isic;isic
 */
export const industries = `
A||农、林、牧、渔业|Agriculture, forestry, animal husbandry and fishery|A
01|A|农业|Crop farming|01
02|A|林业|Forestry|02
03|A|畜牧业|Animal husbandry|01
04|A|渔业|Fishery|03
05|A|农、林、牧、渔专业及辅助性活动|Support activities for agriculture, forestry, animal husbandry and fishery|01;02;03
B||采矿业|Mining|B
06|B|煤炭开采和洗选业|Coal mining and washing|05
07|B|石油和天然气开采业|Extraction of petroleum and natural gas|06
08|B|黑色金属矿采选业|Mining and processing of ferrous metal ores|07
09|B|有色金属矿采选业|Mining and processing of non-ferrous metal ores|07
10|B|非金属矿采选业|Mining and processing of non-metal ores|08
11|B|开采专业及辅助性活动|Mining support activities|09
12|B|其他采矿业|Other mining|08
C||制造业|Manufacturing|C
13|C|农副食品加工业|Processing of food from agricultural products|10
14|C|食品制造业|Manufacture of foods|10
15|C|酒、饮料和精制茶制造业|Manufacture of liquor, beverages and refined tea|11;10
16|C|烟草制品业|Manufacture of tobacco|12
17|C|纺织业|Manufacture of textiles|13
18|C|纺织服装、服饰业|Manufacture of textile apparel and clothing accessories|14
19|C|皮革、毛皮、羽毛及其制品和制鞋业|Manufacture of leather, fur, feather products and footwear|15;14
20|C|木材加工和木、竹、藤、棕、草制品业|Processing of timber and manufacture of wood, bamboo, rattan, palm and straw products|16
21|C|家具制造业|Manufacture of furniture|31
22|C|造纸和纸制品业|Manufacture of paper and paper products|17
23|C|印刷和记录媒介复制业|Printing and reproduction of recorded media|18
24|C|文教、工美、体育和娱乐用品制造业|Manufacture of articles for culture, education, arts and crafts, sport and entertainment|32
25|C|石油、煤炭及其他燃料加工业|Processing of petroleum, coal and other fuels|19
26|C|化学原料和化学制品制造业|Manufacture of raw chemical materials and chemical products|20
27|C|医药制造业|Manufacture of medicines|21
28|C|化学纤维制造业|Manufacture of chemical fibres|20
29|C|橡胶和塑料制品业|Manufacture of rubber and plastics products|22
30|C|非金属矿物制品业|Manufacture of non-metallic mineral products|23
31|C|黑色金属冶炼和压延加工业|Smelting and rolling of ferrous metals|24
32|C|有色金属冶炼和压延加工业|Smelting and rolling of non-ferrous metals|24
33|C|金属制品业|Manufacture of metal products|25
34|C|通用设备制造业|Manufacture of general-purpose machinery|28
35|C|专用设备制造业|Manufacture of special-purpose machinery|28;32
36|C|汽车制造业|Manufacture of automobiles|29
37|C|铁路、船舶、航空航天和其他运输设备制造业|Manufacture of railway, ship, aerospace and other transport equipment|30
38|C|电气机械和器材制造业|Manufacture of electrical machinery and apparatus|27
39|C|计算机、通信和其他电子设备制造业|Manufacture of computers, communication and other electronic equipment|26
40|C|仪器仪表制造业|Manufacture of measuring instruments and meters|26
41|C|其他制造业|Other manufacturing|32
42|C|废弃资源综合利用业|Comprehensive utilization of waste resources|38
43|C|金属制品、机械和设备修理业|Repair of metal products, machinery and equipment|33
D||电力、热力、燃气及水生产和供应业|Production and supply of electricity, heat, gas and water|D;E
44|D|电力、热力生产和供应业|Production and supply of electricity and heat|35
45|D|燃气生产和供应业|Production and supply of gas|35
46|D|水的生产和供应业|Production and supply of water|36;37
E||建筑业|Construction|F
47|E|房屋建筑业|Construction of buildings|41
48|E|土木工程建筑业|Civil engineering|42
49|E|建筑安装业|Building installation|43
50|E|建筑装饰、装修和其他建筑业|Building decoration, finishing and other construction|43
F||批发和零售业|Wholesale and retail trade|G
51|F|批发业|Wholesale trade|45;46
52|F|零售业|Retail trade|45;47
G||交通运输、仓储和邮政业|Transport, storage and post|H
53|G|铁路运输业|Railway transport|49
54|G|道路运输业|Road transport|49
55|G|水上运输业|Water transport|50
56|G|航空运输业|Air transport|51
57|G|管道运输业|Pipeline transport|49
58|G|多式联运和运输代理业|Multimodal transport and transport agency|52
59|G|装卸搬运和仓储业|Cargo handling and storage|52
60|G|邮政业|Postal and courier services|53
H||住宿和餐饮业|Accommodation and catering|I
61|H|住宿业|Accommodation|55
62|H|餐饮业|Catering|56
I||信息传输、软件和信息技术服务业|Information transmission, software and information technology services|J
63|I|电信、广播电视和卫星传输服务|Telecommunication, broadcast and satellite transmission services|61;60
64|I|互联网和相关服务|Internet and related services|63
65|I|软件和信息技术服务业|Software and information technology services|62;58
J||金融业|Financial intermediation|K
66|J|货币金融服务|Monetary and financial services|64
67|J|资本市场服务|Capital market services|64;66
68|J|保险业|Insurance|65
69|J|其他金融业|Other financial activities|64;66
K||房地产业|Real estate|L
70|K|房地产业|Real estate|68
L||租赁和商务服务业|Leasing and business services|N;M
71|L|租赁业|Leasing|77
72|L|商务服务业|Business services|69;70;73;78;79;80;82
M||科学研究和技术服务业|Scientific research and technical services|M
73|M|研究和试验发展|Research and experimental development|72
74|M|专业技术服务业|Professional technical services|71;74;75
75|M|科技推广和应用服务业|Science and technology popularization and application services|74
N||水利、环境和公共设施管理业|Management of water conservancy, environment and public facilities|E;N;R
76|N|水利管理业|Water conservancy management|36;42
77|N|生态保护和环境治理业|Ecological protection and environmental remediation|38;39;91
78|N|公共设施管理业|Public facilities management|81;91
79|N|土地管理业|Land management|84
O||居民服务、修理和其他服务业|Resident services, repair and other services|S;T
80|O|居民服务业|Resident services|96;97
81|O|机动车、电子产品和日用产品修理业|Repair of motor vehicles, electronics and household goods|45;95
82|O|其他服务业|Other services|81;96
P||教育|Education|P
83|P|教育|Education|85
Q||卫生和社会工作|Health and social work|Q
84|Q|卫生|Health|86
85|Q|社会工作|Social work|87;88
R||文化、体育和娱乐业|Culture, sports and entertainment|R;J
86|R|新闻和出版业|News and publishing|58;63
87|R|广播、电视、电影和录音制作业|Radio, television, film and sound recording production|59;60
88|R|文化艺术业|Culture and arts|90;91
89|R|体育|Sports|93
90|R|娱乐业|Entertainment|92;93
S||公共管理、社会保障和社会组织|Public administration, social security and social organizations|O;S
91|S|中国共产党机关|Organs of the Communist Party of China|94
92|S|国家机构|State institutions|84
93|S|人民政协、民主党派|People's Political Consultative Conference and democratic parties|94
94|S|社会保障|Social security|84
95|S|群众团体、社会团体和其他成员组织|Mass organizations, social organizations and other membership organizations|94
96|S|基层群众自治组织及其他组织|Grassroots self-governing organizations and other organizations|84;94
T||国际组织|International organizations|U
97|T|国际组织|International organizations|99
`;
