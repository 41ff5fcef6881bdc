/**
 * GB/T 13745-2009, first level: 62 disciplines, each with the field of the OECD's Fields of
 * Science (2007) that holds most of it. code|zh|en|fos
 */
export const disciplines = `
110|数学|Mathematics|1.1
120|信息科学与系统科学|Information science and systems science|1.2
130|力学|Mechanics|1.3
140|物理学|Physics|1.3
150|化学|Chemistry|1.4
160|天文学|Astronomy|1.3
170|地球科学|Earth science|1.5
180|生物学|Biology|1.6
190|心理学|Psychology|5.1
210|农学|Agronomy|4.1
220|林学|Forestry|4.1
230|畜牧、兽医科学|Animal husbandry and veterinary science|4.2
240|水产学|Fishery science|4.1
310|基础医学|Basic medicine|3.1
320|临床医学|Clinical medicine|3.2
330|预防医学与公共卫生学|Preventive medicine and public health|3.3
340|军事医学与特种医学|Military and special medicine|3.5
350|药学|Pharmacy|3.1
360|中医学与中药学|Traditional Chinese medicine and pharmacology|3.5
410|工程与技术科学基础学科|Basic disciplines of engineering and technological science|2.11
413|信息与系统科学相关工程与技术|Engineering and technology related to information and systems science|2.2
416|自然科学相关工程与技术|Engineering and technology related to natural science|2.11
420|测绘科学技术|Surveying and mapping science and technology|2.7
430|材料科学|Materials science|2.5
440|矿山工程技术|Mining engineering|2.7
450|冶金工程技术|Metallurgical engineering|2.5
460|机械工程|Mechanical engineering|2.3
470|动力与电气工程|Power and electrical engineering|2.2
480|能源科学技术|Energy science and technology|2.7
490|核科学技术|Nuclear science and technology|2.3
510|电子与通信技术|Electronics and communication technology|2.2
520|计算机科学技术|Computer science and technology|1.2
530|化学工程|Chemical engineering|2.4
535|产品应用相关工程与技术|Engineering and technology related to product application|2.11
540|纺织科学技术|Textile science and technology|2.5
550|食品科学技术|Food science and technology|2.11
560|土木建筑工程|Civil engineering and architecture|2.1
570|水利工程|Hydraulic engineering|2.1
580|交通运输工程|Transportation engineering|2.1
590|航空、航天科学技术|Aeronautics and astronautics|2.3
610|环境科学技术及资源科学技术|Environmental and resource science and technology|2.7
620|安全科学技术|Safety science and technology|2.11
630|管理学|Management|5.2
710|马克思主义|Marxism|6.3
720|哲学|Philosophy|6.3
730|宗教学|Religious studies|6.3
740|语言学|Linguistics|6.2
750|文学|Literature|6.2
760|艺术学|Art studies|6.4
770|历史学|History|6.1
780|考古学|Archaeology|6.1
790|经济学|Economics|5.2
810|政治学|Political science|5.6
820|法学|Law|5.5
830|军事学|Military science|5.9
840|社会学|Sociology|5.4
850|民族学与文化学|Ethnology and cultural studies|5.4
860|新闻学与传播学|Journalism and communication|5.8
870|图书馆、情报与文献学|Library, information and archival science|5.8
880|教育学|Education|5.3
890|体育科学|Sports science|3.3
910|统计学|Statistics|1.1
`;
