/** Technology readiness levels in the wording of Horizon 2020, General Annex G. code|zh|en */
export const trlLevels = `
1|观察到基本原理|Basic principles observed
2|形成技术概念|Technology concept formulated
3|完成概念的实验验证|Experimental proof of concept
4|在实验室环境中验证技术|Technology validated in lab
5|在相关环境中验证技术|Technology validated in relevant environment
6|在相关环境中演示技术|Technology demonstrated in relevant environment
7|在使用环境中演示系统样机|System prototype demonstration in operational environment
8|系统完成并通过鉴定|System complete and qualified
9|实际系统在使用环境中得到验证|Actual system proven in operational environment
`;

/**
 * Head-count bands (people employed, annual average). The first three cuts are those of the EU's
 * Recommendation 2003/361/EC, 1,000 is that of a large industrial firm in China (国统字〔2017〕213号),
 * so that either legal class can be told from the band by head count. code|zh|en|least|most|EU class
 */
export const sizeBands = `
1-9|1–9 人|1–9 people|1|9|micro
10-49|10–49 人|10–49 people|10|49|small
50-249|50–249 人|50–249 people|50|249|medium
250-999|250–999 人|250–999 people|250|999|large
1000+|1000 人及以上|1,000 people or more|1000||large
`;

/** ISO 4217 currencies in which budgets are given; `digits`: of the minor unit. code|zh|en|digits */
export const currencies = `
CNY|人民币|Chinese yuan (renminbi)|2
USD|美元|US dollar|2
EUR|欧元|Euro|2
GBP|英镑|Pound sterling|2
JPY|日元|Japanese yen|0
HKD|港元|Hong Kong dollar|2
MOP|澳门元|Macao pataca|2
TWD|新台币|New Taiwan dollar|2
KRW|韩元|South Korean won|0
SGD|新加坡元|Singapore dollar|2
MYR|马来西亚林吉特|Malaysian ringgit|2
THB|泰铢|Thai baht|2
VND|越南盾|Vietnamese dong|0
IDR|印度尼西亚盾|Indonesian rupiah|2
PHP|菲律宾比索|Philippine peso|2
INR|印度卢比|Indian rupee|2
AUD|澳大利亚元|Australian dollar|2
NZD|新西兰元|New Zealand dollar|2
CAD|加拿大元|Canadian dollar|2
CHF|瑞士法郎|Swiss franc|2
SEK|瑞典克朗|Swedish krona|2
NOK|挪威克朗|Norwegian krone|2
DKK|丹麦克朗|Danish krone|2
ILS|以色列新谢克尔|Israeli new shekel|2
AED|阿联酋迪拉姆|UAE dirham|2
SAR|沙特里亚尔|Saudi riyal|2
BRL|巴西雷亚尔|Brazilian real|2
`;
