/** OECD, Revised Field of Science and Technology Classification (2007). code|parent|zh|en */
export const fieldsOfScience = `
1||自然科学|Natural sciences
1.1|1|数学|Mathematics
1.2|1|计算机与信息科学|Computer and information sciences
1.3|1|物理科学|Physical sciences
1.4|1|化学科学|Chemical sciences
1.5|1|地球及相关环境科学|Earth and related environmental sciences
1.6|1|生物科学|Biological sciences
1.7|1|其他自然科学|Other natural sciences
2||工程与技术|Engineering and technology
2.1|2|土木工程|Civil engineering
2.2|2|电气、电子与信息工程|Electrical, electronic and information engineering
2.3|2|机械工程|Mechanical engineering
2.4|2|化学工程|Chemical engineering
2.5|2|材料工程|Materials engineering
2.6|2|医学工程|Medical engineering
2.7|2|环境工程|Environmental engineering
2.8|2|环境生物技术|Environmental biotechnology
2.9|2|工业生物技术|Industrial biotechnology
2.10|2|纳米技术|Nano-technology
2.11|2|其他工程与技术|Other engineering and technologies
3||医学与健康科学|Medical and health sciences
3.1|3|基础医学|Basic medicine
3.2|3|临床医学|Clinical medicine
3.3|3|健康科学|Health sciences
3.4|3|医学生物技术|Health biotechnology
3.5|3|其他医学科学|Other medical sciences
4||农业科学|Agricultural sciences
4.1|4|农业、林业与渔业|Agriculture, forestry and fisheries
4.2|4|动物与乳品科学|Animal and dairy science
4.3|4|兽医科学|Veterinary science
4.4|4|农业生物技术|Agricultural biotechnology
4.5|4|其他农业科学|Other agricultural sciences
5||社会科学|Social sciences
5.1|5|心理学|Psychology
5.2|5|经济与商业|Economics and business
5.3|5|教育科学|Educational sciences
5.4|5|社会学|Sociology
5.5|5|法学|Law
5.6|5|政治学|Political science
5.7|5|社会与经济地理|Social and economic geography
5.8|5|媒体与传播|Media and communications
5.9|5|其他社会科学|Other social sciences
6||人文学科|Humanities
6.1|6|历史与考古|History and archaeology
6.2|6|语言与文学|Languages and literature
6.3|6|哲学、伦理与宗教|Philosophy, ethics and religion
6.4|6|艺术|Arts (arts, history of arts, performing arts, music)
6.5|6|其他人文学科|Other humanities
`;
