import type { Dice } from './dice';
import type { Text } from './themes/theme';

function pairs(text: string): readonly Text[] {
  return text.split(' ').map((pair): Text => [pair.slice(0, 1), pair.slice(1)]);
}

const firsts = pairs(
  '澜Lan 沐Mu 禾He 衡Heng 岭Ling 砚Yan 川Chuan 霁Ji 朔Shuo 祺Qi 瑾Jin 昱Yu 泓Hong 翊Yi 峤Qiao 桐Tong 芷Zhi 屏Ping 漱Shu 铎Duo 阙Que 楹Ying 渚Zhu 淞Song 湄Mei 汀Ting 筠Jun 穗Sui 岱Dai 琅Lang 皓Hao 栩Xu 弦Xian 旻Min 沅Yuan 骞Qian 铂Bo 樾Yue 梧Wu 棠Tang 芮Rui 磐Pan 鹭Lu 岫Xiu 澈Che 葳Wei 莘Shen 璟Jing',
);
const seconds = pairs(
  '宸chen 维wei 纶lun 拓tuo 图tu 芯xin 域yu 远yuan 衍yan 构gou 诺nuo 明ming 越yue 舟zhou 陌mo 行xing 序xu 合he 朗lang 度du 启qi 尚shang 达da 知zhi 光guang 潮chao 峰feng 庭ting 雅ya 森sen 里li 间jian 白bai 桥qiao 木mu 声sheng 山shan 石shi 泽ze 纳na 帆fan 嘉jia 科ke 云yun 成cheng 芮rui 岳yue',
).filter(([, latin], at, all) => all.findIndex((other) => other[1] === latin) === at);

/** How many invented names there are before the forms of company multiply them. */
export const stemCount = firsts.length * seconds.length;

/** The invented name of a number, scattered so that neighbours do not look alike. */
export function stemOf(serial: number): Text {
  const at = (serial * 1009 + 7) % stemCount;
  const first = firsts[at % firsts.length] ?? ['', ''];
  const second = seconds[Math.floor(at / firsts.length) % seconds.length] ?? ['', ''];
  return [first[0] + second[0], first[1] + second[1]];
}

const foreignFirsts = [
  'Ald',
  'Brenn',
  'Corv',
  'Dornel',
  'Elsb',
  'Fiorel',
  'Garr',
  'Halv',
  'Ilm',
  'Kestr',
  'Lorr',
  'Morv',
  'Norr',
  'Oster',
  'Pell',
  'Quend',
  'Rav',
  'Selm',
  'Torv',
  'Valn',
];
const foreignSeconds = [
  'afield',
  'ano',
  'asco',
  'eda',
  'eholm',
  'ena',
  'etto',
  'ia',
  'ingen',
  'ora',
  'osund',
  'una',
  'iva',
  'ura',
  'ovar',
];

/** An invented name for an organization abroad. */
export function foreignStemOf(serial: number): string {
  const at = (serial * 37 + 11) % (foreignFirsts.length * foreignSeconds.length);
  const first = foreignFirsts[at % foreignFirsts.length] ?? '';
  return first + (foreignSeconds[Math.floor(at / foreignFirsts.length)] ?? '');
}

const surnames = pairs(
  '陈Chen 林Lin 黄Huang 梁Liang 何He 周Zhou 吴Wu 徐Xu 孙Sun 胡Hu 朱Zhu 高Gao 罗Luo 郑Zheng 谢Xie 唐Tang 许Xu 邓Deng 冯Feng 韩Han 曹Cao 曾Zeng 彭Peng 萧Xiao 蔡Cai 潘Pan 田Tian 董Dong 袁Yuan 余Yu',
);
const givens = pairs(
  '晓Xiao 文Wen 嘉Jia 志Zhi 雨Yu 思Si 子Zi 雅Ya 建Jian 海Hai 明Ming 静Jing 佳Jia 俊Jun 慧Hui 诗Shi 若Ruo 启Qi 亦Yi 书Shu',
);
const givenSeconds = pairs(
  '岚lan 舟zhou 琪qi 恒heng 宁ning 菲fei 泽ze 桐tong 然ran 婷ting 航hang 妍yan 远yuan 芸yun 川chuan 怡yi 林lin 乔qiao 珊shan 博bo',
);

/** An invented person, in Chinese or (family name last) Latin letters. */
export function personName(dice: Dice, language: 'zh' | 'en'): string {
  const [family, given, second] = [dice.pick(surnames), dice.pick(givens), dice.pick(givenSeconds)];
  if (language === 'zh') return family[0] + given[0] + second[0];
  return `${given[1]}${second[1]} ${family[1]}`;
}
